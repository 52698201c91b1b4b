import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/theme.dart';
import '../view_models/chat_media.dart';

/// What is done with the media of a message.
typedef MediaActions =
    ({
      void Function(Message) open,
      void Function(Message) fetch,
      void Function(Message) stop,
      void Function(Message) askAgain,
    });

/// What the user can do about media that is not here, or on its way.
enum TransferStepNext { fetch, stop }

/// Null where only the other side, or nothing, helps.
TransferStepNext? nextOf(Message message) {
  final sent = message.direction == MessageDirection.outgoing;
  return switch (message.transfer?.step) {
    TransferStep.waiting when !sent && message.transfer!.reason != null => TransferStepNext.fetch,
    TransferStep.waiting => message.state == MessageState.failed ? null : TransferStepNext.stop,
    TransferStep.preparing || TransferStep.uploading || TransferStep.downloading =>
      TransferStepNext.stop,
    TransferStep.offered => TransferStepNext.fetch,
    TransferStep.removed => sent ? null : TransferStepNext.fetch,
    TransferStep.failed => sent || !_helps(message.transfer!.reason) ? null : TransferStepNext.fetch,
    TransferStep.gone || TransferStep.here || null => null,
  };
}

/// Whether fetching once more may go better.
bool _helps(MessageReason? reason) => switch (reason) {
  MediaUnusable(why: MediaProblem.unsupported || MediaProblem.damaged || MediaProblem.tooLarge) ||
  MediaNotAuthentic() ||
  MediaTooLarge() ||
  MediaHost() => false,
  _ => true,
};

/// Whether the sender would have to send it again.
bool canAskAgain(Message message) =>
    message.direction == MessageDirection.incoming &&
    switch (message.transfer?.step) {
      TransferStep.gone => true,
      TransferStep.failed => nextOf(message) == null,
      _ => false,
    };

/// Fetches or stops, with a ring around it that shows how far it is. Nothing where neither can be done.
class TransferButton extends StatelessWidget {
  const TransferButton({
    required this.message,
    required this.media,
    required this.actions,
    required this.background,
    required this.color,
    super.key,
  });

  final Message message;
  final ChatMedia media;
  final MediaActions actions;
  final Color background;
  final Color color;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final next = nextOf(message);
    final (icon, label, run) = switch (next) {
      TransferStepNext.fetch => (Icons.arrow_downward, _download(words), actions.fetch),
      TransferStepNext.stop => (Icons.close, words.mediaStop, actions.stop),
      null => (null, '', actions.open),
    };
    if (icon == null) return const SizedBox.square(dimension: Space.target);
    return SizedBox.square(
      dimension: Space.target,
      child: Stack(
        fit: StackFit.expand,
        children: [
          IconButton(
            tooltip: label,
            onPressed: () => run(message),
            style: IconButton.styleFrom(backgroundColor: background, foregroundColor: color),
            icon: Icon(icon),
          ),
          if (next == TransferStepNext.stop)
            // The message says how far it is, in words.
            ExcludeSemantics(
              child: IgnorePointer(
                child: ValueListenableBuilder(
                  valueListenable: media.percent(message.id),
                  builder: (context, percent, _) {
                    final done = (percent ?? message.transfer?.percent ?? 0) / 100;
                    return CircularProgressIndicator(
                      // What has just begun can be seen too.
                      value: done < 0.03 ? 0.03 : done,
                      strokeWidth: 3,
                      color: color,
                      backgroundColor: color.withValues(alpha: 0.25),
                    );
                  },
                ),
              ),
            ),
        ],
      ),
    );
  }

  String _download(AppLocalizations words) => switch (message.content) {
    MediaContent(:final bytes?) => words.mediaDownloadSize(words.size(bytes)),
    _ => words.mediaDownload,
  };
}

/// How far it is, in words that follow it; nothing once it is here.
class TransferText extends StatelessWidget {
  const TransferText({
    required this.message,
    required this.media,
    required this.style,
    this.size = false,
    super.key,
  });

  final Message message;
  final ChatMedia media;
  final TextStyle? style;

  /// With the size, where it is known.
  final bool size;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return ValueListenableBuilder(
      valueListenable: media.percent(message.id),
      builder: (context, percent, _) {
        final bytes = (message.content as MediaContent).bytes;
        return Text(
          [
            if (words.transfer(message, percent: percent) case final said?) said,
            if (size && bytes != null) words.size(bytes),
          ].join(' · '),
          style: style,
        );
      },
    );
  }
}
