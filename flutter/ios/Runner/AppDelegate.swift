import Contacts
import Flutter
import UIKit
import UserNotifications
import flutter_local_notifications
import workmanager_apple

@main
@objc class AppDelegate: FlutterAppDelegate, FlutterImplicitEngineDelegate {
  /// Also in Info.plist and in lib/platform/background.dart.
  private static let fetch = "org.causeway.app.fetch"

  override func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool {
    protectAccount()
    // iOS asks for whoever takes background tasks before the launch ends; the plugins come later, with the window, or not at
    // all where the launch is for such a task.
    WorkmanagerPlugin.setPluginRegistrantCallback { registry in
      AppDelegate.register(with: registry)
    }
    // Answers in notifications come without a window, too.
    FlutterLocalNotificationsPlugin.setPluginRegistrantCallback { registry in
      AppDelegate.register(with: registry)
    }
    UNUserNotificationCenter.current().delegate = self as UNUserNotificationCenterDelegate
    WorkmanagerPlugin.registerPeriodicTask(
      withIdentifier: AppDelegate.fetch, earliestBeginInSeconds: 15 * 60)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  func didInitializeImplicitFlutterEngine(_ engineBridge: FlutterImplicitEngineBridge) {
    GeneratedPluginRegistrant.register(with: engineBridge.pluginRegistry)
    AddressBook.answer(on: engineBridge.applicationRegistrar.messenger())
    Badge.answer(on: engineBridge.applicationRegistrar.messenger())
    LockScreen.answer(on: engineBridge.applicationRegistrar.messenger())
  }

  /// For the isolates without a window.
  private static func register(with registry: FlutterPluginRegistry) {
    GeneratedPluginRegistrant.register(with: registry)
    if let registrar = registry.registrar(forPlugin: "org.causeway.app.notices") {
      Badge.answer(on: registrar.messenger())
      LockScreen.answer(on: registrar.messenger())
    }
  }

  /// The folder of the account (lib/main.dart puts it there): in no backup, since its key stays on this phone, and readable as
  /// soon as the phone was unlocked once, since messages are fetched while it is locked.
  private func protectAccount() {
    do {
      let files = FileManager.default
      let support = try files.url(
        for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
      var folder = support.appendingPathComponent("private", isDirectory: true)
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try files.setAttributes(
        [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication],
        ofItemAtPath: folder.path)
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
    } catch {
      // The database is encrypted all the same, with a key that no backup holds.
      NSLog("The account's folder could not be kept out of backups: %@", "\(error)")
    }
  }
}

/// The number on the app's icon, for lib/platform/phone_notices.dart: `set(count)`; 0 takes it away. iOS shows it where the user lets
/// the app show notifications.
enum Badge {
  static func answer(on messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "org.causeway.app/badge", binaryMessenger: messenger)
    channel.setMethodCallHandler { call, result in
      guard call.method == "set", let count = call.arguments as? Int else {
        return result(FlutterMethodNotImplemented)
      }
      if #available(iOS 16.0, *) {
        UNUserNotificationCenter.current().setBadgeCount(count)
      } else {
        UIApplication.shared.applicationIconBadgeNumber = count
      }
      result(nil)
    }
  }
}

/// Whether a locked phone shows notifications in full, for packages/lock_screen: `showsAll`. Where previews are only for whoever has
/// unlocked it, iOS hides them, and shows them when it knows the face.
enum LockScreen {
  static func answer(on messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "org.causeway.app/lock", binaryMessenger: messenger)
    channel.setMethodCallHandler { call, result in
      guard call.method == "showsAll" else { return result(FlutterMethodNotImplemented) }
      let locked = !UIApplication.shared.isProtectedDataAvailable
      UNUserNotificationCenter.current().getNotificationSettings { settings in
        DispatchQueue.main.async { result(locked && settings.showPreviewsSetting == .always) }
      }
    }
  }
}

/// The numbers in the phone's address book, for lib/platform/this_phone.dart: `numbers(ask)` gives maps of `number` and `name`, or nil
/// where the user does not let the app read it. Nothing else is read, and nothing written.
enum AddressBook {
  static func answer(on messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(
      name: "org.causeway.app/contacts", binaryMessenger: messenger)
    channel.setMethodCallHandler { call, result in
      guard call.method == "numbers" else { return result(FlutterMethodNotImplemented) }
      let arguments = call.arguments as? [String: Any]
      numbers(ask: arguments?["ask"] as? Bool ?? false, result)
    }
  }

  private static func numbers(ask: Bool, _ result: @escaping FlutterResult) {
    let store = CNContactStore()
    switch CNContactStore.authorizationStatus(for: .contacts) {
    case .notDetermined where ask:
      store.requestAccess(for: .contacts) { allowed, _ in
        if allowed {
          read(store, result)
        } else {
          DispatchQueue.main.async { result(nil) }
        }
      }
    case .notDetermined, .denied, .restricted:
      result(nil)
    default:
      // All of it, or, from iOS 18 on, what the user has chosen of it.
      DispatchQueue.global(qos: .userInitiated).async { read(store, result) }
    }
  }

  private static func read(_ store: CNContactStore, _ result: @escaping FlutterResult) {
    let keys: [CNKeyDescriptor] = [
      CNContactPhoneNumbersKey as CNKeyDescriptor,
      CNContactFormatter.descriptorForRequiredKeys(for: .fullName),
    ]
    var found: [[String: String]]? = []
    do {
      try store.enumerateContacts(with: CNContactFetchRequest(keysToFetch: keys)) { contact, _ in
        let name = CNContactFormatter.string(from: contact, style: .fullName) ?? ""
        for phone in contact.phoneNumbers {
          found?.append(["number": phone.value.stringValue, "name": name])
        }
      }
    } catch {
      found = nil
    }
    DispatchQueue.main.async { result(found) }
  }
}
