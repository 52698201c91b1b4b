/// The places of the app. Nothing else spells a path.
abstract final class Routes {
  static const opening = '/opening';
  static const welcome = '/welcome';
  static const number = '/welcome/number';
  static const signIn = '/welcome/sign-in';
  static const chats = '/';
  static const thirdPartyChats = '/third-party-chats';
  static const archive = '/archive';
  static const search = '/search';
  static const newChat = '/new-chat';
  static const requests = '/requests';
  static const settings = '/settings';
  static const thirdParty = '/settings/third-party';
  static const onboarding = '/settings/third-party/set-up';
  static const whoMayContact = '/settings/who';
  static const notifications = '/settings/notifications';
  static const blocked = '/settings/blocked';
  static const diagnostics = '/settings/diagnostics';
  static const newCredential = '/settings/sign-in';

  static String request(int chat) => '/requests/$chat';
  static String chat(int chat) => '/chat/$chat';
  static String safety(int chat) => '/chat/$chat/safety';
  static String report(int chat) => '/chat/$chat/report';
  static String message(int chat, int message) => '/chat/$chat/message/$message';
}
