import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/times.dart';
import '../view_models/muted_view_model.dart';

/// The chats that make no sound.
class MutedScreen extends StatelessWidget {
  const MutedScreen({required this.model, super.key});

  final MutedViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.notifyMuted)),
      body: LoadedView(
        value: model.chats,
        error: model.error,
        failedTitle: words.inboxFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, List<InboxItem> chats) {
    final words = AppLocalizations.of(context);
    if (chats.isEmpty) {
      return PageMessage(
        icon: Icons.notifications_active_outlined,
        title: words.notifyMutedNone,
      );
    }
    return NotificationListener<ScrollNotification>(
      onNotification: (scroll) {
        if (scroll.metrics.extentAfter < 400 && model.hasMore && !model.loadMore.running) {
          unawaited(model.loadMore.execute());
        }
        return false;
      },
      child: ListView.builder(
        itemCount: chats.length,
        itemBuilder: (context, index) => _row(context, chats[index]),
      ),
    );
  }

  Widget _row(BuildContext context, InboxItem item) {
    final words = AppLocalizations.of(context);
    final chat = item.chat!;
    return ListTile(
      key: ValueKey(chat.id.value),
      leading: PersonAvatar(name: model.name(item), partnerName: item.partnerName, size: 40),
      // A number that is cut off, or broken, names nobody.
      title: FittedBox(
        fit: BoxFit.scaleDown,
        alignment: AlignmentDirectional.centerStart,
        child: Text(model.name(item)),
      ),
      subtitle: Text(
        [
          if (item.partnerName case final app?) app,
          switch (item.mutedUntil) {
            null => words.detailsMuted,
            final until => words.detailsMutedUntil(Times(context).full(until)),
          },
        ].join('\n'),
      ),
      isThreeLine: item.partnerName != null,
      trailing: TextButton(
        onPressed: () => unawaited(_unmute(context, chat.id)),
        child: Text(words.inboxUnmute),
      ),
      onTap: () => unawaited(context.push(Routes.chatDetails(chat.id.value))),
    );
  }

  Future<void> _unmute(BuildContext context, ChatId chat) async {
    final error = (await model.unmute.execute(chat))?.errorOrNull;
    if (error != null && context.mounted) tellError(context, error);
  }
}
