import 'dart:io';

import '../notebook.dart';

/// A notebook that lies with the account, and goes with it.
class FileNotebook implements Notebook {
  FileNotebook(String folder) : _file = File('$folder/shown.txt');

  final File _file;

  @override
  Future<Set<String>> read() async {
    try {
      return {...await _file.readAsLines()};
    } on FileSystemException {
      // Nothing was noted yet.
      return {};
    }
  }

  @override
  Future<void> add(Iterable<String> lines) async {
    final all = {...await read(), ...lines};
    try {
      await _file.writeAsString(all.map((line) => '$line\n').join());
    } on FileSystemException {
      // The phone is full: it is shown once more.
    }
  }
}
