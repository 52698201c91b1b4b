import 'package:flutter/material.dart';

import 'l10n/app_localizations.dart';
import 'routing/router.dart';
import 'session.dart';
import 'ui/core/theme.dart';
import 'ui/sign_in/view_models/sign_in_view_model.dart';

/// The app: one theme, one set of places, the words of the phone's language.
class CausewayApp extends StatefulWidget {
  const CausewayApp({required this.session, this.initialLocation, super.key});

  final Session session;

  /// For tests: the place to begin at, once the account is open.
  final String? initialLocation;

  @override
  State<CausewayApp> createState() => _CausewayAppState();
}

class _CausewayAppState extends State<CausewayApp> {
  // One sign-in goes over several pages.
  late final _signIn = SignInViewModel(widget.session);
  late final _router = appRouter(
    widget.session,
    _signIn,
    initialLocation: widget.initialLocation,
  );

  late final AppLifecycleListener _life;

  @override
  void initState() {
    super.initState();
    _life = AppLifecycleListener(onResume: widget.session.resumed);
  }

  @override
  void dispose() {
    _life.dispose();
    _router.dispose();
    _signIn.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => MaterialApp.router(
    onGenerateTitle: (context) => AppLocalizations.of(context).appName,
    debugShowCheckedModeBanner: false,
    theme: AppTheme.light,
    darkTheme: AppTheme.dark,
    localizationsDelegates: AppLocalizations.localizationsDelegates,
    supportedLocales: AppLocalizations.supportedLocales,
    routerConfig: _router,
    // Beyond 200 % pages of a messenger cannot be used; the phone offers magnification for more.
    builder:
        (context, child) => MediaQuery.withClampedTextScaling(maxScaleFactor: 2, child: child!),
  );
}
