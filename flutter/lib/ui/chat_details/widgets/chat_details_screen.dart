import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/mute.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/chat_details_view_model.dart';

/// Whom a chat is with, and what can be done with all of it.
class ChatDetailsScreen extends StatelessWidget {
  const ChatDetailsScreen({required this.model, super.key});

  final ChatDetailsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.chatDetails)),
      body: LoadedView(
        value: model.chat,
        error: model.error,
        failedTitle: words.chatFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, Chat chat) {
    final words = AppLocalizations.of(context);
    final partner = chat.partnerName;
    return ListView(
      padding: const EdgeInsets.only(bottom: Space.page),
      children: [
        _Who(model: model, chat: chat),
        if (chat.readOnly case final why?)
          Padding(
            padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.side),
            child: _Note(Icons.lock_outline, words.refusal(why)),
          ),
        if (partner != null) ...[
          Padding(
            padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.half),
            child: _Note(Icons.forum_outlined, words.chatPartnerBanner(partner), tinted: true),
          ),
        ],
        const _Line(),
        _Do(
          icon: Icons.verified_user_outlined,
          title: words.chatSafety,
          body: words.chatEmptyNative,
          onTap: () => unawaited(context.push(Routes.safety(model.id.value))),
          leadsOn: true,
        ),
        if (model.row case final row?) _sound(context, row),
        if ((model.row?.partner, partner) case (final id?, final name?))
          _Do(
            icon: Icons.apps,
            title: words.detailsApp(name),
            body: words.detailsAppBody,
            onTap: () => unawaited(context.push(Routes.partner(id))),
            leadsOn: true,
          ),
        const _Line(),
        _Do(
          icon: Icons.adaptive.share,
          title: words.exportAction,
          onTap: () => unawaited(_export(context)),
        ),
        _Do(
          icon: Icons.flag_outlined,
          title: words.actionReport,
          onTap: () => unawaited(context.push(Routes.report(model.id.value))),
          leadsOn: true,
        ),
        if (model.blocked)
          _Do(
            icon: Icons.lock_open,
            title: words.blockedUnblock,
            onTap: () => unawaited(_unblock(context)),
          )
        else
          _Do(
            icon: Icons.block,
            title: words.actionBlock,
            onTap: () => unawaited(_block(context)),
            destructive: true,
          ),
        _Do(
          icon: Icons.delete_outline,
          title: words.deleteAction,
          onTap: () => unawaited(_delete(context)),
          destructive: true,
        ),
      ],
    );
  }

  Widget _sound(BuildContext context, InboxItem row) {
    final words = AppLocalizations.of(context);
    if (!row.muted) {
      return _Do(
        icon: Icons.notifications_off_outlined,
        title: words.inboxMute,
        onTap:
            () => askMute(
              context,
              (until) => unawaited(_done(context, model.mute.execute(until))),
            ),
      );
    }
    return _Do(
      icon: Icons.notifications_outlined,
      title: words.inboxUnmute,
      body: switch (row.mutedUntil) {
        null => words.detailsMuted,
        final until => words.detailsMutedUntil(Times(context).full(until)),
      },
      onTap: () => unawaited(_done(context, model.unmute.execute())),
    );
  }

  Future<void> _export(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.exportTitle,
      body: words.exportBody,
      yes: words.exportYes,
      destructive: false,
    );
    if (!yes || !context.mounted) return;
    await _done(
      context,
      model.export.execute(),
      told: (count) => count == 0 ? null : words.exportDone(count),
    );
  }

  Future<void> _block(BuildContext context) async {
    final yes = await confirmBlock(context, model.name);
    if (yes && context.mounted) await _done(context, model.block.execute());
  }

  Future<void> _unblock(BuildContext context) => _done(
    context,
    model.unblock.execute(),
    told: (_) => AppLocalizations.of(context).detailsUnblocked(model.name),
  );

  Future<void> _delete(BuildContext context) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.deleteTitle(model.name),
      body: words.deleteBody(model.name),
      yes: words.deleteYes,
    );
    if (!yes || !context.mounted) return;
    await _done(context, model.delete.execute(), told: (_) => words.deleteDone);
    if (context.mounted && model.delete.result is Ok) context.go(Routes.chats);
  }

  /// Says what came of it: an error always, else what [told] says.
  Future<void> _done<T>(
    BuildContext context,
    Future<Result<T>?> doing, {
    String? Function(T)? told,
  }) async {
    final done = await doing;
    if (!context.mounted) return;
    switch (done) {
      case Ok(:final value):
        if (told?.call(value) case final text?) tell(context, text);
      case Err(:final error):
        tellError(context, error);
      case null:
    }
  }
}

class _Who extends StatelessWidget {
  const _Who({required this.model, required this.chat});

  final ChatDetailsViewModel model;
  final Chat chat;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Padding(
      padding: const EdgeInsets.all(Space.side),
      child: Column(
        spacing: Space.half,
        children: [
          PersonAvatar(name: model.name, partnerName: chat.partnerName, size: 88),
          const SizedBox(height: Space.small),
          Semantics(
            header: true,
            child: Text(
              model.name,
              textAlign: TextAlign.center,
              style: theme.textTheme.titleLarge?.copyWith(fontWeight: FontWeight.w600),
            ),
          ),
          if (model.name != model.identifier)
            Text(
              model.identifier,
              textAlign: TextAlign.center,
              style: theme.textTheme.bodyLarge?.copyWith(color: theme.colorScheme.onSurfaceVariant),
            ),
          if (chat.partnerName case final partner?) PartnerChip(partner),
        ],
      ),
    );
  }
}

/// Something that holds for the chat.
class _Note extends StatelessWidget {
  const _Note(this.icon, this.text, {this.tinted = false});

  final IconData icon;
  final String text;

  /// In the colour of what is on another app.
  final bool tinted;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final sand = ThirdPartyColors.of(context);
    final (background, foreground) =
        tinted ? (sand.tint, sand.onTint) : (scheme.surfaceContainerHigh, scheme.onSurface);
    return Container(
      padding: const EdgeInsets.all(Space.side),
      decoration: BoxDecoration(
        color: background,
        borderRadius: BorderRadius.circular(Space.cardCorner),
      ),
      child: Row(
        crossAxisAlignment: CrossAxisAlignment.start,
        spacing: Space.line,
        children: [
          ExcludeSemantics(child: Icon(icon, size: 20, color: foreground)),
          Expanded(child: Text(text, style: TextStyle(color: foreground))),
        ],
      ),
    );
  }
}

class _Do extends StatelessWidget {
  const _Do({
    required this.icon,
    required this.title,
    this.body,
    this.onTap,
    this.leadsOn = false,
    this.destructive = false,
  });

  final IconData icon;
  final String title;
  final String? body;
  final VoidCallback? onTap;

  /// To another page.
  final bool leadsOn;
  final bool destructive;

  @override
  Widget build(BuildContext context) {
    final color = destructive ? Theme.of(context).colorScheme.error : null;
    return ListTile(
      leading: Icon(icon, color: color),
      title: Text(title, style: TextStyle(color: color)),
      subtitle: body == null ? null : Text(body!),
      trailing: leadsOn ? const Icon(Icons.chevron_right) : null,
      onTap: onTap,
    );
  }
}

class _Line extends StatelessWidget {
  const _Line();

  @override
  Widget build(BuildContext context) =>
      const Padding(padding: EdgeInsets.symmetric(vertical: Space.half), child: Divider());
}
