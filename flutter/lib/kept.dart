import 'package:flutter/widgets.dart';

/// What is there again after the phone has ended the app in the background, or thrown its window away, and the user comes back: where
/// they were, and what they had begun or typed there, but no secret. The core keeps all else: drafts, recordings, how far onboarding is.
/// The phone keeps it, and forgets it when the user ends the app.
class Kept extends RestorableValue<Map<String, String>> {
  /// What the names of all begin with that is typed before there is an account.
  static const signingIn = 'sign-in';

  String? read(String name) => value[name];

  /// Null forgets it.
  void write(String name, String? text) {
    if (read(name) == text) return;
    value = {
      for (final MapEntry(:key, value: kept) in value.entries)
        if (key != name) key: kept,
      if (text != null) name: text,
    };
  }

  /// Forgets what was typed to sign in once there is an account ([inside] it), and all else once there is none any more.
  void forgetOther({required bool inside}) {
    final other = value.keys.where((name) => name.startsWith(signingIn) == inside).toList();
    for (final name in other) {
      write(name, null);
    }
  }

  @override
  Map<String, String> createDefaultValue() => const {};

  @override
  Map<String, String> fromPrimitives(Object? data) => {
    if (data case final Map<Object?, Object?> map)
      for (final MapEntry(:key, :value) in map.entries)
        if ((key, value) case (final String name, final String text)) name: text,
  };

  @override
  Object toPrimitives() => value;

  @override
  void didUpdateValue(Map<String, String>? old) => notifyListeners();
}
