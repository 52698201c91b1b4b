import 'dart:async';
import 'dart:convert';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/section.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../view_models/safety_view_model.dart';
import 'code_view.dart';
import 'fingerprint_view.dart';
import 'tour.dart';

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
        builder:
            (context, devices) =>
                model.touring ? SafetyTour(onDone: model.endTour) : _list(context, devices),
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
        QuietButton(label: words.tourAction, onPressed: model.tour),
        if (model.mayScan)
          Padding(
            padding: const EdgeInsets.only(top: Space.half),
            child: FilledButton.icon(
              icon: const Icon(Icons.qr_code_scanner),
              label: Text(words.scanAction),
              onPressed: () => unawaited(context.push(Routes.scan(model.id.value))),
            ),
          ),
        title(words.safetyTheirs),
        if (devices.isEmpty) Text(words.safetyNone),
        for (final device in devices)
          Padding(
            padding: const EdgeInsets.only(bottom: Space.line),
            child: _DeviceCard(
              device: device,
              number: model.numbers[device.number],
              name: model.name,
              onDecide: (decision) => unawaited(_decide(context, device, decision)),
            ),
          ),
        // Where there is one number of both sides, it stands with the device.
        if (model.identity case final identity? when model.numbers.isEmpty) ...[
          title(words.safetyMine),
          Card(
            child: Padding(
              padding: const EdgeInsets.all(Space.side),
              child: Stops(
                child: Column(
                  spacing: Space.side,
                  children: [
                    FingerprintView(fingerprintGroups(identity.fingerprint)),
                    _Code(utf8.encode(identity.qr), name: model.name),
                  ],
                ),
              ),
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

/// What the other side scans.
class _Code extends StatelessWidget {
  const _Code(this.content, {required this.name});

  final Uint8List content;
  final String name;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return Column(
      spacing: Space.side,
      children: [
        CodeView(content, label: words.safetyCode),
        Text(
          words.safetyCodeBody(name),
          textAlign: TextAlign.center,
          style: theme.textTheme.bodyMedium?.copyWith(color: theme.colorScheme.onSurfaceVariant),
        ),
      ],
    );
  }
}

class _DeviceCard extends StatelessWidget {
  const _DeviceCard({
    required this.device,
    required this.number,
    required this.name,
    required this.onDecide,
  });

  final Device device;

  /// What is to be compared, where that is one number for both sides.
  final SafetyNumber? number;

  /// Whose device it is.
  final String name;
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
        child: Stops(
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
              if (number case final number?) ...[
                FingerprintView(number.groups),
                if (device.active) Center(child: _Code(number.code, name: name)),
              ] else if (device.fingerprint case final fingerprint?)
                FingerprintView(fingerprintGroups(fingerprint))
              else
                Text(words.safetyNoKey),
              Wrap(
                spacing: Space.half,
                runSpacing: Space.half,
                children: [
                  if (device.trust != Trust.verified && device.fingerprint != null)
                    FilledButton.tonal(
                      onPressed: () => onDecide(TrustDecision.verified),
                      child: Text(words.safetyMatches),
                    ),
                  if (device.trust != Trust.verified && device.trust != Trust.firstUse)
                    OutlinedButton(
                      onPressed: () => onDecide(TrustDecision.accepted),
                      child: Text(words.safetyAcceptWithout),
                    ),
                  if (device.trust != Trust.refused)
                    OutlinedButton(
                      onPressed: () => onDecide(TrustDecision.refused),
                      style: OutlinedButton.styleFrom(foregroundColor: scheme.error),
                      child: Text(words.safetyRefuse),
                    ),
                ],
              ),
            ],
          ),
        ),
      ),
    );
  }
}
