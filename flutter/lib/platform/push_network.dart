import '../push.dart';

/// The network that wakes phones with this build of the app. None: each needs an account of the vendor's (Apple's, Google's) or a
/// distributor's plugin, and a push service that the home service talks to. `docs/push.md` says how one is put here.
PushNetwork? pushNetwork() => null;
