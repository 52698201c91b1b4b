import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/theme.dart';
import '../view_models/safety_view_model.dart';

/// What to compare with the other side, and what the user thinks of each of their devices.
class SafetyScreen extends StatelessWidget {
  const SafetyScreen({required this.model, super.key});

  final SafetyViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.safetyTitle)),
      body: LoadedView(
        value: model.devices,
        error: model.error,
        failedTitle: words.safetyFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, List<Device> devices) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    Widget title(String text) => Padding(
      padding: const EdgeInsets.fromLTRB(Space.small, Space.block, 0, Space.half),
      child: Semantics(
        header: true,
        child: Text(text, style: theme.textTheme.titleMedium),
      ),
    );
    return ListView(
      padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.page),
      children: [
        Text(
          words.safetyExplained(model.name),
          style: theme.textTheme.bodyLarge?.copyWith(color: theme.colorScheme.onSurfaceVariant),
        ),
        title(words.safetyTheirs),
        if (devices.isEmpty) Text(words.safetyNone),
        for (final device in devices)
          Padding(
            padding: const EdgeInsets.only(bottom: Space.line),
            child: _DeviceCard(
              device: device,
              onDecide: (decision) => unawaited(_decide(context, device, decision)),
            ),
          ),
        if (model.identity case final identity?) ...[
          title(words.safetyMine),
          Card(
            child: Padding(
              padding: const EdgeInsets.all(Space.side),
              child: FingerprintView(identity.fingerprint),
            ),
          ),
        ],
      ],
    );
  }

  Future<void> _decide(BuildContext context, Device device, TrustDecision decision) async {
    final words = AppLocalizations.of(context);
    if (decision == TrustDecision.verified) {
      final yes = await confirm(
        context,
        title: words.safetyConfirmTitle,
        body: words.safetyConfirmBody,
        yes: words.safetyMatches,
        destructive: false,
      );
      if (!yes) return;
    }
    final done = await model.decide.execute((device: device, decision: decision));
    final error = done?.errorOrNull;
    if (error == null || !context.mounted) return;
    tellError(context, error);
    await model.refresh();
  }
}

/// 64 hex digits in groups of eight, four or two to a line, so that two people can read them to each other.
class FingerprintView extends StatelessWidget {
  const FingerprintView(this.fingerprint, {super.key});

  final String fingerprint;

  @override
  Widget build(BuildContext context) {
    final style = Theme.of(
      context,
    ).textTheme.bodyMedium?.copyWith(fontFamily: 'monospace', letterSpacing: 0);
    final groups = fingerprintGroups(fingerprint);
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

class _DeviceCard extends StatelessWidget {
  const _DeviceCard({required this.device, required this.onDecide});

  final Device device;
  final void Function(TrustDecision) onDecide;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final scheme = theme.colorScheme;
    final (icon, color) = switch (device.trust) {
      Trust.verified => (Icons.verified_user, scheme.primary),
      Trust.firstUse => (Icons.shield_outlined, scheme.onSurfaceVariant),
      Trust.undecided => (Icons.help_outline, scheme.error),
      Trust.changed => (Icons.warning_amber, scheme.error),
      Trust.refused => (Icons.block, scheme.onSurfaceVariant),
    };
    return Card(
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          spacing: Space.half,
          children: [
            MergeSemantics(
              child: Row(
                crossAxisAlignment: CrossAxisAlignment.start,
                spacing: Space.line,
                children: [
                  Icon(icon, color: color),
                  Expanded(
                    child: Column(
                      crossAxisAlignment: CrossAxisAlignment.start,
                      children: [
                        Text(
                          words.safetyDevice('${device.number}'),
                          style: theme.textTheme.titleSmall,
                        ),
                        Text(words.trust(device.trust), style: TextStyle(color: color)),
                        if (!device.active) Text(words.safetyInactive),
                      ],
                    ),
                  ),
                ],
              ),
            ),
            if (device.fingerprint case final fingerprint?)
              FingerprintView(fingerprint)
            else
              Text(words.safetyNoKey),
            Wrap(
              spacing: Space.half,
              children: [
                if (device.trust != Trust.verified && device.fingerprint != null)
                  FilledButton.tonal(
                    onPressed: () => onDecide(TrustDecision.verified),
                    child: Text(words.safetyMatches),
                  ),
                if (device.trust != Trust.verified && device.trust != Trust.firstUse)
                  TextButton(
                    onPressed: () => onDecide(TrustDecision.accepted),
                    child: Text(words.safetyAcceptWithout),
                  ),
                if (device.trust != Trust.refused)
                  TextButton(
                    onPressed: () => onDecide(TrustDecision.refused),
                    style: TextButton.styleFrom(foregroundColor: scheme.error),
                    child: Text(words.safetyRefuse),
                  ),
              ],
            ),
          ],
        ),
      ),
    );
  }
}
