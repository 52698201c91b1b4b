import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/actions.dart';
import '../../core/theme.dart';
import '../../core/times.dart';
import '../view_models/media_files.dart';
import 'share_media.dart';

/// The dark page on which photos and videos are looked at: who has sent it and when, and what can be done with it.
class MediaPage extends StatelessWidget {
  const MediaPage({
    required this.message,
    required this.name,
    required this.files,
    required this.child,
    this.foot,
    this.bars = true,
    super.key,
  });

  /// What is looked at; null until it is known.
  final Message? message;

  /// What the user calls the other side.
  final String name;
  final MediaFiles files;
  final Widget child;

  /// What stands below it.
  final Widget? foot;

  /// What is around the picture is shown.
  final bool bars;

  @override
  Widget build(BuildContext context) {
    final message = this.message;
    // Whoever cannot see where to tap would not get them back.
    final bars = this.bars || MediaQuery.accessibleNavigationOf(context);
    // Nothing but the picture is bright, also where the app is.
    return Theme(
      data: AppTheme.dark,
      child: Builder(
        builder:
            (context) => Scaffold(
              backgroundColor: Colors.black,
              extendBodyBehindAppBar: true,
              extendBody: true,
              appBar:
                  bars
                      ? AppBar(
                        backgroundColor: const Color(0x99000000),
                        foregroundColor: Colors.white,
                        elevation: 0,
                        scrolledUnderElevation: 0,
                        systemOverlayStyle: SystemUiOverlayStyle.light,
                        titleSpacing: 0,
                        centerTitle: false,
                        title: message == null ? null : _Title(message, name),
                        actions: [if (message != null) ..._actions(context, message)],
                      )
                      : null,
              body: child,
              bottomNavigationBar: bars ? foot : null,
            ),
      ),
    );
  }

  List<Widget> _actions(BuildContext context, Message message) {
    final words = AppLocalizations.of(context);
    return [
      for (final action in [
        ...shareActions(context, files, message),
        PageAction(
          words.chatInfo,
          Icons.info_outline,
          () => unawaited(context.push(Routes.message(message.chat.value, message.id.value))),
        ),
      ])
        IconButton(tooltip: action.label, onPressed: action.run, icon: Icon(action.icon)),
    ];
  }
}

class _Title extends StatelessWidget {
  const _Title(this.message, this.name);

  final Message message;
  final String name;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context).textTheme;
    final mine = message.direction == MessageDirection.outgoing;
    return Column(
      crossAxisAlignment: CrossAxisAlignment.start,
      children: [
        Text(
          mine ? words.chatYouSent : name,
          maxLines: 1,
          overflow: TextOverflow.ellipsis,
          style: theme.titleMedium?.copyWith(color: Colors.white),
        ),
        Text(
          Times(context).full(message.createdAt),
          maxLines: 1,
          overflow: TextOverflow.ellipsis,
          style: theme.bodySmall?.copyWith(color: Colors.white),
        ),
      ],
    );
  }
}
