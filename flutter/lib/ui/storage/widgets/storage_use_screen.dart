import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../view_models/storage_view_model.dart';
import 'storage_screen.dart';

/// What media takes of the phone, and how to get that back.
class StorageUseScreen extends StatelessWidget {
  const StorageUseScreen({required this.model, super.key});

  final StorageViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.storageUse)),
      body: LoadedView(
        value: model.kinds,
        error: model.error,
        failedTitle: words.storageFailedTitle,
        again: () => unawaited(model.refresh()),
        builder:
            (context, kinds) =>
                kinds.isEmpty
                    ? PageMessage(
                      icon: Icons.sd_storage_outlined,
                      title: words.storageEmptyTitle,
                      body: words.storageEmptyBody,
                    )
                    : _list(context, kinds),
      ),
    );
  }

  Widget _list(BuildContext context, List<KindUse> kinds) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    Widget use(
      Widget sign,
      String title,
      ({int count, int bytes}) what,
      FreeStorage free,
    ) => ListTile(
      leading: sign,
      title: Text(title),
      subtitle: Text(words.storageItems(what.count, words.size(what.bytes))),
      trailing: IconButton(
        tooltip: words.storageRemove(title),
        icon: const Icon(Icons.delete_outline),
        onPressed:
            () => unawaited(_free(context, words.storageRemove(title), words.size(what.bytes), free)),
      ),
    );
    final above = [
      Padding(
        padding: const EdgeInsets.fromLTRB(Space.side, Space.side, Space.side, 0),
        child: Text(
          words.storageTotal(words.size(model.bytes)),
          style: theme.textTheme.headlineSmall?.copyWith(fontWeight: FontWeight.w600),
        ),
      ),
      SectionTitle(words.storageByKind),
      for (final (:kind, :count, :bytes) in kinds)
        use(
          Icon(kindIcon(kind)),
          words.mediaKinds(kind),
          (count: count, bytes: bytes),
          FreeStorage(kind: kind),
        ),
      SectionTitle(words.storageByChat),
    ];
    return CustomScrollView(
      slivers: [
        SliverList.list(children: above),
        SliverList.builder(
          itemCount: model.chats.length,
          itemBuilder: (context, at) {
            final (:chat, :name, :partner, :count, :bytes) = model.chats[at];
            return use(
              PersonAvatar(name: name, partnerName: partner, size: 40),
              name,
              (count: count, bytes: bytes),
              FreeStorage(chat: chat),
            );
          },
        ),
        SliverPadding(
          padding: const EdgeInsets.only(top: Space.half, bottom: Space.page),
          sliver: SliverToBoxAdapter(
            child: ListTile(
              leading: const Icon(Icons.auto_delete_outlined),
              title: Text(words.storageOlder),
              onTap: () => _askAge(context),
            ),
          ),
        ),
      ],
    );
  }

  void _askAge(BuildContext context) {
    final words = AppLocalizations.of(context);
    final now = DateTime.now();
    PageAction older(String label, int months) => PageAction(
      label,
      Icons.history,
      () => unawaited(
        _free(
          context,
          '${words.storageOlder}: $label',
          null,
          FreeStorage(before: DateTime(now.year, now.month - months, now.day)),
        ),
      ),
    );
    unawaited(
      askAction(context, title: words.storageOlder, [
        older(words.storageMonth, 1),
        older(words.storageMonths, 3),
        older(words.storageYear, 12),
      ]),
    );
  }

  /// Asks first. [size] is what becomes free, where it is known.
  Future<void> _free(BuildContext context, String what, String? size, FreeStorage free) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: what,
      body:
          size == null
              ? words.storageConfirm
              : '${words.storageConfirmSize(size)} ${words.storageConfirm}',
      yes: words.storageYes,
    );
    if (!yes || !context.mounted) return;
    final freed = await model.free.execute(free);
    if (!context.mounted) return;
    switch (freed) {
      case Ok(value: 0):
        tell(context, words.storageFreedNothing);
      case Ok(:final value):
        tell(context, words.storageFreed(words.size(value)));
      case Err(:final error):
        tellError(context, error);
      case null:
    }
  }
}
