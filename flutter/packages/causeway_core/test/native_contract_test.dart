import 'dart:io';

import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/native.dart';
import 'package:causeway_core/src/native/run.dart';
import 'package:causeway_core/src/rust/api/kinds.dart' as rust;
import 'package:test/test.dart';

import 'contract.dart';
import 'media_contract.dart';

class _Native implements Subject {
  _Native(this.causeway);

  @override
  final Causeway causeway;

  final Directory _place = Directory.systemTemp.createTempSync('causeway-');
  int _folders = 0;

  @override
  String folder() => '${_place.path}/${_folders++}';

  @override
  NewAccount get account => const NewAccount(
    number: '+34600111222',
    home: 'home.example',
    credential: PasswordCredential('secret'),
    // Nothing listens there.
    server: HomeServer(address: HostPort('127.0.0.1', 1), directory: HostPort('127.0.0.1', 1)),
  );
}

/// The same contract as the fake's, on the native library that CAUSEWAY_LIBRARY names.
Future<void> main() async {
  final library = Platform.environment['CAUSEWAY_LIBRARY'];
  if (library == null) {
    test('the native library', () {}, skip: 'CAUSEWAY_LIBRARY names no library');
    return;
  }
  final causeway = await NativeCauseway.load(library: library);
  contract('the native core', () => _Native(causeway));
  mediaContract('the native core', () => _Native(causeway));

  test('a panic becomes an error, and the library goes on', () async {
    final result = await run(() => rust.panic(words: 'on purpose'));
    expect(result.errorOrNull, isA<InternalError>());
    expect((result.errorOrNull! as InternalError).detail, contains('on purpose'));
    ok(await causeway.newKey());
  });

  test('many events arrive, or it is told that some did not', () async {
    final subject = _Native(causeway);
    final key = ok(await causeway.newKey());
    final core = ok(
      await causeway.create(folder: subject.folder(), key: key, account: subject.account),
    );
    final events = <CoreEvent>[];
    core.events.listen(events.add);
    await Future.wait([for (var i = 0; i < 300; i++) core.openChat('+346003334${100 + i}@home.example')]);
    await until(() => events.whereType<ChatChanged>().length >= 300 || events.contains(const Reload()));
    ok(await core.close());
  });
}
