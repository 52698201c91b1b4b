pluginManagement {
    // local.properties is written by the flutter tool.
    val local = java.util.Properties()
    file("local.properties").inputStream().use { local.load(it) }
    val sdk =
        requireNotNull(local.getProperty("flutter.sdk")) {
            "flutter.sdk is not set in local.properties: run `flutter pub get` in the app's folder first"
        }
    includeBuild("$sdk/packages/flutter_tools/gradle")

    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

// The versions that Flutter 3.38 creates apps with.
plugins {
    id("dev.flutter.flutter-plugin-loader") version "1.0.0"
    id("com.android.application") version "8.11.1" apply false
    id("org.jetbrains.kotlin.android") version "2.2.20" apply false
}

include(":app")
