import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/section.dart';
import '../../core/theme.dart';

/// Asks for a country: those of the European Economic Area first, each in the order of the language's names.
Future<NumberRegion?> pickCountry(
  BuildContext context,
  List<NumberRegion> regions, {
  NumberRegion? chosen,
}) => Navigator.of(context).push<NumberRegion>(
  MaterialPageRoute(
    fullscreenDialog: true,
    builder: (context) => CountryPicker(regions, chosen: chosen),
  ),
);

class CountryPicker extends StatefulWidget {
  const CountryPicker(this.regions, {this.chosen, super.key});

  final List<NumberRegion> regions;
  final NumberRegion? chosen;

  @override
  State<CountryPicker> createState() => _CountryPickerState();
}

class _CountryPickerState extends State<CountryPicker> {
  String _search = '';

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final found = countriesByName(words, widget.regions, search: _search);
    final rows = [
      for (final (inEea, title) in [
        (true, words.numberCountriesInside),
        (false, words.numberCountriesOutside),
      ])
        if (found.any((country) => country.region.inEea == inEea)) ...[
          SectionTitle(title),
          for (final (:name, :region) in found)
            if (region.inEea == inEea)
              ListTile(
                title: Text(name),
                trailing: Text(
                  '+${region.callingCode}',
                  style: theme.textTheme.bodyLarge?.copyWith(
                    color: theme.colorScheme.onSurfaceVariant,
                  ),
                ),
                selected: region == widget.chosen,
                onTap: () => Navigator.pop(context, region),
              ),
        ],
    ];
    return Scaffold(
      appBar: AppBar(title: BarTitle(words.numberCountry)),
      body: Column(
        children: [
          Padding(
            padding: const EdgeInsets.symmetric(horizontal: Space.side, vertical: Space.half),
            child: TextField(
              decoration: InputDecoration(
                hintText: words.numberCountrySearch,
                prefixIcon: const Icon(Icons.search),
              ),
              onChanged: (text) => setState(() => _search = text),
            ),
          ),
          Expanded(
            child:
                rows.isEmpty
                    ? Padding(
                      padding: const EdgeInsets.all(Space.block),
                      child: Text(words.numberCountryNone, textAlign: TextAlign.center),
                    )
                    : ListView.builder(
                      itemCount: rows.length,
                      itemBuilder: (context, index) => rows[index],
                    ),
          ),
        ],
      ),
    );
  }
}

/// Countries with their names in the user's language, in the order of these; of a search, those that fit.
List<({String name, NumberRegion region})> countriesByName(
  AppLocalizations words,
  List<NumberRegion> regions, {
  String search = '',
}) {
  final wanted = search.trim().toLowerCase();
  return [
    for (final region in regions)
      if (words.countryName(region.code) case final name
          when wanted.isEmpty ||
              _plain(name).contains(_plain(wanted)) ||
              '+${region.callingCode}'.startsWith(wanted) ||
              '${region.callingCode}' == wanted ||
              region.code.toLowerCase() == wanted)
        (name: name, region: region),
  ]..sort((a, b) => _plain(a.name).compareTo(_plain(b.name)));
}

// Ö beside O, as people look for it.
String _plain(String name) {
  const marked = 'áàâäãåāçčéèêëíìîïñóòôöõøšúùûüýž';
  const plain = 'aaaaaaacceeeeiiiinoooooosuuuuyz';
  final lower = name.toLowerCase();
  return [
    for (final letter in lower.split(''))
      if (marked.indexOf(letter) case final at) at < 0 ? letter : plain[at],
  ].join();
}
