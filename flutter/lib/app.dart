import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import 'contacts.dart';
import 'kept.dart';
import 'l10n/app_localizations.dart';
import 'life.dart';
import 'notices/app_notices.dart';
import 'notices/notice.dart';
import 'phone.dart';
import 'push.dart';
import 'routing/router.dart';
import 'routing/routes.dart';
import 'session.dart';
import 'ui/core/logos.dart';
import 'ui/core/theme.dart';
import 'ui/sign_in/view_models/sign_in_view_model.dart';
import 'words/languages.dart';

/// The app: one theme, one set of places, the words of the phone's language.
class CausewayApp extends StatelessWidget {
  const CausewayApp({
    required this.session,
    required this.phone,
    this.background,
    this.notices,
    this.push,
    this.networks = const Stream.empty(),
    this.initialLocation,
    super.key,
  });

  final Session session;
  final Phone phone;

  /// What the phone lets the app do while nobody looks at it.
  final BackgroundTime? background;

  /// What is shown outside the app.
  final NoticeBoard? notices;

  /// What wakes the phone when something came.
  final PushNetwork? push;

  /// What the phone is connected by, each time that changes.
  final Stream<PhoneNetwork> networks;

  /// For tests: the place to begin at, once the account is open.
  final String? initialLocation;

  @override
  Widget build(BuildContext context) =>
      RootRestorationScope(restorationId: 'causeway', child: _App(this));
}

class _App extends StatefulWidget {
  const _App(this.app);

  final CausewayApp app;

  @override
  State<_App> createState() => _AppState();
}

class _AppState extends State<_App> with RestorationMixin {
  CausewayApp get app => widget.app;

  final _kept = Kept();

  // One sign-in goes over several pages.
  late final _signIn = SignInViewModel(app.session, kept: _kept);
  late final _router = appRouter(
    app.session,
    _signIn,
    app.phone,
    _kept,
    initialLocation: app.initialLocation,
  );

  late final _logos = LogoStore(app.session);
  late final Life _life;
  AppNotices? _notices;
  PushRegistration? _push;

  CausewayCore? _known;

  static const _place = 'place';

  @override
  String get restorationId => 'app';

  @override
  void restoreState(RestorationBucket? oldBucket, bool initialRestore) {
    registerForRestoration(_kept, 'kept');
    if (initialRestore) _signIn.takeBack();
    if (_kept.read(_place) case final place?) _router.go(place);
  }

  /// Where the user is, if that is a place to come back to: the others are gone to by themselves.
  void _keepPlace() {
    final at = _router.routerDelegate.currentConfiguration;
    if (at.isEmpty) return;
    final uri = switch (at.last) {
      ImperativeRouteMatch(:final matches) => matches.uri,
      _ => at.uri,
    };
    final passing = [Routes.opening, Routes.recovered];
    // On its way: what is being opened knows where to go then.
    if (passing.contains(uri.path)) return;
    _kept
      ..forgetOther(inside: !uri.path.startsWith(Routes.welcome))
      ..write(_place, uri.path == Routes.welcome ? null : '$uri');
  }

  @override
  void initState() {
    super.initState();
    _router.routerDelegate.addListener(_keepPlace);
    if (app.notices case final board?) {
      _notices = AppNotices(
        session: app.session,
        router: _router,
        board: board,
        words: phoneWords,
      );
    }
    _life = Life(
      app.session,
      background: app.background,
      answer: _notices?.act,
      networks: app.networks,
    );
    if (app.push case final network?) {
      _push = PushRegistration(session: app.session, network: network, fetch: _life.fetch);
    }
    app.session.addListener(_takeContacts);
    _takeContacts();
  }

  /// The address book may have changed while the app was closed.
  void _takeContacts() {
    final core = switch (app.session.state) {
      SessionOpen(:final core) => core,
      _ => null,
    };
    if (core == _known) return;
    _known = core;
    if (core != null) unawaited(takeContacts(core, app.phone, ask: false));
  }

  @override
  void dispose() {
    app.session.removeListener(_takeContacts);
    _push?.dispose();
    _life.dispose();
    _notices?.dispose();
    _router.routerDelegate.removeListener(_keepPlace);
    _router.dispose();
    _signIn.dispose();
    _logos.dispose();
    _kept.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => MaterialApp.router(
    onGenerateTitle: (context) => AppLocalizations.of(context).appName,
    debugShowCheckedModeBanner: false,
    theme: AppTheme.light,
    darkTheme: AppTheme.dark,
    localizationsDelegates: languageDelegates,
    localeListResolutionCallback: chosenLanguage,
    supportedLocales: AppLocalizations.supportedLocales,
    routerConfig: _router,
    // Beyond 200 % pages of a messenger cannot be used; the phone offers magnification for more.
    builder:
        (context, child) => PhoneScope(
          phone: app.phone,
          child: Logos(
            store: _logos,
            child: MediaQuery.withClampedTextScaling(maxScaleFactor: 2, child: child!),
          ),
        ),
  );
}
