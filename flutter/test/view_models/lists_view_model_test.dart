import 'package:causeway/ui/inbox/view_models/inbox_view_model.dart';
import 'package:causeway/ui/message_info/view_models/message_info_view_model.dart';
import 'package:causeway/ui/requests/view_models/requests_view_model.dart';
import 'package:causeway/ui/search/view_models/search_view_model.dart';
import 'package:causeway/ui/search/widgets/found_text.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter_test/flutter_test.dart';

import '../performance/crowd.dart';
import '../support/models.dart';
import '../support/stage.dart';

void main() {
  late FakeCore core;
  setUp(() => core = FakeCore.seeded());

  group('inbox', () {
    test('what was pinned is pinned again when its archiving is undone', () async {
      final model = keep(InboxViewModel(core));
      await settled();
      final pinned = model.rows!.firstWhere((row) => row.pinned != null);
      expect(await model.archive(pinned), const Ok<void>(null));
      await settled();
      expect(model.rows!.where((row) => row.chat!.id == pinned.chat!.id), isEmpty);
      expect(await model.unarchive(pinned), const Ok<void>(null));
      await settled();
      expect(model.rows!.first.chat!.id, pinned.chat!.id);
      expect(model.rows!.first.pinned, isNotNull);
    });

    test('what was not pinned is not', () async {
      final model = keep(InboxViewModel(core));
      await settled();
      final row = model.rows!.firstWhere((row) => row.pinned == null);
      await model.archive(row);
      await model.unarchive(row);
      await settled();
      expect(model.rows!.firstWhere((it) => it.chat!.id == row.chat!.id).pinned, isNull);
    });

    /// Reads on until [count] rows are there.
    Future<InboxViewModel> readOn(int count) async {
      final model = keep(InboxViewModel(core));
      await settled();
      while (model.rows!.length < count) {
        await model.loadMore.execute();
      }
      return model;
    }

    List<int> shown(InboxViewModel model) => [for (final row in model.rows!) row.chat!.id.value];

    test('as much of it is read again as is looked at, also far below', () async {
      core = manyChats(1500);
      final model = await readOn(900);
      model.shows(870);
      final before = shown(model);
      core.receive('+34655100700@home.example', 'News');
      await settled();
      final moved = model.rows!.firstWhere((row) => row.last?.content.words == 'News');
      // Pinned ones stay above it; all else is where it was, one further down.
      expect(model.rows!.indexOf(moved), 1);
      expect(shown(model)..remove(moved.chat!.id.value), [
        for (final id in before)
          if (id != moved.chat!.id.value) id,
      ]);
      expect(model.hasMore, isTrue);
    });

    test('what lies far below is read when it is wanted', () async {
      core = manyChats(1500);
      final model = await readOn(900);
      model.shows(10);
      core.overflow();
      await settled();
      expect(model.rows!.length, lessThan(300));
      final model2 = model..shows(model.rows!.length);
      while (model2.hasMore) {
        await model2.loadMore.execute();
      }
      expect(shown(model), hasLength(1504));
      expect(shown(model).toSet(), hasLength(1504));
    });

    test('is read again in parts that hold nothing up', () async {
      core = manyChats(600);
      final model = await readOn(600);
      model.shows(600);
      core.calls.clear();
      core.overflow();
      await settled();
      expect(core.calls.where((it) => it == CoreCall.inbox), hasLength(greaterThan(5)));
    });

    test('a page that was asked for before it was read again is not put twice', () async {
      core = manyChats(300);
      final model = await readOn(100);
      model.shows(90);
      core.hold(CoreCall.inbox);
      final late = model.loadMore.execute();
      await settled();
      core.release(CoreCall.inbox);
      core.receive('+34655100000@home.example', 'News');
      await late;
      await settled();
      expect(shown(model).toSet(), hasLength(shown(model).length));
      while (model.hasMore) {
        await model.loadMore.execute();
      }
      expect(shown(model).toSet(), hasLength(304));
    });

    test('a filter that is chosen while it is read again holds', () async {
      core = manyChats(600);
      final model = await readOn(400);
      model.shows(390);
      core
        ..hold(CoreCall.inbox)
        ..overflow();
      await settled();
      model.showUnread();
      core.release(CoreCall.inbox);
      await settled();
      expect(model.rows, isNotEmpty);
      expect(model.rows!.every((row) => row.unreadChats > 0), isTrue);
    });

    test('counts the requests that wait', () async {
      final model = keep(InboxViewModel(core));
      await settled();
      expect(model.requests, 2);
      await core.refuseRequest(const ChatId(request));
      await settled();
      expect(model.requests, 1);
    });
  });

  group('a request', () {
    test('that is gone says so, and shows nothing of it', () async {
      final model = keep(RequestViewModel(core, const ChatId(request)));
      await settled();
      expect((model.chat != null, model.error), (true, null));
      await core.refuseRequest(const ChatId(request));
      await settled();
      expect(model.chat, isNull);
      expect(model.error, isA<NotFoundError>());
    });

    test('that is a chat by now is none', () async {
      final model = keep(RequestViewModel(core, const ChatId(jonas)));
      await settled();
      expect(model.chat, isNull);
      expect(model.error, isA<NotFoundError>());
    });
  });

  group('search', () {
    test('says when there may be more than it shows', () async {
      for (var at = 0; at < 201; at++) {
        core.receive('+34600333444@home.example', 'tide $at');
      }
      final model = keep(SearchViewModel(core));
      model.text = 'tide';
      await model.look();
      expect((model.found!.length, model.full), (200, true));
      model.text = 'tide 7';
      await model.look();
      expect(model.full, isFalse);
    });

    test('words stand out where they begin, in any case, and not inside others', () {
      List<String> found(String text, String looked) => [
        for (final range in foundWords(text, looked)) range.textInside(text),
      ];
      expect(found('Low Tide, tidewater, untidy', 'tide'), ['Tide', 'tide']);
      expect(found('Über die Brücke', 'über brü'), ['Über', 'Brü']);
      expect(found('1+1 (one)', '+ ('), isEmpty);
      expect(found('a.b', 'a.b'), ['a', 'b']);
      expect(found('anything', ''), isEmpty);
    });
  });

  group('message info', () {
    test('tries again, and tells what happened without what was said', () async {
      final failed = core.chatsById[const ChatId(anna)]!.messages.lastWhere(
        (it) => it.state == MessageState.failed,
      );
      final model = keep(MessageInfoViewModel(core, failed.id));
      await settled();
      expect(model.report, contains('out failed refused'));
      expect(model.report, contains('stored'));
      expect(model.report, isNot(contains('annex')));
      expect(model.report, isNot(contains('anna')));
      expect(model.mayRetry, isTrue);
      // What the rules would stop once more is not offered.
      await core.changeSettings(const SwitchThirdParty(on: false));
      await settled();
      expect(model.mayRetry, isFalse);
      await core.changeSettings(const SwitchThirdParty(on: true));
      await settled();
      expect(model.mayRetry, isTrue);
      expect(await model.retry.execute(), const Ok<void>(null));
      await settled();
      expect(model.message!.state, isNot(MessageState.failed));
    });
  });
}
