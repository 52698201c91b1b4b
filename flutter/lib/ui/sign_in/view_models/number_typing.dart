import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/foundation.dart';

/// A number as it is typed, and the country that it is read for. What a number is, the core says.
mixin NumberTyping on ChangeNotifier {
  Causeway get causeway;

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
    changed();
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
    final read = await causeway.readNumber(text, region: region?.code);
    // An older answer says nothing about what is there now.
    if (typed != text) return;
    number = text.trim().isEmpty ? null : read.valueOrNull;
    final code = number?.eligibility.region;
    if (code != null && code != region?.code && text.trim().startsWith('+')) {
      region = regions.where((region) => region.code == code).firstOrNull ?? region;
    }
    changed();
  }
}
