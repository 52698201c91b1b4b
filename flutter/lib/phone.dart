import 'package:flutter/widgets.dart';

import 'player.dart';
import 'sources.dart';

/// What the app asks of the phone it runs on.
abstract interface class Phone {
  /// Opens a page of somebody else's in the browser; false when that cannot be done.
  Future<bool> openPage(Uri page);

  /// The numbers in the phone's address book; null when the app may not read it. With [ask], the phone asks the user first,
  /// where it has not done so yet.
  Future<List<PhoneContact>?> contacts({required bool ask});

  /// The path of a file that is not there yet, in a place that no backup and no other app reads.
  Future<String> placeForFile(String name);

  /// Asks the user where that file goes, in the phone's sheet, and removes it. False when the user went back, or the phone cannot
  /// show the sheet.
  Future<bool> handOver(String file);

  /// Shows a file in the phone's sheet, to be opened in another app, sent or kept; it stays where it is. False when the phone cannot
  /// show the sheet.
  Future<bool> share(String file, {required String mime});

  /// Puts a copy of a photo or a video among the phone's pictures.
  Future<Saved> saveToPhotos(String file, {required bool video});

  /// Opens a file to be played.
  MediaPlayer player(String file);

  /// It plays voice messages as they come (Ogg).
  bool get playsOgg;

  /// Lets the user take or choose something to send.
  Future<Picked> pick(MediaFrom from);

  /// Deletes the copy that [pick] gave.
  Future<void> forget(String file);

  /// Whether the app may listen. The phone asks the user, where it has not done so yet.
  Future<bool> mayListen();

  /// Switches the microphone on; null when it cannot be had.
  Future<Microphone?> listen();

  /// Whether the app may look through the camera. With [ask], the phone asks the user, where it has not done so yet.
  Future<bool> mayLook({required bool ask});

  /// Switches the camera on that looks away from the user; null when it cannot be had.
  Future<CodeCamera?> look();

  /// What kind of phone it is, for somebody who helps: nothing in it is about a person.
  Map<String, String> get facts;
  /// Whether the app may show notifications.
  Future<NoticeLeave> noticeLeave();

  /// Has the phone ask the user for that; false when they say no, or said so before.
  Future<bool> askForNotices();

  /// The user does not want to be asked now. It is kept: they are asked no more, unless they look for it in the settings.
  Future<void> postponeNotices();

  /// Opens what the phone's settings say about this app.
  Future<void> openSettings();
}

/// Whether the app may show notifications.
enum NoticeLeave {
  allowed,

  /// The user was never asked.
  unasked,

  /// The app has explained it, and the user did not want to be asked then.
  postponed,

  /// The user has said no, or switched them off: only the phone's settings can change that.
  refused,
}

/// What has become of something that was to be kept among the phone's pictures.
enum Saved {
  done,

  /// The user does not let the app do that.
  refused,
  failed,
}

/// A number in the phone's address book.
typedef PhoneContact = ({String number, String name});

/// Gives pages the phone they are on.
class PhoneScope extends InheritedWidget {
  const PhoneScope({required this.phone, required super.child, super.key});

  final Phone phone;

  static Phone of(BuildContext context) =>
      context.getInheritedWidgetOfExactType<PhoneScope>()!.phone;

  @override
  bool updateShouldNotify(PhoneScope old) => false;
}
