import 'package:causeway_core/causeway_core.dart';

/// The partners with chats that wait until the user lets them know their new number, in the directory's order.
Future<List<Partner>> partnersToTell(CausewayCore core) async {
  final waiting = <String>{};
  for (final list in [InboxList.thirdParty, InboxList.archived]) {
    String? after;
    do {
      final page = (await core.inbox(InboxQuery(list: list), after: after)).valueOrNull;
      for (final row in page?.rows ?? const <InboxItem>[]) {
        if (row.chat?.readOnly != Refusal.numberNotAgreed) continue;
        if (row.partner case final partner?) waiting.add(partner);
      }
      after = page?.next;
    } while (after != null);
  }
  if (waiting.isEmpty) return const [];
  final all = (await core.partners()).valueOrNull?.partners ?? const <Partner>[];
  return [
    for (final partner in all)
      if (waiting.contains(partner.id)) partner,
  ];
}
