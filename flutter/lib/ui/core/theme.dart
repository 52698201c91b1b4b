import 'package:flutter/material.dart';

/// The one theme, light and dark; what it means is in `docs/design-language.md`.
///
/// Everything is derived from two seeds: the sea (the app, native chats) and the sand of the causeway (whatever is on another
/// app). Material's tonal palettes give each role and its `on` colour a contrast of at least 4.5:1; a test looks at ours.
abstract final class AppTheme {
  static const _sea = Color(0xFF00658A);
  static const _sand = Color(0xFF9A4600);

  static ThemeData get light => _theme(Brightness.light);
  static ThemeData get dark => _theme(Brightness.dark);

  static ThemeData _theme(Brightness brightness) {
    final scheme = ColorScheme.fromSeed(seedColor: _sea, brightness: brightness);
    final base = ThemeData(colorScheme: scheme);
    const round = StadiumBorder();
    const tall = Size(64, Space.target);
    return base.copyWith(
      // Roboto as it is set in messengers: Material's extra space between letters is for labels.
      textTheme: base.textTheme.copyWith(
        bodyLarge: base.textTheme.bodyLarge?.copyWith(letterSpacing: 0.1),
        bodyMedium: base.textTheme.bodyMedium?.copyWith(letterSpacing: 0.1),
        bodySmall: base.textTheme.bodySmall?.copyWith(letterSpacing: 0.1),
        labelMedium: base.textTheme.labelMedium?.copyWith(letterSpacing: 0.1),
        labelSmall: base.textTheme.labelSmall?.copyWith(letterSpacing: 0.1),
      ),
      extensions: [ThirdPartyColors.from(_sand, brightness)],
      scaffoldBackgroundColor: scheme.surface,
      appBarTheme: AppBarTheme(
        backgroundColor: scheme.surface,
        scrolledUnderElevation: 1,
        titleTextStyle: TextStyle(
          color: scheme.onSurface,
          fontSize: 22,
          fontWeight: FontWeight.w600,
        ),
      ),
      filledButtonTheme: FilledButtonThemeData(
        style: FilledButton.styleFrom(minimumSize: tall, shape: round),
      ),
      outlinedButtonTheme: OutlinedButtonThemeData(
        style: OutlinedButton.styleFrom(minimumSize: tall, shape: round),
      ),
      textButtonTheme: TextButtonThemeData(
        style: TextButton.styleFrom(minimumSize: const Size(48, Space.target)),
      ),
      inputDecorationTheme: InputDecorationTheme(
        border: OutlineInputBorder(borderRadius: BorderRadius.circular(Space.corner)),
        errorMaxLines: 4,
        helperMaxLines: 4,
      ),
      cardTheme: CardThemeData(
        elevation: 0,
        color: scheme.surfaceContainerLow,
        margin: EdgeInsets.zero,
        shape: RoundedRectangleBorder(borderRadius: BorderRadius.circular(Space.cardCorner)),
      ),
      chipTheme: const ChipThemeData(showCheckmark: false, shape: round),
      snackBarTheme: SnackBarThemeData(
        behavior: SnackBarBehavior.floating,
        shape: RoundedRectangleBorder(borderRadius: BorderRadius.circular(Space.corner)),
      ),
      dividerTheme: DividerThemeData(color: scheme.outlineVariant, space: 1, thickness: 1),
      listTileTheme: const ListTileThemeData(minVerticalPadding: 12),
    );
  }
}

/// Distances, in logical pixels: steps of four.
abstract final class Space {
  static const small = 4.0;
  static const half = 8.0;
  static const line = 12.0;
  static const side = 16.0;
  static const block = 24.0;
  static const page = 32.0;

  /// The least side of what is tapped.
  static const target = 48.0;
  static const corner = 12.0;
  static const cardCorner = 16.0;
  static const bubbleCorner = 20.0;

  /// Text wider than this is hard to read.
  static const readable = 560.0;
}

/// The colours of whatever is on another app.
class ThirdPartyColors extends ThemeExtension<ThirdPartyColors> {
  const ThirdPartyColors({
    required this.accent,
    required this.onAccent,
    required this.tint,
    required this.onTint,
    required this.surface,
  });

  factory ThirdPartyColors.from(Color seed, Brightness brightness) {
    final scheme = ColorScheme.fromSeed(seedColor: seed, brightness: brightness);
    return ThirdPartyColors(
      accent: scheme.primary,
      onAccent: scheme.onPrimary,
      tint: scheme.primaryContainer,
      onTint: scheme.onPrimaryContainer,
      surface: scheme.surfaceContainerLow,
    );
  }

  static ThirdPartyColors of(BuildContext context) =>
      Theme.of(context).extension<ThirdPartyColors>()!;

  /// Badges and marks, and what is written on them.
  final Color accent;
  final Color onAccent;

  /// The user's own bubbles and the app's chip, and what is written on them.
  final Color tint;
  final Color onTint;

  /// The strip below a chat's header.
  final Color surface;

  @override
  ThirdPartyColors copyWith({
    Color? accent,
    Color? onAccent,
    Color? tint,
    Color? onTint,
    Color? surface,
  }) => ThirdPartyColors(
    accent: accent ?? this.accent,
    onAccent: onAccent ?? this.onAccent,
    tint: tint ?? this.tint,
    onTint: onTint ?? this.onTint,
    surface: surface ?? this.surface,
  );

  @override
  ThirdPartyColors lerp(ThirdPartyColors? other, double t) =>
      other == null
          ? this
          : ThirdPartyColors(
            accent: Color.lerp(accent, other.accent, t)!,
            onAccent: Color.lerp(onAccent, other.onAccent, t)!,
            tint: Color.lerp(tint, other.tint, t)!,
            onTint: Color.lerp(onTint, other.onTint, t)!,
            surface: Color.lerp(surface, other.surface, t)!,
          );
}

/// How long a movement takes: none where the user asked for less of it.
Duration motion(BuildContext context, [Duration usual = const Duration(milliseconds: 200)]) =>
    MediaQuery.disableAnimationsOf(context) ? Duration.zero : usual;

/// Whether people expect the manners of an iPhone.
bool isApple(BuildContext context) => switch (Theme.of(context).platform) {
  TargetPlatform.iOS || TargetPlatform.macOS => true,
  _ => false,
};
