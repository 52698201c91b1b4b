import 'dart:typed_data';
import 'dart:ui' as ui;

import 'package:causeway/ui/core/logos.dart';
import 'package:causeway/ui/core/shown_picture.dart';
import 'package:causeway/ui/media/widgets/zoomed.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes/media.dart';
import '../support/stage.dart';

/// How large pictures are decoded: as they are seen, on a phone with two pixels to a point.
void main() {
  /// In pixels.
  Size decoded(WidgetTester tester, [Finder? where]) {
    final image = tester.widget<Image>(where ?? find.byType(Image)).image as ResizeImage;
    expect((image.policy, image.allowUpscaling), (ResizeImagePolicy.fit, false));
    return Size(image.width!.toDouble(), image.height!.toDouble());
  }

  Future<void> show(WidgetTester tester, Widget picture, {Size place = const Size(200, 100)}) async {
    phone(tester);
    await tester.pumpWidget(
      MaterialApp(home: Center(child: SizedBox.fromSize(size: place, child: picture))),
    );
  }

  final bytes = Uint8List.fromList([0x89, 0x50]);

  testWidgets('a picture that fits into its place is decoded as large as that', (tester) async {
    await show(tester, ShownPicture.bytes(bytes, fit: BoxFit.contain));
    expect(decoded(tester), const Size(400, 200));
  });

  testWidgets('a picture that fills its place is decoded as large as it is then', (tester) async {
    // Half as wide as its place, at the place's width.
    await show(tester, ShownPicture.bytes(bytes, natural: const Size(1000, 1000)));
    expect(decoded(tester), const Size(400, 400));
    await show(tester, ShownPicture.bytes(bytes, natural: const Size(4000, 1000)));
    expect(decoded(tester), const Size(800, 200));
  });

  testWidgets('a strip or a pillar takes no more memory than a picture', (tester) async {
    await show(tester, ShownPicture.bytes(bytes, natural: const Size(100000, 10)));
    expect(decoded(tester), const Size(1200, 200));
    await show(tester, ShownPicture.bytes(bytes, natural: const Size(10, 100000)));
    expect(decoded(tester), const Size(400, 600));
  });

  testWidgets('what is looked at closely is decoded larger, up to a limit', (tester) async {
    await show(tester, ShownPicture.bytes(bytes, fit: BoxFit.contain, closer: 3));
    expect(decoded(tester), const Size(1200, 600));
    await show(tester, ShownPicture.bytes(bytes, fit: BoxFit.contain, closer: 30));
    expect(decoded(tester), const Size(4096, 4096));
  });

  testWidgets('the engine is asked for no more than fits', (tester) async {
    await show(tester, ShownPicture.bytes(bytes, fit: BoxFit.contain));
    final image = tester.widget<Image>(find.byType(Image)).image as ResizeImage;
    ui.TargetImageSize? asked;
    image.loadImage(await image.obtainKey(ImageConfiguration.empty), (
      buffer, {
      getTargetSize,
    }) async {
      asked = getTargetSize!(4000, 3000);
      throw Exception('enough');
    }).addListener(ImageStreamListener((_, _) {}, onError: (_, _) {}));
    await tester.pump();
    expect((asked!.width! <= 400, asked!.height! <= 200), (true, true));
  });

  testWidgets('a logo', (tester) async {
    await show(tester, Center(child: LogoPicture(bytes, size: 20, instead: const SizedBox())));
    expect(decoded(tester), const Size(40, 40));
  });

  testWidgets('photos in a chat, and the pictures that stand for videos', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: withMedia(), at: '/chat/$jonas');
    await stage.tester.drag(find.byType(CustomScrollView), const Offset(0, 300));
    await stage.settle();
    final pictures = find.byType(Image);
    expect(pictures, findsAtLeast(2));
    for (final picture in pictures.evaluate()) {
      final seen = picture.size! * 2;
      final size = decoded(tester, find.byWidget(picture.widget));
      expect(size.width, inInclusiveRange(seen.width - 1, seen.width * 1.5));
      expect(size.height, inInclusiveRange(seen.height - 1, seen.height * 1.5));
    }
  });

  testWidgets('a photo on its page, and closer when it is zoomed', (tester) async {
    phone(tester);
    final photo = portraitIn(withMedia());
    final stage = await Stage.open(tester, core: withMedia(), at: '/chat/$jonas/photo/$photo');
    expect(decoded(tester), const Size(390, 844) * 2);
    final place = find.byType(InteractiveViewer);
    await tester.tap(place);
    await tester.pump(const Duration(milliseconds: 80));
    await tester.tap(place);
    await stage.settle();
    expect(decoded(tester), const Size(ShownPicture.most * 1, ShownPicture.most * 1));
    expect(Zoomed.closest * 390 * 2, greaterThan(ShownPicture.most));
  });
}
