import 'package:causeway/ui/chat/view_models/chat_view_model.dart';
import 'package:causeway/ui/chat/view_models/message_window.dart';
import 'package:causeway/ui/chat_details/view_models/chat_details_view_model.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../performance/crowd.dart';
import '../support/models.dart';
import '../support/stage.dart';

const martaId = ChatId(marta);
const jonasId = ChatId(jonas);
const annaId = ChatId(anna);

void main() {
  late FakeCore core;
  setUp(() => core = FakeCore.seeded());

  void hear(int messages) {
    for (var at = 0; at < messages; at++) {
      core.receive('+34600333444@home.example', 'Message $at');
    }
  }

  /// Everything in the chat, newest first.
  List<MessageId> said(ChatId chat) =>
      core.chatsById[chat]!.messages.reversed.map((it) => it.id).toList();

  List<MessageId> shown(MessageWindow window) => window.messages.map((it) => it.id).toList();

  group('a window on a chat', () {
    test('opens at the newest, and reads older pages until there are none', () async {
      hear(130);
      final window = MessageWindow(core, martaId);
      expect(await window.open(), isNull);
      expect(shown(window), said(martaId).take(50));
      expect((window.hasOlder, window.hasNewer), (true, false));
      await window.older();
      await window.older();
      expect(shown(window), said(martaId));
      expect(window.hasOlder, isFalse);
    });

    test('opens around a message, and reads on both sides', () async {
      hear(300);
      final all = said(martaId);
      final window = MessageWindow(core, martaId);
      await window.open(at: all[150]);
      expect((window.hasOlder, window.hasNewer), (true, true));
      expect(shown(window), all.sublist(100, 201));
      await window.newer();
      expect(shown(window), all.sublist(50, 201));
      await window.older();
      expect(shown(window), all.sublist(50, 251));
      await window.newer();
      await window.newer();
      expect(shown(window), all.sublist(0, 251));
      expect(window.hasNewer, isFalse);
    });

    test('opens at the newest where the message has gone', () async {
      hear(100);
      final gone = said(martaId)[80];
      core.chatsById[martaId]!.messages.removeWhere((it) => it.id == gone);
      final window = MessageWindow(core, martaId);
      expect(await window.open(at: gone), isNull);
      expect(shown(window), said(martaId).take(50));
      expect(window.openedAt, isNull);
    });

    test('leaves no gap when more than a page has come', () async {
      hear(20);
      final window = MessageWindow(core, martaId);
      await window.open();
      hear(120);
      await window.again();
      expect((window.messages.length, window.hasNewer), (71, true));
      expect(shown(window), said(martaId).sublist(70));
      await window.newer();
      await window.newer();
      expect(shown(window), said(martaId));
      expect(window.hasNewer, isFalse);
    });

    test('in the middle of a chat, new messages stay outside', () async {
      hear(300);
      final all = said(martaId);
      final window = MessageWindow(core, martaId);
      await window.open(at: all[200]);
      final before = shown(window);
      hear(1);
      await window.again();
      expect(shown(window), before);
      expect(window.hasNewer, isTrue);
    });

    test('what is deleted or changes is so when it is read again', () async {
      hear(60);
      final window = MessageWindow(core, martaId);
      await window.open();
      await window.older();
      final all = said(martaId);
      core.chatsById[martaId]!.messages.removeWhere((it) => it.id == all[5]);
      core.become(all[7], MessageState.unreadable, reason: const NoSession());
      await window.again();
      expect(shown(window), said(martaId));
      expect(window.messages[6].reason, const NoSession());
    });

    test('all of it is read again, however much is here', () async {
      core = longChat(1200);
      final window = MessageWindow(core, jonasId);
      await window.open();
      while (window.hasOlder) {
        await window.older();
      }
      final all = said(jonasId);
      for (final at in [0, 499, 500, 700, 1199]) {
        core.become(all[at], MessageState.unreadable, reason: const NoSession());
      }
      core.chatsById[jonasId]!.messages.removeWhere((it) => it.id == all[900]);
      await window.again();
      expect(shown(window), said(jonasId));
      for (final id in [all[0], all[499], all[500], all[700], all[1199]]) {
        expect(window.messages.firstWhere((it) => it.id == id).reason, const NoSession());
      }
    });

    test('of what was told, a stretch around it is read, and no more', () async {
      core = longChat(2000);
      final window = MessageWindow(core, jonasId);
      await window.open();
      while (window.messages.length < 1500) {
        await window.older();
      }
      final all = said(jonasId);
      core
        ..become(all[640], MessageState.failed, reason: const NoKeys())
        ..become(all[1300], MessageState.failed, reason: const NoKeys())
        ..become(all[1301], MessageState.failed, reason: const NoKeys())
        ..calls.clear();
      // One is not here, nor yet read.
      await window.again(changed: [all[1300], all[640], all[1301], all[1900]]);
      expect(core.calls.where((it) => it == CoreCall.history), hasLength(2));
      for (final at in [640, 1300, 1301]) {
        expect(window.messages[at].reason, const NoKeys());
      }
      expect(shown(window), all.take(1500));
    });

    test('what appears among those that are here is put into its place', () async {
      core = longChat(300);
      final window = MessageWindow(core, jonasId);
      final all = core.chatsById[jonasId]!.messages;
      final late = all.removeAt(250);
      await window.open();
      await window.older();
      all.insert(250, late);
      expect(shown(window), isNot(contains(late.id)));
      await window.again(changed: [late.id]);
      expect(shown(window), said(jonasId).take(101));
    });

    test('a page that comes after it was opened elsewhere is not shown', () async {
      hear(200);
      final window = MessageWindow(core, martaId);
      await window.open(at: said(martaId)[150]);
      core.hold(CoreCall.historyAfter);
      final late = window.newer();
      final newest = window.open();
      await newest;
      core.release(CoreCall.historyAfter);
      await late;
      expect(shown(window), said(martaId).take(50).toList());
    });

    test('an error is given, and what was there stays', () async {
      hear(100);
      final window = MessageWindow(core, martaId);
      await window.open();
      core.fail(CoreCall.history, const DamagedError());
      expect(await window.older(), const Err<void>(DamagedError()));
      expect((window.messages.length, window.hasOlder), (50, true));
      core.fail(CoreCall.history, const DamagedError());
      expect(await window.again(), const DamagedError());
      expect(window.messages, hasLength(50));
    });
  });

  group('chat', () {
    test('opens at the first unread message and says how many there are', () async {
      hear(130);
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      final first = said(martaId).last;
      expect((model.firstUnread, model.window.openedAt, model.unreadAtOpening), (first, first, 131));
      expect((model.messages.last.id, model.window.hasNewer, model.window.hasOlder), (first, true, false));
      expect(core.chatsById[martaId]!.unread, 131);
    });

    test('what becomes of a message far above is shown', () async {
      core = longChat(1200);
      final model = keep(ChatViewModel(core, jonasId));
      await settled();
      while (model.window.hasOlder) {
        await model.loadOlder.execute();
      }
      final sent = model.messages.lastWhere((it) => it.state == MessageState.read);
      expect(model.messages.indexOf(sent), greaterThan(1000));
      core.become(sent.id, MessageState.failed, reason: const PeerUnreachable());
      await settled();
      final now = model.messages.firstWhere((it) => it.id == sent.id);
      expect((now.state, now.reason), (MessageState.failed, const PeerUnreachable()));
      // What was missed is read with all the others.
      final other = model.messages.lastWhere((it) => it.state == MessageState.read);
      core.fail(CoreCall.history, const InternalError('x'));
      core.become(other.id, MessageState.failed, reason: const PeerUnreachable());
      await settled();
      expect(model.messages.firstWhere((it) => it.id == other.id).state, MessageState.read);
      core.receive('+4915112345678@haiket.example', 'News');
      await settled();
      expect(model.messages.firstWhere((it) => it.id == other.id).state, MessageState.failed);
    });

    test('opens at a message that was looked for', () async {
      hear(130);
      final found = said(martaId)[40];
      final model = keep(ChatViewModel(core, martaId, found: found));
      await settled();
      expect((model.window.openedAt, model.messages.any((it) => it.id == found)), (found, true));
    });

    test('marks as read what was on the screen, and only while the app is in front', () async {
      hear(9);
      final all = said(martaId);
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      expect(core.chatsById[martaId]!.unread, 10);
      model.sees(all[6], atNewest: false);
      await settled();
      expect((core.chatsById[martaId]!.unread, model.chat!.unread), (6, 6));
      model
        ..inFront(yes: false)
        ..sees(all.first, atNewest: true);
      await settled();
      expect(core.chatsById[martaId]!.unread, 6);
      model.inFront(yes: true);
      await settled();
      expect(core.chatsById[martaId]!.unread, 0);
    });

    test('a list that moves fast marks one at a time, and never back', () async {
      hear(30);
      final all = said(martaId);
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      core.calls.clear();
      for (final id in all.reversed) {
        model.sees(id, atNewest: id == all.first);
      }
      model.sees(all.last, atNewest: false);
      await settled();
      expect(core.calls.where((call) => call == CoreCall.markRead).length, lessThanOrEqualTo(2));
      expect(core.chatsById[martaId]!.unread, 0);
    });

    test('keeps the draft after a moment, and when it is left', () async {
      final model = ChatViewModel(core, martaId);
      await settled();
      model.typed('Sat');
      expect(core.chatsById[martaId]!.draft, '');
      model.typed('Saturday');
      model.dispose();
      await settled();
      expect(core.chatsById[martaId]!.draft, 'Saturday');
      final again = keep(ChatViewModel(core, martaId));
      await settled();
      expect(again.draft, 'Saturday');
    });

    test('sending ends the draft; what is refused leaves it', () async {
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      model.typed('Yes');
      await model.saveDraft();
      core.fail(CoreCall.sendDraft, const TooLargeError(bytes: 3, most: 2));
      await model.send.execute('Yes');
      expect(model.send.error, isA<TooLargeError>());
      expect(core.chatsById[martaId]!.draft, 'Yes');
      await model.send.execute('Yes');
      await settled();
      expect(core.chatsById[martaId]!.draft, '');
      expect(model.messages.first.content.words, 'Yes');
      expect(model.messages.first.state, MessageState.delivered);
    });

    test('what is sent from far above is gone to', () async {
      hear(200);
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      model.sees(model.messages.last.id, atNewest: false);
      await model.send.execute('Here I am');
      await settled();
      expect(model.window.openedAt, isNull);
      expect(model.messages.first.content.words, 'Here I am');
    });

    test('knows how much the other app takes', () async {
      final model = keep(ChatViewModel(core, jonasId));
      final native = keep(ChatViewModel(core, martaId));
      await settled();
      final haiket = core.directory.partners.firstWhere((it) => it.id == 'haiket');
      expect((model.mostBytes, native.mostBytes), (haiket.limits.text, maxTextBytes));
    });

    test('a failed message is sent again', () async {
      final model = keep(ChatViewModel(core, annaId));
      await settled();
      final failed = model.messages.firstWhere((it) => it.state == MessageState.failed);
      expect(model.mayRetry(failed), isTrue);
      expect(model.messages.where(model.mayRetry), hasLength(1));
      await model.retry.execute(failed.id);
      await settled();
      expect(core.chatsById[annaId]!.messages.last.state, isNot(MessageState.failed));
    });

    test('a failed message is not sent again where the rules would stop it', () async {
      final model = keep(ChatViewModel(core, annaId));
      await settled();
      final failed = model.messages.firstWhere((it) => it.state == MessageState.failed);
      await core.changeSettings(const SwitchThirdParty(on: false));
      await settled();
      expect(model.mayRetry(failed), isFalse);
      final refused = await model.retry.execute(failed.id);
      expect(refused, Err<void>(RefusedError(Refusal.switchedOff)));
      await core.changeSettings(const SwitchThirdParty(on: true));
      await settled();
      expect(model.mayRetry(failed), isTrue);
    });

    test('becomes read-only when the core says so, with its reason', () async {
      final model = keep(ChatViewModel(core, jonasId));
      await settled();
      expect(model.chat!.readOnly, isNull);
      await core.block(jonasId);
      await settled();
      expect(model.chat!.readOnly, Refusal.blocked);
    });
  });

  group('details', () {
    late FakePhone phone;
    late ChatDetailsViewModel model;
    setUp(() async {
      phone = FakePhone();
      model = keep(ChatDetailsViewModel(core, jonasId, phone));
      await settled();
    });

    test('name the person and the app', () {
      expect((model.name, model.row!.partner, model.row!.muted), ('Jonas Weber', 'haiket', false));
      expect(model.identifier, startsWith('+49 '));
    });

    test('mute and unmute', () async {
      await model.mute.execute(DateTime.utc(2099));
      await settled();
      expect((model.row!.muted, model.row!.mutedUntil), (true, DateTime.utc(2099)));
      await model.unmute.execute();
      await settled();
      expect(model.row!.muted, isFalse);
    });

    test('block, and undo it', () async {
      await model.block.execute();
      await settled();
      expect(model.blocked, isTrue);
      expect(await model.unblock.execute(), const Ok<void>(null));
      await settled();
      expect((model.blocked, model.chat!.readOnly), (false, null));
    });

    test('export hands a file on that names nobody', () async {
      expect(await model.export.execute(), const Ok(4));
      expect(phone.handedOver.single, isNot(contains('Jonas')));
      expect(phone.handedOver.single, isNot(contains('49151')));
      phone.keepsFiles = true;
      expect(await model.export.execute(), const Ok(0));
      core.fail(CoreCall.exportChat, const FileError('x'));
      expect((await model.export.execute())!.errorOrNull, isA<FileError>());
      expect(phone.handedOver, hasLength(1));
    });

    test('delete takes everything', () async {
      await model.delete.execute();
      await settled();
      expect(core.chatsById.containsKey(jonasId), isFalse);
    });
  });
}
