import 'dart:async';

import 'package:causeway/contacts.dart';
import 'package:causeway/session.dart';
import 'package:causeway/ui/blocked/view_models/blocked_view_model.dart';
import 'package:causeway/ui/change_number/view_models/change_number_view_model.dart';
import 'package:causeway/ui/core/logos.dart';
import 'package:causeway/ui/eligibility/view_models/eligibility_view_model.dart';
import 'package:causeway/ui/new_chat/view_models/new_chat_view_model.dart';
import 'package:causeway/ui/reports/view_models/reports_view_model.dart';
import 'package:causeway/ui/settings/view_models/settings_view_model.dart';
import 'package:causeway/ui/settings/view_models/who_view_model.dart';
import 'package:causeway/ui/sign_in/view_models/new_credential_view_model.dart';
import 'package:causeway/ui/sign_in/view_models/sign_in_view_model.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/models.dart';
import '../support/scenes/third_party.dart';
import '../support/stage.dart';

void main() {
  const jonasId = ChatId(jonas);
  const another = '+34600555666';
  const secret = PasswordCredential('secret');
  late FakeCore core;
  late FakeCauseway causeway;
  setUp(() {
    core = FakeCore.seeded();
    causeway = FakeCauseway();
  });

  group('another number', () {
    ChangeNumberViewModel model() => keep(ChangeNumberViewModel(core, causeway));

    Future<void> change(ChangeNumberViewModel model, String number) async {
      await settled();
      model.understood();
      await model.type(number);
      model.setCredential(secret);
      await model.begin.execute();
      await settled();
    }

    test('is explained first, and asks for number and secret', () async {
      final it = model();
      await settled();
      expect((it.page, it.service), (ChangePage.explanation, 'home.example'));
      it.understood();
      expect((it.page, it.complete), (ChangePage.form, false));
      await it.type(another);
      expect(it.complete, isFalse);
      it.setCredential(secret);
      expect(it.complete, isTrue);
    });

    test('names the apps that do not know it, until each was told', () async {
      final it = model();
      await change(it, another);
      expect((it.page, it.now!.number), (ChangePage.result, another));
      expect(it.waiting.map((partner) => partner.id), ['birdychat', 'haiket']);
      await it.share.execute(it.waiting.first);
      await settled();
      expect(it.waiting.map((partner) => partner.id), ['haiket']);
      expect((await core.chat(jonasId)).valueOrNull!.readOnly, Refusal.numberNotAgreed);
    });

    test('outside the EEA there is nobody to tell, and it says why', () async {
      final it = model();
      await change(it, '+447700900123');
      expect(it.closed, Refusal.notEligible);
      expect(it.waiting, isEmpty);
    });

    test('that cannot be signed in to changes nothing, and can be tried again', () async {
      core.fail(CoreCall.changeNumber, const SignInError(StopCause.credentialsRefused));
      final it = model();
      await change(it, another);
      expect((it.page, it.begin.error), (
        ChangePage.form,
        const SignInError(StopCause.credentialsRefused),
      ));
      await it.begin.execute();
      expect(it.page, ChangePage.result);
    });

    test('tells what came of it while something older is still being read', () async {
      final it = model();
      await settled();
      it.understood();
      await it.type(another);
      it.setCredential(secret);
      core.hold(CoreCall.onboarding);
      unawaited(it.refresh());
      await settled();
      await it.begin.execute();
      expect((it.page, it.now?.number), (ChangePage.result, another));
      core.release(CoreCall.onboarding);
      await settled();
      expect((it.page, it.now?.number), (ChangePage.result, another));
      core.fail(CoreCall.numberChange, const StoppedError());
      await it.refresh();
      expect((it.page, it.now?.number), (ChangePage.result, another));
    });

    test('that is under way is found again, and its end is told', () async {
      core.changeOfNumber = const NumberChange(
        former: fakeOwnNumber,
        number: another,
        stage: ChangeStage.closing,
      );
      final it = model();
      await settled();
      expect((it.page, it.underWay), (ChangePage.working, true));
      core.setNumber(another);
      await settled();
      expect(it.page, ChangePage.result);
    });

    test('the settings show which app does not know it', () async {
      final it = keep(SettingsViewModel(core));
      await settled();
      expect(it.toTell, isEmpty);
      core.setNumber(another);
      await settled();
      expect(it.toTell, {'birdychat', 'haiket'});
      expect(it.number, '+34 600 55 56 66');
      await it.share.execute('haiket');
      await settled();
      expect(it.toTell, {'birdychat'});
    });
  });

  group('a new chat on the own service', () {
    test('finds by number, as it is written in the own country', () async {
      final model = keep(NewChatViewModel(core));
      await settled();
      model.chooseNative();
      await model.type('600333555');
      expect(model.typedNumber, '+34 600 33 35 55');
      await model.find.execute();
      final chat = (await core.chat((model.answer! as NewChatOpened).chat)).valueOrNull!;
      expect((chat.kind, chat.identifier), (ChatKind.native, '+34600333555'));
    });

    test('opens the chat that is there', () async {
      final model = keep(NewChatViewModel(core));
      await settled();
      model.chooseNative();
      await model.type('600333444');
      await model.find.execute();
      expect((model.answer! as NewChatOpened).chat, const ChatId(marta));
    });

    test('is possible while third-party chats are off, when no app is offered', () async {
      await core.changeSettings(const SwitchThirdParty(on: false));
      final model = keep(NewChatViewModel(core));
      await settled();
      expect(model.open, isEmpty);
      model.chooseNative();
      await model.type('600333555');
      await model.find.execute();
      expect(model.answer, isA<NewChatOpened>());
    });

    test('an answer that comes after the user went back is not for them', () async {
      final model = keep(NewChatViewModel(core));
      await settled();
      model.chooseNative();
      await model.type('600333555');
      core.hold(CoreCall.findPerson);
      final looking = model.find.execute();
      model.choose(null);
      core.release(CoreCall.findPerson);
      await looking;
      expect((model.answer, model.placed), (null, false));
    });
  });

  group('contacts', () {
    test('become names for people, and what is no number is left out', () async {
      final phone =
          FakePhone()
            ..book = const [
              (number: '600 333 444', name: 'Marta G.'),
              (number: '112', name: 'Emergency'),
              (number: '*100#', name: 'Balance'),
            ];
      expect(await takeContacts(core, phone, ask: true), const Ok<int?>(1));
      expect((await core.inboxRow(const ChatId(marta))).valueOrNull!.contactName, 'Marta G.');
    });

    test('are not asked for without the user, and not taken when they say no', () async {
      final phone = FakePhone()..book = const [(number: '600333444', name: 'Marta G.')];
      final model = keep(WhoViewModel(core, phone));
      await settled();
      expect((model.contacts, model.denied), (null, false));
      phone.allows = false;
      await model.readContacts.execute();
      expect((model.contacts, model.denied), (null, true));
      expect((await core.inboxRow(const ChatId(marta))).valueOrNull!.contactName, 'Marta');
      phone.allows = true;
      await model.readContacts.execute();
      expect((model.contacts, model.denied), (1, false));
    });
  });

  test('blocked people have the name that the user gave them, and numbers are written out', () async {
    final model = keep(BlockedViewModel(core));
    await core.block(jonasId);
    await settled();
    final [number, jonas] = model.people!;
    expect((number.name, number.known), ('+34 600 99 98 88', null));
    expect(jonas.name, 'Jonas Weber');
    expect(jonas.known, contains('+49 151 12 34 56 78'));
  });

  test('reports are listed with what the desk answered, newest first', () async {
    final model = keep(ReportsViewModel(core));
    await settled();
    expect(model.messages, isEmpty);
    await core.sendReport(
      const NewReport(chat: ChatId(anna), reason: ReportReason.spam),
      block: false,
    );
    await settled();
    expect(model.messages!.single.content, isA<ReportContent>());
    core.receive('abuse@home.example', 'We have looked into it.');
    await settled();
    expect(model.messages!.first.content, const TextContent('We have looked into it.'));
    expect(model.more, isFalse);
  });

  test('which numbers count is what the core says', () async {
    final model = keep(EligibilityViewModel(causeway));
    await settled();
    expect(model.inside!.map((region) => region.code), contains('NO'));
    expect(model.inside!.map((region) => region.code), isNot(contains('CH')));
    causeway.failure = const InternalError('x');
    await model.read();
    expect(model.error, const InternalError('x'));
  });

  group('signing in again', () {
    test('is over when the home service lets the user in', () async {
      core.connectionNow = const ConnectionStopped(StopCause.credentialsRefused);
      core.hold(CoreCall.connect);
      final model = keep(NewCredentialViewModel(core));
      final saving = model.save.execute(secret);
      core.release(CoreCall.connect);
      await saving;
      await settled();
      expect((model.done, model.connecting, model.stopped), (true, false, null));
    });

    test('says why not, and can be tried again', () async {
      core.connectionNow = const ConnectionOffline();
      core.hold(CoreCall.connect);
      final model = keep(NewCredentialViewModel(core));
      unawaited(model.save.execute(secret));
      await settled();
      core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
      await settled();
      expect((model.done, model.stopped), (false, StopCause.credentialsRefused));
    });
  });

  group('an account that goes', () {
    late MemoryKeys keys;
    Session session() => keep(
      Session(
        causeway: causeway,
        folder: Stage.folder,
        keys: keys,
        deleteFolder: (folder) async => causeway.remove(folder),
      ),
    );
    setUp(() => keys = MemoryKeys());

    test('takes its files and its key with it', () async {
      keys.key = DatabaseKey(List.filled(32, 7));
      causeway.put(Stage.folder, keys.key!, core);
      final at = session();
      await settled();
      await at.remove((at.state as SessionOpen).core);
      expect(at.state, isA<SessionSignedOut>());
      expect((keys.key, causeway.at(Stage.folder)), (null, null));
    });

    test('is opened again when its files cannot be deleted', () async {
      keys.key = DatabaseKey(List.filled(32, 7));
      causeway.put(Stage.folder, keys.key!, core);
      final at = keep(
        Session(
          causeway: causeway,
          folder: Stage.folder,
          keys: keys,
          deleteFolder: (folder) async => throw Exception('busy'),
        ),
      );
      await settled();
      await at.remove((at.state as SessionOpen).core);
      expect(at.state, isA<SessionOpen>());
      expect(keys.key, isNotNull);
    });

    test('that was refused at the first sign-in makes room for another', () async {
      causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
      final at = session();
      await settled();
      final model = keep(SignInViewModel(at));
      await model.type('+34600111222');
      await model.signIn.execute(('home.example', secret));
      causeway
          .at(Stage.folder)!
          .setConnection(const ConnectionStopped(StopCause.credentialsRefused));
      await settled();
      expect(model.stored, isTrue);
      await model.startOver();
      expect((model.stored, model.stopped, causeway.at(Stage.folder)), (false, null, null));
      causeway.newCore = (account) => FakeCore(number: account.number);
      await model.type(another);
      await model.signIn.execute(('home.example', secret));
      await settled();
      expect(((await (at.state as SessionOpen).core.identity()).valueOrNull!.number), another);
    });

    test('leaves no logos behind, and logos come when there is a connection', () async {
      keys.key = DatabaseKey(List.filled(32, 7));
      causeway.put(Stage.folder, keys.key!, core);
      final at = session();
      final logos = keep(LogoStore(at));
      await settled();
      final open = causeway.at(Stage.folder)!;
      expect(logos['BirdyChat'], isNotNull);
      open
        ..fail(CoreCall.partnerLogo, const UnreachableError('x'))
        ..setPartners(withNewcomer);
      await settled();
      expect(logos['Newcomer'], isNull);
      open.setConnection(const ConnectionOnline());
      await settled();
      expect(logos['Newcomer'], isNotNull);
      await at.remove((at.state as SessionOpen).core);
      await settled();
      expect(logos['BirdyChat'], isNull);
    });
  });
}
