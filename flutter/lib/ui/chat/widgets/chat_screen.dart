import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/theme.dart';
import '../view_models/chat_view_model.dart';
import 'composer.dart';
import 'message_list.dart';

/// A chat.
class ChatScreen extends StatefulWidget {
  const ChatScreen({required this.model, super.key});

  final ChatViewModel model;

  @override
  State<ChatScreen> createState() => _ChatScreenState();
}

class _ChatScreenState extends State<ChatScreen> {
  late final AppLifecycleListener _life;

  ChatViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    _life = AppLifecycleListener(
      onStateChange: (state) => model.inFront(yes: state == AppLifecycleState.resumed),
    );
  }

  @override
  void dispose() {
    _life.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final chat = model.chat;
    return Scaffold(
      appBar: AppBar(
        titleSpacing: 0,
        centerTitle: false,
        title: chat == null ? null : _ChatTitle(chat: chat, name: model.name),
        actions: [if (chat != null) _menu(chat)],
      ),
      body: LoadedView(
        value: chat,
        error: model.error,
        failedTitle: words.chatFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, chat) => Column(
          children: [
            if (chat.kind == ChatKind.thirdParty) PartnerStrip(chat.partnerName),
            Expanded(
              child: MessageList(
                model: model,
                onActions: _messageActions,
                onRetry: (message) => unawaited(_retry(message)),
                onDevices: _devices,
              ),
            ),
            if (chat.readOnly case final why?)
              ReadOnlyBar(why: why, next: _nextStep(why))
            else if (model.draft case final draft?)
              Composer(
                draft: draft,
                thirdParty: chat.kind == ChatKind.thirdParty,
                onTyped: model.typed,
                onSend: model.send.execute,
              ),
          ],
        ),
      ),
    );
  }

  Widget _menu(Chat chat) {
    final words = AppLocalizations.of(context);
    return IconButton(
      tooltip: words.actionMore,
      icon: Icon(Icons.adaptive.more),
      onPressed: () => unawaited(
        askAction(context, [
          PageAction(words.chatSafety, Icons.verified_user_outlined, _devices),
          PageAction(words.inboxMute, Icons.notifications_off_outlined, _mute),
          PageAction(
            words.actionReport,
            Icons.flag_outlined,
            () => unawaited(context.push(Routes.report(model.id.value))),
          ),
          if (chat.readOnly != Refusal.blocked)
            PageAction(
              words.actionBlock,
              Icons.block,
              () => unawaited(_block(chat)),
              destructive: true,
            ),
        ]),
      ),
    );
  }

  void _devices() => unawaited(context.push(Routes.safety(model.id.value)));

  void _mute() {
    final words = AppLocalizations.of(context);
    final now = DateTime.now();
    void until(DateTime? time) => unawaited(_tellIfWrong(model.mute.execute(time)));
    unawaited(
      askAction(context, title: words.inboxMute, [
        PageAction(
          words.inboxMuteHour,
          Icons.schedule,
          () => until(now.add(const Duration(hours: 1))),
        ),
        PageAction(words.inboxMuteDay, Icons.today, () => until(now.add(const Duration(days: 1)))),
        PageAction(words.inboxMuteAlways, Icons.notifications_off_outlined, () => until(null)),
      ]),
    );
  }

  void _messageActions(Message message) {
    final words = AppLocalizations.of(context);
    unawaited(
      askAction(context, [
        if (message.content.words case final text?)
          PageAction(
            words.actionCopy,
            Icons.copy,
            () => unawaited(Clipboard.setData(ClipboardData(text: text))),
          ),
        if (message.state == MessageState.failed)
          PageAction(words.chatRetry, Icons.refresh, () => unawaited(_retry(message))),
        PageAction(
          words.chatInfo,
          Icons.info_outline,
          () => unawaited(context.push(Routes.message(model.id.value, message.id.value))),
        ),
      ]),
    );
  }

  Future<void> _retry(Message message) => _tellIfWrong(model.retry.execute(message.id));

  Future<void> _block(Chat chat) async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.chatBlockTitle(model.name),
      body: words.chatBlockBody,
      yes: words.actionBlock,
    );
    if (yes) await _tellIfWrong(model.block.execute());
  }

  (String, VoidCallback)? _nextStep(Refusal why) {
    final words = AppLocalizations.of(context);
    void go(String place) => unawaited(context.push(place));
    return switch (why) {
      Refusal.blocked => (words.settingsBlocked, () => go(Routes.blocked)),
      Refusal.switchedOff => (words.nextSwitchOn, () => go(Routes.thirdParty)),
      Refusal.partnerNotChosen => (words.nextChoose, () => go(Routes.thirdParty)),
      Refusal.numberNotAgreed => (words.nextShare, () => unawaited(_share())),
      Refusal.directoryExpired => (
        words.nextRefresh,
        () => unawaited(_tellIfWrong(model.refreshPartners.execute())),
      ),
      Refusal.notEligible ||
      Refusal.notYetInCountry ||
      Refusal.notAdmitted ||
      Refusal.partnerNotOpen ||
      Refusal.partnerSuspended ||
      Refusal.partnerWithdrawn ||
      Refusal.peerNotEligible ||
      Refusal.requestNotAccepted ||
      Refusal.requestRefused ||
      Refusal.nobodyMayContact ||
      Refusal.notSupported ||
      Refusal.markersOff => null,
    };
  }

  Future<void> _share() async {
    final words = AppLocalizations.of(context);
    final yes = await confirm(
      context,
      title: words.nextShare,
      body: words.errorConfirmSharing,
      yes: words.actionContinue,
      destructive: false,
    );
    if (yes) await _tellIfWrong(model.share.execute());
  }

  Future<void> _tellIfWrong(Future<Result<Object?>?> call) async {
    final error = (await call)?.errorOrNull;
    if (error != null && mounted) tellError(context, error);
  }
}

class _ChatTitle extends StatelessWidget {
  const _ChatTitle({required this.chat, required this.name});

  final Chat chat;
  final String name;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final partner = chat.partnerName;
    return Row(
      spacing: Space.line,
      children: [
        PersonAvatar(name: name, partnerName: partner, size: 40),
        Expanded(
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            children: [
              Text(
                name,
                maxLines: 1,
                overflow: TextOverflow.ellipsis,
                style: theme.textTheme.titleMedium?.copyWith(fontWeight: FontWeight.w600),
              ),
              if (partner != null)
                Text(
                  words.chatOn(partner),
                  maxLines: 1,
                  overflow: TextOverflow.ellipsis,
                  style: theme.textTheme.bodySmall?.copyWith(
                    color: theme.colorScheme.onSurfaceVariant,
                  ),
                ),
            ],
          ),
        ),
      ],
    );
  }
}

/// Says, as long as the chat is open, that it is on another app.
class PartnerStrip extends StatelessWidget {
  const PartnerStrip(this.partnerName, {super.key});

  final String? partnerName;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final colors = ThirdPartyColors.of(context);
    final partner = partnerName;
    return Material(
      color: colors.tint,
      child: Padding(
        padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
        child: Row(
          spacing: Space.line,
          children: [
            if (partner != null) PartnerBadge(partner),
            Expanded(
              child: Text(
                partner == null ? words.chatThirdParty : words.chatPartnerBanner(partner),
                style: Theme.of(context).textTheme.bodySmall?.copyWith(color: colors.onTint),
              ),
            ),
          ],
        ),
      ),
    );
  }
}
