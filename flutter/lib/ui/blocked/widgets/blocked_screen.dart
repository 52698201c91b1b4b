import 'dart:async';

import 'package:flutter/material.dart';
import 'package:intl/intl.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../view_models/blocked_view_model.dart';

/// Everybody who is blocked.
class BlockedScreen extends StatelessWidget {
  const BlockedScreen({required this.model, super.key});

  final BlockedViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(
        title: BarTitle(words.blockedTitle),
        actions: [
          IconButton(
            tooltip: words.blockedAdd,
            icon: const Icon(Icons.add),
            onPressed: () => unawaited(_add(context)),
          ),
        ],
      ),
      body: LoadedView(
        value: model.people,
        error: model.error,
        failedTitle: words.blockedFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, people) {
          if (people.isEmpty) {
            return PageMessage(
              icon: Icons.block,
              title: words.blockedEmptyTitle,
              body: words.blockedEmptyBody,
            );
          }
          return ListView(children: [for (final blocked in people) _row(context, blocked)]);
        },
      ),
    );
  }

  Widget _row(BuildContext context, Blocked blocked) {
    final words = AppLocalizations.of(context);
    final since = DateFormat.yMMMd(words.localeName).format(blocked.person.since.toLocal());
    return ListTile(
      leading: PersonAvatar(name: blocked.name, size: 40),
      // A number that is cut off, or broken, names nobody.
      title: FittedBox(
        fit: BoxFit.scaleDown,
        alignment: AlignmentDirectional.centerStart,
        child: Text(blocked.name),
      ),
      subtitle: Text(words.blockedSince(since)),
      trailing: TextButton(
        onPressed: () => unawaited(_unblock(context, blocked)),
        child: Text(words.blockedUnblock),
      ),
    );
  }

  Future<void> _unblock(BuildContext context, Blocked blocked) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.blockedUnblockTitle(blocked.name),
      body: words.blockedUnblockBody,
      yes: words.blockedUnblock,
      destructive: false,
    );
    if (!yes) return;
    final error = (await model.unblock.execute(blocked.person.person))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }

  Future<void> _add(BuildContext context) async {
    final number = await showAdaptiveDialog<String>(
      context: context,
      builder: (context) => const _NumberDialog(),
    );
    if (number == null) return;
    final error = (await model.blockNumber.execute(number))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }
}

class _NumberDialog extends StatefulWidget {
  const _NumberDialog();

  @override
  State<_NumberDialog> createState() => _NumberDialogState();
}

class _NumberDialogState extends State<_NumberDialog> {
  final _number = TextEditingController();

  @override
  void dispose() {
    _number.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return AlertDialog.adaptive(
      title: Text(words.blockedAdd),
      content: Material(
        type: MaterialType.transparency,
        child: TextField(
          controller: _number,
          autofocus: true,
          keyboardType: TextInputType.phone,
          decoration: InputDecoration(labelText: words.numberField),
        ),
      ),
      actions: [
        TextButton(onPressed: () => Navigator.pop(context), child: Text(words.actionCancel)),
        TextButton(
          onPressed: () => Navigator.pop(context, _number.text),
          child: Text(words.actionBlock),
        ),
      ],
    );
  }
}
