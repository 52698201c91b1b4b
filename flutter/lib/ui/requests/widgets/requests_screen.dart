import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/times.dart';
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
    final words = AppLocalizations.of(context);
    final chat = request.chat;
    final last = request.last;
    return ListTile(
      leading: PersonAvatar(name: chat.identifier, partnerName: chat.partnerName),
      // A number that is cut off names nobody.
      title: FittedBox(
        fit: BoxFit.scaleDown,
        alignment: AlignmentDirectional.centerStart,
        child: Text(chat.identifier),
      ),
      subtitle: Column(
        crossAxisAlignment: CrossAxisAlignment.start,
        children: [
          Padding(
            padding: const EdgeInsets.symmetric(vertical: 2),
            child: Row(
              spacing: 6,
              children: [
                if (chat.partnerName case final partner?) Flexible(child: PartnerChip(partner)),
                if (last != null) Text(Times(context).short(last.createdAt)),
              ],
            ),
          ),
          if (last != null)
            Text(words.preview(last.content), maxLines: 2, overflow: TextOverflow.ellipsis),
        ],
      ),
      onTap: () => unawaited(context.push(Routes.request(chat.id.value))),
    );
  }
}
