/// The core of Causeway as an app sees it: [Causeway] opens accounts, [CausewayCore] is one that is open.
///
/// Everything here is a plain value that can be kept, compared and shown. Words for people are the app's: what the core says is
/// a value or a stable code.
library;

export 'src/account.dart';
export 'src/chats.dart';
export 'src/content.dart';
export 'src/core.dart';
export 'src/devices.dart';
export 'src/errors.dart';
export 'src/events.dart';
export 'src/ids.dart';
export 'src/inbox.dart';
export 'src/media.dart';
export 'src/media_calls.dart';
export 'src/media_settings.dart';
export 'src/messages.dart';
export 'src/notifications.dart';
export 'src/number.dart';
export 'src/partners.dart';
export 'src/people.dart';
export 'src/push.dart';
export 'src/reasons.dart';
export 'src/reports.dart';
export 'src/result.dart';
export 'src/settings.dart';
