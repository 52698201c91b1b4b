import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../utils/command.dart';
import '../../core/controls.dart';
import '../../core/people.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';

/// What somebody on another app learns, and what they do not, to be agreed to once for each app.
class SharingPage extends StatelessWidget {
  const SharingPage({
    required this.person,
    required this.number,
    required this.shown,
    required this.command,
    required this.onAgree,
    super.key,
  });

  final Person person;

  /// The user's own.
  final String number;

  /// What the person is known by, as it is written.
  final String shown;
  final Command<Object?> command;
  final VoidCallback onAgree;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return FormPage(
      footer: [MainButton(label: words.shareAgree, command: command, onPressed: onAgree)],
      children: [
        const SizedBox(height: Space.half),
        Align(
          alignment: AlignmentDirectional.centerStart,
          child: PersonAvatar(name: person.identifier, partnerName: person.partnerName, size: 56),
        ),
        const SizedBox(height: Space.side),
        PageTitle(
          words.shareTitle(person.partnerName ?? ''),
          body: words.shareBody(person.partnerName ?? '', number),
        ),
        _List(words.shareYes(shown), Icons.check_circle, [
          words.shareNumber,
          words.shareMessages,
        ]),
        const SizedBox(height: Space.side),
        _List(words.shareNo, Icons.remove_circle_outline, [
          words.shareName,
          words.sharePresence,
          words.shareAddress,
        ]),
      ],
    );
  }
}

class _List extends StatelessWidget {
  const _List(this.title, this.icon, this.lines);

  final String title;
  final IconData icon;
  final List<String> lines;

  @override
  Widget build(BuildContext context) {
    final theme = Theme.of(context);
    return Card(
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Stops(
          child: Column(
            crossAxisAlignment: CrossAxisAlignment.stretch,
            spacing: Space.half,
            children: [
              Semantics(header: true, child: Text(title, style: theme.textTheme.titleSmall)),
              for (final line in lines)
                Row(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: Space.half,
                  children: [
                    ExcludeSemantics(
                      child: Icon(icon, size: 20, color: theme.colorScheme.primary),
                    ),
                    Expanded(child: Text(line)),
                  ],
                ),
            ],
          ),
        ),
      ),
    );
  }
}
