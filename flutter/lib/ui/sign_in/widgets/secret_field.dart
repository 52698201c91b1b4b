import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/section.dart';

/// A password, or a code of the home service.
class SecretField extends StatefulWidget {
  const SecretField({
    required this.onChanged,
    this.onSubmitted,
    this.error,
    this.enabled = true,
    super.key,
  });

  /// What was typed; null while it is empty.
  final ValueChanged<Credential?> onChanged;
  final VoidCallback? onSubmitted;
  final String? error;
  final bool enabled;

  @override
  State<SecretField> createState() => _SecretFieldState();
}

class _SecretFieldState extends State<SecretField> {
  final _text = TextEditingController();
  bool _hidden = true;
  bool _token = false;

  @override
  void dispose() {
    _text.dispose();
    super.dispose();
  }

  void _tell() {
    final text = _text.text;
    widget.onChanged(
      text.isEmpty ? null : (_token ? TokenCredential(text) : PasswordCredential(text)),
    );
  }

  void _switch() {
    setState(() => _token = !_token);
    _tell();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Column(
      crossAxisAlignment: CrossAxisAlignment.start,
      children: [
        TextField(
          controller: _text,
          enabled: widget.enabled,
          obscureText: _hidden,
          autocorrect: false,
          enableSuggestions: false,
          autofillHints: const [AutofillHints.password],
          textInputAction: TextInputAction.done,
          decoration: InputDecoration(
            labelText: _token ? words.signInToken : words.signInSecret,
            errorText: widget.error,
            suffixIcon: IconButton(
              tooltip: _hidden ? words.signInSecretShow : words.signInSecretHide,
              icon: Icon(_hidden ? Icons.visibility_outlined : Icons.visibility_off_outlined),
              onPressed: () => setState(() => _hidden = !_hidden),
            ),
          ),
          onChanged: (_) => _tell(),
          onSubmitted: (_) => widget.onSubmitted?.call(),
        ),
        QuietButton(
          label: _token ? words.signInWithPassword : words.signInWithToken,
          onPressed: widget.enabled ? _switch : null,
        ),
      ],
    );
  }
}
