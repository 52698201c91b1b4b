import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/page_states.dart';
import '../../core/person_row.dart';
import '../../core/stops.dart';
import '../../core/theme.dart';
import '../view_models/search_view_model.dart';
import 'found_text.dart';

/// Looking for words in messages.
class SearchScreen extends StatefulWidget {
  const SearchScreen({required this.model, super.key});

  final SearchViewModel model;

  @override
  State<SearchScreen> createState() => _SearchScreenState();
}

class _SearchScreenState extends State<SearchScreen> {
  late final _text = TextEditingController(text: model.text);

  SearchViewModel get model => widget.model;

  @override
  void dispose() {
    _text.dispose();
    super.dispose();
  }

  void _clear() {
    _text.clear();
    model.type('');
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(
        titleSpacing: 0,
        title: ListenableBuilder(
          listenable: _text,
          builder:
              (context, field) => NamedField(
                name: words.searchHint,
                written: _text.text.isNotEmpty,
                child: field!,
              ),
          child: TextField(
            controller: _text,
            autofocus: true,
            textInputAction: TextInputAction.search,
            decoration: InputDecoration(
              hintText: words.searchHint,
              border: InputBorder.none,
            ),
            onChanged: model.type,
          ),
        ),
        actions: [
          ListenableBuilder(
            listenable: _text,
            builder:
                (context, _) =>
                    _text.text.isEmpty
                        ? const SizedBox.shrink()
                        : IconButton(
                          tooltip: words.searchClear,
                          icon: const Icon(Icons.close),
                          onPressed: _clear,
                        ),
          ),
        ],
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
      keyboardDismissBehavior: ScrollViewKeyboardDismissBehavior.onDrag,
      itemCount: found.length + (model.full ? 1 : 0),
      itemBuilder:
          (context, index) =>
              index < found.length
                  ? _FoundRow(found: found[index], looked: model.text)
                  : Padding(
                    padding: const EdgeInsets.all(Space.side),
                    child: Text(words.searchMore(found.length), textAlign: TextAlign.center),
                  ),
    );
  }
}

/// A message that was found. It opens its chat there.
class _FoundRow extends StatelessWidget {
  const _FoundRow({required this.found, required this.looked});

  final Found found;
  final String looked;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final (:message, :name, :partnerName) = found;
    final said = words.preview(message.content);
    final mine = message.direction == MessageDirection.outgoing;
    return PersonRow(
      name: name,
      partnerName: partnerName,
      at: message.createdAt,
      onTap:
          () => unawaited(context.push(Routes.chat(message.chat.value, at: message.id.value))),
      below: FoundText(
        text: mine ? words.inboxYou(said) : said,
        looked: looked,
        style: theme.textTheme.bodyMedium?.copyWith(color: theme.colorScheme.onSurfaceVariant),
      ),
    );
  }
}
