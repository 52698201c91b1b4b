import 'package:causeway/app.dart';
import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/session.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

/// The English words, which tests look for.
final AppLocalizations en = AppLocalizationsEn();

/// Chats of [FakeCore.seeded].
const marta = 1;
const jonas = 2;
const anna = 3;
const lena = 4;
const request = 5;

/// Whether letters have widths of their own. In the test's own font each is a square, and says nothing of what fits.
bool lettersHaveWidths() {
  TestWidgetsFlutterBinding.ensureInitialized();
  double width(String text) {
    final painter = TextPainter(
      text: TextSpan(text: text, style: const TextStyle(fontFamily: 'Roboto')),
      textDirection: TextDirection.ltr,
    )..layout();
    return painter.width;
  }

  return width('iiii') < width('MMMM');
}

/// A key in memory.
class MemoryKeys implements KeyKeeper {
  MemoryKeys([this.key]);

  DatabaseKey? key;

  @override
  Future<DatabaseKey?> read() async => key;

  @override
  Future<void> write(DatabaseKey key) async => this.key = key;
}

/// The app over a core in memory.
class Stage {
  Stage._(this.tester, this.causeway, this.session);

  /// Opens the app. Without [core] nobody is signed in. It is drawn only as far as [settle] goes.
  static Future<Stage> open(
    WidgetTester tester, {
    FakeCore? core,
    String at = '/',
    CoreError? failure,
    bool damaged = false,
  }) async {
    final causeway = FakeCauseway();
    final key = DatabaseKey(List.filled(32, 7));
    if (core != null) causeway.put(folder, key, core);
    if (damaged) causeway.damage(folder);
    causeway.failure = failure;
    final keys = MemoryKeys(core == null && failure == null ? null : key);
    final session = Session(causeway: causeway, folder: folder, keys: keys);
    addTearDown(session.dispose);
    final stage = Stage._(tester, causeway, session);
    await tester.pumpWidget(CausewayApp(session: session, initialLocation: at));
    await stage.settle();
    return stage;
  }

  static const folder = 'account';

  final WidgetTester tester;
  final FakeCauseway causeway;
  final Session session;

  /// The account, from the other side.
  FakeCore get core => causeway.at(folder)!;

  /// Lets pages come and go. Not until nothing moves: wheels turn for ever.
  Future<void> settle() async {
    for (var at = 0; at < 10; at++) {
      await tester.pump(const Duration(milliseconds: 100));
    }
  }

  Future<void> tap(Finder what) async {
    await tester.ensureVisible(what);
    await tester.pump();
    await tester.tap(what);
    await settle();
  }

  Future<void> tapText(String text) => _reach(find.text(text));

  /// The button of that name, where a headline has it too.
  Future<void> tapButton(String text) => _reach(find.widgetWithText(FilledButton, text));

  Future<void> _reach(Finder what) async {
    final page = find.byWidgetPredicate(
      (widget) => widget is Scrollable && widget.axisDirection == AxisDirection.down,
    );
    // Long pages build only what is near the screen.
    for (var at = 0; at < 30 && what.evaluate().isEmpty && page.evaluate().isNotEmpty; at++) {
      await tester.drag(page.first, const Offset(0, -150));
      await tester.pump();
    }
    await tap(what.last);
  }

  Future<void> type(String text, {int field = 0}) async {
    await tester.enterText(find.byType(EditableText).at(field), text);
    await settle();
  }
}
