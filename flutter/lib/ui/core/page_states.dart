import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import '../../words/words.dart';
import 'theme.dart';

/// Something that is shown only when it lasts.
class Late extends StatefulWidget {
  const Late({required this.child, this.after = const Duration(seconds: 1), super.key});

  final Duration after;
  final Widget child;

  @override
  State<Late> createState() => _LateState();
}

class _LateState extends State<Late> {
  late final Timer _timer = Timer(widget.after, () => setState(() => _shown = true));
  bool _shown = false;

  @override
  void initState() {
    super.initState();
    _timer;
  }

  @override
  void dispose() {
    _timer.cancel();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => _shown ? widget.child : const SizedBox.shrink();
}

/// A page that waits. What is quick shows nothing: the wheel comes after a moment.
class LoadingView extends StatelessWidget {
  const LoadingView({this.label, super.key});

  final String? label;

  @override
  Widget build(BuildContext context) {
    final said = label ?? AppLocalizations.of(context).loading;
    return Late(
      after: const Duration(milliseconds: 250),
      child: Center(
        child: Column(
          mainAxisSize: MainAxisSize.min,
          children: [
            CircularProgressIndicator.adaptive(semanticsLabel: said),
            if (label != null)
              Padding(
                padding: const EdgeInsets.all(Space.side),
                child: ExcludeSemantics(child: Text(said, textAlign: TextAlign.center)),
              ),
          ],
        ),
      ),
    );
  }
}

/// A page with nothing on it, and what to do about that.
class PageMessage extends StatelessWidget {
  const PageMessage({
    required this.icon,
    required this.title,
    this.body,
    this.actions = const [],
    super.key,
  });

  /// That something could not be read, with its words and a way to try again.
  factory PageMessage.error(
    BuildContext context, {
    required String title,
    required CoreError error,
    required VoidCallback? again,
    Key? key,
  }) {
    final words = AppLocalizations.of(context);
    return PageMessage(
      key: key,
      icon: Icons.error_outline,
      title: title,
      body: words.error(error),
      actions: [
        if (again != null)
          FilledButton.tonal(onPressed: again, child: Text(words.actionAgain)),
      ],
    );
  }

  final IconData icon;
  final String title;
  final String? body;
  final List<Widget> actions;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Center(
      child: SingleChildScrollView(
        padding: const EdgeInsets.all(Space.page),
        child: ConstrainedBox(
          constraints: const BoxConstraints(maxWidth: 400),
          child: Column(
            mainAxisSize: MainAxisSize.min,
            children: [
              DecoratedBox(
                decoration: BoxDecoration(
                  color: theme.colorScheme.surfaceContainerHigh,
                  shape: BoxShape.circle,
                ),
                child: Padding(
                  padding: const EdgeInsets.all(Space.block),
                  child: Icon(icon, size: 36, color: theme.colorScheme.primary),
                ),
              ),
              const SizedBox(height: Space.block),
              Semantics(
                header: true,
                child: Text(
                  title,
                  style: theme.textTheme.titleLarge?.copyWith(fontWeight: FontWeight.w600),
                  textAlign: TextAlign.center,
                ),
              ),
              if (body != null) ...[
                const SizedBox(height: Space.half),
                Text(
                  body!,
                  textAlign: TextAlign.center,
                  style: theme.textTheme.bodyLarge?.copyWith(
                    color: theme.colorScheme.onSurfaceVariant,
                  ),
                ),
              ],
              if (actions.isNotEmpty) const SizedBox(height: Space.block),
              for (final action in actions)
                Padding(padding: const EdgeInsets.only(bottom: Space.half), child: action),
            ],
          ),
        ),
      ),
    );
  }
}

/// What a page shows of something that is read from the core: a wheel, why not, or what was read. What was read stays while it
/// is read again.
class LoadedView<T extends Object> extends StatelessWidget {
  const LoadedView({
    required this.value,
    required this.error,
    required this.failedTitle,
    required this.again,
    required this.builder,
    super.key,
  });

  final T? value;
  final CoreError? error;
  final String failedTitle;
  final VoidCallback again;
  final Widget Function(BuildContext, T) builder;

  @override
  Widget build(BuildContext context) {
    if (value case final value?) return builder(context, value);
    if (error case final error?) {
      return PageMessage.error(context, title: failedTitle, error: error, again: again);
    }
    return const LoadingView();
  }
}
