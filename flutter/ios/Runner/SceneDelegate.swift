import Flutter
import UIKit

/// The app's one window. All of it is Flutter's.
class SceneDelegate: FlutterSceneDelegate {}
