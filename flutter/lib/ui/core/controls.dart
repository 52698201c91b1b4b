import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import '../../utils/command.dart';
import '../../words/words.dart';
import 'stops.dart';
import 'theme.dart';

/// Keeps a view model as long as its page: made once, put away with it.
class ViewModelHost<T extends ChangeNotifier> extends StatefulWidget {
  const ViewModelHost({required this.create, required this.builder, super.key});

  final T Function() create;
  final Widget Function(BuildContext, T) builder;

  @override
  State<ViewModelHost<T>> createState() => _ViewModelHostState<T>();
}

class _ViewModelHostState<T extends ChangeNotifier> extends State<ViewModelHost<T>> {
  late final T _viewModel;
  bool _covered = false;

  @override
  void initState() {
    super.initState();
    _viewModel = widget.create()..addListener(_tell);
  }

  // A page that another one covers is built again when it is seen again.
  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    _covered = !TickerMode.of(context);
  }

  void _tell() {
    if (!_covered) setState(() {});
  }

  @override
  void dispose() {
    _viewModel.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => widget.builder(context, _viewModel);
}

/// A part of a page that is not built again as long as it shows the same.
class Unchanged<T extends Widget> {
  Object? _shows;
  T? _built;

  /// [shows]: all that [build] looks at.
  T of(Object shows, T Function() build) {
    final built = _built;
    if (built != null && _shows == shows) return built;
    _shows = shows;
    return _built = build();
  }
}

/// The one main button of a page, as wide as it may be; it shows a wheel while its command runs.
class MainButton extends StatelessWidget {
  const MainButton({required this.label, required this.onPressed, this.command, super.key});

  final String label;
  final VoidCallback? onPressed;
  final Command<Object?>? command;

  @override
  Widget build(BuildContext context) => ListenableBuilder(
    listenable: command ?? const AlwaysStoppedAnimation(0),
    builder: (context, _) {
      final running = command?.running ?? false;
      return SizedBox(
        width: double.infinity,
        child: FilledButton(
          onPressed: running ? null : onPressed,
          child: Row(
            mainAxisSize: MainAxisSize.min,
            children: [
              if (running)
                Padding(
                  padding: const EdgeInsetsDirectional.only(end: Space.half),
                  child: SizedBox.square(
                    dimension: 18,
                    child: CircularProgressIndicator(
                      strokeWidth: 2,
                      semanticsLabel: AppLocalizations.of(context).loading,
                    ),
                  ),
                ),
              Flexible(child: Text(label, textAlign: TextAlign.center)),
            ],
          ),
        ),
      );
    },
  );
}

/// A line above a page that tells of something going on, with at most one way to act on it.
class NoticeStrip extends StatelessWidget {
  const NoticeStrip({
    required this.icon,
    required this.text,
    this.action,
    this.onAction,
    this.serious = false,
    this.live = true,
    super.key,
  });

  final IconData icon;
  final String text;
  final String? action;
  final VoidCallback? onAction;

  /// Something is wrong, and waiting does not help.
  final bool serious;

  /// Screen readers say it when it comes.
  final bool live;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final (background, foreground) =
        serious
            ? (scheme.errorContainer, scheme.onErrorContainer)
            : (scheme.surfaceContainerHigh, scheme.onSurface);
    return Material(
      color: background,
      shape: Border(bottom: BorderSide(color: scheme.outlineVariant)),
      child: Semantics(
        container: true,
        liveRegion: live,
        child: Padding(
          padding: EdgeInsets.fromLTRB(
            Space.side,
            Space.half,
            Space.side,
            // The button brings its own.
            action == null ? Space.half : 0,
          ),
          child: Wrap(
            alignment: WrapAlignment.end,
            crossAxisAlignment: WrapCrossAlignment.center,
            children: [
              ConstrainedBox(
                constraints: const BoxConstraints(minHeight: 32),
                child: Row(
                  children: [
                    Icon(icon, size: 20, color: foreground),
                    const SizedBox(width: Space.line),
                    Expanded(child: Text(text, style: TextStyle(color: foreground))),
                  ],
                ),
              ),
              if (action != null)
                TextButton(
                  onPressed: onAction,
                  style: TextButton.styleFrom(foregroundColor: foreground),
                  child: Text(action!, style: const TextStyle(fontWeight: FontWeight.w700)),
                ),
            ],
          ),
        ),
      ),
    );
  }
}

/// Asks before something that cannot be taken back easily; true when the user says yes.
Future<bool> confirm(
  BuildContext context, {
  required String title,
  required String body,
  required String yes,
  bool destructive = true,
}) async {
  final words = AppLocalizations.of(context);
  final error = Theme.of(context).colorScheme.error;
  final answer = await showAdaptiveDialog<bool>(
    context: context,
    builder:
        (context) => AlertDialog.adaptive(
          title: Semantics(header: true, child: Text(title)),
          content: Text(body),
          scrollable: true,
          actions: [
            _answer(context, words.actionCancel, value: false),
            _answer(context, yes, value: true, color: destructive ? error : null),
          ],
        ),
  );
  return answer ?? false;
}

/// Asks whether somebody is to be blocked.
Future<bool> confirmBlock(BuildContext context, String name) {
  final words = AppLocalizations.of(context);
  return confirm(
    context,
    title: words.chatBlockTitle(name),
    body: words.chatBlockBody,
    yes: words.actionBlock,
  );
}

Widget _answer(BuildContext context, String label, {required bool value, Color? color}) => TextButton(
  onPressed: () => Navigator.pop(context, value),
  style: TextButton.styleFrom(foregroundColor: color),
  child: Text(label),
);

/// Tells of an error that no place on the page is for.
void tellError(BuildContext context, CoreError error) {
  final words = AppLocalizations.of(context);
  ScaffoldMessenger.of(context)
    ..hideCurrentSnackBar()
    ..showSnackBar(SnackBar(content: Text(words.error(error))));
}

/// The same of a call, once it has failed.
Future<void> tellIfWrong(BuildContext context, Future<Result<Object?>?> call) async {
  final error = (await call)?.errorOrNull;
  if (error != null && context.mounted) tellError(context, error);
}

/// Says in a few words that something was done.
void tell(BuildContext context, String text) {
  ScaffoldMessenger.of(context)
    ..hideCurrentSnackBar()
    ..showSnackBar(SnackBar(content: Text(text)));
}

/// Says that something was done, with a way to take it back for as long as that stands there.
void offerUndo(ScaffoldMessengerState messenger, String text, String undo, VoidCallback run) {
  messenger
    ..hideCurrentSnackBar()
    ..showSnackBar(
      SnackBar(
        content: Text(text),
        persist: false,
        action: SnackBarAction(label: undo, onPressed: run),
      ),
    );
}

/// Content of a page at a width that can be read, which scrolls, with what is to be done at its foot.
class FormPage extends StatelessWidget {
  const FormPage({required this.children, this.footer = const [], super.key});

  final List<Widget> children;
  final List<Widget> footer;

  @override
  Widget build(BuildContext context) => SafeArea(
    child: Center(
      child: ConstrainedBox(
        constraints: const BoxConstraints(maxWidth: Space.readable),
        child: CustomScrollView(
          slivers: [
            SliverPadding(
              padding: const EdgeInsets.fromLTRB(Space.block, Space.half, Space.block, Space.side),
              sliver: SliverList.list(children: children),
            ),
            if (footer.isNotEmpty)
              SliverFillRemaining(
                hasScrollBody: false,
                child: Padding(
                  padding: const EdgeInsets.fromLTRB(Space.block, 0, Space.block, Space.side),
                  child: Column(
                    mainAxisAlignment: MainAxisAlignment.end,
                    spacing: Space.half,
                    children: footer,
                  ),
                ),
              ),
          ],
        ),
      ),
    ),
  );
}

/// The title of a page, made smaller where it would not fit: languages differ in length.
class BarTitle extends StatelessWidget {
  const BarTitle(this.text, {super.key});

  final String text;

  @override
  Widget build(BuildContext context) => FittedBox(
    fit: BoxFit.scaleDown,
    alignment: AlignmentDirectional.centerStart,
    child: Text(text),
  );
}

/// The headline of a page without a title in its bar.
class PageTitle extends StatelessWidget {
  const PageTitle(this.text, {this.body, super.key});

  final String text;
  final String? body;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Padding(
      padding: const EdgeInsets.only(bottom: Space.block),
      child: Stops(
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.half,
          children: [
            Semantics(
              header: true,
              child: Text(
                text,
                style: theme.textTheme.headlineSmall?.copyWith(fontWeight: FontWeight.w600),
              ),
            ),
            if (body != null)
              Text(
                body!,
                style: theme.textTheme.bodyLarge?.copyWith(color: theme.colorScheme.onSurfaceVariant),
              ),
          ],
        ),
      ),
    );
  }
}

/// Something that went wrong on a form, in its place.
class FormError extends StatelessWidget {
  const FormError(this.text, {super.key});

  final String text;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    return Semantics(
      liveRegion: true,
      container: true,
      child: Container(
        width: double.infinity,
        padding: const EdgeInsets.all(Space.side),
        decoration: BoxDecoration(
          color: scheme.errorContainer,
          borderRadius: BorderRadius.circular(Space.corner),
        ),
        child: Row(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.line,
          children: [
            Icon(Icons.error_outline, color: scheme.onErrorContainer),
            Expanded(child: Text(text, style: TextStyle(color: scheme.onErrorContainer))),
          ],
        ),
      ),
    );
  }
}
