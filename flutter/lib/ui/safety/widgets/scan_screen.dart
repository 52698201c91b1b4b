import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../phone.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/scan_view_model.dart';

/// Looks at the code on the other side's phone, and says whether it is the same.
class ScanScreen extends StatefulWidget {
  const ScanScreen({required this.model, super.key});

  final ScanViewModel model;

  @override
  State<ScanScreen> createState() => _ScanScreenState();
}

class _ScanScreenState extends State<ScanScreen> {
  late final AppLifecycleListener _life;

  ScanViewModel get model => widget.model;

  @override
  void initState() {
    super.initState();
    _life = AppLifecycleListener(
      onHide: () => model.inFront(yes: false),
      onShow: () => model.inFront(yes: true),
    );
  }

  @override
  void dispose() {
    _life.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.scanAction)),
      body: LoadedView(
        value: model.step,
        error: model.error,
        failedTitle: words.safetyFailedTitle,
        again: () => unawaited(model.begin()),
        builder: (context, step) => SafeArea(child: _step(context, step)),
      ),
    );
  }

  Widget _step(BuildContext context, ScanStep step) {
    final words = AppLocalizations.of(context);
    void begin() => unawaited(model.begin());
    return switch (step) {
      ScanStep.explanation => PageMessage(
        icon: Icons.qr_code_scanner,
        title: words.scanHint,
        body: words.scanExplain,
        actions: [FilledButton(onPressed: begin, child: Text(words.actionContinue))],
      ),
      ScanStep.refused => PageMessage(
        icon: Icons.no_photography_outlined,
        title: words.refusedCamera,
        body: words.refusedBody,
        actions: [
          FilledButton(
            onPressed: () => unawaited(PhoneScope.of(context).openSettings()),
            child: Text(words.actionOpenSettings),
          ),
          TextButton(onPressed: begin, child: Text(words.actionAgain)),
        ],
      ),
      ScanStep.noCamera => PageMessage(
        icon: Icons.no_photography_outlined,
        title: words.scanNoCamera,
        actions: [FilledButton.tonal(onPressed: begin, child: Text(words.actionAgain))],
      ),
      ScanStep.looking => _Looking(model),
      ScanStep.result => _result(context, model.result!),
    };
  }

  Widget _result(BuildContext context, Comparison result) {
    final words = AppLocalizations.of(context);
    final same = result == Comparison.same;
    // What was found cannot be kept: that it is the same, is not yet so for the app.
    final text = switch (model.error) {
      final error? => words.error(error),
      null => words.comparison(result, model.name),
    };
    final again = TextButton(
      onPressed: () => unawaited(model.begin()),
      child: Text(words.scanAgain),
    );
    return Semantics(
      liveRegion: true,
      container: true,
      explicitChildNodes: true,
      child: PageMessage(
        icon: switch (result) {
          Comparison.same => Icons.verified_user,
          Comparison.different => Icons.gpp_bad_outlined,
          Comparison.notNamed || Comparison.otherAccount || Comparison.noCode => Icons.help_outline,
        },
        title: text,
        actions: [
          FilledButton(onPressed: () => context.pop(), child: Text(words.actionDone)),
          if (!same || model.error != null) again,
        ],
      ),
    );
  }
}

/// What the camera sees, and what to point it at.
class _Looking extends StatelessWidget {
  const _Looking(this.model);

  final ScanViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Column(
      children: [
        Expanded(
          child: ExcludeSemantics(
            child: ColoredBox(
              color: Colors.black,
              child: ClipRect(child: Center(child: model.camera?.picture())),
            ),
          ),
        ),
        Padding(
          padding: const EdgeInsets.all(Space.block),
          child: Text(words.scanHint, textAlign: TextAlign.center),
        ),
      ],
    );
  }
}
