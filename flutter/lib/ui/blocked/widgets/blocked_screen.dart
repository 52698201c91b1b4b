import 'dart:async';

import 'package:flutter/material.dart';
import 'package:intl/intl.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../view_models/blocked_view_model.dart';
import 'block_number_dialog.dart';

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
          return ListView.builder(
            itemCount: people.length,
            itemBuilder: (context, at) => _row(context, people[at]),
          );
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
      subtitle: Text(
        [if (blocked.known case final known?) known, words.blockedSince(since)].join('\n'),
      ),
      isThreeLine: blocked.known != null,
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

  Future<void> _add(BuildContext context) => showAdaptiveDialog<void>(
    context: context,
    builder: (context) => BlockNumberDialog(model: model),
  );
}
