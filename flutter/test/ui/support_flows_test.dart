import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/stage.dart';

/// What people hand to somebody who helps.
void main() {
  testWidgets('what is sent is what was read', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/settings/diagnostics');
    await stage.tapText(en.bundleTitle);
    final read = tester.widget<SelectableText>(find.byType(SelectableText)).data!;
    expect(read, allOf(contains('app: 0.1.0+1'), contains('system: android'), contains('push: off')));
    for (final secret in ['Jonas', 'Full of boxes', '600111222']) {
      expect(read, isNot(contains(secret)));
    }
    await stage.core.sendText(stage.core.chatsById.keys.first, 'Another one');
    await stage.settle();
    expect(stage.phone.handedOver, isEmpty);
    await stage.tapButton(en.diagnosticsShare);
    expect(stage.core.written[stage.phone.handedOver.single], read);
  });

  testWidgets('where it cannot be written, that is said', (tester) async {
    phone(tester);
    final stage = await Stage.open(
      tester,
      core: FakeCore.seeded(),
      at: '/settings/diagnostics/report',
    );
    stage.core.fail(CoreCall.saveDiagnostics, const DiskFullError());
    await stage.tapButton(en.diagnosticsShare);
    expect(find.text(en.errorDiskFull), findsOne);
    expect(stage.phone.handedOver, isEmpty);
  });
}
