import 'package:flutter/material.dart';

import '../../core/theme.dart';

/// What two people read to each other, in groups, four or two to a line: 64 hex digits in groups of eight, or 60 digits in groups
/// of five.
class FingerprintView extends StatelessWidget {
  const FingerprintView(this.groups, {super.key});

  final List<String> groups;

  @override
  Widget build(BuildContext context) {
    final style = Theme.of(
      context,
    ).textTheme.bodyMedium?.copyWith(fontFamily: 'monospace', letterSpacing: 0);
    return Semantics(
      // Letter by letter, with a pause between the groups.
      label: groups.map((group) => group.split('').join(' ')).join(', '),
      excludeSemantics: true,
      child: LayoutBuilder(
        builder: (context, space) {
          final four = space.maxWidth >= MediaQuery.textScalerOf(context).scale(300);
          final inLine = four ? 4 : 2;
          return Column(
            spacing: Space.half,
            children: [
              for (var at = 0; at < groups.length; at += inLine)
                Row(
                  children: [
                    for (final group in groups.skip(at).take(inLine))
                      Expanded(child: Text(group, style: style)),
                  ],
                ),
            ],
          );
        },
      ),
    );
  }
}
