import 'package:causeway/session.dart';
import 'package:causeway/ui/blocked/view_models/blocked_view_model.dart';
import 'package:causeway/ui/chat/view_models/chat_view_model.dart';
import 'package:causeway/ui/inbox/view_models/inbox_view_model.dart';
import 'package:causeway/ui/message_info/view_models/message_info_view_model.dart';
import 'package:causeway/ui/new_chat/view_models/new_chat_view_model.dart';
import 'package:causeway/ui/onboarding/view_models/onboarding_view_model.dart';
import 'package:causeway/ui/reports/view_models/report_view_model.dart';
import 'package:causeway/ui/requests/view_models/requests_view_model.dart';
import 'package:causeway/ui/safety/view_models/safety_view_model.dart';
import 'package:causeway/ui/search/view_models/search_view_model.dart';
import 'package:causeway/ui/settings/view_models/settings_view_model.dart';
import 'package:causeway/ui/sign_in/view_models/sign_in_view_model.dart';
import 'package:causeway/utils/command.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/stage.dart';

/// Lets everything that has begun come to its end.
Future<void> settled() => Future<void>.delayed(const Duration(milliseconds: 5));

T keep<T extends ChangeNotifier>(T model) {
  addTearDown(model.dispose);
  return model;
}

void main() {
  const martaId = ChatId(marta);
  const jonasId = ChatId(jonas);
  const annaId = ChatId(anna);
  late FakeCore core;
  setUp(() => core = FakeCore.seeded());

  group('command', () {
    test('runs once at a time and keeps its result until it is put away', () async {
      var runs = 0;
      final command = keep(
        Command0<int>(() async {
          runs++;
          await settled();
          return const Ok(7);
        }),
      );
      final first = command.execute();
      expect(command.running, isTrue);
      expect(await command.execute(), isNull);
      expect(await first, const Ok(7));
      expect((runs, command.running, command.result), (1, false, const Ok(7)));
      command.clear();
      expect(command.result, isNull);
    });

    test('an error stays to be shown, and is gone when it is tried again', () async {
      final results = <Result<void>>[const Err(EmptyError()), const Ok(null)];
      final command = keep(Command0<void>(() async => results.removeAt(0)));
      await command.execute();
      expect(command.error, const EmptyError());
      await command.execute();
      expect(command.error, isNull);
    });
  });

  group('inbox', () {
    test('lists what the core lists, and looks again when something changes', () async {
      final model = keep(InboxViewModel(core));
      await settled();
      final listed = (await core.inbox(const InboxQuery())).valueOrNull!.rows;
      expect(model.rows, listed);
      expect((model.requests, model.partners.length, model.notice.length), (2, 2, 0));
      core.receive('+34600333444@home.example', 'And Sunday?');
      await settled();
      expect(model.rows!.first.last!.content.words, 'And Sunday?');
    });

    test('filters by unread and by app', () async {
      final model = keep(InboxViewModel(core));
      await settled();
      model.showPartner(model.partners.last);
      await settled();
      expect(model.rows!.map((row) => row.partnerName), ['Haiket']);
      model.showUnread();
      await settled();
      expect(model.rows, isNotEmpty);
      expect(model.rows!.every((row) => row.unreadChats > 0), isTrue);
      model.showAll();
      await settled();
      expect(model.rows, hasLength(4));
    });

    test('reads page after page, and what is shown stays when it is read again', () async {
      core = FakeCore.seeded();
      for (var at = 0; at < 120; at++) {
        core.receive('+346001${'$at'.padLeft(5, '0')}@home.example', 'Hello');
      }
      final model = keep(InboxViewModel(core));
      await settled();
      expect((model.rows!.length, model.hasMore), (50, true));
      await model.loadMore.execute();
      await model.loadMore.execute();
      expect((model.rows!.length, model.hasMore), (124, false));
      core.overflow();
      await settled();
      expect(model.rows, hasLength(124));
      expect(model.rows!.map((row) => row.chat!.id).toSet(), hasLength(124));
    });

    test('an error is shown, and trying again helps', () async {
      core.fail(CoreCall.inbox, const InternalError('x'));
      final model = keep(InboxViewModel(core));
      await settled();
      expect((model.rows, model.error), (null, const InternalError('x')));
      await model.refresh();
      expect((model.rows!.length, model.error), (4, null));
    });

    test('the notice names the apps, and goes when it is put away', () async {
      core = FakeCore();
      final model = keep(InboxViewModel(core));
      await settled();
      expect(model.notice, ['BirdyChat', 'Haiket']);
      await model.dismissNotice();
      await settled();
      expect(model.notice, isEmpty);
    });
  });

  group('chat', () {
    test('shows the newest first, and marks as read what is looked at', () async {
      final model = keep(ChatViewModel(core, jonasId));
      await settled();
      expect(model.messages.first.content.words, 'Full of boxes. Come and see it.');
      expect(model.firstUnread, model.messages.first.id);
      expect(core.chatsById[jonasId]!.unread, 0);
    });

    test('marks nothing as read that is off the screen, or while the app is away', () async {
      final model = keep(ChatViewModel(core, jonasId));
      await settled();
      model.seesNewest(yes: false);
      core.receive('+4915112345678@haiket.example', 'One');
      await settled();
      expect(core.chatsById[jonasId]!.unread, 1);
      model
        ..inFront(yes: false)
        ..seesNewest(yes: true);
      await settled();
      expect(core.chatsById[jonasId]!.unread, 1);
      model.inFront(yes: true);
      await settled();
      expect(core.chatsById[jonasId]!.unread, 0);
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

    test('reads older messages page by page, and keeps them', () async {
      for (var at = 0; at < 130; at++) {
        core.receive('+34600333444@home.example', 'Message $at');
      }
      final model = keep(ChatViewModel(core, martaId));
      await settled();
      expect((model.messages.length, model.hasOlder), (50, true));
      await model.loadOlder.execute();
      await model.loadOlder.execute();
      expect((model.messages.length, model.hasOlder), (131, false));
      core.receive('+34600333444@home.example', 'The newest');
      await settled();
      expect(model.messages.first.content.words, 'The newest');
      expect(model.messages.map((message) => message.id).toSet(), hasLength(model.messages.length));
      expect(model.messages.length, greaterThanOrEqualTo(131));
    });

    test('a failed message is sent again', () async {
      final model = keep(ChatViewModel(core, annaId));
      await settled();
      final failed = model.messages.firstWhere((it) => it.state == MessageState.failed);
      await model.retry.execute(failed.id);
      await settled();
      expect(core.chatsById[annaId]!.messages.last.state, isNot(MessageState.failed));
    });

    test('becomes read-only when the core says so, with its reason', () async {
      final model = keep(ChatViewModel(core, jonasId));
      await settled();
      expect(model.chat!.readOnly, isNull);
      await model.block.execute();
      await settled();
      expect(model.chat!.readOnly, Refusal.blocked);
    });
  });

  group('requests', () {
    test('accepting makes a chat, refusing and blocking end it', () async {
      final list = keep(RequestsViewModel(core));
      await settled();
      final [first, second] = list.requests!;
      final one = keep(RequestViewModel(core, first.chat.id));
      await settled();
      expect(one.messages.single.content.words, 'Hi, is this Marta?');
      await one.accept.execute();
      await settled();
      expect(list.requests!.map((it) => it.chat.id), [second.chat.id]);
      final other = keep(RequestViewModel(core, second.chat.id));
      await settled();
      await other.block.execute();
      await settled();
      expect(list.requests, isEmpty);
      expect((await core.blocked()).valueOrNull, hasLength(2));
    });
  });

  group('new chat', () {
    test('finds a person, asks for agreement once, and opens the chat', () async {
      core.sharedNumbers.clear();
      final model = keep(NewChatViewModel(core));
      await settled();
      model
        ..choose(model.partners!.first)
        ..type('olga@firm.example');
      await model.find.execute();
      final person = (model.answer! as NewChatPerson).person;
      expect(person.answer, const LookupConfirmSharing());
      await model.agree.execute(person);
      final chat = (model.answer! as NewChatOpened).chat;
      expect((await core.chat(chat)).valueOrNull!.identifier, 'olga@firm.example');
    });

    test('what is typed wrong is said, and is gone at the next key', () async {
      final model = keep(NewChatViewModel(core));
      await settled();
      model
        ..choose(model.partners!.first)
        ..type('olga');
      await model.find.execute();
      expect(model.answer, isA<NewChatError>());
      model.type('olga@');
      expect(model.answer, isNull);
    });

    test('offers only apps that the user has chosen', () async {
      await core.changeSettings(const DropPartner('haiket'));
      final model = keep(NewChatViewModel(core));
      await settled();
      expect(model.partners!.map((it) => it.id), ['birdychat']);
    });
  });

  group('onboarding', () {
    test('goes through, is left and continued, and nothing is on before its end', () async {
      core = FakeCore();
      var model = OnboardingViewModel(core);
      await settled();
      await model.begin();
      await model.understood();
      model.dispose();
      model = keep(OnboardingViewModel(core));
      await settled();
      expect(model.onboarding!.step, OnboardingStep.apps);
      expect((await model.chooseApps())!.errorOrNull, isA<OnboardingError>());
      model.tick('haiket', yes: true);
      await model.chooseApps();
      expect((await core.settings()).valueOrNull!.thirdParty, isFalse);
      model.lay(InboxLayout.separate);
      await model.finish();
      await settled();
      expect(model.onboarding!.step, OnboardingStep.done);
      final settings = (await core.settings()).valueOrNull!;
      expect(settings.partners, {'haiket'});
      expect((settings.thirdParty, settings.inbox), (true, InboxLayout.separate));
    });

    test('quitting forgets the choices', () async {
      core = FakeCore();
      final model = keep(OnboardingViewModel(core));
      await settled();
      await model.begin();
      await model.quit();
      await settled();
      expect(model.onboarding!.step, OnboardingStep.start);
    });
  });

  group('settings', () {
    test('one thing of the notifications changes, the others stay', () async {
      final model = keep(SettingsViewModel(core));
      await settled();
      await model.make(model.notifications(text: true));
      await settled();
      await model.make(model.notifications(muted: {'haiket'}));
      await settled();
      final now = model.settings!.notifications;
      expect(now.mutedPartners, {'haiket'});
      expect((now.textOnLockScreen, now.requests), (true, true));
    });

    test('lists partners on offer and those chosen, not others', () async {
      final model = keep(SettingsViewModel(core));
      await settled();
      expect(model.partners.map((it) => it.id), ['birdychat', 'haiket']);
    });
  });

  test('devices: a decision is about the key that was seen', () async {
    final model = keep(SafetyViewModel(core, jonasId));
    await settled();
    final seen = model.devices!.single;
    core.setDevices(jonasId, [
      Device(number: seen.number, trust: Trust.changed, active: true, fingerprint: 'ab' * 32),
    ]);
    await model.decide.execute((device: seen, decision: TrustDecision.verified));
    expect(model.decide.error, const KeyChangedError());
    await settled();
    await model.decide.execute((
      device: model.devices!.single,
      decision: TrustDecision.verified,
    ));
    await settled();
    expect(model.devices!.single.trust, Trust.verified);
  });

  test('a report holds what was chosen and nothing else, and blocks', () async {
    final model = keep(ReportViewModel(core, annaId));
    await settled();
    expect(model.complete, isFalse);
    model
      ..choose(ReportReason.spam)
      ..tick(model.messages.last.id, yes: true);
    await model.show.execute();
    expect(model.preview!.text, contains('The contract is ready.'));
    expect(model.preview!.text, isNot(contains('read it tonight')));
    await model.send.execute();
    await settled();
    expect((await core.chat(annaId)).valueOrNull!.readOnly, Refusal.blocked);
  });

  test('blocked people are named, and can be freed', () async {
    final model = keep(BlockedViewModel(core));
    await settled();
    expect(model.people!.single.name, '+34600999888');
    await model.unblock.execute(model.people!.single.person.person);
    await settled();
    expect(model.people, isEmpty);
    await model.blockNumber.execute('12');
    expect(model.blockNumber.error, const BadNumberError());
  });

  test('search tells whose chat it is, and an older answer does not win', () async {
    final model = keep(SearchViewModel(core));
    model.text = 'boxes';
    core.hold(CoreCall.search);
    final slow = model.look();
    model.text = 'contract';
    core.release(CoreCall.search);
    await slow;
    expect(model.found, isNull);
    await model.look();
    expect(model.found!.single.name, 'anna@firm.example');
    expect(model.found!.single.partnerName, 'BirdyChat');
  });

  test('message info names an app that does not tell of delivery', () async {
    final sent = core.chatsById[annaId]!.messages.firstWhere(
      (it) => it.state == MessageState.sent,
    );
    final model = keep(MessageInfoViewModel(core, sent.id));
    await settled();
    expect(model.unconfirmedBy, 'BirdyChat');
    expect(model.steps, isNotEmpty);
  });

  group('signing in', () {
    late FakeCauseway causeway;
    late MemoryKeys keys;
    Session session() =>
        keep(Session(causeway: causeway, folder: Stage.folder, keys: keys));

    setUp(() {
      causeway = FakeCauseway();
      keys = MemoryKeys();
    });

    test('the number is read as it is typed, and its country with it', () async {
      final model = keep(SignInViewModel(session()));
      await settled();
      model.guessRegion('DE');
      await model.type('15112345678');
      expect(model.number!.number, '+4915112345678');
      await model.type('+34600111222');
      expect((model.region!.code, model.hasNumber), ('ES', true));
      await model.type('');
      expect((model.number, model.hasNumber), (null, false));
    });

    test('goes on to the chats when the service has let the user in', () async {
      final at = session();
      await settled();
      expect(at.state, isA<SessionSignedOut>());
      final model = keep(SignInViewModel(at));
      await model.type('+34600111222');
      await model.signIn.execute(('home.example', const PasswordCredential('secret')));
      await settled();
      expect(at.state, isA<SessionOpen>());
      expect(keys.key, isNotNull);
    });

    test('a secret that is refused can be typed again, for the same account', () async {
      causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      final at = session();
      await settled();
      final model = keep(SignInViewModel(at));
      await model.type('+34600111222');
      await model.signIn.execute(('home.example', const PasswordCredential('wrong')));
      causeway
          .at(Stage.folder)!
          .setConnection(const ConnectionStopped(StopCause.credentialsRefused));
      await settled();
      expect((model.stopped, model.stage), (StopCause.credentialsRefused, SignInStage.typing));
      causeway.at(Stage.folder)!.release(CoreCall.connect);
      await model.signIn.execute(('home.example', const PasswordCredential('right')));
      await settled();
      expect(at.state, isA<SessionOpen>());
    });

    test('a damaged account is recovered and opened', () async {
      keys.key = DatabaseKey(List.filled(32, 7));
      causeway
        ..put(Stage.folder, keys.key!, FakeCore.seeded())
        ..damage(Stage.folder);
      final at = session();
      await settled();
      expect((at.state as SessionFailed).error, const DamagedError());
      expect((await at.recover()).valueOrNull!.chats, 6);
      expect(at.state, isA<SessionOpen>());
    });

    test('an account that cannot be opened says why, and can be tried again', () async {
      keys.key = DatabaseKey(List.filled(32, 7));
      causeway.put(Stage.folder, DatabaseKey(List.filled(32, 8)), FakeCore());
      final at = session();
      await settled();
      expect((at.state as SessionFailed).error, const WrongKeyError());
      causeway.put(Stage.folder, keys.key!, FakeCore());
      await at.open();
      expect(at.state, isA<SessionOpen>());
    });
  });
}
