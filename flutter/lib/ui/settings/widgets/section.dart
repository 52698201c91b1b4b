import 'package:flutter/material.dart';

import '../../core/theme.dart';

/// The title of some settings.
class SectionTitle extends StatelessWidget {
  const SectionTitle(this.text, {super.key});

  final String text;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Padding(
      padding: const EdgeInsets.fromLTRB(Space.side, Space.block, Space.side, Space.small),
      child: Semantics(
        header: true,
        child: Text(
          text,
          style: theme.textTheme.titleSmall?.copyWith(color: theme.colorScheme.primary),
        ),
      ),
    );
  }
}

/// The way to a page of settings.
class SettingsLink extends StatelessWidget {
  const SettingsLink({
    required this.icon,
    required this.title,
    required this.onTap,
    this.value,
    super.key,
  });

  final IconData icon;
  final String title;

  /// What is chosen now.
  final String? value;
  final VoidCallback onTap;

  @override
  Widget build(BuildContext context) => ListTile(
    leading: Icon(icon),
    title: Text(title),
    subtitle: value == null ? null : Text(value!),
    trailing: const Icon(Icons.chevron_right),
    onTap: onTap,
  );
}
