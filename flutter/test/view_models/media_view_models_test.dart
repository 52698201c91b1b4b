import 'package:causeway/ui/chat/view_models/chat_view_model.dart';
import 'package:causeway/ui/media/view_models/chat_media.dart';
import 'package:causeway/ui/media/view_models/media_files.dart';
import 'package:causeway/ui/media/view_models/photos_view_model.dart';
import 'package:causeway/ui/media/view_models/video_view_model.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/fake_player.dart';
import '../support/models.dart';
import '../support/scenes/media.dart';
import '../support/stage.dart';

const _jonasAt = '+4915112345678@haiket.example';
const jonasId = ChatId(jonas);

void main() {
  late FakeCore core;
  late FakePhone phone;
  setUp(() {
    core = FakeCore.seeded()..network = PhoneNetwork.unmetered;
    phone = FakePhone();
  });

  Future<Message> got(MediaContent content, {String? file}) async {
    final id = core.gets(_jonasAt, content, file: file);
    await settled();
    return (await core.message(id)).valueOrNull!;
  }

  group('files', () {
    test('are opened once for all, and closed when nobody shows them', () async {
      final files = MediaFiles(core);
      final photo = (await got(portrait)).id;
      final both = await Future.wait([files.open(photo), files.open(photo)]);
      expect((both[0], core.files.open.length), (both[1], 1));
      files
        ..close(photo)
        ..close(photo);
      await settled();
      // Lists go back and forth: a few stay.
      expect(core.files.open, hasLength(1));
      final others = [for (var i = 0; i < 12; i++) (await got(portrait)).id];
      for (final other in others) {
        await files.open(other);
        files.close(other);
      }
      await settled();
      expect(core.files.open, hasLength(12));
      expect(core.files.open, isNot(contains('media/${photo.value}')));
      files.dispose();
      await settled();
      expect(core.files.open, isEmpty);
    });

    test('that cannot be opened are tried again', () async {
      final files = MediaFiles(core);
      final photo = (await got(portrait)).id;
      core.fail(CoreCall.openMedia, const DiskFullError());
      expect((await files.open(photo)).errorOrNull, const DiskFullError());
      expect(await files.open(photo), isA<Ok<OpenedMedia>>());
      files.dispose();
    });
  });

  group('voice messages', () {
    late ChatMedia media;
    setUp(() {
      media = ChatMedia(core);
      addTearDown(media.dispose);
    });

    test('play, rest, and go on', () async {
      final message = await got(voice);
      expect(await media.voice.toggle(phone, message), const Ok<void>(null));
      final player = phone.players.single;
      expect((player.file, player.playing), ('media/${message.id.value}', true));
      player.pass(const Duration(seconds: 3));
      expect(media.voice.position(message.id), const Duration(seconds: 3));
      await media.voice.toggle(phone, message);
      expect((player.playing, media.voice.has(message.id)), (false, true));
      await media.voice.toggle(phone, message);
      expect(media.voice.isPlaying(message.id), isTrue);
      expect(phone.players, hasLength(1));
    });

    test('play one at a time, each at the speed that was chosen', () async {
      final (one, other) = (await got(voice), await got(voice));
      await media.voice.toggle(phone, one);
      await media.voice.faster();
      expect((media.voice.speed, phone.players.single.speed), (1.5, 1.5));
      await media.voice.toggle(phone, other);
      expect((phone.players.first.disposed, phone.players.last.speed), (true, 1.5));
      expect((media.voice.has(one.id), media.voice.isPlaying(other.id)), (false, true));
      await media.voice.faster();
      await media.voice.faster();
      expect(media.voice.speed, 1);
    });

    test('begin anew once they have ended', () async {
      final message = await got(voice);
      await media.voice.toggle(phone, message);
      phone.players.single.pass(const Duration(seconds: 12));
      await settled();
      expect(media.voice.has(message.id), isFalse);
      expect(phone.players.single.disposed, isTrue);
      expect(media.voice.position(message.id), Duration.zero);
    });

    test('go to a place before they play', () async {
      final message = await got(voice);
      await media.voice.seek(phone, message, const Duration(seconds: 7));
      expect(phone.players.single.position, const Duration(seconds: 7));
      expect(media.voice.isPlaying(message.id), isFalse);
    });

    test('of unknown length have the length that the player finds', () async {
      final message = await got(const MediaContent(kind: MediaKind.voice, mime: 'audio/mp4'));
      expect(media.voice.length(message.id), isNull);
      await media.voice.toggle(phone, message);
      expect(media.voice.length(message.id), const Duration(seconds: 12));
    });

    test('that the phone cannot play say so', () async {
      phone.newPlayer = (file) => FakePlayer(file, failed: true);
      final played = await media.voice.toggle(phone, await got(voice));
      expect(played.errorOrNull, const UnusableMediaError(MediaProblem.codec));
      core.fail(CoreCall.openMedia, const DiskFullError());
      final opened = await media.voice.toggle(phone, await got(voice));
      expect(opened.errorOrNull, const DiskFullError());
    });

    test('come to an iPhone in the form that it plays', () async {
      phone.playsOgg = false;
      await media.voice.toggle(phone, await got(voice));
      expect(phone.players.single.file, endsWith('.caf'));
      const other = MediaContent(kind: MediaKind.voice, mime: 'audio/mp4');
      await media.voice.toggle(phone, await got(other));
      expect(phone.players.last.file, isNot(endsWith('.caf')));
    });
  });

  test('what is told of the way is known until the message is read again', () async {
    final media = ChatMedia(core);
    addTearDown(media.dispose);
    core.receivedMediaTo = TransferStep.downloading;
    final message = await got(portrait);
    final percent = media.percent(message.id);
    expect(percent.value, isNull);
    core.progress(message.id, 42);
    await settled();
    expect(percent.value, 42);
    core.moveTo(message.id, TransferStep.here);
    await settled();
    expect(percent.value, isNull);
  });

  test('words that the app suggests stand below what was being written', () async {
    final model = keep(ChatViewModel(core, jonasId));
    await settled();
    model.suggest('Once more?');
    expect((model.draft, model.suggested), ('Once more?', 1));
    model
      ..typed('By the way ')
      ..suggest('Once more?');
    expect(model.draft, 'By the way\nOnce more?');
    await model.saveDraft();
    expect((await core.draft(jonasId)).valueOrNull, 'By the way\nOnce more?');
  });

  group('the photos of a chat', () {
    test('are those that are here, newest first', () async {
      final one = await got(landscape);
      await got(voice);
      final other = await got(portrait);
      final gone = await got(portrait);
      core.moveTo(gone.id, TransferStep.gone);
      final model = keep(PhotosViewModel(core, jonasId, one.id));
      await settled();
      expect([for (final it in model.photos!) it.id], [other.id, one.id]);
      expect(model.name, 'Jonas Weber');
    });

    test('are read on at both ends', () async {
      final photos = <MessageId>[];
      for (var at = 0; at < 6; at++) {
        photos.insert(0, core.gets(_jonasAt, portrait));
        for (var more = 0; more < 130; more++) {
          core.receive(_jonasAt, 'And $more');
        }
      }
      await settled();
      final model = keep(PhotosViewModel(core, jonasId, photos[3]));
      await settled();
      expect([for (final it in model.photos!) it.id], [photos[3]]);
      for (var at = 0; at < 6; at++) {
        await model.shows(0);
      }
      expect([for (final it in model.photos!) it.id], photos);
    });

    test('are none where there is no such photo', () async {
      final model = keep(PhotosViewModel(core, jonasId, const MessageId(4711)));
      await settled();
      expect((model.photos, model.error), (null, const NotFoundError('message')));
      final text = core.receive(_jonasAt, 'no photo')!;
      final other = keep(PhotosViewModel(core, jonasId, text.id));
      await settled();
      expect((other.photos, other.error), (null, const NotFoundError('photo')));
    });
  });

  test('a video is opened for as long as it is looked at', () async {
    final message = await got(video);
    final model = VideoViewModel(core, jonasId, message.id);
    await settled();
    expect((model.file?.mime, model.name), ('video/mp4', 'Jonas Weber'));
    model.dispose();
    await settled();
    expect(core.files.open, isEmpty);
    core.moveTo(message.id, TransferStep.removed);
    final gone = keep(VideoViewModel(core, jonasId, message.id));
    await settled();
    expect((gone.file, gone.error), (null, const NotFoundError('media')));
  });
}
