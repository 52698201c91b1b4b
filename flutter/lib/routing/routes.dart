/// The places of the app. Nothing else spells a path.
abstract final class Routes {
  static const opening = '/opening';
  static const recovered = '/recovered';
  static const welcome = '/welcome';
  static const number = '/welcome/number';
  static const signIn = '/welcome/sign-in';
  static const whichNumbers = '/welcome/which-numbers';
  static const chats = '/';
  static const thirdPartyChats = '/third-party-chats';
  static const archive = '/archive';
  static const search = '/search';
  static const newChat = '/new-chat';
  static const requests = '/requests';
  static const settings = '/settings';
  static const thirdParty = '/settings/third-party';
  static const whichNumbersInside = '/settings/third-party/which-numbers';
  static const onboarding = '/settings/third-party/set-up';
  static const whoMayContact = '/settings/who';
  static const changeNumber = '/settings/number';
  static const reports = '/settings/reports';
  static const notifications = '/settings/notifications';
  static const mutedChats = '/settings/notifications/muted';
  static const storage = '/settings/storage';
  static const storageUse = '/settings/storage/use';
  static const blocked = '/settings/blocked';
  static const diagnostics = '/settings/diagnostics';
  static const about = '/settings/about';
  static const licences = '/settings/about/licences';
  static const bundle = '/settings/diagnostics/report';
  static const newCredential = '/settings/sign-in';

  static String partner(String id) => '/settings/third-party/app/${Uri.encodeComponent(id)}';
  static String request(int chat) => '/requests/$chat';

  /// At a message, where one was looked for.
  static String chat(int chat, {int? at}) => at == null ? '/chat/$chat' : '/chat/$chat?at=$at';
  static String chatDetails(int chat) => '/chat/$chat/details';
  static String safety(int chat) => '/chat/$chat/safety';
  static String scan(int chat) => '/chat/$chat/safety/scan';
  static String report(int chat) => '/chat/$chat/report';

  /// Something to send, before it goes.
  static String preview(int chat, {required String file, required bool asFile}) =>
      '/chat/$chat/send?file=${Uri.encodeQueryComponent(file)}${asFile ? '&as=file' : ''}';
  static String photo(int chat, int message) => '/chat/$chat/photo/$message';
  static String video(int chat, int message) => '/chat/$chat/video/$message';
  static String message(int chat, int message) => '/chat/$chat/message/$message';
}
