import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/page_states.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../../sign_in/widgets/country_picker.dart';
import '../view_models/eligibility_view_model.dart';

/// Who can have third-party chats, and what becomes of them when the number changes.
class EligibilityScreen extends StatelessWidget {
  const EligibilityScreen({required this.model, super.key});

  final EligibilityViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.eligibilityTitle)),
      body: LoadedView(
        value: model.inside,
        error: model.error,
        failedTitle: words.errorTitle,
        again: () => unawaited(model.read()),
        builder: _list,
      ),
    );
  }

  Widget _list(BuildContext context, List<NumberRegion> inside) {
    final words = AppLocalizations.of(context);
    final countries = countriesByName(words, inside);
    return CustomScrollView(
      slivers: [
        SliverPadding(
          padding: const EdgeInsets.fromLTRB(Space.side, Space.side, Space.side, 0),
          sliver: SliverList.list(
            children: [
              PointRow(
                icon: Icons.phone_outlined,
                title: words.eligibilityNumber,
                body: words.eligibilityNumberBody,
              ),
              PointRow(
                icon: Icons.people_outline,
                title: words.eligibilityBoth,
                body: words.eligibilityBothBody,
              ),
              PointRow(
                icon: Icons.lock_outline,
                title: words.eligibilityLeaving,
                body: words.eligibilityLeavingBody,
              ),
            ],
          ),
        ),
        SliverToBoxAdapter(child: SectionTitle(words.numberCountriesInside)),
        SliverList.builder(
          itemCount: countries.length,
          itemBuilder: (context, index) {
            final (:name, plain: _, :region) = countries[index];
            return MergeSemantics(
              child: Padding(
                padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
                child: Row(
                  children: [
                    Expanded(child: Text(name)),
                    Text('+${region.callingCode}'),
                  ],
                ),
              ),
            );
          },
        ),
        const SliverPadding(padding: EdgeInsets.only(bottom: Space.page)),
      ],
    );
  }
}
