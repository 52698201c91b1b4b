import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../view_models/new_credential_view_model.dart';
import 'secret_field.dart';

/// Signing in again, when the home service no longer takes the secret.
class NewCredentialScreen extends StatefulWidget {
  const NewCredentialScreen({required this.model, super.key});

  final NewCredentialViewModel model;

  @override
  State<NewCredentialScreen> createState() => _NewCredentialScreenState();
}

class _NewCredentialScreenState extends State<NewCredentialScreen> {
  Credential? _credential;

  Future<void> _save() async {
    final credential = _credential;
    if (credential == null) return;
    final saved = await widget.model.save.execute(credential);
    if (saved is Ok && mounted) context.pop();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final save = widget.model.save;
    return Scaffold(
      appBar: AppBar(),
      body: FormPage(
        footer: [
          MainButton(
            label: words.signInButton,
            command: save,
            onPressed: _credential == null ? null : () => unawaited(_save()),
          ),
        ],
        children: [
          PageTitle(words.actionSignInAgain, body: words.signInBody),
          SecretField(
            onChanged: (credential) => setState(() => _credential = credential),
            onSubmitted: () => unawaited(_save()),
          ),
          ListenableBuilder(
            listenable: save,
            builder: (context, _) => switch (save.error) {
              final error? => FormError(words.error(error)),
              null => const SizedBox.shrink(),
            },
          ),
        ],
      ),
    );
  }
}
