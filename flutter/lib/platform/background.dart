import 'dart:async';
import 'dart:io';
import 'dart:isolate';
import 'dart:ui';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/native.dart';
import 'package:flutter/foundation.dart';
import 'package:workmanager/workmanager.dart';

import '../life.dart';
import '../notices/notice.dart';
import '../notices/notifier.dart';
import '../session.dart';
import '../words/languages.dart';
import 'account_folder.dart';
import 'phone_notices.dart';
import 'secure_keys.dart';

/// The phone's background work: WorkManager, BGTaskScheduler.
///
/// The phone wakes the app in an isolate without a window, but in the same process as the app's own, if that is there. An account is
/// open once in a process, so the work is the app's to do then: the isolates find each other by a name.
class PhoneBackground implements BackgroundTime {
  /// Also in ios/Runner/Info.plist and ios/Runner/AppDelegate.swift.
  static const fetchTask = 'org.causeway.app.fetch';
  static const _restTask = 'org.causeway.app.rest';
  static const _sendTask = 'org.causeway.app.send';

  RawReceivePort? _port;
  final _ready = Workmanager().initialize(backgroundMain);

  @override
  Future<void> schedule() async {
    await _ready;
    // The least that Android allows; iOS decides by how the app is used.
    const often = Duration(minutes: 15);
    await Workmanager().registerPeriodicTask(
      fetchTask,
      fetchTask,
      frequency: often,
      initialDelay: often,
      constraints: Constraints(networkType: NetworkType.connected),
      existingWorkPolicy: ExistingPeriodicWorkPolicy.update,
      backoffPolicy: BackoffPolicy.exponential,
      backoffPolicyDelay: const Duration(minutes: 1),
    );
  }

  @override
  Future<void> cancel() async {
    await _ready;
    await Workmanager().cancelByUniqueName(fetchTask);
  }

  /// iOS suspends an app a few seconds after it is left, unless it has asked for more. Android lets it run on for a while, and a task
  /// there would start a second engine for nothing.
  @override
  Future<void> outlast(Duration delay) async {
    if (!Platform.isIOS) return;
    await _ready;
    await Workmanager().registerOneOffTask(_restTask, _restTask, initialDelay: delay);
  }

  /// Sends what waits, as soon as there is a network: for an isolate that the phone gives too little time.
  static Future<void> sendSoon() async {
    await Workmanager().initialize(backgroundMain);
    await Workmanager().registerOneOffTask(
      _sendTask,
      _sendTask,
      constraints: Constraints(networkType: NetworkType.connected),
      existingWorkPolicy: ExistingWorkPolicy.replace,
    );
  }

  @override
  void answer(BackgroundWork? work) {
    _port?.close();
    _port = null;
    IsolateNameServer.removePortNameMapping(appPortName);
    if (work == null) return;
    _port = RawReceivePort((Object? asked) => unawaited(answerTo(asked, work)), appPortName);
    IsolateNameServer.registerPortWithName(_port!.sendPort, appPortName);
  }
}

/// The name under which the app's own isolate is found.
@visibleForTesting
const appPortName = 'org.causeway.app';

SendPort? _appPort() => IsolateNameServer.lookupPortByName(appPortName);

/// Where the phone enters to fetch messages: in an isolate of its own, or, on iOS, in the app's for what [PhoneBackground.outlast]
/// asked for.
@pragma('vm:entry-point')
void backgroundMain() {
  Workmanager().executeTask((_, _) => fetchInBackground());
}

/// Fetches messages for whatever woke the app in an isolate without a window: the phone's schedule, or a push network.
Future<bool> fetchInBackground() => backgroundFetch(
  app: _appPort,
  load: NativeCauseway.load,
  folder: accountFolder,
  keys: const SecureKeys(),
  board: PhoneNotices(),
);

/// Where the phone enters when somebody answers in a notification, also while the app is there.
Future<void> answerInBackground(NoticeAnswer answer) => backgroundAct(
  answer,
  app: _appPort,
  load: NativeCauseway.load,
  folder: accountFolder,
  keys: const SecureKeys(),
  board: PhoneNotices(),
  sendSoon: PhoneBackground.sendSoon,
);

/// Answers an isolate that asks the app for something: at once that there is somebody, then with what came of it.
@visibleForTesting
Future<void> answerTo(Object? asked, BackgroundWork work) async {
  if (asked case [final SendPort from, final Object? what]) {
    from.send(null);
    final answer = NoticeAnswer.parse(what);
    from.send(answer == null ? await work.fetch() : await work.act(answer));
  }
}

/// Fetches messages and tells of them, by the app where it runs ([app] gives its port), else by itself. False when the phone should
/// try again soon.
Future<bool> backgroundFetch({
  required SendPort? Function() app,
  required Future<Causeway> Function() load,
  required Future<String> Function() folder,
  required KeyKeeper keys,
  required NoticeBoard board,
}) async {
  if (await _byApp(app()) case final done?) return done;
  switch (await _open(load, folder, keys)) {
    case Ok(value: (final causeway, final core)):
      final notifier = _notifier(causeway, core, board);
      await notifier.follow();
      final fetched = await core.backgroundFetch(Session.restTime).done;
      if (fetched case Ok(:final value)) await notifier.announce(value.notifications);
      await notifier.settled;
      await notifier.dispose();
      await core.close();
      return fetched.isFinished;
    // Nobody is signed in, the phone was not unlocked since its start, or nothing comes right without the user.
    case Err(error: NoAccountError() || WrongKeyError() || DamagedError() || StoppedError()):
      return true;
    case Err():
      return false;
  }
}

/// Does what somebody chose in a notification: by the app where it runs, else by itself. A reply is on disk then, and goes out with
/// [sendSoon].
Future<void> backgroundAct(
  NoticeAnswer answer, {
  required SendPort? Function() app,
  required Future<Causeway> Function() load,
  required Future<String> Function() folder,
  required KeyKeeper keys,
  required NoticeBoard board,
  required Future<void> Function() sendSoon,
}) async {
  // An app that is opened meanwhile closes the account here; then it is there to be asked.
  for (var attempt = 0; attempt < 2; attempt++) {
    if (await _byApp(app(), answer.parts) ?? false) return;
    if (await _open(load, folder, keys) case Ok(value: (final causeway, final core))) {
      final notifier = _notifier(causeway, core, board);
      final done = await notifier.act(answer);
      await core.close();
      if (!done) continue;
      await sendSoon();
      return;
    }
  }
}

Notifier _notifier(Causeway causeway, CausewayCore core, NoticeBoard board) => Notifier(
  core: core,
  board: board,
  words: phoneWords,
  summarize: causeway.summary,
);

Future<Result<(Causeway, CausewayCore)>> _open(
  Future<Causeway> Function() load,
  Future<String> Function() folder,
  KeyKeeper keys,
) async {
  final key = (await keys.read()).valueOrNull;
  if (key == null) return const Err(WrongKeyError());
  final causeway = await load();
  return switch (await causeway.open(folder: await folder(), key: key)) {
    Ok(:final value) => Ok((causeway, value)),
    Err(:final error) => Err(error),
  };
}

/// Null when the app is not there, or does not answer.
Future<bool?> _byApp(SendPort? app, [Object? what]) async {
  if (app == null) return null;
  final answers = ReceivePort();
  try {
    app.send([answers.sendPort, what]);
    final said = StreamIterator<Object?>(answers);
    // The port of an app that has gone takes messages for ever.
    if (!await said.moveNext().timeout(const Duration(seconds: 2), onTimeout: () => false)) {
      return null;
    }
    const most = Duration(seconds: 10);
    final done = await said.moveNext().timeout(Session.restTime + most, onTimeout: () => false);
    return done && said.current == true;
  } finally {
    answers.close();
  }
}
