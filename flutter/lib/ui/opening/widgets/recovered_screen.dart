import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../session.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/section.dart';

/// What was saved of a damaged account, and what is left to do.
class RecoveredScreen extends StatefulWidget {
  const RecoveredScreen({required this.session, super.key});

  final Session session;

  @override
  State<RecoveredScreen> createState() => _RecoveredScreenState();
}

class _RecoveredScreenState extends State<RecoveredScreen> {
  // It stays on the page while that goes.
  late final Recovered? _saved = widget.session.recovered;
  bool _deleted = false;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final saved = _saved;
    if (saved == null) return const Scaffold();
    return Scaffold(
      body: FormPage(
        footer: [
          MainButton(label: words.actionContinue, onPressed: widget.session.seenRecovered),
        ],
        children: [
          PageTitle(words.recoveredTitle),
          PointRow(
            icon: Icons.chat_bubble_outline,
            title: words.recoveredChats(saved.chats),
            body: words.recoveredMessages(saved.messages),
          ),
          PointRow(
            icon: saved.lost == 0 ? Icons.check_circle_outline : Icons.error_outline,
            title: words.recoveredLost(saved.lost),
          ),
          if (saved.waiting > 0)
            PointRow(icon: Icons.schedule, title: words.recoveredWaiting(saved.waiting)),
          PointRow(
            icon: Icons.verified_user_outlined,
            title: words.safetyTitle,
            body: words.recoveredKey,
          ),
          PointRow(
            icon: Icons.sd_storage_outlined,
            title: _deleted ? words.recoveredDeleted : words.recoveredAside,
          ),
          if (!_deleted)
            QuietButton(
              label: words.recoveredDelete,
              onPressed: () => unawaited(_delete(context, saved)),
            ),
        ],
      ),
    );
  }

  Future<void> _delete(BuildContext context, Recovered saved) async {
    final words = AppLocalizations.of(context);
    final sure = await confirm(
      context,
      title: words.recoveredDelete,
      body: words.recoveredLost(saved.lost),
      yes: words.deleteYes,
    );
    if (!sure) return;
    final done = await widget.session.deleteDamaged(saved);
    if (!context.mounted) return;
    if (done) {
      setState(() => _deleted = true);
    } else {
      tell(context, words.errorReadOnly);
    }
  }
}
