import 'dart:io';

import 'package:flutter/services.dart';
import 'package:gal/gal.dart';
import 'package:path_provider/path_provider.dart';
import 'package:permission_handler/permission_handler.dart';
import 'package:url_launcher/url_launcher.dart';

import '../notebook.dart';
import '../phone.dart';
import '../player.dart';
import '../sources.dart';
import 'file_notebook.dart';
import 'phone_camera.dart';
import 'phone_microphone.dart';
import 'phone_notices.dart';
import 'phone_player.dart';
import 'phone_sources.dart';
import 'share_sheet.dart';

/// The phone that the app runs on.
class ThisPhone implements Phone {
  const ThisPhone();

  static const _sheet = ShareSheet();
  static const _sources = PhoneSources();

  @override
  Future<Picked> pick(MediaFrom from) => _sources.pick(from);

  @override
  Future<void> forget(String file) => _sources.forget(file);

  @override
  Future<bool> mayListen() async {
    try {
      return await Permission.microphone.request().isGranted;
    } on PlatformException {
      // It is being asked already.
      return false;
    } on MissingPluginException {
      return false;
    }
  }

  @override
  Future<bool> mayLook({required bool ask}) async {
    try {
      return await (ask ? Permission.camera.request() : Permission.camera.status).isGranted;
    } on PlatformException {
      return false;
    } on MissingPluginException {
      return false;
    }
  }

  @override
  Future<CodeCamera?> look() => PhoneCamera.open();

  @override
  Future<Microphone?> listen() => PhoneMicrophone.open();

  /// Phones do not tell a no from a question that was never put, so what was asked is noted. It is the phone's leave, not an account's:
  /// this lies beside the account's folder.
  static Future<Notebook> _notebook() async =>
      FileNotebook((await getApplicationSupportDirectory()).path);

  static const _asked = 'notifications-asked';
  static const _later = 'notifications-later';

  @override
  Future<NoticeLeave> noticeLeave() async {
    if (await PhoneNotices().allowed()) return NoticeLeave.allowed;
    final noted = await (await _notebook()).read();
    if (noted.contains(_asked)) return NoticeLeave.refused;
    return noted.contains(_later) ? NoticeLeave.postponed : NoticeLeave.unasked;
  }

  @override
  Future<bool> askForNotices() async {
    final allowed = await PhoneNotices().ask();
    await (await _notebook()).add([_asked]);
    return allowed;
  }

  @override
  Future<void> postponeNotices() async => (await _notebook()).add([_later]);

  @override
  Map<String, String> get facts => {
    'system': Platform.operatingSystem,
    'system version': Platform.operatingSystemVersion,
    'language': Platform.localeName,
  };

  @override
  Future<void> openSettings() => openAppSettings();

  @override
  Future<String> placeForFile(String name) => _sheet.place(name);

  @override
  Future<bool> handOver(String file) => _sheet.hand(file);

  @override
  Future<bool> share(String file, {required String mime}) => _sheet.show(file, mime: mime);

  @override
  Future<Saved> saveToPhotos(String file, {required bool video}) async {
    try {
      await (video ? Gal.putVideo(file) : Gal.putImage(file));
      return Saved.done;
    } on GalException catch (error) {
      return error.type == GalExceptionType.accessDenied ? Saved.refused : Saved.failed;
    } on MissingPluginException {
      return Saved.failed;
    }
  }

  @override
  MediaPlayer player(String file) => PhonePlayer(file);

  @override
  bool get playsOgg => !Platform.isIOS;

  /// Answered by android/app/src/main/kotlin/…/AddressBook.kt and ios/Runner/AppDelegate.swift: there is no kept plugin that reads
  /// contacts and builds on both as the projects are.
  static const _contacts = MethodChannel('org.causeway.app/contacts');

  @override
  Future<bool> openPage(Uri page) async {
    try {
      return await launchUrl(page, mode: LaunchMode.externalApplication);
    } on PlatformException {
      return false;
    }
  }

  @override
  Future<List<PhoneContact>?> contacts({required bool ask}) async {
    final List<Map<Object?, Object?>>? found;
    try {
      found = await _contacts.invokeListMethod('numbers', {'ask': ask});
    } on PlatformException {
      return null;
    } on MissingPluginException {
      // There is no window yet, or no more.
      return null;
    }
    if (found == null) return null;
    return [
      for (final contact in found)
        if ((contact['number'], contact['name']) case (final String number, final String name))
          (number: number, name: name),
    ];
  }
}
