import 'package:causeway/ui/chat/view_models/voice_recorder.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/models.dart';
import '../support/stage.dart';

/// What becomes of a recording, whatever comes in between.
void main() {
  late FakeCore core;
  late FakePhone phone;
  late VoiceRecorder voice;

  setUp(() async {
    core = FakeCore.seeded();
    phone = FakePhone();
    voice = keep(VoiceRecorder(core, const ChatId(jonas), phone));
    await settled();
  });

  Iterable<Message> sent() => core.chatsById[const ChatId(jonas)]!.messages.where(
    (it) => it.content is MediaContent,
  );

  Future<void> speak(Duration time) async {
    phone.microphones.last.hear(time);
    await settled();
  }

  test('it measures what it hears, and keeps as many levels as there are bars', () async {
    await voice.begin(hold: true);
    await speak(const Duration(seconds: 8));
    expect((voice.step, voice.length), (VoiceStep.held, const Duration(seconds: 8)));
    expect(voice.levels, hasLength(VoiceRecorder.bars));
    expect(voice.levels, everyElement(inInclusiveRange(0, 1)));
  });

  test('what is cancelled is not sent by the finger that leaves the button', () async {
    await voice.begin(hold: true);
    await speak(const Duration(seconds: 3));
    final cancelled = voice.cancel();
    await voice.release();
    await cancelled;
    expect(sent(), isEmpty);
    expect(core.files.recordings, isEmpty);
  });

  test('it is sent once, also when the app is left at the same moment', () async {
    await voice.begin(hold: true);
    await speak(const Duration(seconds: 3));
    final released = voice.release();
    await voice.interrupt();
    await released;
    expect(sent(), hasLength(1));
    expect(core.files.recordings, isEmpty);
  });

  test('a button that was let go before the microphone was on records nothing', () async {
    final begun = voice.begin(hold: true);
    await voice.release();
    await begun;
    expect((voice.step, voice.problem), (VoiceStep.idle, VoiceProblem.tooShort));
    expect(phone.microphones.where((it) => !it.stopped), isEmpty);
  });

  test('the microphone is off, and the recording kept, once the chat is left', () async {
    final other = VoiceRecorder(core, const ChatId(jonas), phone);
    await other.begin(hold: false);
    await speak(const Duration(seconds: 4));
    other.dispose();
    await settled();
    expect(phone.microphones.last.stopped, isTrue);
    expect(core.files.recordings.values, [const Duration(seconds: 4)]);
  });

  test('a call ends it, and what was recorded before is kept', () async {
    await voice.begin(hold: false);
    await speak(const Duration(seconds: 2));
    phone.microphones.last.take();
    await settled();
    expect(voice.active, isFalse);
    expect(voice.unsent.single.duration, const Duration(seconds: 2));
  });

  test('nothing is begun without a microphone, or without leave', () async {
    phone.hasMicrophone = false;
    await voice.begin(hold: true);
    expect(voice.problem, VoiceProblem.noMicrophone);
    phone.letsListen = false;
    await voice.begin(hold: true);
    expect(voice.problem, VoiceProblem.refused);
    expect(core.calls, isNot(contains(CoreCall.startRecording)));
  });
}
