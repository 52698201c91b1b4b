import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';
import 'package:flutter_local_notifications/flutter_local_notifications.dart';
import 'package:flutter_test/flutter_test.dart';

/// The phone's side of notifications, until the test ends: what the plugin's own Dart code asks of it is noted and answered. Nothing
/// between the app and this is a stand-in.
class NoticeTray {
  NoticeTray.android() : this._(TargetPlatform.android);
  NoticeTray.ios() : this._(TargetPlatform.iOS);

  NoticeTray._(TargetPlatform platform) {
    TestWidgetsFlutterBinding.ensureInitialized();
    apple = platform == TargetPlatform.iOS;
    // Tests run as on Android else.
    if (apple) debugDefaultTargetPlatformOverride = platform;
    if (apple) {
      IOSFlutterLocalNotificationsPlugin.registerWith();
    } else {
      AndroidFlutterLocalNotificationsPlugin.registerWith();
    }
    _messenger
      ..setMockMethodCallHandler(channel, _answer)
      ..setMockMethodCallHandler(_badge, (call) async => badge = call.arguments as int)
      ..setMockMethodCallHandler(_lock, (_) async => lockedOpen);
    addTearDown(release);
  }

  /// Widget tests look at this before they end.
  void release() {
    debugDefaultTargetPlatformOverride = null;
    _messenger
      ..setMockMethodCallHandler(channel, null)
      ..setMockMethodCallHandler(_badge, null)
      ..setMockMethodCallHandler(_lock, null);
  }

  static const channel = MethodChannel('dexterous.com/flutter/local_notifications');
  static const _badge = MethodChannel('org.causeway.app/badge');
  static const _lock = MethodChannel('org.causeway.app/lock');
  static TestDefaultBinaryMessenger get _messenger =>
      TestDefaultBinaryMessengerBinding.instance.defaultBinaryMessenger;

  late final bool apple;

  /// What is there, by id.
  final Map<int, Map<Object?, Object?>> shown = {};

  /// How often each id was put there.
  final Map<int, int> times = {};
  int? badge;

  /// Android's channels and how important they are.
  final Map<String, int> channels = {};

  /// The phone is locked, and shows on its locked screen what is private.
  bool lockedOpen = false;

  /// The user lets the app show them; and what they will say when they are asked.
  bool allowed = true;
  bool says = true;

  /// What `initialize` was called with.
  Map<Object?, Object?>? settings;

  /// The app began because a notification with this payload was tapped.
  String? launchedBy;
  final List<String> asked = [];

  Future<Object?> _answer(MethodCall call) async {
    final arguments = call.arguments;
    switch (call.method) {
      case 'initialize':
        settings = arguments as Map<Object?, Object?>;
        return true;
      case 'createNotificationChannel':
        final channel = arguments as Map<Object?, Object?>;
        channels[channel['id']! as String] = channel['importance']! as int;
      case 'show':
        final notification = arguments as Map<Object?, Object?>;
        final id = notification['id']! as int;
        shown[id] = notification;
        times[id] = (times[id] ?? 0) + 1;
      case 'cancel':
        shown.remove(arguments is Map ? arguments['id'] : arguments);
      case 'cancelAll':
        shown.clear();
      case 'getActiveNotifications':
        return [
          for (final id in shown.keys) {'id': id},
        ];
      case 'areNotificationsEnabled':
        return allowed;
      case 'checkPermissions':
        return {for (final what in const ['isEnabled', 'isAlertEnabled']) what: allowed};
      case 'requestNotificationsPermission' || 'requestPermissions':
        asked.add(call.method);
        return allowed = says;
      case 'getNotificationAppLaunchDetails':
        return {
          'notificationLaunchedApp': launchedBy != null,
          'notificationResponse': {
            'notificationId': 1,
            'payload': launchedBy,
            'notificationResponseType': 0,
          },
        };
    }
    return null;
  }

  /// The user taps a notification while the app runs.
  Future<void> tap(int id) => _messenger.handlePlatformMessage(
    channel.name,
    channel.codec.encodeMethodCall(
      MethodCall('didReceiveNotificationResponse', {
        'notificationId': id,
        'payload': shown[id]!['payload'],
        'notificationResponseType': 0,
      }),
    ),
    (_) {},
  );

  /// What the phone was told of one, beside its words.
  Map<Object?, Object?> details(int id) => shown[id]!['platformSpecifics']! as Map<Object?, Object?>;

  /// What is to be read in it, and who said it.
  String title(int id) => shown[id]!['title']! as String;
  List<String> lines(int id) {
    if (apple) return (shown[id]!['body']! as String).split('\n');
    final style = details(id)['styleInformation']! as Map<Object?, Object?>;
    final messages = style['messages'] as List<Object?>?;
    if (messages == null) return (style['bigText']! as String).split('\n');
    return [for (final it in messages) (it! as Map<Object?, Object?>)['text']! as String];
  }

  /// The ids of what can be done in it.
  List<String> actions(int id) => [
    for (final action in (details(id)['actions'] as List<Object?>?) ?? const [])
      (action! as Map<Object?, Object?>)['id']! as String,
  ];

  /// It makes a noise.
  bool loud(int id) => apple ? details(id)['presentSound'] == true : details(id)['silent'] == false;
}
