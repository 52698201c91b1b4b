import 'dart:convert';

/// What came of the flows, as JUnit: one suite with a case a flow. A flow has a `name`, `seconds`, and an `error` when it failed.
String junit(List<Map<String, Object?>> flows) {
  const escape = HtmlEscape(HtmlEscapeMode.attribute);
  final failed = flows.where((flow) => flow['error'] != null).length;
  final lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuite name="flows" tests="${flows.length}" failures="$failed">',
    for (final flow in flows) ...[
      '  <testcase classname="flows" name="${escape.convert('${flow['name']}')}" time="${flow['seconds'] ?? 0}">',
      if (flow['error'] case final error?)
        '    <failure message="${escape.convert('$error'.split('\n').first)}">${escape.convert('$error')}</failure>',
      '  </testcase>',
    ],
    '</testsuite>',
  ];
  return '${lines.join('\n')}\n';
}
