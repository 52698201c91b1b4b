import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// A blocked person as they are shown.
typedef Blocked = ({BlockedPerson person, String name});

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
            : [for (final person in blocked) (person: person, name: await _name(person))];
  }

  Future<String> _name(BlockedPerson person) async {
    final names = <String>{};
    for (final id in person.ids) {
      switch (id) {
        case KnownByNumber(:final number):
          names.add(number);
        case KnownByAddress(:final address):
          final chat = (await core.findChat(address)).valueOrNull;
          names.add(chat?.identifier ?? address);
      }
    }
    return names.join(', ');
  }
}
