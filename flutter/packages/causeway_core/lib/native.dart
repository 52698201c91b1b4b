/// The real core: the native library behind the plain interface.
library;

export 'src/native/native_causeway.dart' show NativeCauseway;
