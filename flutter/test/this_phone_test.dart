import 'dart:io';

import 'package:causeway/phone.dart';
import 'package:causeway/platform/this_phone.dart';
import 'package:flutter/services.dart';
import 'package:flutter_test/flutter_test.dart';

import 'support/notice_tray.dart';

/// What the phone's own side answers about its address book.
void main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  const channel = MethodChannel('org.causeway.app/contacts');

  Object? answer;
  final asked = <MethodCall>[];
  setUp(() {
    asked.clear();
    TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger.setMockMethodCallHandler(
      channel,
      (call) async {
        asked.add(call);
        return answer;
      },
    );
  });

  test('numbers with names, and what is broken is left out', () async {
    answer = [
      {'number': '+34 600 333 444', 'name': 'Marta'},
      {'number': '112', 'name': ''},
      {'name': 'Nobody'},
      {'number': 7, 'name': 'Seven'},
    ];
    final contacts = await const ThisPhone().contacts(ask: false);
    expect(contacts, [
      (number: '+34 600 333 444', name: 'Marta'),
      (number: '112', name: ''),
    ]);
    expect((asked.single.method, (asked.single.arguments as Map)['ask']), ('numbers', false));
  });

  test('nothing where the user does not let the app look', () async {
    answer = null;
    expect(await const ThisPhone().contacts(ask: true), isNull);
    expect((asked.single.arguments as Map)['ask'], isTrue);
  });

  group('leave for notifications', () {
    const paths = MethodChannel('plugins.flutter.io/path_provider');
    const phone = ThisPhone();
    late Directory folder;

    setUp(() {
      folder = Directory.systemTemp.createTempSync('phone');
      final messenger = TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;
      messenger.setMockMethodCallHandler(paths, (_) async => folder.path);
      addTearDown(() {
        messenger.setMockMethodCallHandler(paths, null);
        folder.deleteSync(recursive: true);
      });
    });

    test('is not asked again after a no, and not after *not now*', () async {
      final tray =
          NoticeTray.android()
            ..allowed = false
            ..says = false;
      expect(await phone.noticeLeave(), NoticeLeave.unasked);
      await phone.postponeNotices();
      expect(await phone.noticeLeave(), NoticeLeave.postponed);
      expect(tray.asked, isEmpty);
      expect(await phone.askForNotices(), isFalse);
      expect(tray.asked, ['requestNotificationsPermission']);
      expect(await phone.noticeLeave(), NoticeLeave.refused);
      tray.allowed = true;
      expect(await phone.noticeLeave(), NoticeLeave.allowed);
    });

    test('that was given is given', () async {
      NoticeTray.ios().allowed = false;
      expect(await phone.askForNotices(), isTrue);
      expect(await phone.noticeLeave(), NoticeLeave.allowed);
    });
  });

  group('files and pictures', () {
    final messenger = TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;
    void answers(String name, Future<Object?> Function(MethodCall) answer) {
      final channel = MethodChannel(name);
      messenger.setMockMethodCallHandler(channel, answer);
      addTearDown(() => messenger.setMockMethodCallHandler(channel, null));
    }

    test('a file is shown in the sheet as what it is, and stays', () async {
      MethodCall? shared;
      answers('dev.fluttercommunity.plus/share', (call) async {
        shared = call;
        return 'com.example.reader';
      });
      expect(await const ThisPhone().share('/private/a.pdf', mime: 'application/pdf'), isTrue);
      final arguments = shared!.arguments as Map;
      expect(arguments['paths'], ['/private/a.pdf']);
      expect(arguments['mimeTypes'], ['application/pdf']);
      answers('dev.fluttercommunity.plus/share', (call) async {
        throw PlatformException(code: 'error');
      });
      expect(await const ThisPhone().share('/private/a.pdf', mime: 'application/pdf'), isFalse);
    });

    test('a picture goes among the others, or it is told why not', () async {
      final asked = <String>[];
      String? refused;
      answers('gal', (call) async {
        asked.add(call.method);
        if (call.method == 'requestAccess') return refused == null;
        if (refused case final code?) throw PlatformException(code: code);
        return null;
      });
      const phone = ThisPhone();
      expect(await phone.saveToPhotos('/private/a.jpg', video: false), Saved.done);
      expect(await phone.saveToPhotos('/private/a.mp4', video: true), Saved.done);
      expect(asked, ['requestAccess', 'putImage', 'requestAccess', 'putVideo']);
      refused = 'ACCESS_DENIED';
      expect(await phone.saveToPhotos('/private/a.jpg', video: false), Saved.refused);
      refused = 'NOT_ENOUGH_SPACE';
      expect(await phone.saveToPhotos('/private/a.jpg', video: false), Saved.failed);
    });
  });
}
