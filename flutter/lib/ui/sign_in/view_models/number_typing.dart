import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

import '../../../kept.dart';

/// A number as it is typed, and the country that it is read for. What a number is, the core says.
mixin NumberTyping on ChangeNotifier {
  Causeway get causeway;

  /// Where what is typed survives the end of the process, and by which name.
  @protected
  Kept? get kept;
  @protected
  String get keptAs;

  List<NumberRegion> regions = const [];
  NumberRegion? region;

  /// As it was typed, and what the core makes of it.
  String typed = '';
  TypedNumber? number;

  bool get hasNumber => number?.number != null;

  /// Tells whoever shows this, as long as somebody does.
  @protected
  void changed();

  Future<void> readRegions() async {
    regions = (await causeway.numberRegions()).valueOrNull ?? const [];
    if (typed.isNotEmpty && number == null) {
      final code = kept?.read('$keptAs country');
      region = regions.where((region) => region.code == code).firstOrNull ?? region;
      await type(typed);
    }
    changed();
  }

  /// What was typed when the phone ended the app; what it is comes with the countries ([readRegions]).
  void takeBack() => typed = kept?.read('$keptAs number') ?? typed;

  void _keep() {
    kept
      ?..write('$keptAs number', typed.isEmpty ? null : typed)
      ..write('$keptAs country', typed.isEmpty ? null : region?.code);
  }

  /// It is not wanted any more.
  @protected
  void forget() {
    kept
      ?..write('$keptAs number', null)
      ..write('$keptAs country', null);
  }

  /// The phone's own country, where the user has not chosen one.
  void guessRegion(String? code) {
    if (region != null || code == null) return;
    region = regions.where((region) => region.code == code).firstOrNull;
    if (region != null) scheduleMicrotask(changed);
  }

  Future<void> choose(NumberRegion chosen) async {
    region = chosen;
    await type(typed);
  }

  Future<void> type(String text) async {
    typed = text;
    _keep();
    final read = await causeway.readNumber(text, region: region?.code);
    // An older answer says nothing about what is there now.
    if (typed != text) return;
    number = text.trim().isEmpty ? null : read.valueOrNull;
    final code = number?.eligibility.region;
    if (code != null && code != region?.code && text.trim().startsWith('+')) {
      region = regions.where((region) => region.code == code).firstOrNull ?? region;
      _keep();
    }
    changed();
  }
}
