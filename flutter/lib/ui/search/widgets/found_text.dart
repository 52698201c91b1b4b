import 'dart:math';

import 'package:flutter/material.dart';

/// A message that was found, from a little before the first of the words that were looked for, which stand out.
class FoundText extends StatelessWidget {
  const FoundText({required this.text, required this.looked, required this.style, super.key});

  final String text;

  /// What was looked for.
  final String looked;
  final TextStyle? style;

  /// So much is shown before the first word, in characters.
  static const _before = 24;

  @override
  Widget build(BuildContext context) {
    final scheme = Theme.of(context).colorScheme;
    final bold = TextStyle(color: scheme.onSurface, fontWeight: FontWeight.w700);
    final words = foundWords(text, looked);
    final start = words.isEmpty ? 0 : _start(words.first.start);
    final spans = <TextSpan>[];
    var at = start;
    for (final word in words) {
      spans
        ..add(TextSpan(text: text.substring(at, word.start)))
        ..add(TextSpan(text: text.substring(word.start, word.end), style: bold));
      at = word.end;
    }
    spans.add(TextSpan(text: text.substring(at)));
    return Text.rich(
      TextSpan(children: [if (start > 0) const TextSpan(text: '… '), ...spans]),
      style: style,
      maxLines: 2,
      overflow: TextOverflow.ellipsis,
    );
  }

  int _start(int first) {
    if (first <= _before) return 0;
    final from = text.lastIndexOf(RegExp(r'\s'), max(0, first - _before));
    return from < 0 ? 0 : from + 1;
  }
}

/// Where the words that were looked for, or their beginnings, stand in a text. Only for the eye: what is found the core says.
List<TextRange> foundWords(String text, String looked) {
  final wanted = [
    for (final word in _words.allMatches(looked.toLowerCase())) RegExp.escape(word[0]!),
  ];
  if (wanted.isEmpty) return const [];
  final all = RegExp(
    '(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})',
    caseSensitive: false,
    unicode: true,
  );
  return [
    for (final match in all.allMatches(text)) TextRange(start: match.start, end: match.end),
  ];
}

final _words = RegExp(r'[\p{L}\p{N}]+', unicode: true);
