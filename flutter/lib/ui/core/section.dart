import 'package:flutter/material.dart';

import 'theme.dart';

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

/// A button of little weight, in line with the text above it.
class QuietButton extends StatelessWidget {
  const QuietButton({required this.label, required this.onPressed, super.key});

  final String label;
  final VoidCallback? onPressed;

  @override
  Widget build(BuildContext context) => Align(
    alignment: AlignmentDirectional.centerStart,
    child: TextButton(
      style: TextButton.styleFrom(padding: EdgeInsets.zero),
      onPressed: onPressed,
      child: Text(label),
    ),
  );
}

/// Something to know, on a card.
class NoteCard extends StatelessWidget {
  const NoteCard({required this.icon, required this.title, this.body, super.key});

  final IconData icon;
  final String title;
  final String? body;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Card(
        child: Padding(
          padding: const EdgeInsets.all(Space.side),
          child: Row(
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.line,
            children: [
              Icon(icon, color: theme.colorScheme.primary),
              Expanded(
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: Space.small,
                  children: [
                    Text(title, style: theme.textTheme.titleSmall),
                    if (body != null) Text(body!),
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

/// One of some things to know, each with its sign.
class PointRow extends StatelessWidget {
  const PointRow({required this.icon, required this.title, this.body, super.key});

  final IconData icon;
  final String title;
  final String? body;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return MergeSemantics(
      child: Padding(
        padding: const EdgeInsets.only(bottom: 20),
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.side,
          children: [
            Icon(icon, color: theme.colorScheme.primary),
            Expanded(
              child: Column(
                crossAxisAlignment: CrossAxisAlignment.start,
                spacing: 2,
                children: [
                  Text(
                    title,
                    style: theme.textTheme.titleMedium?.copyWith(fontWeight: FontWeight.w600),
                  ),
                  if (body != null)
                    Text(
                      body!,
                      style: theme.textTheme.bodyMedium?.copyWith(
                        color: theme.colorScheme.onSurfaceVariant,
                      ),
                    ),
                ],
              ),
            ),
          ],
        ),
      ),
    );
  }
}
