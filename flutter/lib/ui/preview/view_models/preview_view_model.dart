import 'dart:async';
import 'dart:math';

import 'package:causeway_core/causeway_core.dart';

import '../../../kept.dart';
import '../../../phone.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// Something that was chosen, before it is sent.
class PreviewViewModel extends CoreViewModel {
  /// [asFile]: it goes as it is, also when it is a photo or a video.
  PreviewViewModel(
    super.core,
    this.chat,
    this._phone, {
    required this.path,
    required this.asFile,
    Kept? kept,
  }) : _kept = kept {
    unawaited(refresh());
  }

  /// The least of a video that is sent.
  static const shortest = Duration(seconds: 1);

  final ChatId chat;
  final String path;
  final bool asFile;
  final Phone _phone;
  final Kept? _kept;

  MediaProbe? probe;
  MediaLimits? limits;
  CoreError? error;

  /// Who gets it.
  String name = '';
  bool thirdParty = false;

  MediaQuality quality = MediaQuality.standard;
  Duration start = Duration.zero;

  /// Null: to its end.
  Duration? end;

  late final send = Command1<MessageId, ({String caption, String alt})>(_send);

  @override
  void onEvent(CoreEvent event) {
    if (event is Reload) unawaited(refresh());
  }

  @override
  Future<void> read() async {
    final of = (await core.chat(chat)).valueOrNull;
    final row = (await core.inboxRow(chat)).valueOrNull;
    if (of != null) name = nameOf(of, row?.contactName);
    thirdParty = of?.kind == ChatKind.thirdParty;
    final allowed = await core.mediaLimits(chat);
    limits = allowed.valueOrNull;
    error = allowed.errorOrNull;
    if (probe != null || error != null) return;
    quality = (await core.settings()).valueOrNull?.media.quality ?? quality;
    final probed = await core.probeMedia(path);
    probe = probed.valueOrNull;
    error = probed.errorOrNull;
  }

  /// What it is sent as.
  MediaKind get kind => switch (probe?.kind) {
    final it? when !asFile && it != MediaKind.voice => it,
    _ => MediaKind.file,
  };

  /// It is a photo or a video that keeps all that it holds.
  bool get keepsAll =>
      kind == MediaKind.file &&
      (probe?.kind == MediaKind.photo || probe?.kind == MediaKind.video);

  /// The other side's app does not take such things.
  bool get notTaken => limits != null && !limits!.kinds.contains(kind);

  /// The most bytes that it may have, as it is sent.
  int get most => switch (kind) {
    MediaKind.photo => limits?.photo,
    MediaKind.video when quality == MediaQuality.hd => limits?.videoHd,
    MediaKind.video => limits?.video,
    MediaKind.voice => limits?.voice,
    MediaKind.file => limits?.file,
  } ?? 0;

  /// Files go as they are; all else is made to fit.
  bool get tooLarge => kind == MediaKind.file && (probe?.bytes ?? 0) > most;

  bool get maySend => probe != null && !notTaken && !tooLarge;

  /// It is long enough to be cut.
  bool get canTrim => kind == MediaKind.video && length > shortest * 2;

  Duration get length => probe?.duration ?? Duration.zero;
  Duration get last => end ?? length;

  void choose(MediaQuality quality) {
    this.quality = quality;
    changed();
  }

  /// Sends only a part of a video. What is too short grows at the other end.
  void trim(Duration from, Duration to) {
    if (to - from < shortest) {
      if (from == start) {
        to = from + shortest;
      } else {
        from = to - shortest;
      }
    }
    final least = length - shortest;
    start = Duration(milliseconds: from.inMilliseconds.clamp(0, max(0, least.inMilliseconds)));
    end = to >= length ? null : (to < start + shortest ? start + shortest : to);
    changed();
  }

  Future<Result<MessageId>> _send(({String caption, String alt}) words) => core.sendMedia(
    chat,
    MediaDraft(
      kind: kind,
      path: path,
      name: probe?.name,
      caption: words.caption.trim().isEmpty ? null : words.caption.trim(),
      alt: words.alt.trim().isEmpty ? null : words.alt.trim(),
      quality: quality,
      trimStart: start == Duration.zero ? null : start,
      trimEnd: end,
    ),
  );

  static const _captioned = 'send caption';
  static const _described = 'send description';

  /// What was being written when the phone ended the app.
  String get caption => _kept?.read(_captioned) ?? '';
  String get alt => _kept?.read(_described) ?? '';

  void wrote({required String caption, required String alt}) {
    _kept
      ?..write(_captioned, caption.isEmpty ? null : caption)
      ..write(_described, alt.isEmpty ? null : alt);
  }

  @override
  void dispose() {
    wrote(caption: '', alt: '');
    // The core has a copy of its own by then, or nobody wants one.
    unawaited(_phone.forget(path));
    super.dispose();
  }
}
