/// The lab's servers and people, for tests and for trying the app by hand.
library;

import 'dart:convert';
import 'dart:io';

import 'causeway_core.dart';

/// What the lab did not do, or did not see.
class LabError implements Exception {
  const LabError(this.message);

  final String message;

  @override
  String toString() => 'The lab: $message';
}

/// Real servers and real people, as `causeway-lab up --control` gives them (docs/lab.md). Every call that does not come to its end
/// throws a [LabError].
class Lab {
  Lab._(this._control, this._home, this._place);

  /// Asks the lab for all that an app needs.
  static Future<Lab> at(String control) async {
    final place = await Directory.systemTemp.createTemp('causeway-');
    final lab = Lab._(Uri.parse(control), {}, place);
    final answer = await lab._ask('GET', ['lab']);
    lab._home.addAll(answer['home']! as Map<String, Object?>);
    await lab._authority.writeAsString(lab._home['certificate']! as String);
    return lab;
  }

  static const anna = r'anna\40firm.example@birdychat.test';
  static const otto = r'otto\40prize.example@birdychat.test';
  static const greta = '+33612345678@haiket.test';

  final Uri _control;
  final Map<String, Object?> _home;
  final Directory _place;
  final HttpClient _http = HttpClient();

  /// How many folders and numbers were given out; the clock, so that a second run finds numbers that nobody has.
  static int _next = DateTime.now().millisecondsSinceEpoch % 900000;

  File get _authority => File('${_place.path}/ca.pem');

  /// The home service's domain, as somebody types it who signs in.
  String get domain => _home['domain']! as String;

  static HostPort _hostPort(Object? place) {
    final at = place! as Map<String, Object?>;
    return HostPort(at['host']! as String, at['port']! as int);
  }

  /// How an app reaches the home service, and whom it trusts.
  HomeServer get server => HomeServer(
    address: _hostPort(_home['address']),
    directory: _hostPort(_home['directory']),
    caFile: _authority.path,
    hosts: {
      for (final MapEntry(key: name, value: at)
          in (_home['hosts']! as Map<String, Object?>).entries)
        name: _hostPort(at),
    },
  );

  /// A folder for an account.
  String folder() => '${_place.path}/${_next++}';

  Future<Map<String, Object?>> _ask(
    String method,
    List<String> path, {
    Map<String, Object?>? body,
    Map<String, String>? query,
  }) async {
    final url = _control.replace(pathSegments: path, queryParameters: query);
    final request = await _http.openUrl(method, url);
    if (body != null) request.add(utf8.encode(jsonEncode(body)));
    final response = await request.close();
    final text = await utf8.decodeStream(response);
    if (response.statusCode != 200) throw LabError('$method $url: ${response.statusCode} $text');
    return jsonDecode(text) as Map<String, Object?>;
  }

  /// A new account of the home service: its number, which is [before] with six digits, and its password.
  Future<(String, String)> account({String before = '+34600'}) async {
    final number = '$before${(_next++ % 1000000).toString().padLeft(6, '0')}';
    final answer = await _ask('POST', ['accounts'], body: {'number': number});
    return (number, answer['password']! as String);
  }

  /// Somebody on another app writes to an address.
  Future<void> send(String from, String to, String text) =>
      _ask('POST', ['people', from, 'send'], body: {'to': to, 'text': text});

  /// What somebody on another app has received from an address, in order. Waits a minute for so many texts; one that was not
  /// encrypted is an error.
  Future<List<String>> received(String person, String from, {int count = 1}) async {
    final texts = <String>[];
    var after = 0;
    final late = DateTime.now().add(const Duration(minutes: 1));
    while (texts.length < count) {
      if (!DateTime.now().isBefore(late)) throw LabError('$person got $texts');
      final answer = await _ask(
        'GET',
        ['people', person, 'received'],
        query: {'after': '$after', 'wait': '20'},
      );
      for (final message in (answer['messages']! as List).cast<Map<String, Object?>>()) {
        after = message['number']! as int;
        if (message['from'] != from) continue;
        if (message['encrypted'] != true) throw LabError('$person got "${message['text']}" unencrypted');
        texts.add(message['text']! as String);
      }
    }
    return texts;
  }

  /// The phone loses the home service …
  Future<void> cut() => _ask('POST', ['wire', 'cut']);

  /// … and can reach it again.
  Future<void> mend() => _ask('POST', ['wire', 'mend']);

  Future<void> close() async {
    _http.close(force: true);
    await _place.delete(recursive: true);
  }
}
