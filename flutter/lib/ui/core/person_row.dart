import 'package:flutter/material.dart';

import 'people.dart';
import 'theme.dart';
import 'times.dart';

/// Something that a person wrote, in a list: who, on which app, when, and a few lines of it.
class PersonRow extends StatelessWidget {
  const PersonRow({
    required this.name,
    required this.partnerName,
    required this.at,
    required this.onTap,
    this.below,
    super.key,
  });

  final String name;

  /// The app they are on; null for the user's own service.
  final String? partnerName;
  final DateTime? at;
  final VoidCallback onTap;

  /// What they wrote.
  final Widget? below;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Semantics(
      button: true,
      child: InkWell(
        onTap: onTap,
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: 10),
          child: Row(
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.side,
            children: [
              PersonAvatar(name: name, partnerName: partnerName),
              Expanded(
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: 3,
                  children: [
                    Row(
                      spacing: Space.half,
                      children: [
                        // A number that is cut off names nobody.
                        Expanded(
                          child: FittedBox(
                            fit: BoxFit.scaleDown,
                            alignment: AlignmentDirectional.centerStart,
                            child: Text(name, style: theme.textTheme.titleMedium),
                          ),
                        ),
                        if (at case final at?)
                          Text(
                            Times(context).short(at),
                            style: theme.textTheme.labelMedium?.copyWith(
                              color: theme.colorScheme.onSurfaceVariant,
                            ),
                          ),
                      ],
                    ),
                    if (partnerName case final partner?) PartnerChip(partner),
                    if (below case final below?) below,
                  ],
                ),
              ),
            ],
          ),
        ),
      ),
    );
  }
}
