import 'dart:convert';

import '../chats.dart';
import '../errors.dart';
import '../events.dart';
import '../messages.dart';
import '../result.dart';
import 'fake_inbox.dart';
import 'fake_state.dart';

/// What can be handed to support.
mixin FakeSupport on FakeState, FakeInbox {
  /// The files that were written, by path: the fake writes none.
  final Map<String, String> written = {};

  Future<Result<String>> diagnostics({required Map<String, String> phone, String? salt}) =>
      run(CoreCall.diagnostics, () {
        if (salt != null) _checkSalt(salt);
        final chats = accepted.toList();
        final steps = [for (final it in traces.values) ...it].length;
        return [
          'Causeway diagnostics',
          'made: ${clock.toIso8601String()}',
          'core: fake',
          '',
          '[phone]',
          for (final MapEntry(:key, :value) in phone.entries) '${_line(key)}: ${_line(value)}',
          '',
          '[account]',
          'region: $region',
          'eligible: ${eligible ? 'yes' : 'no'}',
          'storage: ${storageNow.code}',
          'connection: ${_connection(connectionNow)}',
          '',
          '[settings]',
          'third-party: ${now.thirdParty}',
          'partners: ${now.partners.join(', ')}',
          '',
          '[counts]',
          'chats, native: ${chats.where((it) => it.kind == ChatKind.native).length}',
          'chats, third-party: ${chats.where((it) => it.kind == ChatKind.thirdParty).length}',
          for (final state in MessageState.values)
            'messages, ${state.code}: ${_messages.where((it) => it.state == state).length}',
          'people blocked: ${blocks.length}',
          'steps of messages: $steps',
          '',
        ].join('\n');
      });

  Future<Result<void>> saveDiagnostics(String text, String file) =>
      run(CoreCall.saveDiagnostics, () {
        const most = 4 << 20;
        final bytes = utf8.encode(text).length;
        if (bytes > most) throw TooLargeError(bytes: bytes, most: most);
        _write(file, text);
      });

  Future<Result<int>> exportTrace({
    required String salt,
    required String file,
    String? peer,
    DateTime? since,
  }) => run(CoreCall.exportTrace, () {
    _checkSalt(salt);
    final of = chatsById.values.where(
      (it) => peer == null || it.peer == peer || it.domain == peer,
    );
    if (peer != null && of.isEmpty) throw const NotFoundError('chat');
    final ids = {for (final chat in of) ...chat.messages.map((it) => it.id)};
    final steps = [
      for (final MapEntry(:key, :value) in traces.entries)
        if (ids.contains(key))
          ...value.where((it) => since == null || !it.at.isBefore(since)),
    ];
    _write(file, [for (final it in steps) it.step.code].join('\n'));
    return steps.length;
  });

  Iterable<Message> get _messages => chatsById.values.expand((it) => it.messages);

  void _write(String file, String text) {
    if (written.containsKey(file)) throw const FileError('it exists');
    written[file] = text;
  }

  void _checkSalt(String salt) {
    final bytes = salt.trim().length / 2;
    final hex = RegExp(r'^[0-9a-fA-F]*$').hasMatch(salt.trim());
    if (!hex || bytes < 16 || bytes > 64 || bytes % 1 != 0) throw const NotAllowedError();
  }

  String _line(String said) => said.replaceAll(RegExp(r'[\x00-\x1f]'), ' ');

  String _connection(HomeConnection it) => switch (it) {
    ConnectionOffline() => 'offline',
    ConnectionConnecting() => 'connecting',
    ConnectionUntrusted() => 'untrusted',
    ConnectionOnline() => 'online',
    ConnectionStopped(:final cause) => cause.code,
  };
}
