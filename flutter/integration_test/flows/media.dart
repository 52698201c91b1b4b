import 'package:causeway/ui/media/widgets/file_body.dart';
import 'package:causeway/ui/media/widgets/picture_body.dart';
import 'package:causeway/ui/media/widgets/voice_body.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/lab.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/friend.dart';
import '../support/phone.dart';
import '../support/samples.dart';
import 'flow.dart';

/// Each kind of media, to somebody on another app, and from somebody on the own service.
final mediaFlows = <QaFlow>[
  QaFlow('photo', (phone) async {
    final words = phone.words;
    await phone.chatWith(Lab.anna);
    await _attach(phone, words.attachGallery, Samples.photo, 'The view');
    await phone.heard(Lab.anna, [_link, 'The view']);
    await _arrived(phone, 2);
    await phone.picture('sent');

    await _receive(phone, MediaKind.photo, Samples.photo);
    await phone.picture('received');
    await phone.tap(find.byType(PictureBody));
    await phone.tapTooltip(words.mediaShare);
    await phone.until('the photo in another app', () => phone.device.shared.isNotEmpty);
    // It is one, and still a JPEG.
    expect(phone.device.shared.single.take(2), [0xff, 0xd8]);
    await phone.picture('large');
  }),

  QaFlow('video', (phone) async {
    final words = phone.words;
    await phone.chatWith(Lab.anna);
    await _attach(phone, words.attachVideo, Samples.video, 'It moves');
    await phone.heard(Lab.anna, [_link, 'It moves']);
    await _arrived(phone, 2);
    await phone.picture('sent');

    await _receive(phone, MediaKind.video, Samples.video);
    await phone.picture('received');
    if (!phone.device.plays) return;
    await phone.tap(find.byType(PictureBody));
    await phone.see(find.byTooltip(words.mediaPause));
    await phone.picture('plays');
  }),

  QaFlow('voice', (phone) async {
    final words = phone.words;
    await phone.chatWith(Lab.anna);
    final finger = await phone.hold(find.byTooltip(words.voiceRecord));
    await phone.seeText(words.voiceSlide);
    await phone.see(find.textContaining(RegExp(r'^0:0[1-9]$')));
    await phone.picture('speaking');
    await finger.up();
    await phone.see(find.byType(VoiceBody));
    await phone.heard(Lab.anna, [_link]);
    await _arrived(phone, 1);
    await phone.picture('sent');

    await _receive(phone, MediaKind.voice, Samples.voice);
    await phone.picture('received');
    if (!phone.device.plays) return;
    await phone.tapTooltip(words.mediaPlay);
    await phone.see(find.byTooltip(words.mediaPause));
    await phone.picture('plays');
  }),

  QaFlow('file', (phone) async {
    final words = phone.words;
    await phone.chatWith(Lab.anna);
    await _attach(phone, words.contentFile, Samples.file, 'Your ticket');
    await phone.heard(Lab.anna, [_link, 'Your ticket']);
    await _arrived(phone, 2);
    await phone.seeText(Samples.file);
    await phone.picture('sent');

    await _receive(phone, MediaKind.file, Samples.file);
    await phone.picture('received');
    await phone.tap(find.text(Samples.file));
    await phone.until('the file in another app', () => phone.device.shared.isNotEmpty);
    // To the byte.
    expect(String.fromCharCodes(phone.device.shared.single.take(5)), '%PDF-');
    expect(phone.device.shared.single, await sampleBytes(phone.lab, Samples.file));
  }),
];

/// What people on another app are sent of a file.
final _link = startsWith('aesgcm://');

/// Chooses something in the chat that is open, and sends it with a caption.
Future<void> _attach(Phone phone, String from, String name, String caption) async {
  final words = phone.words;
  phone.device.chosen = await sample(phone.lab, name);
  await phone.tapTooltip(words.attachAction);
  await phone.tapText(from);
  await phone.typeInto(words.previewCaption, caption);
  await phone.picture('to-send');
  await phone.tapButton(words.chatSend);
  await phone.see(phone.bubble(caption));
}

Future<void> _arrived(Phone phone, int count) => phone.until(
  'all to arrive',
  () => Phone.arrived.evaluate().length == count,
);

/// A friend sends something, and the user opens their chat and has it fetched, where it is not by itself.
Future<void> _receive(Phone phone, MediaKind kind, String name) async {
  final words = phone.words;
  await phone.back();
  final friend = await Friend.of(phone);
  await friend.send(kind, name, 'For you');
  await phone.tapText(phone.core.shownIdentifier(friend.number));
  await phone.see(phone.bubble('For you'));
  final body = switch (kind) {
    MediaKind.photo || MediaKind.video => find.byType(PictureBody),
    MediaKind.voice => find.byType(VoiceBody),
    MediaKind.file => find.byType(FileBody),
  };
  await phone.see(body);
  final chat = ok(await phone.core.findChat('${friend.number}@${phone.lab.domain}'));
  Future<TransferStep> step() async {
    final all = ok(await phone.core.history(chat.id));
    return all.firstWhere((it) => it.content is MediaContent).transfer!.step;
  }

  // Large things wait for a network that costs nothing, or for the user.
  if (kind == MediaKind.video || kind == MediaKind.file) {
    await phone.picture('offered');
    await phone.tap(find.descendant(of: body, matching: find.byIcon(Icons.arrow_downward)));
  }
  await phone.until('the file', () async => await step() == TransferStep.here);
  await phone.gone(find.byTooltip(words.mediaStop));
}
