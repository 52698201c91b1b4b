import 'dart:async';

import 'package:causeway/app.dart';
import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/notebook.dart';
import 'package:causeway/session.dart';
import 'package:causeway/ui/chat/widgets/bubble.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'lab_causeway.dart';
import 'lab_phone.dart';

/// What a flow is played on: a device with a lab, or neither (test/qa_rehearsal_test.dart).
class Place {
  const Place({
    required this.tester,
    required this.lab,
    required this.causeway,
    required this.device,
    required this.picture,
  });

  final WidgetTester tester;
  final Lab lab;

  /// The core, whose new accounts are the lab's.
  final Causeway causeway;
  final LabPhone device;

  /// Takes a picture for the report, by the name of a step.
  final Future<void> Function(String step) picture;
}

/// Somebody with the app, on a phone that can reach the lab. Waits for what is to be seen, never for time.
class Phone {
  Phone._(this.place, this.number, this.password, this.notebook);

  /// Takes a number at the home service and starts the app, where nobody is signed in yet.
  static Future<Phone> start(Place place) => _start(place, Notebook());

  static Future<Phone> _start(Place place, Notebook notebook) async {
    final system = place.tester.platformDispatcher;
    system.localesTestValue = const [Locale('en')];
    addTearDown(system.clearAllTestValues);
    final (number, password) = await place.lab.account();
    final phone = Phone._(place, number, password, notebook);
    // As long as an account is open something may wait for it: it is closed while the app still runs.
    addTearDown(phone._end);
    await phone._open();
    await phone.seeText(phone.words.welcomeTitle);
    return phone;
  }

  /// Signed in, but not by tapping: that is a flow of its own.
  static Future<Phone> signedIn(Place place) async {
    final phone = await start(place);
    phone.session.enter(await phone._signIn());
    await phone.seeText(phone.words.inboxTitle);
    return phone;
  }

  /// The same, with third-party chats set up and every app chosen.
  static Future<Phone> ready(Place place) => _ready(place, Notebook());

  /// The same, with the first app alone, since the others were not there when it was set up.
  static Future<Phone> withOneApp(Place place) async {
    final notebook = Notebook();
    await notebook.add(const ['apps', 'app birdychat']);
    return _ready(place, notebook, only: const {'birdychat'});
  }

  static Future<Phone> _ready(Place place, Notebook notebook, {Set<String>? only}) async {
    final phone = await _start(place, notebook);
    final core = await phone._signIn();
    final chosen = only ?? ok(await core.onboarding()).offered;
    for (final answer in <OnboardingAnswer>[
      const BeginOnboarding(),
      const Understood(),
      ChooseApps(chosen),
      const ChooseInbox(InboxLayout.combined),
    ]) {
      ok(await core.answerOnboarding(answer));
    }
    for (final partner in chosen) {
      ok(await core.shareNumber(partner));
    }
    await phone.enforced(core);
    phone.session.enter(core);
    await phone.seeText(phone.words.inboxTitle);
    return phone;
  }

  final Place place;

  /// What was shown already.
  final Notebook notebook;

  /// The user's own.
  String number;
  String password;

  late Session session;
  late final _folder = lab.folder();
  final _keys = MemoryKeys();

  /// The words that are looked for: English, whatever the phone's own language is, unless it [speaks] another one.
  AppLocalizations words = AppLocalizationsEn();

  WidgetTester get tester => place.tester;
  Lab get lab => place.lab;
  LabPhone get device => place.device;
  Future<void> Function(String step) get picture => place.picture;

  /// As people on other apps write to them.
  String get address => '$number@${lab.domain}';

  CausewayCore get core => (session.state as SessionOpen).core;

  /// The longest that servers, people and slow phones may take for one step.
  static const _patience = Duration(minutes: 1);

  /// Opens the app.
  Future<void> _open() async {
    session = Session(
      causeway: place.causeway,
      folder: _folder,
      keys: _keys,
      notebook: notebook,
    );
    await tester.pumpWidget(CausewayApp(session: session, phone: device));
  }

  Future<CausewayCore> _signIn() async {
    final account = NewAccount(
      number: number,
      home: lab.domain,
      credential: PasswordCredential(password),
    );
    final core = ok(await session.create(account));
    await until('online', () => core.connection is ConnectionOnline);
    await until('the directory', () async => !ok(await core.partners()).expired);
    return core;
  }

  final List<Future<void> Function()> _atEnd = [];

  /// Something is to be done when the flow is over, while the app still runs.
  void atEnd(Future<void> Function() what) => _atEnd.add(what);

  Future<void> _end() async {
    for (final what in _atEnd) {
      await what();
    }
    if (session.state case SessionOpen(:final core)) await core.close();
    session.dispose();
  }

  /// The phone ends the app without a word to it, and the user comes back to it later.
  Future<void> endAndReturn({required Future<void> Function() meanwhile}) async {
    // What is kept of a page is handed to the phone behind a frame.
    await tester.pump();
    final kept = await tester.getRestorationData();
    await tester.pumpWidget(const SizedBox());
    await meanwhile();
    await tester.restoreFrom(kept);
    await _open();
  }

  /// Waits until the home service keeps out whom the user has not let in.
  Future<void> enforced([CausewayCore? core]) => until(
    'the home service to know what was chosen',
    () async => ok(await (core ?? this.core).policy()).enforced == Enforced.confirmed,
  );

  /// The phone speaks another language from now on.
  void speaks(Locale language) {
    words = lookupAppLocalizations(language);
    tester.platformDispatcher.localesTestValue = [language];
  }

  /// Waits for something that no page shows.
  Future<void> until(String what, FutureOr<bool> Function() done) async {
    final clock = tester.binding.clock;
    final late = clock.now().add(_patience);
    while (!await done()) {
      expect(clock.now().isBefore(late), isTrue, reason: 'it never came: $what');
      await tester.pump(const Duration(milliseconds: 50));
    }
  }

  /// What is looked for. A finder's own text tells what it has found too, which may be gone by then.
  static String _name(Finder what) => what.describeMatch(Plurality.many);

  /// Waits until it is there.
  Future<void> see(Finder what) => until(_name(what), () => what.evaluate().isNotEmpty);

  Future<void> seeText(String text) => see(find.text(text));

  /// Waits until it is there no more.
  Future<void> gone(Finder what) => until('${_name(what)} to go', () => what.evaluate().isEmpty);

  /// Taps it as soon as it can be, below the edge of the page too.
  Future<void> tap(Finder what) async {
    await until(_name(what), () async {
      if (what.evaluate().isEmpty) await _scroll();
      return what.evaluate().isNotEmpty;
    });
    await tester.ensureVisible(what.last);
    await tester.pump();
    await _underTheFinger(what);
    await tester.tap(what.hitTestable().last);
    await tester.pump();
  }

  /// Puts a finger on it, which stays there.
  Future<TestGesture> hold(Finder what) async {
    await _underTheFinger(what);
    return tester.startGesture(tester.getCenter(what.hitTestable().last));
  }

  // Pages come in from the side.
  Future<void> _underTheFinger(Finder what) =>
      until('${_name(what)} under the finger', () => what.hitTestable().evaluate().isNotEmpty);

  Future<void> tapText(String text) => tap(find.text(text));

  Future<void> tapButton(String text) => tap(find.widgetWithText(FilledButton, text));

  /// Says yes in a question.
  Future<void> answer(String text) => tap(find.widgetWithText(TextButton, text));

  Future<void> tapTooltip(String text) => tap(find.byTooltip(text));

  Future<void> back() => tap(find.byType(BackButton));

  /// Goes on to what is further down on the page, and from its end to the top again.
  Future<void> _scroll() async {
    final pages = find.byElementPredicate((element) => switch (element.widget) {
      Scrollable(axisDirection: AxisDirection.down) =>
        element.findAncestorWidgetOfExactType<EditableText>() == null,
      _ => false,
    });
    if (pages.evaluate().isEmpty) return;
    final position = tester.state<ScrollableState>(pages.last).position;
    if (position.extentAfter > 0) {
      await tester.drag(pages.last, const Offset(0, -150), warnIfMissed: false);
    } else if (position.extentBefore > 0) {
      position.jumpTo(0);
    }
    await tester.pump();
  }

  /// Types into the field of the page.
  Future<void> type(String text) async {
    final field = find.byType(EditableText).hitTestable();
    await see(field);
    await tester.enterText(field.first, text);
    await tester.pump();
  }

  /// Types into the field of that label, wherever on the page it is.
  Future<void> typeInto(String label, String text) async {
    final field = find.widgetWithText(TextField, label);
    await tap(field);
    await tester.enterText(field, text);
    await tester.pump();
  }

  /// Writes in the chat that is open, and sends it.
  Future<void> say(String text) async {
    await type(text);
    await tapTooltip(words.chatSend);
    await see(bubble(text));
  }

  /// Somebody on another app got exactly this from the user's number as it is now: texts, or matchers of them.
  Future<void> heard(String person, List<Object> texts) async =>
      expect(await lab.received(person, address, count: texts.length), texts);

  /// Somebody on another app writes, and the home service may not let them.
  Future<void> tries(String person, String text) =>
      lab.send(person, address, text).onError<LabError>((_, _) {});

  /// Begins a chat with somebody, by their address, and opens it: from the list of chats.
  Future<void> chatWith(String address) async {
    final chat = ok(await core.openChat(address));
    await tapText(core.shownIdentifier(chat.identifier));
    await see(composer);
  }

  /// Where one looks for somebody new: a button at the foot on Android, in the header on iPhone.
  Future<void> newChat() =>
      defaultTargetPlatform == TargetPlatform.iOS
          ? tapTooltip(words.inboxNewChat)
          : tapText(words.inboxNewChat);

  /// Where the user writes.
  Finder get composer => find.text(words.chatMessageHint);

  /// A message in the chat that is open.
  Finder bubble(String text) => find.widgetWithText(Bubble, text);

  /// That a message has arrived. Who looks at once says so too: it is read then.
  static final arrived = find.byWidgetPredicate(
    (widget) => widget is Icon && {Icons.done_all, Icons.check_circle}.contains(widget.icon),
  );

  /// What the core has to say when a flow fails: the connection, and the way of the newest messages. No texts.
  Future<String> account() async {
    if (session.state case SessionOpen(:final core)) {
      final lines = ['connection: ${core.connection.code}'];
      for (final row in (await core.inbox(const InboxQuery())).valueOrNull?.rows ?? <InboxItem>[]) {
        if (row.last case final last?) {
          final way = (await core.trace(last.id)).valueOrNull ?? const [];
          lines.add('message ${last.id.value} ${last.state.code}: ${way.map((it) => it.step.code).join(', ')}');
        }
      }
      return lines.join('\n');
    }
    return 'not signed in';
  }
}

/// What a call of the core gave; an error fails the flow.
T ok<T>(Result<T> result) => switch (result) {
  Ok(:final value) => value,
  Err(:final error) => fail('$error'),
};
