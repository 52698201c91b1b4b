import 'package:causeway/session.dart';
import 'package:causeway/ui/blocked/view_models/blocked_view_model.dart';
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
import 'package:flutter_test/flutter_test.dart';

import '../support/models.dart';
import '../support/stage.dart';

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
    expect(model.people!.single.name, '+34 600 99 98 88');
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
        keep(
          Session(
            causeway: causeway,
            folder: Stage.folder,
            keys: keys,
            deleteFolder: (folder) async => causeway.remove(folder),
          ),
        );

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
      // What was saved is there until it was seen.
      expect(at.recovered!.chats, 6);
      at.seenRecovered();
      expect(at.recovered, isNull);
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

    test('an account whose key is gone is not taken for none', () async {
      causeway.put(Stage.folder, DatabaseKey(List.filled(32, 8)), FakeCore());
      final deleted = <String>[];
      final at = keep(
        Session(
          causeway: causeway,
          folder: Stage.folder,
          keys: keys,
          deleteFolder: (folder) async {
            deleted.add(folder);
            causeway.remove(folder);
          },
        ),
      );
      await settled();
      expect((at.state as SessionFailed).error, const WrongKeyError());
      expect(keys.key, isNull);
      await at.beginAnew();
      expect(at.state, isA<SessionSignedOut>());
      expect(deleted, [Stage.folder]);
    });

    test('a key that cannot be read is neither replaced nor deleted', () async {
      keys
        ..key = DatabaseKey(List.filled(32, 7))
        ..failure = const WrongKeyError();
      causeway.put(Stage.folder, keys.key!, FakeCore());
      final at = session();
      await settled();
      expect((at.state as SessionFailed).error, const WrongKeyError());
      final made = await at.create(
        const NewAccount(
          number: '+34600111222',
          home: 'home.example',
          credential: PasswordCredential('secret'),
        ),
      );
      expect(made.errorOrNull, const WrongKeyError());
      keys.failure = null;
      await at.open();
      expect(at.state, isA<SessionOpen>());
    });

    test('nothing is encrypted with a key that could not be kept', () async {
      final at = keep(Session(causeway: causeway, folder: Stage.folder, keys: _ReadOnlyKeys()));
      await settled();
      final made = await at.create(
        const NewAccount(
          number: '+34600111222',
          home: 'home.example',
          credential: PasswordCredential('secret'),
        ),
      );
      expect(made.errorOrNull, const InternalError('full'));
      expect(causeway.at(Stage.folder), isNull);
    });
  });
}

class _ReadOnlyKeys extends MemoryKeys {
  @override
  Future<Result<void>> write(DatabaseKey key) async => const Err(InternalError('full'));
}
