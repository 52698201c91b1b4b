import 'package:causeway_core/causeway_core.dart';

import 'phone.dart';

/// Gives the core the numbers in the phone's address book: whoever is in it is called by its name, and is no stranger. Gives how
/// many there are; null when the app may not read it. What is no number is left out. Nothing leaves the phone by this.
Future<Result<int?>> takeContacts(CausewayCore core, Phone phone, {required bool ask}) async {
  final found = await phone.contacts(ask: ask);
  if (found == null) return const Ok(null);
  // The first name of a number that has several.
  final names = <String, String>{};
  for (final (:number, :name) in found) {
    final read = (await core.readNumber(number)).valueOrNull?.number;
    if (read != null) names.putIfAbsent(read, () => name);
  }
  final contacts = [
    for (final MapEntry(:key, :value) in names.entries) Contact(knownBy: key, name: value),
  ];
  return switch (await core.setContacts(contacts)) {
    Ok() => Ok(contacts.length),
    Err(:final error) => Err(error),
  };
}
