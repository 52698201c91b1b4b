import 'package:flutter/material.dart';

import '../../core/theme.dart';

/// Something that is looked at closely: with two fingers, or by tapping twice.
class Zoomed extends StatefulWidget {
  const Zoomed({
    required this.label,
    required this.onTap,
    required this.onZoom,
    required this.child,
    super.key,
  });

  /// So much larger than the page it can be looked at.
  static const closest = 6.0;

  final String label;
  final VoidCallback onTap;

  /// Whether it is larger than the page.
  final ValueChanged<bool> onZoom;
  final Widget child;

  @override
  State<Zoomed> createState() => _ZoomedState();
}

class _ZoomedState extends State<Zoomed> with SingleTickerProviderStateMixin {
  static const _close = 2.5;

  final _view = TransformationController();
  late final _moves = AnimationController(vsync: this);
  Animation<Matrix4>? _way;
  Offset _tapped = Offset.zero;

  bool get _isZoomed => _view.value.getMaxScaleOnAxis() > 1.01;

  @override
  void initState() {
    super.initState();
    _view.addListener(_tell);
    _moves.addListener(() => _view.value = _way!.value);
  }

  bool _told = false;

  void _tell() {
    if (_told == _isZoomed) return;
    setState(() => _told = _isZoomed);
    widget.onZoom(_told);
  }

  @override
  void dispose() {
    _moves.dispose();
    _view.dispose();
    super.dispose();
  }

  void _toggle() {
    final to =
        _isZoomed
            ? Matrix4.identity()
            : (Matrix4.identity()
              ..translateByDouble(
                -_tapped.dx * (_close - 1),
                -_tapped.dy * (_close - 1),
                0,
                1,
              )
              ..scaleByDouble(_close, _close, _close, 1));
    final time = motion(context);
    if (time == Duration.zero) {
      _view.value = to;
      return;
    }
    _way = Matrix4Tween(
      begin: _view.value,
      end: to,
    ).animate(CurvedAnimation(parent: _moves, curve: Curves.easeOut));
    _moves
      ..duration = time
      ..forward(from: 0);
  }

  @override
  Widget build(BuildContext context) => Semantics(
    container: true,
    image: true,
    label: widget.label,
    child: GestureDetector(
      excludeFromSemantics: true,
      onTap: widget.onTap,
      onDoubleTapDown: (it) => _tapped = it.localPosition,
      onDoubleTap: _toggle,
      child: InteractiveViewer(
        transformationController: _view,
        maxScale: Zoomed.closest,
        panEnabled: _told,
        child: Center(child: widget.child),
      ),
    ),
  );
}
