import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/semantics.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../../words/words.dart';
import '../../chat/widgets/bubble.dart';
import '../../chat/widgets/bubble_frame.dart';
import '../../core/times.dart';
import '../view_models/chat_media.dart';
import 'file_body.dart';
import 'picture_body.dart';
import 'transfer_button.dart';
import 'voice_body.dart';

/// A photo, a voice message, a video or a file. Screen readers hear it as one, like every message, with buttons of their own for
/// what can be done inside.
class MediaBubble extends StatelessWidget {
  const MediaBubble({
    required this.message,
    required this.media,
    required this.name,
    required this.thirdParty,
    required this.live,
    required this.first,
    required this.last,
    required this.actions,
    required this.onActions,
    required this.onRetry,
    required this.onDevices,
    super.key,
  });

  final Message message;
  final ChatMedia media;

  /// What the user calls the other side.
  final String name;
  final bool thirdParty;

  /// Screen readers say it now.
  final bool live;

  /// First and last of those that one side wrote in a row.
  final bool first;
  final bool last;
  final MediaActions actions;
  final VoidCallback onActions;

  /// Sends it again; null where that cannot be done.
  final VoidCallback? onRetry;
  final VoidCallback onDevices;

  @override
  Widget build(BuildContext context) {
    final mine = message.direction == MessageDirection.outgoing;
    final (background, color) = bubbleColors(context, mine: mine, thirdParty: thirdParty);
    final look = MediaLook(
      message: message,
      content: message.content as MediaContent,
      media: media,
      actions: actions,
      onActions: onActions,
      color: color,
      background: background,
      label: _label(context, mine),
      live: live,
    );
    return BubbleFrame(
      mine: mine,
      first: first,
      last: last,
      background: background,
      onActions: onActions,
      below: _below(context) ?? belowMessage(context, message, onRetry: onRetry, onDevices: onDevices),
      child: switch (look.content.kind) {
        MediaKind.photo || MediaKind.video => PictureBody(look),
        MediaKind.voice => VoiceBody(look),
        MediaKind.file => FileBody(look),
      },
    );
  }

  String _label(BuildContext context, bool mine) {
    final words = AppLocalizations.of(context);
    final content = message.content as MediaContent;
    return [
      mine ? words.chatYouSent : words.chatTheySent(name),
      words.media(content),
      if (content.alt case final alt?) alt,
      if (content.warning case final warning?) words.fileWarning(warning),
      words.a11yTime(Times(context).time(message.createdAt)),
      if (words.transfer(message) case final how?) how else if (mine) words.state(message.state),
      if (message.warning) words.chatWarning,
    ].join(', ');
  }

  /// Why it is not here, with the next step.
  Widget? _below(BuildContext context) {
    final words = AppLocalizations.of(context);
    final why = words.whyNotHere(message);
    if (why == null) return null;
    return BelowBubble(
      why,
      atEnd: false,
      serious: message.transfer?.step == TransferStep.failed,
      action:
          canAskAgain(message) ? (words.mediaAskAgain, () => actions.askAgain(message)) : null,
    );
  }
}

/// What the bodies of media bubbles share.
class MediaLook {
  const MediaLook({
    required this.message,
    required this.content,
    required this.media,
    required this.actions,
    required this.onActions,
    required this.color,
    required this.background,
    required this.label,
    required this.live,
  });

  final Message message;
  final MediaContent content;
  final ChatMedia media;
  final MediaActions actions;
  final VoidCallback onActions;
  final Color color;
  final Color background;

  /// The whole of it for screen readers.
  final String label;

  /// They say it now.
  final bool live;

  bool get isHere => message.transfer?.step == TransferStep.here;

  /// It can be opened: also what is being sent, once it is prepared.
  bool get opens => isHere || message.transfer?.step == TransferStep.uploading;

  MessageState? get state =>
      message.direction == MessageDirection.outgoing ? message.state : null;

  Widget time(BuildContext context, {Color? color}) => BubbleTime(
    time: Times(context).time(message.createdAt),
    state: state,
    color: color ?? this.color,
  );

  /// Heard after what it is for, wherever it stands.
  Widget button({required Color background, required Color color}) => Semantics(
    container: true,
    sortKey: const OrdinalSortKey(1),
    child: TransferButton(
      message: message,
      media: media,
      actions: actions,
      background: background,
      color: color,
    ),
  );
}
