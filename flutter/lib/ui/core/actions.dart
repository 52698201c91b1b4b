import 'package:flutter/cupertino.dart';
import 'package:flutter/material.dart';

import '../../l10n/app_localizations.dart';
import 'theme.dart';

/// One thing that can be done.
class PageAction {
  const PageAction(this.label, this.icon, this.run, {this.destructive = false});

  final String label;
  final IconData icon;
  final VoidCallback run;
  final bool destructive;
}

/// Asks which of some actions is wanted: a sheet from below, in the manner of the phone.
Future<void> askAction(BuildContext context, List<PageAction> actions, {String? title}) async {
  final cancel = AppLocalizations.of(context).actionCancel;
  final chosen = await (isApple(context)
      ? showCupertinoModalPopup<PageAction>(
        context: context,
        builder:
            (context) => CupertinoActionSheet(
              title: title == null ? null : Text(title),
              actions: [
                for (final action in actions)
                  CupertinoActionSheetAction(
                    isDestructiveAction: action.destructive,
                    onPressed: () => Navigator.pop(context, action),
                    child: Text(action.label),
                  ),
              ],
              cancelButton: CupertinoActionSheetAction(
                isDefaultAction: true,
                onPressed: () => Navigator.pop(context),
                child: Text(cancel),
              ),
            ),
      )
      : showModalBottomSheet<PageAction>(
        context: context,
        showDragHandle: true,
        isScrollControlled: true,
        builder: (context) => SafeArea(child: _Sheet(actions, title)),
      ));
  chosen?.run();
}

class _Sheet extends StatelessWidget {
  const _Sheet(this.actions, this.title);

  final List<PageAction> actions;
  final String? title;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return SingleChildScrollView(
      padding: const EdgeInsets.only(bottom: Space.half),
      child: Column(
        mainAxisSize: MainAxisSize.min,
        crossAxisAlignment: CrossAxisAlignment.start,
        children: [
          if (title != null)
            Padding(
              padding: const EdgeInsets.fromLTRB(Space.side, 0, Space.side, Space.half),
              child: Semantics(
                header: true,
                child: Text(title!, style: theme.textTheme.titleMedium),
              ),
            ),
          for (final action in actions)
            ListTile(
              leading: Icon(
                action.icon,
                color: action.destructive ? theme.colorScheme.error : null,
              ),
              title: Text(action.label),
              textColor: action.destructive ? theme.colorScheme.error : null,
              onTap: () => Navigator.pop(context, action),
            ),
        ],
      ),
    );
  }
}
