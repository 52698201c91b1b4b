import 'dart:async';
import 'dart:math';

import 'package:causeway/l10n/app_localizations_en.dart';
import 'package:causeway/licences.dart';
import 'package:causeway/ui/chat/view_models/chat_view_model.dart';
import 'package:causeway/ui/inbox/view_models/inbox_view_model.dart';
import 'package:causeway/ui/sign_in/widgets/country_picker.dart';
import 'package:causeway/ui/storage/view_models/storage_view_model.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/models.dart';
import '../support/stage.dart';
import 'clock.dart';
import 'crowd.dart';
import 'frames.dart';

/// How long the app holds up the thread that draws, outside of drawing: the longest piece of work between two answers of the core.
void main() {
  TestWidgetsFlutterBinding.ensureInitialized();
  const many = 10000;

  /// The longest piece of some work, in milliseconds: the best of two times, after one that warms up. The work of the core in
  /// memory is taken off: the real one works elsewhere.
  Future<double> longestPiece(Future<FakeCore?> Function(void Function(FakeCore) of) work) async {
    var best = double.infinity;
    for (var round = 0; round < 3; round++) {
      FakeCore? core;
      var (longest, depth) = (0.0, 0);
      R timed<R>(R Function() piece) {
        if (depth > 0) return piece();
        depth++;
        final (began, before) = (threadTime(), core?.worked);
        try {
          return piece();
        } finally {
          depth--;
          // What comes before there is a core prepares the measurement.
          if (before != null) {
            final inCore = core!.worked - before;
            longest = max(longest, (threadTime() - began - inCore) / 1000);
          }
        }
      }

      await runZoned(
        () => work((it) => core = it..stopwatch = threadTime),
        zoneSpecification: ZoneSpecification(
          run: <R>(_, parent, zone, f) => timed(() => parent.run(zone, f)),
          runUnary: <R, T>(_, parent, zone, f, a) => timed(() => parent.runUnary(zone, f, a)),
          runBinary: <R, A, B>(_, parent, zone, f, a, b) =>
              timed(() => parent.runBinary(zone, f, a, b)),
        ),
      );
      if (round > 0) best = min(best, longest);
    }
    return best;
  }

  void hold(String what, double milliseconds) {
    final slow = slownessNow();
    // What a benchmark finds is for whoever runs it.
    // ignore: avoid_print
    print('piece | $what | ${milliseconds.toStringAsFixed(2)} ms | × ${slow.toStringAsFixed(2)}');
    expect(milliseconds, lessThan(pieceLimit * slow), reason: what);
  }

  test('reading a chat of $many messages to its beginning, and again', () async {
    final longest = await longestPiece((of) async {
      final core = longChat(many);
      // Those that prepare are pieces too.
      await settled();
      of(core);
      final model = ChatViewModel(core, const ChatId(jonas));
      await settled();
      while (model.window.hasOlder) {
        await model.loadOlder.execute();
      }
      expect(model.messages, hasLength(many));
      core
        ..become(model.messages[9000].id, MessageState.failed, reason: const NoKeys())
        ..receive('+4915112345678@haiket.example', 'News');
      await settled();
      expect(model.messages[9001].reason, const NoKeys());
      core.overflow();
      await settled();
      model.dispose();
      return core;
    });
    hold('chat of $many messages', longest);
  }, timeout: const Timeout(Duration(minutes: 5)));

  test('reading an inbox of $many chats to its end, and again', () async {
    final longest = await longestPiece((of) async {
      final core = manyChats(many);
      await settled();
      of(core);
      final model = InboxViewModel(core);
      await settled();
      while (model.hasMore) {
        await model.loadMore.execute();
      }
      model.shows(many);
      core.receive('+34655100000@home.example', 'News');
      await settled();
      expect(model.rows, hasLength(many + 4));
      expect(model.placeOf(model.rows![9000].chat!.id), 9000);
      model.dispose();
      return core;
    });
    hold('inbox of $many chats', longest);
  }, timeout: const Timeout(Duration(minutes: 10)));

  test('what media of $many chats takes', () async {
    final longest = await longestPiece((of) async {
      final core = manyChats(many);
      await settled();
      of(core);
      final model = StorageViewModel(core);
      await settled();
      expect(model.chats.length, greaterThan(many ~/ 10));
      model.dispose();
      return core;
    });
    hold('storage use of $many chats', longest);
  }, timeout: const Timeout(Duration(minutes: 5)));

  test('looking for a country', () {
    final words = AppLocalizationsEn();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    final regions = [
      for (final one in letters.split(''))
        for (final other in letters.split(''))
          if (words.countryName('$one$other') != '$one$other')
            NumberRegion(code: '$one$other', callingCode: 1, inEea: false),
    ];
    expect(regions.length, greaterThan(200));
    final all = countriesByName(words, regions);
    expect(countriesLike(all, 'ireland').map((it) => it.region.code), contains('IE'));
    hold('a letter of a country', timeOf(() => countriesLike(all, 'e')));
  });

  test('the licences of the native library', () async {
    final longest = await longestPiece((of) async {
      final core = FakeCore();
      of(core);
      expect(await nativeLicences().length, greaterThan(20));
      return core;
    });
    hold('licences', longest);
  });
}
