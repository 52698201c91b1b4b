import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/src/coded.dart';
import 'package:causeway_core/src/native/from_rust.dart';
import 'package:causeway_core/src/native/to_rust.dart';
import 'package:causeway_core/src/rust/api/errors.dart';
import 'package:causeway_core/src/rust/api/events.dart';
import 'package:causeway_core/src/rust/api/messages.dart';
import 'package:test/test.dart';

import 'kinds.dart';

/// Every name that the core has is a value here, and no value is without a name in the core.
void main() {
  const enums = <String, List<Coded>>{
    'refusal': Refusal.values,
    'direction': MessageDirection.values,
    'state': MessageState.values,
    'trace_step': TraceStep.values,
    'chat_kind': ChatKind.values,
    'suite': Suite.values,
    'inbox_list': InboxList.values,
    'inbox_row': InboxRowKind.values,
    'trust': Trust.values,
    'stop_cause': StopCause.values,
    'storage': StorageState.values,
    'partner_status': PartnerStatus.values,
    'identifier_kind': IdentifierKind.values,
    'capability': PartnerCapability.values,
    'directory_warning': DirectoryWarning.values,
    'inbox_layout': InboxLayout.values,
    'who_may_contact': WhoMayContact.values,
    'onboarding_step': OnboardingStep.values,
    'onboarding_point': OnboardingPoint.values,
    'enforced': Enforced.values,
    'report_reason': ReportReason.values,
    'unshown': Unshown.values,
    'push_state': PushState.values,
    'notification_category': NotificationCategory.values,
    'eligibility_reason': EligibilityReason.values,
    'change_stage': ChangeStage.values,
    'onboarding_problem': OnboardingProblem.values,
    'media_kind': MediaKind.values,
    'media_warning': MediaWarning.values,
    'media_quality': MediaQuality.values,
    'media_form': MediaForm.values,
    'transfer_step': TransferStep.values,
    'auto_download': AutoDownload.values,
    'network': PhoneNetwork.values,
  };

  // What has data: by the class that each name becomes.
  final classes = <String, Type Function(String kind)>{
    'error':
        (kind) =>
            errorOf(
              FlatError(
                kind: kind,
                detail: switch (kind) {
                  'refused' => 'blocked',
                  'onboarding' => 'not-done',
                  'sign-in' => 'replaced',
                  'bad-identifier' => 'empty',
                  'media-unusable' => 'damaged',
                  _ => 'x',
                },
                bytes: 0,
                most: 0,
                wanted: const [],
              ),
            ).runtimeType,
    'reason': (kind) {
      final detail = switch (kind) {
        'stopped' => 'blocked',
        'media-unusable' => 'damaged',
        _ => 'x',
      };
      final reason = reasonOf(FlatReason(kind: kind, device: 1, detail: detail));
      expect(reason.code, kind);
      return reason.runtimeType;
    },
    'content':
        (kind) =>
            contentOf(
              FlatContent(
                kind: kind,
                text: 'x',
                notice: const FlatNotice(kind: 'key-changed', device: 1, flag: false),
                cause: const FlatReason(kind: 'no-session'),
              ),
            ).runtimeType,
    'notice': (kind) => noticeOf(FlatNotice(kind: kind, flag: true)).runtimeType,
    'connection': (kind) {
      final connection = connectionOf(FlatConnection(kind: kind, cause: 'replaced', detail: 'x'));
      expect(connection.code, kind);
      return connection.runtimeType;
    },
    'event':
        (kind) =>
            eventOf(
              FlatEvent(
                kind: kind,
                chat: 1,
                message: 2,
                partner: 'x',
                storage: 'full',
                connection: const FlatConnection(kind: 'online'),
              ),
            ).runtimeType,
    'lookup': (kind) => lookupOf(kind, 'blocked').runtimeType,
    'old_account': (kind) => oldAccountOf(kind, 'x').runtimeType,
  };

  test('every list is looked at', () {
    expect(
      kinds.keys.toSet(),
      {...enums.keys, ...classes.keys, 'comparison', 'identifier_problem'},
    );
  });

  for (final MapEntry(key: name, value: values) in enums.entries) {
    test('$name has the same names', () {
      expect([for (final value in values) value.code]..sort(), [...kinds[name]!]..sort());
    });
  }

  for (final MapEntry(key: name, value: classOf) in classes.entries) {
    test('each $name has a class of its own, and another name none', () {
      final found = [for (final kind in kinds[name]!) classOf(kind)];
      expect(found.toSet().length, found.length);
      expect(() => classOf('something-new'), throwsStateError);
    });
  }

  test('what differs, differs by what is said of it', () {
    // A code that cannot be read at all is said here alone.
    expect(
      {for (final value in Comparison.values) value.code},
      {...kinds['comparison']!, 'no-code'},
    );
    // Of these two the core makes a refusal.
    expect(
      {for (final value in IdentifierProblem.values) value.code, 'not-eligible', 'not-vouched'},
      kinds['identifier_problem']!.toSet(),
    );
    // Only these can be decided.
    expect(kinds['trust']!.toSet(), containsAll([for (final it in TrustDecision.values) it.code]));
  });

  test('a value keeps all its parts on the way', () {
    expect(errorOf(const FlatError(kind: 'too-large', bytes: 7, most: 5, wanted: [])),
        const TooLargeError(bytes: 7, most: 5));
    expect(
      reasonOf(const FlatReason(kind: 'stopped', detail: 'partner-suspended')),
      const StoppedByRules(Refusal.partnerSuspended),
    );
    expect(
      noticeOf(const FlatNotice(kind: 'number-changed', number: '+34600111222', flag: true)),
      const NumberChangedNotice(number: '+34600111222', elsewhere: true),
    );
    expect(knownByOf('tel:+34600111222'), const KnownByNumber('+34600111222'));
    expect(knownByOf('xmpp:a@b.example'), const KnownByAddress('a@b.example'));
    final plan = planOf(flatPlan(_plan));
    expect(plan, _plan);
    expect(flatAnswer(const ChooseApps({'x'})).partners, ['x']);
    expect(flatChange(const SwitchThirdParty(on: true)).switchedOn, isTrue);
  });
}

const _plan = NotificationPlan(
  message: MessageId(7),
  chat: ChatId(8),
  show: true,
  unshown: Unshown.chatMuted,
  sound: true,
  group: 'chat-8',
  category: NotificationCategory.request,
  contactName: 'Marta',
  peer: 'a@b.example',
  partner: 'x',
  partnerName: 'X',
  textWhenLocked: false,
  textWhenUnlocked: true,
  badge: 9,
  canAnswer: true,
  canMarkRead: false,
);
