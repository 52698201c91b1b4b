import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/storage.dart';
import '../support/stage.dart';

/// Choosing what is downloaded, and getting storage back.
void main() {
  testWidgets('what is downloaded is chosen by kind, and nothing else changes', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings');
    await stage.tapText(en.storageTitle);
    await stage.tapText(en.kindVideos);
    await stage.tapText(en.autoNever);
    expect(stage.core.now.media, const MediaSettings(video: AutoDownload.never));
    await stage.tapText(en.storageLowData);
    await stage.tapText(en.qualityHd);
    expect(
      stage.core.now.media,
      const MediaSettings(video: AutoDownload.never, lowData: true, quality: MediaQuality.hd),
    );
  });

  testWidgets('a kind is removed after a question, and what became free is told', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withUse(), at: '/settings/storage');
    await stage.tapText(en.storageUse);
    expect(find.text(en.storageTotal('3.9 MB')), findsOne);
    await stage.tap(find.byTooltip(en.storageRemove(en.kindVideos)));
    expect(find.textContaining(en.storageConfirmSize('2.3 MB')), findsOne);
    await stage.tapText(en.actionCancel);
    expect(find.text(en.storageTotal('3.9 MB')), findsOne);
    await stage.tap(find.byTooltip(en.storageRemove(en.kindVideos)));
    await stage.tapText(en.storageYes);
    expect(find.text(en.storageFreed('2.3 MB')), findsOne);
    expect(find.text(en.storageTotal('1.5 MB')), findsOne);
    expect(find.byTooltip(en.storageRemove(en.kindVideos)), findsNothing);
  });

  testWidgets('a chat is removed, and the others stay', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withUse(), at: '/settings/storage/use');
    await stage.tap(find.byTooltip(en.storageRemove('Jonas Weber')));
    await stage.tapText(en.storageYes);
    expect(find.text('Jonas Weber'), findsNothing);
    expect(find.text('Marta'), findsOne);
  });

  testWidgets('what is older than a month goes', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withUse(), at: '/settings/storage/use');
    await stage.tapText(en.storageOlder);
    await stage.tapText(en.storageMonth);
    await stage.tapText(en.storageYes);
    // The fake's clock stands in January of its year.
    expect(find.text(en.storageEmptyTitle), findsOne);
  });
}
