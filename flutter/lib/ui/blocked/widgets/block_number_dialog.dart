import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../view_models/blocked_view_model.dart';

/// Asks for a number to be blocked, and stays until it is one.
class BlockNumberDialog extends StatefulWidget {
  const BlockNumberDialog({required this.model, super.key});

  final BlockedViewModel model;

  @override
  State<BlockNumberDialog> createState() => _BlockNumberDialogState();
}

class _BlockNumberDialogState extends State<BlockNumberDialog> {
  String _typed = '';
  TypedNumber? _read;
  String? _problem;

  Future<void> _type(String text) async {
    _typed = text;
    final read = await widget.model.readNumber(text);
    if (!mounted || _typed != text) return;
    setState(() {
      _read = read;
      _problem = null;
    });
  }

  Future<void> _block() async {
    final words = AppLocalizations.of(context);
    final read = _read;
    final number = read?.number;
    if (read == null || number == null) {
      final why = read == null ? words.errorBadNumber : words.eligibility(read.eligibility.reason);
      return setState(() => _problem = why);
    }
    final error = (await widget.model.blockNumber.execute(number))?.errorOrNull;
    if (!mounted) return;
    if (error == null) return Navigator.pop(context);
    setState(() => _problem = words.error(error));
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return AlertDialog.adaptive(
      title: Semantics(header: true, child: Text(words.blockedAdd)),
      scrollable: true,
      content: Material(
        type: MaterialType.transparency,
        child: Column(
          mainAxisSize: MainAxisSize.min,
          children: [
            Text(words.blockedAddBody),
            const SizedBox(height: 16),
            TextField(
              autofocus: true,
              keyboardType: TextInputType.phone,
              textInputAction: TextInputAction.done,
              decoration: InputDecoration(
                labelText: words.numberField,
                helperText: _read?.number == null ? null : _read!.shown,
                errorText: _problem,
              ),
              onChanged: (text) => unawaited(_type(text)),
              onSubmitted: (_) => unawaited(_block()),
            ),
          ],
        ),
      ),
      actions: [
        TextButton(onPressed: () => Navigator.pop(context), child: Text(words.actionCancel)),
        TextButton(onPressed: () => unawaited(_block()), child: Text(words.actionBlock)),
      ],
    );
  }
}
