import 'package:causeway/phone.dart';
import 'package:causeway_core/causeway_core.dart';

import '../scene.dart';
import '../stage.dart';

/// Notifications: what is said of the phone's leave for them, and what is muted.
final noticeScenes = <Scene>[
  Scene(
    'inbox_notices_ask',
    leave: NoticeLeave.unasked,
    shows: () => [en.notifyAskTitle, en.notifyAskBody, en.notifyAskYes, en.actionDismiss],
  ),
  Scene(
    'inbox_empty_notices_ask',
    leave: NoticeLeave.unasked,
    core: outside,
    shows: () => [en.notifyAskTitle, en.inboxEmptyTitle],
  ),
  Scene(
    'notifications_explained',
    at: '/settings/notifications',
    leave: NoticeLeave.postponed,
    shows: () => [en.notifyAskTitle, en.notifyAskYes],
  ),
  Scene(
    'notifications_refused',
    at: '/settings/notifications',
    leave: NoticeLeave.refused,
    shows: () => [en.notifyDenied, en.actionOpenSettings],
  ),
  Scene(
    'muted',
    at: '/settings/notifications/muted',
    core:
        () => seededWith((core) {
          core.chatsById[const ChatId(marta)]!.mutedUntil = DateTime.utc(9999);
          core.chatsById[const ChatId(anna)]!
            ..mutedUntil = DateTime.utc(2027, 1, 4, 18)
            ..archived = true;
        }),
    shows: () => [en.notifyMuted, 'Marta', en.detailsMuted, 'anna@firm.example'],
  ),
  Scene(
    'muted_none',
    at: '/settings/notifications/muted',
    shows: () => [en.notifyMutedNone],
  ),
];
