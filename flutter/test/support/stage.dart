import 'package:causeway/app.dart';
import 'package:causeway/l10n/app_localizations.dart';
import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/notebook.dart';
import 'package:causeway/notices/notice.dart';
import 'package:causeway/phone.dart';
import 'package:causeway/player.dart';
import 'package:causeway/session.dart';
import 'package:causeway/sources.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import 'fake_camera.dart';
import 'fake_microphone.dart';
import 'fake_player.dart';

/// The words that tests look for: English, unless a test is [inLanguage] of another.
AppLocalizations get en => _spoken;
AppLocalizations _spoken = AppLocalizationsEn();

/// The phone's language is this one until the test ends.
void inLanguage(WidgetTester tester, Locale language) {
  _spoken = lookupAppLocalizations(language);
  tester.platformDispatcher.localesTestValue = [language];
  addTearDown(() {
    _spoken = AppLocalizationsEn();
    tester.platformDispatcher.clearLocalesTestValue();
  });
}

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

  /// What reading and writing answer from now on; null: what they should.
  CoreError? failure;

  Result<T> _answer<T>(T Function() value) => switch (failure) {
    final error? => Err(error),
    null => Ok(value()),
  };

  @override
  Future<Result<DatabaseKey?>> read() async => _answer(() => key);

  @override
  Future<Result<void>> write(DatabaseKey key) async => _answer(() => this.key = key);

  @override
  Future<Result<void>> erase() async => _answer(() => key = null);
}

/// A phone whose browser notes what is opened.
class FakePhone implements Phone {
  /// Pages that were opened; null where there is no browser.
  List<Uri>? opened = [];

  /// The address book; null where the app may not read it.
  List<PhoneContact>? book;

  /// The user would say yes if they were asked.
  bool allows = true;
  bool _asked = false;

  /// Files that the user sent somewhere.
  final List<String> handedOver = [];

  /// The user goes back from the sheet.
  bool keepsFiles = false;

  @override
  Future<String> placeForFile(String name) async => '/handing-over/$name';

  @override
  Future<bool> handOver(String file) async {
    if (!keepsFiles) handedOver.add(file);
    return !keepsFiles;
  }

  /// Files that were shown in the sheet, and whether there is one.
  final List<String> shared = [];
  bool hasSheet = true;

  /// Files that were put among the phone's pictures, and what comes of it.
  final List<String> pictures = [];
  Saved saves = Saved.done;

  /// The players that were made, and how the next one is.
  final List<FakePlayer> players = [];
  FakePlayer Function(String file) newPlayer = FakePlayer.new;

  @override
  bool playsOgg = true;

  @override
  Future<bool> share(String file, {required String mime}) async {
    if (hasSheet) shared.add(file);
    return hasSheet;
  }

  @override
  Future<Saved> saveToPhotos(String file, {required bool video}) async {
    if (saves == Saved.done) pictures.add(file);
    return saves;
  }

  @override
  MediaPlayer player(String file) {
    final player = newPlayer(file);
    players.add(player);
    return player;
  }

  /// What the user chooses to send, what they were asked for, and the copies that were deleted.
  Picked picks = const PickedNothing();
  final List<MediaFrom> asked = [];
  final List<String> forgotten = [];

  /// The user lets the app listen.
  bool letsListen = true;

  /// The microphones that were switched on; the phone has none while another app has it.
  final List<FakeMicrophone> microphones = [];
  bool hasMicrophone = true;

  /// The user lets the app look through the camera; null: they have not been asked yet, and would say yes.
  bool? letsLook;

  /// The cameras that were switched on; the phone has none while another app has it.
  final List<FakeCamera> cameras = [];
  bool hasCamera = true;

  @override
  Future<bool> mayLook({required bool ask}) async {
    if (ask) letsLook ??= true;
    return letsLook ?? false;
  }

  @override
  Future<CodeCamera?> look() async {
    if (!hasCamera) return null;
    final camera = FakeCamera();
    cameras.add(camera);
    return camera;
  }

  @override
  Map<String, String> get facts => const {'system': 'android', 'language': 'en_IE'};

  /// How often its settings were opened.
  int settings = 0;

  @override
  Future<Picked> pick(MediaFrom from) async {
    asked.add(from);
    return picks;
  }

  @override
  Future<void> forget(String file) async => forgotten.add(file);

  @override
  Future<bool> mayListen() async => letsListen;

  @override
  Future<Microphone?> listen() async {
    if (!hasMicrophone) return null;
    final microphone = FakeMicrophone();
    microphones.add(microphone);
    return microphone;
  }

  /// Whether the app may show notifications, what the user says when they are asked, and how often they were.
  NoticeLeave leave = NoticeLeave.allowed;
  bool letsTell = true;
  int askedToTell = 0;

  @override
  Future<NoticeLeave> noticeLeave() async => leave;

  @override
  Future<bool> askForNotices() async {
    askedToTell++;
    leave = letsTell ? NoticeLeave.allowed : NoticeLeave.refused;
    return letsTell;
  }

  @override
  Future<void> postponeNotices() async => leave = NoticeLeave.postponed;

  @override
  Future<void> openSettings() async => settings++;

  @override
  Future<bool> openPage(Uri page) async {
    opened?.add(page);
    return opened != null;
  }

  @override
  Future<List<PhoneContact>?> contacts({required bool ask}) async {
    _asked = _asked || ask;
    return _asked && allows ? book : null;
  }
}

/// A phone of the usual size, until the test ends.
void phone(WidgetTester tester, {Size size = const Size(390, 844)}) {
  tester.view
    ..devicePixelRatio = 2
    ..physicalSize = size * 2;
  addTearDown(tester.view.reset);
}

/// A notebook of somebody who knows what a safety number is.
Notebook knowing() => Notebook()..add(['tour safety']).ignore();

/// The app over a core in memory.
class Stage {
  Stage._(this.tester, this.causeway, this.session, this.phone);

  /// Opens the app. Without [core] nobody is signed in. It is drawn only as far as [settle] goes.
  static Future<Stage> open(
    WidgetTester tester, {
    FakeCore? core,
    String at = '/',
    CoreError? failure,
    bool damaged = false,
    Notebook? notebook,
    NoticeLeave leave = NoticeLeave.allowed,
    NoticeBoard? notices,
  }) async {
    final causeway = FakeCauseway();
    final key = DatabaseKey(List.filled(32, 7));
    if (core != null) causeway.put(folder, key, core);
    if (damaged) causeway.damage(folder);
    causeway.failure = failure;
    final keys = MemoryKeys(core == null && failure == null ? null : key);
    final session = Session(
      causeway: causeway,
      folder: folder,
      keys: keys,
      deleteFolder: (folder) async => causeway.remove(folder),
      notebook: notebook ?? knowing(),
    );
    addTearDown(session.dispose);
    final phone = FakePhone()..leave = leave;
    final stage = Stage._(tester, causeway, session, phone);
    await tester.pumpWidget(
      CausewayApp(session: session, phone: phone, notices: notices, initialLocation: at),
    );
    await stage.settle();
    return stage;
  }

  static const folder = 'account';

  final WidgetTester tester;
  final FakeCauseway causeway;
  final Session session;
  final FakePhone phone;

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

  /// Types into the field of that label, wherever on the page it is.
  Future<void> typeInto(String label, String text) async {
    final field = find.widgetWithText(TextField, label);
    await _reach(field);
    await tester.enterText(field, text);
    await settle();
  }

  Future<void> type(String text, {int field = 0}) async {
    await tester.enterText(find.byType(EditableText).at(field), text);
    await settle();
  }
}
