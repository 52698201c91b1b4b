import 'dart:convert';
import 'dart:typed_data';

import '../chats.dart';
import '../content.dart';
import '../devices.dart';
import '../errors.dart';
import '../events.dart';
import '../ids.dart';
import '../messages.dart';
import '../notifications.dart';
import '../reasons.dart';
import '../reports.dart';
import '../result.dart';
import 'fake_data.dart';
import 'fake_inbox.dart';
import 'fake_messages.dart';
import 'fake_people.dart';
import 'fake_settings.dart';
import 'fake_state.dart';

const _codeOfFake = 'fake safety code ';

/// Thirty digits that a key always has.
String _digits(String fingerprint) {
  final bytes = utf8.encode(fingerprint);
  return [
    for (var at = 0; at < 30; at++) (bytes[at % bytes.length] + bytes[(7 * at + 1) % bytes.length]) % 10,
  ].join();
}

/// Devices, traces, reports, notifications.
mixin FakeSafety on FakeState, FakeMessages, FakeSettings, FakePeople, FakeInbox {
  // ---- what tests do ----

  /// The other side has these devices now.
  void setDevices(ChatId chat, List<Device> devices) {
    any(chat).devices
      ..clear()
      ..addAll(devices);
    tell(DevicesChanged(chat));
  }

  /// The code that the other side's screen shows for this phone and a device of theirs.
  Uint8List codeOnTheirScreen(ChatId chat, int device) {
    final theirs = any(chat).devices.firstWhere((it) => it.number == device).fingerprint;
    return utf8.encode('$_codeOfFake$theirs:$ownFingerprint');
  }

  // ---- the contract ----

  Future<Result<List<Device>>> devices(ChatId chat) =>
      run(CoreCall.devices, () => [...any(chat).devices]);

  Future<Result<SafetyNumber?>> safetyNumber(ChatId chat, {required int device}) => run(
    CoreCall.safetyNumber,
    () => _sides(chat, device, (own, theirs) {
      final digits = [own, theirs]..sort();
      return SafetyNumber(
        digits: digits.map(_digits).join(),
        code: utf8.encode('$_codeOfFake$own:$theirs'),
      );
    }),
  );

  Future<Result<Comparison?>> compareSafetyCode(
    ChatId chat, {
    required int device,
    required Uint8List scanned,
  }) => run(
    CoreCall.compareSafetyCode,
    () => _sides(chat, device, (own, theirs) {
      final said = utf8.decode(scanned, allowMalformed: true);
      if (!said.startsWith(_codeOfFake)) return Comparison.noCode;
      return said == '$_codeOfFake$theirs:$own' ? Comparison.same : Comparison.different;
    }),
  );

  /// What there is of both keys; null where there is no safety number.
  T? _sides<T>(ChatId chat, int device, T Function(String own, String theirs) make) {
    final of = any(chat);
    final known = of.devices.where((it) => it.number == device).firstOrNull;
    if (known == null) throw const NotFoundError('device');
    final theirs = known.fingerprint;
    return theirs == null || of.suite != Suite.signalPq ? null : make(ownFingerprint, theirs);
  }

  Future<Result<void>> setTrust(
    ChatId chat, {
    required int device,
    required TrustDecision decision,
    String? seen,
  }) => run(CoreCall.setTrust, () {
    if (decision == TrustDecision.verified && seen == null) throw const NotAllowedError();
    final all = any(chat).devices;
    final at = all.indexWhere((it) => it.number == device);
    if (at < 0) throw const NotFoundError('device');
    final old = all[at];
    if (old.fingerprint != seen) throw const KeyChangedError();
    all[at] = Device(
      number: device,
      fingerprint: old.fingerprint,
      active: old.active,
      trust: byDecision(decision),
    );
    tell(DevicesChanged(chat));
    for (final message in [...any(chat).messages]) {
      final waits = message.reason is DeviceKeyChanged || message.reason is NoAcceptedDevice;
      if (waits && message.state == MessageState.queued) {
        become(message.id, MessageState.queued);
      }
    }
    flow();
  });

  Trust byDecision(TrustDecision decision) => switch (decision) {
    TrustDecision.verified => Trust.verified,
    TrustDecision.accepted => Trust.firstUse,
    TrustDecision.refused => Trust.refused,
  };

  Future<Result<List<TraceEntry>>> traceOf(MessageId message) => run(CoreCall.trace, () {
    place(message);
    return [...?traces[message]];
  });

  Future<Result<String?>> abuseDesk() => run(CoreCall.abuseDesk, () => desk);

  ReportPreview _preview(NewReport report) {
    if (report.messages.toSet().length > maxReportedMessages ||
        utf8.encode(report.remark).length > maxRemarkBytes) {
      throw const BadReportError();
    }
    final chat = any(report.chat);
    final partner = partnerAt(chat.domain);
    final reported = <Message>[];
    for (final id in report.messages.toSet()) {
      final (of, at) = place(id);
      if (of != chat || of.messages[at].direction == MessageDirection.notice) {
        throw const NotFoundError('message');
      }
      reported.add(of.messages[at]);
    }
    return ReportPreview(
      desk: desk,
      partner: partner?.name,
      partnerAbuse: partner?.abuse,
      text: const JsonEncoder.withIndent('  ').convert({
        'report': 1,
        'reason': report.reason.code,
        if (report.remark.isNotEmpty) 'remark': report.remark,
        'address': chat.peer,
        if (partner != null) 'partner': partner.id,
        'messages': [
          for (final message in reported)
            {
              'from': message.direction == MessageDirection.outgoing ? 'me' : 'them',
              'at': (message.sentAt ?? message.createdAt).toIso8601String(),
              'text': message.content.words,
            },
        ],
      }),
    );
  }

  Future<Result<ReportPreview>> previewReport(NewReport report) =>
      run(CoreCall.previewReport, () => _preview(report));

  Future<Result<MessageId>> sendReport(NewReport report, {required bool block}) =>
      run(CoreCall.sendReport, () {
        final text = _preview(report).text;
        final address = desk ?? (throw const NoAbuseDeskError());
        final to =
            chatsById.values.where((it) => it.peer == address).firstOrNull ??
            add(address, FakeStanding.desk);
        final message = store(to, ReportContent(text));
        if (block) {
          blockIn(any(report.chat));
          tell(ChatChanged(report.chat));
        }
        return message;
      });

  Future<Result<List<Message>>> reports({MessageId? before, int limit = 50}) =>
      run(CoreCall.reports, () {
        final all = [
          for (final chat in chatsById.values)
            if (chat.standing == FakeStanding.desk) ...chat.messages,
        ]..sort((a, b) => b.id.value.compareTo(a.id.value));
        return all
            .where((it) => before == null || it.id.value < before.value)
            .take(limit)
            .toList();
      });

  Future<Result<NotificationPlan>> notificationPlan(MessageId message) =>
      run(CoreCall.notificationPlan, () => plan(message));

  NotificationPlan plan(MessageId id) {
    final (chat, at) = place(id);
    final message = chat.messages[at];
    final partner = chat.kind == ChatKind.native ? null : partnerAt(chat.domain);
    final request = chat.standing == FakeStanding.request;
    final closed =
        readOnly(chat.peer) != null ||
        chat.standing == FakeStanding.refused ||
        chat.standing == FakeStanding.desk;
    final unshown = switch (null) {
      _ when message.direction != MessageDirection.incoming => Unshown.notReceived,
      _ when closed => Unshown.chatClosed,
      _ when id.value <= chat.readUpTo => Unshown.alreadySeen,
      _ when request => now.notifications.requests ? null : Unshown.requestsOff,
      _ => isMuted(chat) ? Unshown.chatMuted : null,
    };
    final show = unshown == null;
    final words = show && message.content.words != null && !request;
    return NotificationPlan(
      message: id,
      chat: chat.id,
      show: show,
      unshown: unshown,
      sound: show && !request && !now.notifications.mutedPartners.contains(partner?.id),
      group: request ? 'requests' : 'chat-${chat.id.value}',
      category: switch ((request, chat.kind)) {
        (true, _) => NotificationCategory.request,
        (false, ChatKind.native) => NotificationCategory.nativeMessage,
        (false, ChatKind.thirdParty) => NotificationCategory.thirdPartyMessage,
      },
      contactName: contactName(chat.peer),
      peer: chat.peer,
      partner: partner?.id,
      partnerName: partner?.name,
      textWhenLocked: words && now.notifications.textOnLockScreen,
      textWhenUnlocked: words,
      badge: count().messages,
      canAnswer: show && !request,
      canMarkRead: show && !request,
    );
  }
}
