import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/person_row.dart';
import '../view_models/requests_view_model.dart';

/// The strangers who wrote, the one who waits longest first.
class RequestsScreen extends StatelessWidget {
  const RequestsScreen({required this.model, super.key});

  final RequestsViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.requestsTitle)),
      body: LoadedView(
        value: model.requests,
        error: model.error,
        failedTitle: words.requestsFailedTitle,
        again: () => unawaited(model.refresh()),
        builder: (context, requests) {
          if (requests.isEmpty) {
            return PageMessage(
              icon: Icons.mark_email_read_outlined,
              title: words.requestsEmptyTitle,
              body: words.requestsEmptyBody,
            );
          }
          return ListView.builder(
            itemCount: requests.length,
            itemBuilder: (context, index) => _row(context, requests[index]),
          );
        },
      ),
    );
  }

  Widget _row(BuildContext context, ChatRequest request) {
    final theme = Theme.of(context);
    final chat = request.chat;
    final last = request.last;
    return PersonRow(
      name: model.nameOf(chat, null),
      partnerName: chat.partnerName,
      at: last?.createdAt,
      onTap: () => unawaited(context.push(Routes.request(chat.id.value))),
      below:
          last == null
              ? null
              : Text(
                AppLocalizations.of(context).preview(last.content),
                maxLines: 2,
                overflow: TextOverflow.ellipsis,
                style: theme.textTheme.bodyMedium?.copyWith(
                  color: theme.colorScheme.onSurfaceVariant,
                ),
              ),
    );
  }
}
