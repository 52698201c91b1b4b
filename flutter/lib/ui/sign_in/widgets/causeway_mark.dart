import 'package:flutter/material.dart';

import '../../core/theme.dart';

/// The mark of the app: two islands and the road between them.
class CausewayMark extends StatelessWidget {
  const CausewayMark({this.width = 96, super.key});

  final double width;

  @override
  Widget build(BuildContext context) => ExcludeSemantics(
    child: CustomPaint(
      size: Size(width, width / 2),
      painter: _Mark(
        Theme.of(context).colorScheme.primary,
        ThirdPartyColors.of(context).accent,
      ),
    ),
  );
}

class _Mark extends CustomPainter {
  const _Mark(this.sea, this.sand);

  final Color sea;
  final Color sand;

  @override
  void paint(Canvas canvas, Size size) {
    final radius = size.height * 0.42;
    final middle = size.height / 2;
    final road =
        Paint()
          ..color = sand
          ..style = PaintingStyle.stroke
          ..strokeWidth = size.height * 0.16
          ..strokeCap = StrokeCap.round;
    canvas
      ..drawLine(Offset(radius, middle), Offset(size.width - radius, middle), road)
      ..drawCircle(Offset(radius, middle), radius, Paint()..color = sea)
      ..drawCircle(Offset(size.width - radius, middle), radius * 0.72, Paint()..color = sand);
  }

  @override
  bool shouldRepaint(_Mark old) => old.sea != sea || old.sand != sand;
}
