import 'package:flutter/services.dart';

/// Answered by the plugin's Kotlin, and on an iPhone by ios/Runner/AppDelegate.swift.
const _channel = MethodChannel('org.causeway.app/lock');

/// The phone is locked, and its owner has it show everything on the locked screen: what is marked as private stands there in full. Where
/// that cannot be known, it is taken to be so.
Future<bool> lockScreenShowsAll() async {
  try {
    return await _channel.invokeMethod<bool>('showsAll') ?? true;
  } on PlatformException {
    return true;
  } on MissingPluginException {
    return true;
  }
}
