import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';

/// Asks for a country: those of the European Economic Area first, each in the order of the language's names.
Future<NumberRegion?> pickCountry(BuildContext context, List<NumberRegion> regions) =>
    Navigator.of(context).push<NumberRegion>(
      MaterialPageRoute(fullscreenDialog: true, builder: (context) => CountryPicker(regions)),
    );

class CountryPicker extends StatefulWidget {
  const CountryPicker(this.regions, {super.key});

  final List<NumberRegion> regions;

  @override
  State<CountryPicker> createState() => _CountryPickerState();
}

class _CountryPickerState extends State<CountryPicker> {
  String _search = '';

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final wanted = _search.trim().toLowerCase();
    final shown = [
      for (final region in widget.regions)
        if ((words.countryName(region.code), region) case (final name, final region)
            when wanted.isEmpty ||
                name.toLowerCase().contains(wanted) ||
                '+${region.callingCode}'.startsWith(wanted) ||
                region.code.toLowerCase() == wanted)
          (name, region),
    ]..sort((a, b) {
      if (a.$2.inEea != b.$2.inEea) return a.$2.inEea ? -1 : 1;
      return a.$1.compareTo(b.$1);
    });
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
                shown.isEmpty
                    ? Padding(
                      padding: const EdgeInsets.all(Space.block),
                      child: Text(words.numberCountryNone, textAlign: TextAlign.center),
                    )
                    : ListView.builder(
                      itemCount: shown.length,
                      itemBuilder: (context, index) {
                        final (name, region) = shown[index];
                        return ListTile(
                          title: Text(name),
                          trailing: Text('+${region.callingCode}'),
                          onTap: () => Navigator.pop(context, region),
                        );
                      },
                    ),
          ),
        ],
      ),
    );
  }
}
