import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import 'logos.dart';
import 'theme.dart';

/// A person, as the user calls them, in a circle; with the badge of the app they are on, where that is another one.
///
/// It says nothing to screen readers: the name and the app stand beside it in words.
class PersonAvatar extends StatelessWidget {
  const PersonAvatar({required this.name, this.partnerName, this.size = 48, super.key});

  final String name;

  /// The name of the app they are on; null for the user's own service.
  final String? partnerName;
  final double size;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final initials = initialsOf(name);
    final style = TextStyle(
      color: scheme.onSecondaryContainer,
      fontSize: size * 0.38,
      fontWeight: FontWeight.w600,
    );
    return ExcludeSemantics(
      child: SizedBox.square(
        dimension: size,
        child: Stack(
          clipBehavior: Clip.none,
          children: [
            Positioned.fill(
              child: DecoratedBox(
                decoration: BoxDecoration(color: scheme.secondaryContainer, shape: BoxShape.circle),
                child: Center(
                  child:
                      initials == null
                          ? Icon(Icons.person, size: size * 0.56, color: scheme.onSecondaryContainer)
                          : Text(initials, style: style, textScaler: TextScaler.noScaling),
                ),
              ),
            ),
            if (partnerName case final partner?)
              PositionedDirectional(
                end: -3,
                bottom: -3,
                child: PartnerBadge(partner, size: size * 0.44, ring: scheme.surface),
              ),
          ],
        ),
      ),
    );
  }
}

final _letter = RegExp(r'\p{L}', unicode: true);

/// One or two letters of a name; null for a phone number, which has none.
String? initialsOf(String name) {
  final words = name.split('@').first.split(RegExp(r'[\s._-]+'));
  final letters = [
    for (final word in words)
      if (word.isNotEmpty && _letter.hasMatch(word.characters.first)) word.characters.first,
  ];
  if (letters.isEmpty) return null;
  final ends = letters.length == 1 ? letters : [letters.first, letters.last];
  return ends.join().toUpperCase();
}

/// The mark of another app in a rounded square, so that it is told from people, who are round: its logo, or the first letter of
/// its name on the causeway's sand where there is none.
class PartnerBadge extends StatelessWidget {
  const PartnerBadge(this.name, {this.size = 20, this.ring, super.key});

  final String name;
  final double size;

  /// The colour around it, where it lies upon something.
  final Color? ring;

  @override
  Widget build(BuildContext context) {
    final letter = _Letter(name, size);
    final logo = Logos.of(context, name);
    return ExcludeSemantics(
      child: Container(
        width: size,
        height: size,
        decoration: BoxDecoration(
          borderRadius: BorderRadius.circular(size * 0.3),
          border: ring == null ? null : Border.all(color: ring!, width: 2),
        ),
        child: ClipRRect(
          borderRadius: BorderRadius.circular(size * (ring == null ? 0.3 : 0.22)),
          child: logo == null ? letter : LogoPicture(logo, size: size, instead: letter),
        ),
      ),
    );
  }
}

class _Letter extends StatelessWidget {
  const _Letter(this.name, this.size);

  final String name;
  final double size;

  @override
  Widget build(BuildContext context) {
    final colors = ThirdPartyColors.of(context);
    final letter = name.trim().isEmpty ? '?' : name.trim().characters.first.toUpperCase();
    return ColoredBox(
      color: colors.accent,
      child: Center(
        child: Text(
          letter,
          textScaler: TextScaler.noScaling,
          style: TextStyle(
            color: colors.onAccent,
            fontSize: size * 0.55,
            height: 1,
            fontWeight: FontWeight.w700,
          ),
        ),
      ),
    );
  }
}

/// The mark of the user's own service, where it stands beside those of other apps.
class HomeBadge extends StatelessWidget {
  const HomeBadge({this.size = 20, super.key});

  final double size;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return ExcludeSemantics(
      child: Container(
        width: size,
        height: size,
        decoration: BoxDecoration(
          color: scheme.primary,
          borderRadius: BorderRadius.circular(size * 0.3),
        ),
        child: Icon(Icons.home_outlined, size: size * 0.6, color: scheme.onPrimary),
      ),
    );
  }
}

/// The name of another app in a small tinted label.
class PartnerChip extends StatelessWidget {
  const PartnerChip(this.name, {super.key});

  final String name;

  @override
  Widget build(BuildContext context) {
    final colors = ThirdPartyColors.of(context);
    final style = Theme.of(context).textTheme.labelSmall;
    return Semantics(
      label: AppLocalizations.of(context).a11yPartnerBadge(name),
      excludeSemantics: true,
      child: DecoratedBox(
        decoration: BoxDecoration(color: colors.tint, borderRadius: BorderRadius.circular(6)),
        child: Padding(
          padding: const EdgeInsets.symmetric(horizontal: 6, vertical: 2),
          child: Text(
            name,
            maxLines: 1,
            overflow: TextOverflow.ellipsis,
            style: style?.copyWith(color: colors.onTint, fontWeight: FontWeight.w600),
          ),
        ),
      ),
    );
  }
}
