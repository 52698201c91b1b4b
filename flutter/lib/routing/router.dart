import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/widgets.dart';
import 'package:go_router/go_router.dart';

import '../kept.dart';
import '../phone.dart';
import '../session.dart';
import '../ui/about/widgets/about_screen.dart';
import '../ui/about/widgets/licences_screen.dart';
import '../ui/blocked/view_models/blocked_view_model.dart';
import '../ui/blocked/widgets/blocked_screen.dart';
import '../ui/change_number/view_models/change_number_view_model.dart';
import '../ui/change_number/widgets/change_number_screen.dart';
import '../ui/chat/view_models/chat_view_model.dart';
import '../ui/chat/widgets/chat_screen.dart';
import '../ui/chat_details/view_models/chat_details_view_model.dart';
import '../ui/chat_details/widgets/chat_details_screen.dart';
import '../ui/core/controls.dart';
import '../ui/diagnostics/view_models/bundle_view_model.dart';
import '../ui/diagnostics/view_models/diagnostics_view_model.dart';
import '../ui/diagnostics/widgets/bundle_screen.dart';
import '../ui/diagnostics/widgets/diagnostics_screen.dart';
import '../ui/eligibility/view_models/eligibility_view_model.dart';
import '../ui/eligibility/widgets/eligibility_screen.dart';
import '../ui/inbox/view_models/inbox_view_model.dart';
import '../ui/inbox/widgets/inbox_screen.dart';
import '../ui/media/view_models/photos_view_model.dart';
import '../ui/media/view_models/video_view_model.dart';
import '../ui/media/widgets/photos_screen.dart';
import '../ui/media/widgets/video_screen.dart';
import '../ui/message_info/view_models/message_info_view_model.dart';
import '../ui/message_info/widgets/message_info_screen.dart';
import '../ui/new_chat/view_models/new_chat_view_model.dart';
import '../ui/new_chat/widgets/new_chat_screen.dart';
import '../ui/onboarding/view_models/onboarding_view_model.dart';
import '../ui/onboarding/widgets/onboarding_screen.dart';
import '../ui/opening/widgets/opening_screen.dart';
import '../ui/opening/widgets/recovered_screen.dart';
import '../ui/partner/widgets/partner_screen.dart';
import '../ui/preview/view_models/preview_view_model.dart';
import '../ui/preview/widgets/preview_screen.dart';
import '../ui/reports/view_models/report_view_model.dart';
import '../ui/reports/view_models/reports_view_model.dart';
import '../ui/reports/widgets/report_screen.dart';
import '../ui/reports/widgets/reports_screen.dart';
import '../ui/requests/view_models/requests_view_model.dart';
import '../ui/requests/widgets/request_screen.dart';
import '../ui/requests/widgets/requests_screen.dart';
import '../ui/safety/view_models/safety_view_model.dart';
import '../ui/safety/view_models/scan_view_model.dart';
import '../ui/safety/widgets/safety_screen.dart';
import '../ui/safety/widgets/scan_screen.dart';
import '../ui/search/view_models/search_view_model.dart';
import '../ui/search/widgets/search_screen.dart';
import '../ui/settings/view_models/muted_view_model.dart';
import '../ui/settings/view_models/settings_view_model.dart';
import '../ui/settings/view_models/who_view_model.dart';
import '../ui/settings/widgets/muted_screen.dart';
import '../ui/settings/widgets/notifications_screen.dart';
import '../ui/settings/widgets/settings_screen.dart';
import '../ui/settings/widgets/third_party_screen.dart';
import '../ui/settings/widgets/who_screen.dart';
import '../ui/sign_in/view_models/new_credential_view_model.dart';
import '../ui/sign_in/view_models/sign_in_view_model.dart';
import '../ui/sign_in/widgets/new_credential_screen.dart';
import '../ui/sign_in/widgets/number_screen.dart';
import '../ui/sign_in/widgets/sign_in_screen.dart';
import '../ui/sign_in/widgets/welcome_screen.dart';
import '../ui/storage/view_models/storage_view_model.dart';
import '../ui/storage/widgets/storage_screen.dart';
import '../ui/storage/widgets/storage_use_screen.dart';
import 'routes.dart';

/// All places of the app, and which of them can be gone to: those of an account only while one is open.
///
/// They lie in each other, so that a place that is opened from outside (a notification) has a way back to the chats.
GoRouter appRouter(
  Session session,
  SignInViewModel signIn,
  Phone phone,
  Kept kept, {
  String? initialLocation,
}) => GoRouter(
  initialLocation: initialLocation ?? Routes.chats,
  refreshListenable: session,
  redirect: (context, state) => _elsewhere(session, state),
  routes: [
    GoRoute(
      path: Routes.opening,
      builder: (context, state) => OpeningScreen(session: session),
    ),
    GoRoute(
      path: Routes.recovered,
      builder: (context, state) => RecoveredScreen(session: session),
    ),
    GoRoute(
      path: Routes.welcome,
      builder: (context, state) => const WelcomeScreen(),
      routes: [
        _over(signIn, 'number', () => NumberScreen(model: signIn)),
        _over(signIn, 'sign-in', () => SignInScreen(model: signIn)),
        _whichNumbers(session),
      ],
    ),
    _inside(session, phone, kept),
  ],
);

/// Where somebody is sent who cannot be where they want to.
String? _elsewhere(Session session, GoRouterState wanted) {
  final place = wanted.uri.path;
  switch (session.state) {
    case SessionOpening() || SessionFailed():
      if (place == Routes.opening) return null;
      return '${Routes.opening}?from=${Uri.encodeComponent('${wanted.uri}')}';
    case SessionSignedOut():
      if (place.startsWith(Routes.welcome)) return null;
      final from = wanted.uri.queryParameters['from'];
      return from != null && from.startsWith(Routes.welcome) ? from : Routes.welcome;
    case SessionOpen() when session.recovered != null:
      return place == Routes.recovered ? null : Routes.recovered;
    case SessionOpen():
      if (place == Routes.recovered) return Routes.chats;
      if (place == Routes.opening) return wanted.uri.queryParameters['from'] ?? Routes.chats;
      return place.startsWith(Routes.welcome) ? Routes.chats : null;
  }
}

/// The places of an open account.
GoRoute _inside(Session session, Phone phone, Kept kept) {
  CausewayCore core() => (session.state as SessionOpen).core;
  GoRoute inbox(String path, InboxList list, [List<GoRoute> routes = const []]) => _page(
    path,
    (_) => InboxViewModel(core(), list: list, notebook: session.notebook),
    (model) => InboxScreen(model: model),
    routes,
  );
  SettingsViewModel settings(GoRouterState _) => SettingsViewModel(core());
  Future<void> remove() => session.remove(core());

  return inbox(Routes.chats, InboxList.main, [
    inbox('third-party-chats', InboxList.thirdParty),
    inbox('archive', InboxList.archived),
    _page(
      'search',
      (_) => SearchViewModel(core(), kept: kept),
      (model) => SearchScreen(model: model),
    ),
    _page(
      'new-chat',
      (_) => NewChatViewModel(core(), kept: kept),
      (model) => NewChatScreen(model: model),
    ),
    _page('requests', (_) => RequestsViewModel(core()), (model) => RequestsScreen(model: model), [
      _page(
        ':chat',
        (state) => RequestViewModel(core(), _chat(state)),
        (model) => RequestScreen(model: model),
      ),
    ]),
    _page(
      'chat/:chat',
      (state) => ChatViewModel(core(), _chat(state), found: _found(state)),
      (model) => ChatScreen(model: model),
      [
        _page(
          'details',
          (state) => ChatDetailsViewModel(core(), _chat(state), phone),
          (model) => ChatDetailsScreen(model: model),
        ),
        _page(
          'safety',
          (state) => SafetyViewModel(core(), _chat(state), notebook: session.notebook),
          (model) => SafetyScreen(model: model),
          [
            _page(
              'scan',
              (state) => ScanViewModel(core(), session.causeway, _chat(state), phone),
              (model) => ScanScreen(model: model),
            ),
          ],
        ),
        _page(
          'report',
          (state) => ReportViewModel(core(), _chat(state), kept: kept),
          (model) => ReportScreen(model: model),
        ),
        _page(
          'message/:message',
          (state) => MessageInfoViewModel(core(), MessageId(_number(state, 'message'))),
          (model) => MessageInfoScreen(model: model),
        ),
        _page(
          'send',
          (state) => PreviewViewModel(
            core(),
            _chat(state),
            phone,
            path: state.uri.queryParameters['file'] ?? '',
            asFile: state.uri.queryParameters['as'] == 'file',
            kept: kept,
          ),
          (model) => PreviewScreen(model: model),
        ),
        _page(
          'photo/:message',
          (state) => PhotosViewModel(core(), _chat(state), MessageId(_number(state, 'message'))),
          (model) => PhotosScreen(model: model),
        ),
        _page(
          'video/:message',
          (state) => VideoViewModel(core(), _chat(state), MessageId(_number(state, 'message'))),
          (model) => VideoScreen(model: model),
        ),
      ],
    ),
    _page('settings', settings, (model) => SettingsScreen(model: model, remove: remove), [
      _page('third-party', settings, (model) => ThirdPartyScreen(model: model), [
        _page(
          'set-up',
          (_) => OnboardingViewModel(core(), kept: kept),
          (model) => OnboardingScreen(model: model),
        ),
        _whichNumbers(session),
        GoRoute(
          path: 'app/:partner',
          builder:
              (context, state) => ViewModelHost<SettingsViewModel>(
                key: ValueKey(state.matchedLocation),
                create: () => settings(state),
                builder:
                    (context, model) =>
                        PartnerScreen(model: model, id: state.pathParameters['partner']!),
              ),
        ),
      ]),
      _page(
        'number',
        (_) => ChangeNumberViewModel(core(), session.causeway, kept: kept),
        (model) => ChangeNumberScreen(model: model),
      ),
      _page('who', (_) => WhoViewModel(core(), phone), (model) => WhoScreen(model: model)),
      _page('reports', (_) => ReportsViewModel(core()), (model) => ReportsScreen(model: model)),
      _page('notifications', settings, (model) => NotificationsScreen(model: model), [
        _page('muted', (_) => MutedViewModel(core()), (model) => MutedScreen(model: model)),
      ]),
      _page('storage', settings, (model) => StorageScreen(model: model), [
        _page('use', (_) => StorageViewModel(core()), (model) => StorageUseScreen(model: model)),
      ]),
      _page('blocked', (_) => BlockedViewModel(core()), (model) => BlockedScreen(model: model)),
      _page(
        'diagnostics',
        (_) => DiagnosticsViewModel(core()),
        (model) => DiagnosticsScreen(model: model),
        [
          _page(
            'report',
            (_) => BundleViewModel(core(), phone),
            (model) => BundleScreen(model: model),
          ),
        ],
      ),
      GoRoute(
        path: 'about',
        builder: (context, state) => const AboutScreen(),
        routes: [
          GoRoute(path: 'licences', builder: (context, state) => const LicencesScreen()),
        ],
      ),
      _page(
        'sign-in',
        (_) => NewCredentialViewModel(core()),
        (model) => NewCredentialScreen(model: model, remove: remove),
      ),
    ]),
  ]);
}

GoRoute _whichNumbers(Session session) => _page(
  'which-numbers',
  (_) => EligibilityViewModel(session.causeway),
  (model) => EligibilityScreen(model: model),
);

/// A place with a view model of its own, for as long as it is that place: the router takes one chat and another for the same page.
GoRoute _page<T extends ChangeNotifier>(
  String path,
  T Function(GoRouterState) create,
  Widget Function(T) screen, [
  List<GoRoute> routes = const [],
]) => GoRoute(
  path: path,
  routes: routes,
  builder:
      (context, state) => ViewModelHost<T>(
        key: ValueKey(state.matchedLocation),
        create: () => create(state),
        builder: (context, model) => screen(model),
      ),
);

/// A place that shows a view model of somebody else.
GoRoute _over(Listenable model, String path, Widget Function() screen) => GoRoute(
  path: path,
  builder: (context, state) => ListenableBuilder(listenable: model, builder: (_, _) => screen()),
);

ChatId _chat(GoRouterState state) => ChatId(_number(state, 'chat'));

MessageId? _found(GoRouterState state) {
  final id = int.tryParse(state.uri.queryParameters['at'] ?? '');
  return id == null ? null : MessageId(id);
}

// A place that nothing in the app names shows what an id of nobody shows.
int _number(GoRouterState state, String name) => int.tryParse(state.pathParameters[name]!) ?? 0;
