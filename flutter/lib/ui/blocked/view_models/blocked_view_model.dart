import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A blocked person as they are shown: what they are called, and what else they are known by.
typedef Blocked = ({BlockedPerson person, String name, String? known});

/// Everybody who is blocked.
class BlockedViewModel extends CoreViewModel {
  BlockedViewModel(super.core) {
    unawaited(refresh());
  }

  List<Blocked>? people;
  CoreError? error;

  late final unblock = Command1<void, PersonId>(core.unblock);
  late final blockNumber = Command1<void, String>(core.blockNumber);

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case SettingsChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.blocked();
    error = read.errorOrNull;
    final blocked = read.valueOrNull;
    people =
        blocked == null
            ? null
            : [for (final person in blocked) await _shown(person)];
  }

  Future<Blocked> _shown(BlockedPerson person) async {
    final names = <String>{};
    for (final id in person.ids) {
      switch (id) {
        case KnownByNumber(:final number):
          names.add(core.shownIdentifier(number));
        case KnownByAddress(:final address):
          final chat = (await core.findChat(address)).valueOrNull;
          names.add(core.shownIdentifier(chat?.identifier ?? address));
      }
    }
    final known = names.join(', ');
    return switch (person.contactName) {
      final name? => (person: person, name: name, known: known),
      null => (person: person, name: known, known: null),
    };
  }

  /// What a number is, as far as it is typed.
  Future<TypedNumber?> readNumber(String typed) async =>
      (await core.readNumber(typed)).valueOrNull;

  @override
  void dispose() {
    unblock.dispose();
    blockNumber.dispose();
    super.dispose();
  }
}
