import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/section.dart';
import '../../core/stops.dart';
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
  List<Country> _all = const [];

  // Not at each letter that is typed: there are 245, and each looks through a table of all names.
  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    _all = countriesByName(AppLocalizations.of(context), widget.regions);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    final found = countriesLike(_all, _search);
    final rows = [
      for (final (inEea, title) in [
        (true, words.numberCountriesInside),
        (false, words.numberCountriesOutside),
      ])
        if (found.any((country) => country.region.inEea == inEea)) ...[
          SectionTitle(title),
          for (final (:name, plain: _, :region) in found)
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
            child: NamedField(
              name: words.numberCountrySearch,
              written: _search.isNotEmpty,
              child: TextField(
                decoration: InputDecoration(
                  hintText: words.numberCountrySearch,
                  prefixIcon: const Icon(Icons.search),
                ),
                onChanged: (text) => setState(() => _search = text),
              ),
            ),
          ),
          Expanded(
            child:
                rows.isEmpty
                    ? Padding(
                      padding: const EdgeInsets.all(Space.block),
                      child: Semantics(
                        liveRegion: true,
                        child: Text(words.numberCountryNone, textAlign: TextAlign.center),
                      ),
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

/// A country with its name in the user's language; [plain] is that name as people look for it.
typedef Country = ({String name, String plain, NumberRegion region});

/// Countries in the order of their names.
List<Country> countriesByName(AppLocalizations words, List<NumberRegion> regions) => [
  for (final region in regions)
    if (words.countryName(region.code) case final name)
      (name: name, plain: _plain(name), region: region),
]..sort((a, b) => a.plain.compareTo(b.plain));

/// Those that fit what somebody looks for: a name, a code, or what numbers begin with.
List<Country> countriesLike(List<Country> all, String search) {
  final wanted = search.trim().toLowerCase();
  if (wanted.isEmpty) return all;
  final plain = _plain(wanted);
  return [
    for (final country in all)
      if (country.plain.contains(plain) ||
          '+${country.region.callingCode}'.startsWith(wanted) ||
          '${country.region.callingCode}' == wanted ||
          country.region.code.toLowerCase() == wanted)
        country,
  ];
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
