import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../routing/routes.dart';
import '../../../words/media_words.dart';
import '../../../words/words.dart';
import '../../core/actions.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/times.dart';
import '../../media/widgets/share_media.dart';
import '../view_models/chat_view_model.dart';
import '../view_models/voice_recorder.dart';
import 'attach.dart';
import 'chat_header.dart';
import 'composer.dart';
import 'message_list.dart';
import 'read_only_bar.dart';

/// A chat.
class ChatScreen extends StatefulWidget {
  const ChatScreen({required this.model, super.key});

  final ChatViewModel model;

  @override
  State<ChatScreen> createState() => _ChatScreenState();
}

class _ChatScreenState extends State<ChatScreen> {
  late final AppLifecycleListener _life;
  late final VoiceRecorder _voice;
  final _bar = Unchanged<AppBar>();
  final _composer = Unchanged<Composer>();

  ChatViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    _life = AppLifecycleListener(
      onStateChange: (state) => model.inFront(yes: state == AppLifecycleState.resumed),
      // Nobody is listened to whose phone shows something else.
      onHide: () => unawaited(_voice.interrupt()),
    );
    _voice = VoiceRecorder(model.core, model.id, PhoneScope.of(context))..addListener(_heard);
  }

  /// What plays would be recorded.
  void _heard() {
    if (_voice.step == VoiceStep.starting) model.media.voice.stop();
    if (_voice.problem == VoiceProblem.refused) {
      _voice.clear();
      unawaited(sayRefused(context, AppLocalizations.of(context).refusedMicrophone));
    }
  }

  @override
  void dispose() {
    _life.dispose();
    _voice.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final chat = model.chat;
    return Scaffold(
      appBar: _bar.of(
        (words, chat?.partnerName, chat == null, model.name, model.connection),
        () => _header(words, chat),
      ),
      body: LoadedView(
        // A chat without its messages is none.
        value: model.messages.isEmpty && model.error != null ? null : chat,
        error: model.error,
        failedTitle: words.chatFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, chat) => LayoutBuilder(builder: (context, size) => _body(chat, size)),
      ),
    );
  }

  AppBar _header(AppLocalizations words, Chat? chat) => AppBar(
    titleSpacing: 0,
    // There is always something above: a tint would say nothing.
    scrolledUnderElevation: 0,
    centerTitle: false,
    title:
        chat == null
            ? null
            : ChatTitle(
              chat: chat,
              name: model.name,
              connection: model.connection,
              onTap: _details,
            ),
    actions: [
      if (chat != null)
        IconButton(
          tooltip: words.chatDetails,
          icon: const Icon(Icons.info_outline),
          onPressed: _details,
        ),
    ],
  );

  Widget _body(Chat chat, BoxConstraints size) => Column(
    children: [
      // With a keyboard on a small phone, what was said comes first; the header names the app too.
      if (chat.kind == ChatKind.thirdParty && size.maxHeight > 320) PartnerStrip(chat.partnerName),
      Expanded(
        child: MessageList(
          key: ValueKey(model.window.opened),
          model: model,
          actions: (
            more: _messageActions,
            retry: (message) => unawaited(_retry(message)),
            devices: _devices,
            media: (
              open: _open,
              fetch: (it) => unawaited(tellIfWrong(context, model.media.fetch(it.id))),
              stop: (it) => unawaited(tellIfWrong(context, model.media.cancel(it.id))),
              askAgain: _askAgain,
            ),
          ),
        ),
      ),
      if (chat.readOnly case final why?)
        ReadOnlyBar(why: why, next: _nextStep(why))
      else if (model.draft case final draft?)
        ConstrainedBox(
          constraints: BoxConstraints(maxHeight: size.maxHeight * 0.6),
          child: _composer.of(
            (model.suggested, draft, model.mostBytes, chat.kind, model.name, model.limits),
            () => Composer(
              key: ValueKey(model.suggested),
              draft: draft,
              writing: model.suggested > 0,
              mostBytes: model.mostBytes,
              thirdParty: chat.kind == ChatKind.thirdParty,
              onTyped: model.typed,
              onSend: model.send.execute,
              name: model.name,
              voice: _voiceIn(model.limits),
              onAttach: _attachIn(model.limits),
            ),
          ),
        ),
    ],
  );

  VoiceRecorder? _voiceIn(MediaLimits? limits) =>
      limits?.kinds.contains(MediaKind.voice) ?? false ? _voice : null;

  VoidCallback? _attachIn(MediaLimits? limits) =>
      limits != null && canAttach(limits) ? () => attach(context, model.id, limits) : null;

  void _details() => unawaited(context.push(Routes.chatDetails(model.id.value)));

  void _devices() => unawaited(context.push(Routes.safety(model.id.value)));

  void _open(Message message) {
    final (chat, id) = (model.id.value, message.id.value);
    switch ((message.content as MediaContent).kind) {
      case MediaKind.photo:
        unawaited(context.push(Routes.photo(chat, id)));
      case MediaKind.video:
        model.media.voice.stop();
        unawaited(context.push(Routes.video(chat, id)));
      case MediaKind.file:
        unawaited(openFile(context, model.media.files, message));
      case MediaKind.voice:
    }
  }

  void _askAgain(Message message) {
    final time = Times(context).full(message.createdAt);
    final kind = (message.content as MediaContent).kind;
    model.suggest(AppLocalizations.of(context).askAgain(kind, time));
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
        if (message.transfer?.step == TransferStep.here)
          ...shareActions(context, model.media.files, message),
        if (model.mayRetry(message))
          PageAction(words.chatRetry, Icons.refresh, () => unawaited(_retry(message))),
        PageAction(
          words.chatInfo,
          Icons.info_outline,
          () => unawaited(context.push(Routes.message(model.id.value, message.id.value))),
        ),
      ]),
    );
  }

  Future<void> _retry(Message message) => tellIfWrong(context, model.retry.execute(message.id));

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
        () => unawaited(tellIfWrong(context, model.refreshPartners.execute())),
      ),
      Refusal.partnerSuspended || Refusal.partnerWithdrawn => switch (model.partner) {
        final partner? => (words.nextPartner, () => go(Routes.partner(partner))),
        null => null,
      },
      Refusal.notEligible ||
      Refusal.notYetInCountry ||
      Refusal.notAdmitted ||
      Refusal.partnerNotOpen ||
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
    if (yes) await tellIfWrong(context, model.share.execute());
  }}
