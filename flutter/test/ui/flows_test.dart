import 'package:causeway/ui/chat/widgets/bubble.dart';
import 'package:causeway/ui/core/theme.dart';
import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';
import 'package:flutter/cupertino.dart';
import 'package:flutter/material.dart';
import 'package:flutter_test/flutter_test.dart';

import '../support/scenes.dart';
import '../support/stage.dart';

/// What people do, from page to page.
void main() {
  final real = lettersHaveWidths();

  testWidgets('from the first start to the first message', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, at: '/');
    await stage.tapText(en.welcomeStart);
    await stage.type('+34600111222');
    await stage.tapText(en.actionContinue);
    await stage.type('home.example');
    await stage.type('correct horse', field: 1);
    await stage.tapButton(en.signInButton);
    expect(find.text(en.noticeTitle), findsOne);

    await stage.tapText(en.actionSetUp);
    await stage.tapText(en.onboardingStartButton);
    await stage.tapText(en.onboardingUnderstood);
    await stage.tapText('BirdyChat');
    await stage.tapText(en.actionContinue);
    await stage.tapText(en.layoutSeparate);
    await stage.tapText(en.onboardingFinish);
    expect(stage.core.now.thirdParty, isTrue);

    await stage.tapText(en.onboardingDoneButton);
    await stage.tapText('BirdyChat');
    await stage.type('olga@firm.example');
    await stage.tapText(en.newChatFindButton);
    expect(stage.core.sharedNumbers, isEmpty);
    await stage.tapText(en.shareAgree);
    expect(find.text(en.chatPartnerBanner('BirdyChat')), findsOne);

    await stage.type('Hello Olga');
    await stage.tap(find.byTooltip(en.chatSend));
    expect(find.widgetWithText(Bubble, 'Hello Olga'), findsOne);
    expect(find.byIcon(Icons.done_all), findsOne);
    expect(tester.widget<EditableText>(find.byType(EditableText)).controller.text, isEmpty);

    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxThirdPartyRow), findsOne);
  });

  testWidgets('onboarding is left with the cross and goes on where it was', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore(), at: '/settings/third-party');
    await stage.tapText(en.actionSetUp);
    await stage.tapText(en.onboardingStartButton);
    await stage.tapText(en.onboardingUnderstood);
    await stage.tap(find.byType(CloseButton));
    await stage.tapText(en.settingsThirdPartyContinue);
    expect(find.text(en.onboardingAppsTitle), findsOne);
    await stage.tapText(en.actionBack);
    expect(find.text(en.onboardingExplanationTitle), findsOne);
  });

  testWidgets('a request is accepted and becomes a chat', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText(en.inboxRequests(2));
    await stage.tapText('Hi, is this Marta?');
    await stage.tapText(en.actionAccept);
    expect(find.byTooltip(en.attachAction), findsOne);
    expect(find.text('Hi, is this Marta?'), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text('Hi, is this Marta?'), findsNothing);
    expect(find.text(en.requestsTitle), findsOne);
  });

  testWidgets('a request is refused only after it was asked for', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/requests/$request');
    await stage.tapText(en.actionRefuse);
    await stage.tapText(en.actionCancel);
    expect((await stage.core.requests()).valueOrNull, hasLength(2));
    await stage.tapText(en.actionRefuse);
    await stage.tap(find.widgetWithText(TextButton, en.actionRefuse).last);
    expect((await stage.core.requests()).valueOrNull, hasLength(1));
    expect(find.text(en.requestsTitle), findsOne);
  });

  testWidgets('a chat that is opened from outside has a way back', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$jonas');
    expect(find.text('Jonas Weber'), findsOne);
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxTitle), findsOne);
  });

  testWidgets('what was begun is a draft in the list, and is there again', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await stage.tapText('Marta');
    await stage.type('On Saturday');
    await stage.tap(find.byType(BackButton));
    expect(find.text(en.inboxDraft('On Saturday')), findsOne);
    await stage.tapText('Marta');
    expect(find.text('On Saturday'), findsOne);
  });

  testWidgets('a text that is too long stays in its field, with the reason', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    stage.core.fail(CoreCall.sendDraft, const TooLargeError(bytes: 300, most: 200));
    await stage.type('A long text');
    await stage.tap(find.byTooltip(en.chatSend));
    expect(find.text(en.errorTooLarge(150)), findsOne);
    expect(find.text('A long text'), findsOne);
  });

  testWidgets('swiping archives, and the row goes when the core says so', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    await tester.fling(find.text('Jonas Weber'), const Offset(-300, 0), 1000);
    await stage.settle();
    expect(stage.core.chatsById[const ChatId(jonas)]!.archived, isTrue);
    expect(find.text('Jonas Weber'), findsNothing);
    await stage.tapText(en.inboxArchivedRow);
    expect(find.text('Jonas Weber'), findsOne);
  });

  testWidgets('an error of an action is told', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    stage.core.fail(CoreCall.pin, const TooManyPinnedError());
    await tester.longPress(find.text('Jonas Weber'));
    await stage.settle();
    await stage.tapText(en.inboxPin);
    expect(find.text(en.errorTooManyPinned), findsOne);
  });

  testWidgets('devices are accepted with the key that is shown', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$anna/safety');
    await stage.tapText(en.safetyMatches);
    expect(find.text(en.safetyConfirmTitle), findsOne);
    await stage.tap(find.text(en.safetyMatches).last);
    expect(find.text(en.trustVerified), findsOne);
  });

  testWidgets('screen readers hear who, on which app, and where it stands', (tester) async {
    phone(tester);
    final semantics = tester.ensureSemantics();
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    expect(find.bySemanticsLabel(RegExp('^Jonas Weber, on Haiket, One unread message')), findsOne);
    expect(find.bySemanticsLabel(RegExp('^Marta, One unread message, Pinned')), findsOne);
    await stage.tapText('Jonas Weber');
    expect(
      find.bySemanticsLabel(RegExp(r'^You wrote, How is the new flat\?, at .*, Delivered$')),
      findsOne,
    );
    semantics.dispose();
  });

  testWidgets('a third-party chat is told from a native one', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    expect(badgeOf('Haiket'), findsOne);
    await stage.tapText('Marta');
    expect(find.text(en.chatPartnerBanner('Haiket')), findsNothing);
    await stage.tap(find.byType(BackButton));
    await stage.tapText('Jonas Weber');
    expect(find.text(en.chatPartnerBanner('Haiket')), findsOne);
    expect(badgeOf('Haiket'), findsNWidgets(2));
  });

  testWidgets('the app connects again when it comes to the front, and reads nothing while away', (
    tester,
  ) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded(), at: '/chat/$marta');
    for (final state in [AppLifecycleState.inactive, AppLifecycleState.hidden]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    stage.core.receive('+34600333444@home.example', 'Are you there?');
    await stage.settle();
    expect(stage.core.chatsById[const ChatId(marta)]!.unread, 1);
    stage.core.calls.clear();
    for (final state in [AppLifecycleState.inactive, AppLifecycleState.resumed]) {
      tester.binding.handleAppLifecycleStateChanged(state);
    }
    await stage.settle();
    expect(stage.core.calls, contains(CoreCall.connect));
    expect(stage.core.chatsById[const ChatId(marta)]!.unread, 0);
  });

  testWidgets('an account that was stored keeps its number and service', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester);
    stage.causeway.newCore = (account) => FakeCore()..hold(CoreCall.connect);
    await stage.tapText(en.welcomeStart);
    await stage.type('+34600111222');
    await stage.tapText(en.actionContinue);
    await stage.type('home.example');
    await stage.type('wrong', field: 1);
    await stage.tapButton(en.signInButton);
    stage.core.setConnection(const ConnectionStopped(StopCause.credentialsRefused));
    await stage.settle();
    expect(find.text(en.signInRefused), findsOne);
    expect(find.byType(BackButton), findsNothing);
    await stage.type('right', field: 1);
    await stage.tapButton(en.signInButton);
    expect(stage.core.calls, contains(CoreCall.setCredential));
    stage.core.release(CoreCall.connect);
    await stage.settle();
    expect(find.text(en.inboxTitle), findsOne);
  });

  testWidgets('an iPhone has its own manners', (tester) async {
    phone(tester);
    final stage = await Stage.open(tester, core: FakeCore.seeded());
    expect(find.byType(FloatingActionButton), findsNothing);
    expect(find.byTooltip(en.inboxNewChat), findsOne);
    await tester.longPress(find.text('Marta'));
    await stage.settle();
    expect(find.byType(CupertinoActionSheet), findsOne);
  }, variant: TargetPlatformVariant.only(TargetPlatform.iOS));

  testWidgets('whoever wants less motion gets none of ours', (tester) async {
    Duration? time;
    Widget app({required bool less}) => MediaQuery(
      data: MediaQueryData(disableAnimations: less),
      child: Builder(
        builder: (context) {
          time = motion(context);
          return const SizedBox();
        },
      ),
    );
    await tester.pumpWidget(app(less: false));
    expect(time, const Duration(milliseconds: 200));
    await tester.pumpWidget(app(less: true));
    expect(time, Duration.zero);
  });

  for (final language in ['de', 'es']) {
    testWidgets('$language fits on a small phone', (tester) async {
      tester.view
        ..devicePixelRatio = 2
        ..physicalSize = const Size(320, 568) * 2;
      tester.platformDispatcher
        ..textScaleFactorTestValue = 1.5
        ..localesTestValue = [Locale(language)];
      addTearDown(tester.view.reset);
      addTearDown(tester.platformDispatcher.clearAllTestValues);
      for (final place in [
        '/', '/chat/$anna', '/chat/$anna/safety', '/requests/$request', '/settings', //
        '/settings/third-party', '/settings/who', '/settings/notifications', '/new-chat',
        '/chat/$anna/report', '/chat/$anna/details', '/chat/$anna/message/11', '/search',
        '/archive',
      ]) {
        await Stage.open(tester, core: FakeCore.seeded(), at: place);
        expect(tester.takeException(), isNull, reason: place);
        await tester.pumpWidget(const SizedBox());
      }
    }, skip: !real);
  }
}
