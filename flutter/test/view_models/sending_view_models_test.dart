import 'package:causeway/ui/preview/view_models/preview_view_model.dart';
import 'package:causeway/ui/storage/view_models/storage_view_model.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/models.dart';
import '../support/scenes/sending.dart';
import '../support/scenes/storage.dart';
import '../support/stage.dart';

/// What is about to be sent, and what takes storage.
void main() {
  group('a preview', () {
    late FakeCore core;
    setUp(() => core = withFiles());

    Future<PreviewViewModel> open(String path, {bool asFile = false}) async {
      final model = keep(
        PreviewViewModel(core, const ChatId(jonas), FakePhone(), path: path, asFile: asFile),
      );
      await settled();
      return model;
    }

    test('is of the kind that the file is, and of none where it was chosen as a file', () async {
      expect((await open(chosenPhoto)).kind, MediaKind.photo);
      final file = await open(chosenPhoto, asFile: true);
      expect((file.kind, file.keepsAll), (MediaKind.file, true));
      expect((await open(chosenFile, asFile: true)).keepsAll, isFalse);
    });

    test('has the quality of the settings', () async {
      await core.changeSettings(const SetMedia(MediaSettings(quality: MediaQuality.hd)));
      expect((await open(chosenPhoto)).quality, MediaQuality.hd);
    });

    test('of a file knows what is too large; what is made to fit never is', () async {
      expect((await open(hugeFile)).maySend, isFalse);
      expect((await open(chosenFile)).maySend, isTrue);
      core.files.probes[chosenVideo] = const MediaProbe(
        kind: MediaKind.video,
        mime: 'video/mp4',
        name: 'long.mp4',
        bytes: 4000000000,
        duration: Duration(hours: 1),
      );
      expect((await open(chosenVideo)).maySend, isTrue);
    });

    test('of a video leaves a second at least, wherever the handles go', () async {
      final model = await open(chosenVideo);
      const end = Duration(seconds: 34);
      Duration seconds(int it) => Duration(seconds: it);
      model.trim(seconds(5), end);
      expect((model.start, model.end), (seconds(5), null));
      model.trim(seconds(5), seconds(5));
      expect((model.start, model.end), (seconds(5), seconds(6)));
      model.trim(seconds(6), seconds(6));
      expect((model.start, model.end), (seconds(5), seconds(6)));
      model.trim(end, end);
      expect((model.start, model.end), (seconds(33), null));
      model.trim(Duration.zero, Duration.zero);
      expect((model.start, model.end), (Duration.zero, seconds(1)));
    });

    test('deletes the copy when it goes', () async {
      final phone = FakePhone();
      PreviewViewModel(core, const ChatId(jonas), phone, path: chosenFile, asFile: true).dispose();
      await settled();
      expect(phone.forgotten, [chosenFile]);
    });
  });

  group('storage use', () {
    test('is summed by kind and by chat, the largest first', () async {
      final model = keep(StorageViewModel(withUse()));
      await settled();
      expect(model.kinds!.map((it) => it.kind), [
        MediaKind.video, MediaKind.file, MediaKind.photo, MediaKind.voice, //
      ]);
      expect(model.chats.map((it) => (it.name, it.partner)), [
        ('Jonas Weber', 'Haiket'),
        ('Marta', null),
      ]);
      expect(model.chats.fold(0, (sum, it) => sum + it.bytes), model.bytes);
      expect(model.kinds!.fold(0, (sum, it) => sum + it.bytes), model.bytes);
    });

    test('is read again once something was removed', () async {
      final model = keep(StorageViewModel(withUse()));
      await settled();
      final before = model.bytes;
      final freed = await model.free.execute(const FreeStorage(chat: ChatId(marta)));
      expect(before - model.bytes, freed!.valueOrNull);
      expect(model.chats.map((it) => it.name), ['Jonas Weber']);
    });
  });
}
