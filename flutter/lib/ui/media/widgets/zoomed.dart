import 'package:flutter/material.dart';
import 'package:intl/intl.dart' show NumberFormat;

import '../../../l10n/app_localizations.dart';
import '../../core/theme.dart';

/// Something that is looked at closely: with two fingers, by tapping twice, or without any gesture as screen readers and switches
/// have it, where it is made larger and smaller like any other value, and scrolled.
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
  static const _step = 1.5;

  final _view = TransformationController();
  late final _moves = AnimationController(vsync: this);
  Animation<Matrix4>? _way;
  Offset _tapped = Offset.zero;

  double get _scale => _view.value.getMaxScaleOnAxis();
  bool get _isZoomed => _scale > 1.01;

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

  void _toggle() =>
      _go(_isZoomed ? Matrix4.identity() : _at(_tapped * (1 - _close), _close));

  static Matrix4 _at(Offset corner, double scale) =>
      Matrix4.identity()
        ..translateByDouble(corner.dx, corner.dy, 0, 1)
        ..scaleByDouble(scale, scale, scale, 1);

  /// Changes the size around what is in the middle of the page, or moves by a part of the page, and not beyond an edge.
  void _look({double times = 1, Offset move = Offset.zero}) {
    final page = context.size!;
    final scale = (_scale * times).clamp(1.0, Zoomed.closest);
    final middle = page.center(Offset.zero);
    final corner =
        middle + move.scale(page.width, page.height) - _view.toScene(middle) * scale;
    _go(
      _at(
        Offset(
          corner.dx.clamp(page.width * (1 - scale), 0),
          corner.dy.clamp(page.height * (1 - scale), 0),
        ),
        scale,
      ),
    );
  }

  void _go(Matrix4 to) {
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
  Widget build(BuildContext context) => ListenableBuilder(
    listenable: _view,
    builder: _said,
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

  Widget _said(BuildContext context, Widget? child) {
    final percent = NumberFormat.percentPattern(AppLocalizations.of(context).localeName);
    String times(double by) => percent.format((_scale * by).clamp(1.0, Zoomed.closest));
    final larger = _scale < Zoomed.closest - 0.01;
    VoidCallback? moves(Offset to) => _isZoomed ? () => _look(move: to) : null;
    return Semantics(
      container: true,
      image: true,
      label: widget.label,
      value: times(1),
      increasedValue: larger ? times(_step) : null,
      decreasedValue: _isZoomed ? times(1 / _step) : null,
      onIncrease: larger ? () => _look(times: _step) : null,
      onDecrease: _isZoomed ? () => _look(times: 1 / _step) : null,
      onScrollLeft: moves(const Offset(-0.5, 0)),
      onScrollRight: moves(const Offset(0.5, 0)),
      onScrollUp: moves(const Offset(0, -0.5)),
      onScrollDown: moves(const Offset(0, 0.5)),
      child: child,
    );
  }
}
