import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../view_models/sign_in_view_model.dart';
import 'secret_field.dart';

/// The home service and the secret; then how far it is.
class SignInScreen extends StatefulWidget {
  const SignInScreen({required this.model, super.key});

  final SignInViewModel model;

  @override
  State<SignInScreen> createState() => _SignInScreenState();
}

class _SignInScreenState extends State<SignInScreen> {
  late final _service = TextEditingController(text: model.service);
  Credential? _credential;
  bool _tried = false;

  SignInViewModel get model => widget.model;

  @override
  void dispose() {
    _service.dispose();
    super.dispose();
  }

  void _signIn() {
    final (service, credential) = (_service.text.trim(), _credential);
    setState(() => _tried = true);
    if (service.isEmpty || credential == null) return;
    unawaited(model.signIn.execute((service, credential)));
  }

  /// Nothing was received yet, so nothing is lost.
  Future<void> _startOver() async {
    await model.startOver();
    if (mounted) context.go(Routes.number);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final busy = model.stage != SignInStage.typing;
    final fixed = busy || model.stored;
    final error = model.signIn.error;
    return PopScope(
      canPop: !fixed,
      child: Scaffold(
        appBar: AppBar(automaticallyImplyLeading: !fixed),
        body: FormPage(
          footer: [
            if (busy)
              _Progress(model: model, service: _service.text.trim())
            else
              MainButton(label: words.signInButton, onPressed: _signIn, command: model.signIn),
            if (model.slow && busy)
              TextButton(onPressed: model.enter, child: Text(words.signInGoOn)),
          ],
          children: [
            PageTitle(words.signInTitle, body: words.signInBody),
            Text(
              words.signInAs(model.number?.shown ?? model.typed),
              style: Theme.of(context).textTheme.titleMedium,
            ),
            const SizedBox(height: Space.side),
            TextField(
              controller: _service,
              enabled: !fixed,
              keyboardType: TextInputType.url,
              autofocus: true,
              autocorrect: false,
              textInputAction: TextInputAction.next,
              decoration: InputDecoration(
                labelText: words.signInService,
                hintText: words.signInServiceHint,
                errorText:
                    _tried && _service.text.trim().isEmpty ? words.signInMissingService : null,
              ),
              onChanged: (text) => setState(() => model.typeService(text)),
            ),
            const SizedBox(height: Space.side),
            SecretField(
              onChanged: (credential) => setState(() => _credential = credential),
              onSubmitted: _signIn,
              error: _tried && _credential == null ? words.signInMissingSecret : null,
            ),
            const SizedBox(height: Space.side),
            if (error != null && !busy)
              FormError(words.error(error))
            else if (model.stopped case final cause?) ...[
              FormError(words.signInStopped(cause)),
              const SizedBox(height: Space.half),
              QuietButton(
                label: words.signInStartOver,
                onPressed: () => unawaited(_startOver()),
              ),
            ],
          ],
        ),
      ),
    );
  }
}

class _Progress extends StatelessWidget {
  const _Progress({required this.model, required this.service});

  final SignInViewModel model;
  final String service;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final label =
        model.slow
            ? words.signInSlow(service)
            : model.stage == SignInStage.storing
            ? words.signInStoring
            : words.signInConnecting(service);
    return Semantics(
      liveRegion: true,
      child: Padding(
        padding: const EdgeInsets.symmetric(vertical: Space.side),
        child: Column(
          spacing: Space.line,
          children: [
            LinearProgressIndicator(semanticsLabel: words.loading),
            Text(label, textAlign: TextAlign.center),
          ],
        ),
      ),
    );
  }
}
