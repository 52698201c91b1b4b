import 'dart:math';

import 'package:flutter/rendering.dart';
import 'package:flutter/widgets.dart';

/// The scrolling of a chat: two lists that meet at a line. Older messages grow upwards from it, newer ones downwards, so that
/// neither moves what is being looked at. Offset 0 has the line at the foot; the end of the chat is `minScrollExtent`.
class ChatScrollController extends ScrollController {
  ChatScrollController({required this.olderExtent, required this.atLine});

  /// So near the end counts as at the end.
  static const near = 80.0;

  /// How high the older messages are, as far as is known.
  final double Function() olderExtent;

  /// Opens with the line in the upper part of the screen, and not at the end of the chat.
  final bool atLine;

  @override
  ScrollPosition createScrollPosition(
    ScrollPhysics physics,
    ScrollContext context,
    ScrollPosition? oldPosition,
  ) => _ChatScrollPosition(
    physics: physics,
    context: context,
    oldPosition: oldPosition,
    olderExtent: olderExtent,
    atLine: atLine,
  );
}

class _ChatScrollPosition extends ScrollPositionWithSingleContext {
  _ChatScrollPosition({
    required super.physics,
    required super.context,
    required this.olderExtent,
    required this.atLine,
    super.oldPosition,
  });

  final double Function() olderExtent;
  final bool atLine;

  // Heights are guesses until rows are laid out, so the place to open at is looked for a few times.
  int _tries = 8;

  @override
  bool applyContentDimensions(double minScrollExtent, double maxScrollExtent) {
    // The viewport would let one scroll until the line is at the foot, with nothing above it.
    final most = max(minScrollExtent, min(maxScrollExtent, olderExtent() - viewportDimension));
    final wanted = _wanted(minScrollExtent, most);
    if (wanted != null && (wanted - pixels).abs() > 0.5) {
      correctPixels(wanted);
      return false;
    }
    _tries = 0;
    return super.applyContentDimensions(minScrollExtent, most);
  }

  double? _wanted(double least, double most) {
    if (_tries > 0) {
      _tries--;
      return (atLine ? -0.75 * viewportDimension : least).clamp(least, most);
    }
    // Whoever is at the end stays there when more comes.
    final end = hasContentDimensions ? this.minScrollExtent : least;
    return least < end && pixels - end < ChatScrollController.near ? least : null;
  }
}

/// The child of a list that lies nearest to the end of the chat and is mostly on the screen, counted from the line; null when
/// there is none. [downwards] for the list below the line.
int? lastOnScreen(RenderSliverMultiBoxAdaptor list, {required bool downwards}) {
  final shown = list.geometry?.paintExtent ?? 0;
  if (shown <= 0) return null;
  final from = list.constraints.scrollOffset;
  int? last;
  for (var child = list.firstChild; child != null; child = list.childAfter(child)) {
    final start = list.childScrollOffset(child);
    if (start == null) continue;
    final middle = start + child.size.height / 2;
    if (middle < from || middle > from + shown) continue;
    last = list.indexOf(child);
    if (!downwards) break;
  }
  return last;
}
