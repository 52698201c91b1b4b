import 'dart:async';
import 'dart:io';

import 'package:causeway/app.dart';
import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/session.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';
import 'package:integration_test/integration_test.dart';

import 'lab_causeway.dart';

/// The words that the flows look for, whatever the phone's own language is.
final AppLocalizations en = AppLocalizationsEn();

/// Somebody with the app, on a phone that can reach the lab. Waits for what is to be seen, never for time.
class Phone {
  Phone._(this.tester, this.lab, this.session, this.number, this.password);

  /// Takes a number at the home service and starts the app, where nobody is signed in yet.
  static Future<Phone> start(WidgetTester tester, Lab lab, Causeway native) async {
    tester.platformDispatcher.localesTestValue = const [Locale('en')];
    addTearDown(tester.platformDispatcher.clearLocalesTestValue);
    final (number, password) = await lab.account();
    final session = Session(
      causeway: LabCauseway(native, lab),
      folder: lab.folder(),
      keys: MemoryKeys(),
    );
    final phone = Phone._(tester, lab, session, number, password);
    // As long as an account is open something may wait for it: it is closed while the app still runs.
    addTearDown(phone._end);
    await tester.pumpWidget(CausewayApp(session: session, phone: const LabPhone()));
    await phone.see(find.text(en.welcomeStart));
    return phone;
  }

  /// The same, signed in and with third-party chats set up, but not by tapping: that is a flow of its own.
  static Future<Phone> ready(WidgetTester tester, Lab lab, Causeway native) async {
    final phone = await start(tester, lab, native);
    final made = await phone.session.create(
      NewAccount(
        number: phone.number,
        home: lab.domain,
        credential: PasswordCredential(phone.password),
      ),
    );
    final core = _ok(made);
    await phone.until('online', () => core.connection is ConnectionOnline);
    await phone.until('the directory', () async => !_ok(await core.partners()).expired);
    final offered = _ok(await core.onboarding()).offered;
    for (final answer in <OnboardingAnswer>[
      const BeginOnboarding(),
      const Understood(),
      ChooseApps(offered),
      const ChooseInbox(InboxLayout.combined),
    ]) {
      _ok(await core.answerOnboarding(answer));
    }
    for (final partner in offered) {
      _ok(await core.shareNumber(partner));
    }
    await phone.until(
      'the home service to know what was chosen',
      () async => _ok(await core.policy()).enforced == Enforced.confirmed,
    );
    phone.session.enter(core);
    await phone.see(find.text(en.inboxTitle));
    return phone;
  }

  final WidgetTester tester;
  final Lab lab;
  final Session session;

  /// The user's own.
  final String number;
  final String password;

  /// As people on other apps write to them.
  String get address => '$number@${lab.domain}';

  int _pictures = 0;

  /// The longest that servers, people and slow phones may take for one step.
  static const _patience = Duration(minutes: 1);

  static T _ok<T>(Result<T> result) => switch (result) {
    Ok(:final value) => value,
    Err(:final error) => fail('$error'),
  };

  Future<void> _end() async {
    if (session.state case SessionOpen(:final core)) await core.close();
    session.dispose();
  }

  /// Waits for something that no page shows.
  Future<void> until(String what, FutureOr<bool> Function() done) async {
    final late = DateTime.now().add(_patience);
    while (!await done()) {
      expect(DateTime.now().isBefore(late), isTrue, reason: 'it never came: $what');
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
    // Pages come in from the side.
    await until('${_name(what)} under the finger', () => what.hitTestable().evaluate().isNotEmpty);
    await tester.tap(what.hitTestable().last);
    await tester.pump();
  }

  Future<void> tapText(String text) => tap(find.text(text));

  Future<void> tapButton(String text) => tap(find.widgetWithText(FilledButton, text));

  Future<void> tapTooltip(String text) => tap(find.byTooltip(text));

  Future<void> _scroll() async {
    final page = find.byWidgetPredicate(
      (widget) => widget is Scrollable && widget.axisDirection == AxisDirection.down,
    );
    if (page.evaluate().isEmpty) return;
    await tester.drag(page.last, const Offset(0, -150), warnIfMissed: false);
    await tester.pump();
  }

  /// Types into a field of the page.
  Future<void> type(String text, {int field = 0}) async {
    final fields = find.byType(EditableText).hitTestable();
    await until('a field to type into', () => fields.evaluate().length > field);
    await tester.enterText(fields.at(field), text);
    await tester.pump();
  }

  /// Writes in the chat that is open, and sends it.
  Future<void> say(String text) async {
    await type(text);
    await tapTooltip(en.chatSend);
    await see(bubble(text));
  }

  /// A message in the chat that is open.
  Finder bubble(String text) => find.descendant(
    of: find.byWidgetPredicate((widget) => '${widget.runtimeType}' == 'Bubble'),
    matching: find.text(text),
  );

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

  /// Takes a picture for the report.
  Future<void> picture(String flow, String step) async {
    final binding = IntegrationTestWidgetsFlutterBinding.instance;
    final name = '$flow-${(++_pictures).toString().padLeft(2, '0')}-$step';
    // Not in the middle of a movement.
    await tester.pump(const Duration(milliseconds: 500));
    if (Platform.isAndroid || Platform.isIOS) {
      await binding.takeScreenshot(name);
    } else {
      // On a computer: `flutter test --update-goldens` writes it, and nothing compares it.
      await expectLater(find.byType(MaterialApp), matchesGoldenFile('goldens/$name.png'));
    }
  }
}
