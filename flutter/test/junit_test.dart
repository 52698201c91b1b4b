import 'package:flutter_test/flutter_test.dart';

import '../test_driver/junit.dart';

/// The report of `./dev qa`, which other programs read.
void main() {
  test('flows become cases, and what failed says why', () {
    final report = junit([
      {'name': 'request', 'seconds': 12.5},
      {'name': 'block', 'seconds': 60.0, 'error': 'it never came: <"Lunch" & more>\nconnection: online'},
    ]);
    expect(report, contains('<testsuite name="flows" tests="2" failures="1">'));
    expect(report, contains('<testcase classname="flows" name="request" time="12.5">\n  </testcase>'));
    expect(
      report,
      contains('<failure message="it never came: &lt;&quot;Lunch&quot; &amp; more&gt;">'),
    );
    expect(report, contains('connection: online</failure>'));
  });

  test('no flows are no failures', () {
    expect(junit(const []), contains('tests="0" failures="0"'));
  });
}
