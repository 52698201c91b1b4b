import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import '../view_models/new_credential_view_model.dart';
import 'remove_account.dart';
import 'secret_field.dart';

/// Signing in again, when the home service no longer takes the secret; or taking the account off the phone.
class NewCredentialScreen extends StatefulWidget {
  const NewCredentialScreen({required this.model, required this.remove, super.key});

  final NewCredentialViewModel model;

  /// Takes the account off this phone.
  final Future<void> Function() remove;

  @override
  State<NewCredentialScreen> createState() => _NewCredentialScreenState();
}

class _NewCredentialScreenState extends State<NewCredentialScreen> {
  Credential? _credential;
  bool _left = false;

  NewCredentialViewModel get model => widget.model;

  @override
  void didUpdateWidget(NewCredentialScreen old) {
    super.didUpdateWidget(old);
    if (model.done && !_left) {
      _left = true;
      WidgetsBinding.instance.addPostFrameCallback((_) {
        if (mounted) context.pop();
      });
    }
  }

  void _save() {
    final credential = _credential;
    if (credential != null) unawaited(model.save.execute(credential));
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(),
      body: ListenableBuilder(
        listenable: model.save,
        builder: (context, _) {
          final problem = switch ((model.save.error, model.stopped)) {
            (final error?, _) => words.error(error),
            (_, final cause?) => words.signInStopped(cause),
            _ => null,
          };
          return FormPage(
            footer: [
              if (model.connecting)
                Semantics(
                  liveRegion: true,
                  child: Column(
                    spacing: Space.line,
                    children: [
                      LinearProgressIndicator(semanticsLabel: words.loading),
                      Text(words.signInConnecting(model.service), textAlign: TextAlign.center),
                    ],
                  ),
                )
              else
                MainButton(
                  label: words.signInButton,
                  command: model.save,
                  onPressed: _credential == null ? null : _save,
                ),
              RemoveAccountButton(service: model.service, remove: widget.remove),
            ],
            children: [
              PageTitle(
                words.actionSignInAgain,
                body: model.inTime ? words.bannerToken : words.signInAgainBody(model.service),
              ),
              SecretField(
                enabled: !model.connecting,
                onChanged: (credential) => setState(() => _credential = credential),
                onSubmitted: _save,
              ),
              const SizedBox(height: Space.side),
              if (problem != null) FormError(problem),
            ],
          );
        },
      ),
    );
  }
}
