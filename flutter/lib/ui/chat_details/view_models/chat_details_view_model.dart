import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../phone.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// Whom a chat is with, and what can be done with all of it.
class ChatDetailsViewModel extends CoreViewModel {
  ChatDetailsViewModel(super.core, this.id, this.phone) {
    unawaited(refresh());
  }

  final ChatId id;
  final Phone phone;

  Chat? chat;
  CoreError? error;

  /// Its row in the inbox; null for a chat that has none.
  InboxItem? row;

  late final mute = Command1<void, DateTime?>((until) => core.mute(id, until: until));
  late final unmute = Command0<void>(() => core.unmute(id));
  late final block = Command0<void>(() => core.block(id));
  late final unblock = Command0<void>(_unblock);

  /// Gives the number of messages; 0 when the user went back.
  late final export = Command0<int>(_export);
  late final delete = Command0<void>(() => core.deleteChat(id));

  String get name => chat == null ? '' : nameOf(chat!, row?.contactName);

  /// What they are known by.
  String get identifier => core.shownIdentifier(chat?.identifier ?? '');
  bool get blocked => chat?.readOnly == Refusal.blocked;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      // A chat that is deleted here takes its page with it.
      case ChatDeleted(:final chat) when chat == id && delete.running:
        break;
      case ChatChanged(:final chat) || ChatDeleted(:final chat) when chat == id:
      case SettingsChanged() || PartnersChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.chat(id);
    chat = read.valueOrNull;
    error = read.errorOrNull;
    row = (await core.inboxRow(id)).valueOrNull;
  }

  Future<Result<void>> _unblock() async {
    final people = await core.blocked();
    if (people case Err(:final error)) return Err(error);
    final known = KnownByAddress(chat?.peer ?? '');
    final person = people.valueOrNull!.where((it) => it.ids.contains(known)).firstOrNull;
    return person == null ? const Err(NotFoundError('block')) : core.unblock(person.person);
  }

  Future<Result<int>> _export() async {
    final day = DateTime.now().toIso8601String().substring(0, 10);
    // The name says nothing of the person: it is seen by whatever the file goes through.
    final file = await phone.placeForFile('causeway-$day.jsonl');
    final written = await core.exportChat(id, file);
    if (written is Err) return written;
    return await phone.handOver(file) ? written : const Ok(0);
  }
}
