import 'dart:async';

import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/page_states.dart';
import '../../core/people.dart';
import '../../core/times.dart';
import '../view_models/search_view_model.dart';

/// Looking for words in messages.
class SearchScreen extends StatelessWidget {
  const SearchScreen({required this.model, super.key});

  final SearchViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(
        titleSpacing: 0,
        title: TextField(
          autofocus: true,
          textInputAction: TextInputAction.search,
          decoration: InputDecoration(
            hintText: words.searchHint,
            border: InputBorder.none,
          ),
          onChanged: model.type,
        ),
      ),
      body: _body(context),
    );
  }

  Widget _body(BuildContext context) {
    final words = AppLocalizations.of(context);
    if (model.error case final error?) {
      return PageMessage.error(
        context,
        title: words.errorTitle,
        error: error,
        again: () => unawaited(model.look()),
      );
    }
    final found = model.found;
    if (found == null) {
      return PageMessage(
        icon: Icons.search,
        title: words.searchEmptyTitle,
        body: words.searchEmptyBody,
      );
    }
    if (found.isEmpty) {
      return PageMessage(
        icon: Icons.search_off,
        title: words.searchNothingTitle,
        body: words.searchNothingBody,
      );
    }
    return ListView.builder(
      itemCount: found.length,
      itemBuilder: (context, index) {
        final (:message, :name, :partnerName) = found[index];
        return ListTile(
          leading: PersonAvatar(name: name, partnerName: partnerName, size: 40),
          title: Text(name, maxLines: 1, overflow: TextOverflow.ellipsis),
          subtitle: Text(
            words.preview(message.content),
            maxLines: 2,
            overflow: TextOverflow.ellipsis,
          ),
          trailing: Text(Times(context).short(message.createdAt)),
          onTap: () => unawaited(context.push(Routes.chat(message.chat.value))),
        );
      },
    );
  }
}
