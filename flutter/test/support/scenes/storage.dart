import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../scene.dart';
import '../stage.dart';
import 'media.dart';

const _martaAt = '+34600333444@home.example';

/// Media in two chats.
FakeCore withUse() {
  final core = withMedia()..gets(_martaAt, landscape);
  return core..gets(_martaAt, voice);
}

/// What is downloaded by itself, and what media takes of the phone.
final storageScenes = <Scene>[
  Scene(
    'storage',
    at: '/settings/storage',
    shows: () => [en.storageDownload, en.kindPhotos, en.autoAlways, en.storageLowData],
  ),
  Scene(
    'storage_when',
    at: '/settings/storage',
    act: (stage) => stage.tapText(en.kindVideos),
    shows: () => [en.autoAlways, en.autoWifi, en.autoNever],
  ),
  Scene(
    'storage_use',
    at: '/settings/storage/use',
    core: withUse,
    shows: () => [en.storageByKind, en.storageByChat, 'Jonas Weber', 'Marta', en.storageOlder],
  ),
  Scene('storage_use_empty', at: '/settings/storage/use', shows: () => [en.storageEmptyTitle]),
  Scene(
    'storage_use_failed',
    at: '/settings/storage',
    act: (stage) {
      stage.core.fail(CoreCall.storageUse, const DamagedError());
      return stage.tapText(en.storageUse);
    },
    shows: () => [en.storageFailedTitle, en.actionAgain],
  ),
  Scene(
    'storage_remove',
    at: '/settings/storage/use',
    core: withUse,
    act: (stage) => stage.tap(find.byTooltip(en.storageRemove(en.kindVideos))),
    shows: () => [en.storageRemove(en.kindVideos), en.storageYes],
  ),
  Scene(
    'storage_older',
    at: '/settings/storage/use',
    core: withUse,
    act: (stage) => stage.tapText(en.storageOlder),
    shows: () => [en.storageMonth, en.storageYear],
  ),
  Scene(
    'storage_freed',
    at: '/settings/storage/use',
    core: withUse,
    act: (stage) async {
      await stage.tap(find.byTooltip(en.storageRemove(en.kindVideos)));
      await stage.tapText(en.storageYes);
    },
    shows: () => [en.storageFreed('2.3 MB')],
  ),
];
