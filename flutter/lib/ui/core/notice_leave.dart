import 'dart:async';

import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import '../../phone.dart';
import 'controls.dart';
import 'stops.dart';
import 'theme.dart';

/// What is to be said about the phone's leave for notifications. Nothing while the app has it. It looks again when the user comes back
/// to the app, from the phone's settings perhaps.
class NoticeLeaveView extends StatefulWidget {
  /// Among the chats: says once what notifications are for, before the phone asks. After *not now* or a no it says nothing more.
  const NoticeLeaveView.once({super.key}) : once = true;

  /// In the settings: says it as long as it is so, with the way to change it.
  const NoticeLeaveView.always({super.key}) : once = false;

  final bool once;

  @override
  State<NoticeLeaveView> createState() => _NoticeLeaveViewState();
}

class _NoticeLeaveViewState extends State<NoticeLeaveView> {
  late final AppLifecycleListener _listener;
  NoticeLeave _leave = NoticeLeave.allowed;

  Phone get _phone => PhoneScope.of(context);

  @override
  void initState() {
    super.initState();
    _listener = AppLifecycleListener(onResume: () => unawaited(_look()));
    unawaited(Future.microtask(_look));
  }

  @override
  void dispose() {
    _listener.dispose();
    super.dispose();
  }

  Future<void> _look() async {
    if (!mounted) return;
    final leave = await _phone.noticeLeave();
    if (mounted) setState(() => _leave = leave);
  }

  Future<void> _ask() async {
    await _phone.askForNotices();
    await _look();
  }

  Future<void> _postpone() async {
    await _phone.postponeNotices();
    await _look();
  }

  @override
  Widget build(BuildContext context) => switch (_leave) {
    NoticeLeave.allowed => const SizedBox.shrink(),
    NoticeLeave.unasked => _explanation(context),
    NoticeLeave.postponed || NoticeLeave.refused when widget.once => const SizedBox.shrink(),
    NoticeLeave.postponed => _explanation(context),
    NoticeLeave.refused => NoticeStrip(
      icon: Icons.notifications_off_outlined,
      text: AppLocalizations.of(context).notifyDenied,
      action: AppLocalizations.of(context).actionOpenSettings,
      onAction: () => unawaited(_phone.openSettings()),
    ),
  };

  Widget _explanation(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    return Card(
      margin: const EdgeInsets.fromLTRB(Space.side, Space.half, Space.side, Space.half),
      child: Padding(
        padding: const EdgeInsets.fromLTRB(Space.side, Space.side, Space.half, Space.half),
        child: Stops(
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.start,
            children: [
              Semantics(
                header: true,
                child: Text(
                  words.notifyAskTitle,
                  style: theme.textTheme.titleMedium?.copyWith(fontWeight: FontWeight.w600),
                ),
              ),
              const SizedBox(height: Space.small),
              Padding(
                padding: const EdgeInsetsDirectional.only(end: Space.half),
                child: Text(words.notifyAskBody),
              ),
              Align(
                alignment: AlignmentDirectional.centerEnd,
                child: Wrap(
                  children: [
                    if (widget.once)
                      TextButton(
                        onPressed: () => unawaited(_postpone()),
                        child: Text(words.actionDismiss),
                      ),
                    TextButton(
                      onPressed: () => unawaited(_ask()),
                      child: Text(
                        words.notifyAskYes,
                        style: const TextStyle(fontWeight: FontWeight.w700),
                      ),
                    ),
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
