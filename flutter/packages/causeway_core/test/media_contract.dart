import 'dart:convert';
import 'dart:io';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:test/test.dart';

import 'contract.dart';

/// A picture of one pixel.
final _pixel = base64.decode(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
);

/// What every [MediaCalls] keeps. Nothing here needs a network.
void mediaContract(String name, Subject Function() make) => group('media of $name', () {
  late Subject subject;
  late CausewayCore core;
  late Chat chat;
  late Directory place;

  setUp(() async {
    subject = make();
    final causeway = subject.causeway;
    final key = ok(await causeway.newKey());
    core = ok(
      await causeway.create(folder: subject.folder(), key: key, account: subject.account),
    );
    chat = ok(await core.openChat('+34600333444@${subject.account.home}'));
    place = Directory.systemTemp.createTempSync('causeway-media-');
  });

  tearDown(() async {
    await core.close();
    place.deleteSync(recursive: true);
  });

  String file(String name, List<int> bytes) =>
      (File('${place.path}/$name')..writeAsBytesSync(bytes)).path;

  /// Media that was sent can be opened as soon as it is prepared, for which no network is needed.
  Future<OpenedMedia> opened(MessageId id) async {
    for (var i = 0; i < 600; i++) {
      final result = await core.openMedia(id);
      if (result case Ok(:final value)) return value;
      expect(result.errorOrNull, const NotFoundError('media'));
      await Future<void>.delayed(const Duration(milliseconds: 50));
    }
    fail('it was never prepared');
  }

  test('a file is what its content is', () async {
    final photo = ok(await core.probeMedia(file('one.png', _pixel)));
    expect((photo.kind, photo.mime, photo.name), (MediaKind.photo, 'image/png', 'one.png'));
    expect((photo.bytes, photo.moving, photo.warning), (_pixel.length, false, null));
    final none = await core.probeMedia('${place.path}/none.png');
    expect(none.errorOrNull, const UnusableMediaError(MediaProblem.io));
  });

  test('what can be sent is known before', () async {
    final limits = ok(await core.mediaLimits(chat.id));
    expect(limits.kinds, {...MediaKind.values});
    for (final most in [limits.photo, limits.voice, limits.video, limits.videoHd, limits.file]) {
      expect(most, greaterThan(1 << 20));
    }
    final none = await core.mediaLimits(const ChatId(4711));
    expect(none.errorOrNull, const NotFoundError('chat'));
  });

  test('a photo is stored with its caption, and waits while offline', () async {
    final events = <CoreEvent>[];
    core.events.listen(events.add);
    final path = file('one.png', _pixel);
    final draft = MediaDraft(
      kind: MediaKind.photo,
      path: path,
      caption: 'The harbour',
      alt: 'A grey square',
    );
    final id = ok(await core.sendMedia(chat.id, draft));
    // It was copied.
    File(path).deleteSync();
    final [caption, photo] = ok(await core.history(chat.id));
    expect((photo.id, caption.content), (id, const TextContent('The harbour')));
    final content = photo.content as MediaContent;
    expect((content.kind, content.alt), (MediaKind.photo, 'A grey square'));
    expect((photo.state, caption.transfer), (MessageState.queued, null));
    expect(photo.transfer, isNotNull);
    await until(() => events.contains(MessageAdded(chat.id, id)));
    await until(() => events.contains(MessageChanged(chat.id, id)));
    expect(ok(await core.trace(id)).first.step, TraceStep.stored);
  });

  test('what cannot be sent is not stored', () async {
    Future<CoreError?> sent(ChatId chat, String path) async =>
        (await core.sendMedia(chat, MediaDraft(kind: MediaKind.photo, path: path))).errorOrNull;
    expect(
      await sent(chat.id, '${place.path}/none.png'),
      const UnusableMediaError(MediaProblem.io),
    );
    final path = file('one.png', _pixel);
    expect(await sent(const ChatId(4711), path), const NotFoundError('chat'));
    ok(await core.blockNumber('+34600333444'));
    expect(await sent(chat.id, path), RefusedError(Refusal.blocked));
    expect(ok(await core.history(chat.id)), isEmpty);
  });

  test('sending is stopped, and begun again', () async {
    final draft = MediaDraft(kind: MediaKind.photo, path: file('one.png', _pixel));
    final id = ok(await core.sendMedia(chat.id, draft));
    ok(await core.cancelTransfer(id));
    final stopped = ok(await core.message(id));
    expect((stopped.state, stopped.reason), (MessageState.failed, const Cancelled()));
    expect(stopped.transfer?.step, TransferStep.failed);
    expect((await core.cancelTransfer(id)).errorOrNull, isA<NotFoundError>());
    ok(await core.retry(id));
    final again = ok(await core.message(id));
    expect((again.state, again.reason), (MessageState.queued, null));
    expect(again.transfer?.step, isNot(TransferStep.failed));
  });

  test('what is there is opened, closed, and has a small picture', () async {
    final bytes = Uint8List.fromList(utf8.encode('a letter'));
    final draft = MediaDraft(kind: MediaKind.file, path: file('letter.txt', bytes));
    final id = ok(await core.sendMedia(chat.id, draft));
    expect(ok(await core.mediaPreview(id)), null);
    final letter = await opened(id);
    expect((letter.name, letter.mime), ('letter.txt', 'text/plain'));
    expect(File(letter.path).readAsBytesSync(), bytes);
    ok(await core.closeMedia(letter.path));
    final text = ok(await core.sendText(chat.id, 'no media'));
    for (final result in <Result<Object?>>[
      await core.openMedia(text),
      await core.mediaPreview(text),
      await core.fetchMedia(text),
      await core.cancelTransfer(text),
      // It was not received.
      await core.fetchMedia(id),
    ]) {
      expect(result.errorOrNull, isA<NotFoundError>());
    }
  });

  test('settings of media are kept', () async {
    const media = MediaSettings(
      photo: AutoDownload.wifi,
      video: AutoDownload.never,
      quality: MediaQuality.hd,
      lowData: true,
    );
    expect(ok(await core.changeSettings(const SetMedia(media))).media, media);
    expect(ok(await core.settings()).media, media);
    ok(await core.setNetwork(PhoneNetwork.unmetered));
    ok(await core.setNetwork(PhoneNetwork.none));
  });

  test('nothing is kept, nothing is freed', () async {
    expect(ok(await core.storageUse()), isEmpty);
    expect(ok(await core.freeStorage(const FreeStorage())), 0);
  });

  test('a voice message is recorded, paused, kept and discarded', () async {
    final recording = ok(await core.startRecording(rate: 16000, channels: 1));
    final tenth = Uint8List(3200);
    expect(ok(await recording.add(tenth)), 0);
    for (var at = 0; at < tenth.length; at += 2) {
      ByteData.sublistView(tenth).setInt16(at, at % 4 == 0 ? 16000 : -16000, Endian.little);
    }
    expect(ok(await recording.add(tenth)), inInclusiveRange(0.1, 1));
    expect(recording.length, const Duration(milliseconds: 200));
    ok(await recording.pause());
    ok(await recording.add(tenth));
    expect(recording.length, const Duration(milliseconds: 200));
    ok(await recording.resume());
    for (var i = 0; i < 20; i++) {
      ok(await recording.add(tenth));
    }
    final done = ok(await recording.finish());
    expect(done.duration, const Duration(milliseconds: 2200));
    expect((await recording.add(tenth)).errorOrNull, const StoppedError());
    final id = ok(
      await core.sendMedia(chat.id, MediaDraft(kind: MediaKind.voice, path: done.path)),
    );
    expect((ok(await core.message(id)).content as MediaContent).kind, MediaKind.voice);

    final kept = ok(await core.startRecording(rate: 48000, channels: 2));
    for (var i = 0; i < 30; i++) {
      ok(await kept.add(Uint8List(19200)));
    }
    ok(await kept.letGo());
    final found = ok(await core.recoverRecordings()).single;
    expect(found.duration, greaterThan(const Duration(seconds: 1)));
    ok(await core.discardRecording(found.path));
    expect(ok(await core.recoverRecordings()), isEmpty);

    final cancelled = ok(await core.startRecording(rate: 16000, channels: 1));
    ok(await cancelled.add(tenth));
    ok(await cancelled.cancel());
    expect(ok(await core.recoverRecordings()), isEmpty);
  });
});
