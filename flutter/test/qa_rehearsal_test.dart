import 'dart:io';

import 'package:causeway/player.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_test/flutter_test.dart';

import '../integration_test/flows/all.dart';
import '../integration_test/support/lab_phone.dart';
import '../integration_test/support/phone.dart';
import '../integration_test/support/samples.dart';
import 'support/fake_lab.dart';
import 'support/fake_player.dart';
import 'support/stage.dart' show phone;

/// The flows of `./dev qa` without servers and devices: every tap, text and wait of theirs is tried here, on what people see, before a
/// device ever sees it. What servers do is not in it.
void main() {
  const phones = TargetPlatformVariant({TargetPlatform.android, TargetPlatform.iOS});

  group('rehearsal of', () {
    for (final flow in flows) {
      testWidgets(flow.name, (tester) async {
        // The smallest phones that there are, and large ones.
        final small = defaultTargetPlatform == TargetPlatform.android;
        phone(tester, size: small ? const Size(320, 568) : const Size(430, 932));
        final lab = FakeLab();
        final steps = <String>[];
        final somebody = await flow.begin(
          Place(
            tester: tester,
            lab: lab,
            causeway: lab.causeway,
            device: _Device(),
            picture: (step) async {
              await tester.pump(const Duration(milliseconds: 500));
              expect(tester.takeException(), isNull, reason: step);
              steps.add(step);
            },
          ),
        );
        await flow.body(somebody);
        expect(steps, isNotEmpty);
        expect(steps.toSet(), hasLength(steps.length), reason: 'a step has a name of its own');
      }, variant: phones);
    }
  });

  test('flows have names of their own, and the documentation knows them', () {
    final names = [for (final flow in flows) flow.name];
    expect(names.toSet(), hasLength(names.length));
    final table = RegExp(r'^\| `([a-z-]+)` \|', multiLine: true);
    final known = table.allMatches(File('../docs/qa.md').readAsStringSync()).map((it) => it[1]);
    expect(known, names);
  });

  test('what the flows send is there to be packed', () {
    for (final name in [Samples.photo, Samples.video, Samples.voice, Samples.file]) {
      expect(File('../assets/fixtures/media/$name').existsSync(), isTrue, reason: name);
    }
  });
}

/// A device whose players let a test pass the time.
class _Device extends LabPhone {
  @override
  bool get plays => true;

  @override
  MediaPlayer player(String file) => FakePlayer(file, aspect: 16 / 9);
}
