/// What this app is, as `pubspec.yaml` says: a test compares them.
const appVersion = '0.1.0';
const appBuild = 1;

/// Where the source of just this build can be had (https), as whoever builds it says:
/// `--dart-define=CAUSEWAY_SOURCE=https://…`. Its licence wants it to be had. Empty where nothing was said.
const appSource = String.fromEnvironment('CAUSEWAY_SOURCE');
