import 'package:flutter/widgets.dart';

/// Parts at which screen readers stop one by one, as they stand. Without it, texts side by side become one stop, and one that stands
/// around others is said before them, also where it is below.
class Stops extends StatelessWidget {
  const Stops({required this.child, super.key});

  final Widget child;

  @override
  Widget build(BuildContext context) =>
      Semantics(container: true, explicitChildNodes: true, child: child);
}

/// A field whose only name is its hint, which goes as soon as something is written there: screen readers go on saying it.
class NamedField extends StatelessWidget {
  const NamedField({required this.name, required this.written, required this.child, super.key});

  final String name;

  /// Something is written there.
  final bool written;
  final Widget child;

  @override
  Widget build(BuildContext context) =>
      MergeSemantics(child: Semantics(label: written ? name : null, child: child));
}
