import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:test/test.dart';

import 'contract.dart';

const _marta = '+34600333444@home.example';
const _jonas = '+4915112345678@haiket.example';
const _stranger = '+4915199999999@haiket.example';
const _photo = MediaContent(kind: MediaKind.photo, mime: 'image/jpeg');
const _video = MediaContent(kind: MediaKind.video, mime: 'video/mp4', bytes: 2300000);

/// What the fake does with media beyond the contract: the network, the other side and the settings, as a test plays them.
void main() {
  late FakeCore core;
  late ChatId chat;

  setUp(() {
    core = FakeCore.seeded();
    chat = core.findByPeer(_marta);
    core.files.probes['cat.jpg'] = const MediaProbe(
      kind: MediaKind.photo,
      mime: 'image/jpeg',
      name: 'cat.jpg',
      bytes: 240000,
      width: 1600,
      height: 1200,
    );
  });

  Future<Transfer?> transfer(MessageId id) async => ok(await core.message(id)).transfer;

  test('a photo goes its way, and each step is told', () async {
    final told = <CoreEvent>[];
    core.events.listen(told.add);
    final id = ok(
      await core.sendMedia(
        chat,
        const MediaDraft(kind: MediaKind.photo, path: 'cat.jpg', caption: 'Our cat'),
      ),
    );
    await until(() => core.chatsById[chat]!.last!.state == MessageState.delivered);
    final sent = ok(await core.message(id));
    expect((sent.state, sent.transfer), (MessageState.delivered, const Transfer(TransferStep.here)));
    expect((sent.content as MediaContent).blurhash, fakeBlurhash);
    expect([for (final step in ok(await core.trace(id))) step.step], const [
      TraceStep.stored,
      TraceStep.preparing,
      TraceStep.prepared,
      TraceStep.uploading,
      TraceStep.uploaded,
      TraceStep.sealed,
      TraceStep.acknowledged,
      TraceStep.delivered,
    ]);
    expect([for (final it in told.whereType<TransferProgress>()) it.percent], [50, 100, 50, 100]);
    expect(ok(await core.openMedia(id)).path, 'cat.jpg');
    ok(await core.closeMedia('cat.jpg'));
    expect(core.files.open, isEmpty);
  });

  test('what follows waits for media that is under way, and no longer', () async {
    core.sentMediaTo = TransferStep.uploading;
    final id = ok(
      await core.sendMedia(chat, const MediaDraft(kind: MediaKind.photo, path: 'cat.jpg')),
    );
    final text = ok(await core.sendText(chat, 'after it'));
    await pumpEventQueue();
    core.progress(id, 70);
    expect(await transfer(id), const Transfer(TransferStep.uploading, percent: 70));
    expect(ok(await core.message(text)).state, MessageState.queued);
    ok(await core.cancelTransfer(id));
    await pumpEventQueue();
    expect(ok(await core.message(text)).state, MessageState.delivered);
    core.sentMediaTo = TransferStep.here;
    ok(await core.retry(id));
    await pumpEventQueue();
    expect(ok(await core.message(id)).state, MessageState.delivered);
  });

  test('preparing needs no network, uploading does', () async {
    core.setConnection(const ConnectionOffline());
    final id = ok(
      await core.sendMedia(chat, const MediaDraft(kind: MediaKind.photo, path: 'cat.jpg')),
    );
    await pumpEventQueue();
    expect(await transfer(id), const Transfer(TransferStep.waiting));
    expect([for (final it in ok(await core.trace(id))) it.step].last, TraceStep.prepared);
    ok(await core.openMedia(id));
    core.setConnection(const ConnectionOnline());
    await pumpEventQueue();
    expect((await transfer(id))?.step, TransferStep.here);
  });

  test('what comes is fetched as the settings say', () async {
    const arrived = MediaContent(
      kind: MediaKind.photo,
      mime: 'image/png',
      bytes: 1000,
      width: 4,
      height: 3,
    );
    final photo = core.receiveMedia(_jonas, _photo, arrived: arrived)!;
    expect((photo.content, photo.transfer), (_photo, const Transfer(TransferStep.waiting)));
    final video = core.receiveMedia(_jonas, _video)!;
    await pumpEventQueue();
    expect(ok(await core.message(photo.id)).content, arrived);
    expect(await transfer(video.id), const Transfer(TransferStep.waiting, reason: MediaMetered()));
    ok(await core.setNetwork(PhoneNetwork.unmetered));
    await pumpEventQueue();
    expect((await transfer(video.id))?.step, TransferStep.here);
    ok(await core.changeSettings(const SetMedia(MediaSettings(photo: AutoDownload.never))));
    final offered = core.receiveMedia(_jonas, _photo)!;
    expect(offered.transfer?.step, TransferStep.offered);
    ok(await core.fetchMedia(offered.id));
    await pumpEventQueue();
    expect((await transfer(offered.id))?.step, TransferStep.here);
    expect((await core.fetchMedia(offered.id)).errorOrNull, isA<NotFoundError>());
  });

  test('media of strangers is not fetched', () async {
    final message = core.receiveMedia(_stranger, _photo)!;
    await pumpEventQueue();
    expect((await transfer(message.id))?.step, TransferStep.offered);
  });

  test('fetching is stopped, fails, and is asked for again', () async {
    core.receivedMediaTo = TransferStep.downloading;
    final id = core.receiveMedia(_jonas, _photo)!.id;
    await pumpEventQueue();
    expect((await transfer(id))?.step, TransferStep.downloading);
    ok(await core.cancelTransfer(id));
    expect((await transfer(id))?.step, TransferStep.offered);
    core.moveTo(id, TransferStep.gone, reason: const MediaGone());
    expect((await core.openMedia(id)).errorOrNull, const NotFoundError('media'));
    core.receivedMediaTo = TransferStep.here;
    ok(await core.fetchMedia(id));
    await pumpEventQueue();
    expect((await transfer(id))?.step, TransferStep.here);
  });

  test('what is kept is counted, and freed', () async {
    ok(await core.setNetwork(PhoneNetwork.unmetered));
    final video = core.receiveMedia(_jonas, _video)!;
    await pumpEventQueue();
    await pumpEventQueue();
    final of = core.findByPeer(_jonas);
    expect(ok(await core.storageUse()), [
      StorageUse(chat: of, kind: MediaKind.video, count: 1, bytes: 2300000),
    ]);
    expect(ok(await core.freeStorage(const FreeStorage(kind: MediaKind.photo))), 0);
    expect(ok(await core.freeStorage(FreeStorage(before: fakeStart))), 0);
    expect(ok(await core.freeStorage(FreeStorage(chat: of))), 2300000);
    expect((await transfer(video.id))?.step, TransferStep.removed);
    ok(await core.fetchMedia(video.id));
    await pumpEventQueue();
    expect((await transfer(video.id))?.step, TransferStep.here);
  });

  test('an app that takes no videos is sent none', () async {
    final partner = core.partnerById('haiket')!;
    core.setPartners(PartnerDirectory(expired: false, partners: [
      Partner(
        id: partner.id,
        name: partner.name,
        domain: partner.domain,
        status: partner.status,
        identifiers: partner.identifiers,
        vouchesEea: true,
        privacyPolicy: partner.privacyPolicy,
        terms: partner.terms,
        abuse: partner.abuse,
        capabilities: const {PartnerCapability.text, PartnerCapability.photo},
        limits: const PartnerLimits(text: 65536, photo: 1 << 20),
        rollout: partner.rollout,
      ),
    ]));
    final of = core.findByPeer(_jonas);
    final limits = ok(await core.mediaLimits(of));
    expect(limits.kinds, {MediaKind.photo});
    expect(limits.photo, 1 << 20);
    final refused = await core.sendMedia(of, const MediaDraft(kind: MediaKind.video, path: 'x'));
    expect(refused.errorOrNull, RefusedError(Refusal.notSupported));
  });
}
