import 'dart:math';
import 'dart:typed_data';

import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/theme.dart';

/// How loud a voice message is over its time, and where it is; dragging or tapping goes to a place.
class Waveform extends StatefulWidget {
  const Waveform({
    required this.bars,
    required this.length,
    required this.position,
    required this.onSeek,
    required this.color,
    super.key,
  });

  /// Values of 0 to 100; null where they are not known.
  final Uint8List? bars;
  final Duration length;
  final Duration position;

  /// Null where there is nothing to go to yet.
  final ValueChanged<Duration>? onSeek;
  final Color color;

  @override
  State<Waveform> createState() => _WaveformState();
}

class _WaveformState extends State<Waveform> {
  /// Where the finger is, as a part of the whole.
  double? _finger;

  double get _part {
    final whole = widget.length.inMilliseconds;
    return _finger ?? (whole == 0 ? 0 : (widget.position.inMilliseconds / whole).clamp(0, 1));
  }

  void _at(double x, double width, {bool go = false}) {
    final rtl = Directionality.of(context) == TextDirection.rtl;
    final part = (rtl ? 1 - x / width : x / width).clamp(0.0, 1.0);
    setState(() => _finger = go ? null : part);
    if (go) widget.onSeek?.call(widget.length * part);
  }

  void _step(int seconds) {
    final to = widget.position + Duration(seconds: seconds);
    widget.onSeek?.call(
      to < Duration.zero
          ? Duration.zero
          : to > widget.length
          ? widget.length
          : to,
    );
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    String at(Duration position) =>
        words.mediaPositionOf(playTime(position), playTime(widget.length));
    const step = Duration(seconds: 5);
    final seeks = widget.onSeek != null;
    final picture = _picture(seeks);
    // How long it is the message says.
    if (!seeks) return ExcludeSemantics(child: picture);
    return Semantics(
      container: true,
      slider: true,
      label: words.mediaPosition,
      value: at(widget.position),
      increasedValue: at(widget.position + step),
      decreasedValue: at(_less(widget.position, step)),
      onIncrease: () => _step(step.inSeconds),
      onDecrease: () => _step(-step.inSeconds),
      child: picture,
    );
  }

  Widget _picture(bool seeks) => LayoutBuilder(
    builder: (context, size) {
      final width = size.maxWidth;
      return GestureDetector(
        behavior: HitTestBehavior.opaque,
        excludeFromSemantics: true,
        onTapUp: seeks ? (it) => _at(it.localPosition.dx, width, go: true) : null,
        onHorizontalDragUpdate: seeks ? (it) => _at(it.localPosition.dx, width) : null,
        onHorizontalDragEnd:
            seeks ? (it) => _at(it.localPosition.dx, width, go: true) : null,
        onHorizontalDragCancel: seeks ? () => setState(() => _finger = null) : null,
        child: SizedBox(
          height: Space.target,
          width: width,
          child: CustomPaint(
            painter: _Bars(
              bars: widget.bars,
              part: _part,
              color: widget.color,
              rtl: Directionality.of(context) == TextDirection.rtl,
            ),
          ),
        ),
      );
    },
  );

  static Duration _less(Duration one, Duration other) =>
      one > other ? one - other : Duration.zero;
}

class _Bars extends CustomPainter {
  const _Bars({
    required this.bars,
    required this.part,
    required this.color,
    required this.rtl,
  });

  final Uint8List? bars;
  final double part;
  final Color color;
  final bool rtl;

  static const _wide = 2.5;
  static const _gap = 1.5;
  static const _high = 32.0;

  @override
  void paint(Canvas canvas, Size size) {
    final count = max(1, min(64, (size.width + _gap) ~/ (_wide + _gap)));
    final step = count == 1 ? 0.0 : (size.width - _wide) / (count - 1);
    final played = Paint()..color = color;
    final rest = Paint()..color = color.withValues(alpha: 0.4);
    for (var at = 0; at < count; at++) {
      final height = max(_wide, _level(at, count) / 100 * _high);
      final left = step * (rtl ? count - 1 - at : at);
      canvas.drawRRect(
        RRect.fromRectAndRadius(
          Rect.fromLTWH(left, (size.height - height) / 2, _wide, height),
          const Radius.circular(_wide / 2),
        ),
        (at + 0.5) / count <= part ? played : rest,
      );
    }
    final x = (rtl ? 1 - part : part) * size.width;
    if (part > 0) canvas.drawCircle(Offset(x, size.height / 2), 6, played);
  }

  /// The loudest of those that fall into a bar.
  int _level(int at, int count) {
    final all = bars;
    if (all == null || all.isEmpty) return 0;
    final from = at * all.length ~/ count;
    final to = max(from + 1, (at + 1) * all.length ~/ count);
    return all.sublist(from, min(to, all.length)).reduce(max).clamp(0, 100);
  }

  @override
  bool shouldRepaint(_Bars old) =>
      old.part != part || old.color != color || old.bars != bars || old.rtl != rtl;
}
