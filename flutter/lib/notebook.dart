/// What the app itself remembers of an account: that something was shown already. No rule depends on it, and what is forgotten is
/// shown once more. This one forgets with the app.
class Notebook {
  final _lines = <String>{};

  Future<Set<String>> read() async => {..._lines};

  Future<void> add(Iterable<String> lines) async => _lines.addAll(lines);
}
