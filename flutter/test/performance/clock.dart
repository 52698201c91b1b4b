import 'dart:ffi';
import 'dart:io';

/// Microseconds that the processor has worked for this thread. What other programs do, and other threads of this one, does not
/// count: a test that measures is right also on a machine that is busy. Where there is no such clock, the time that has passed.
final int Function() threadTime = _posix() ?? _passed;

final _since = Stopwatch()..start();

int _passed() => _since.elapsedMicroseconds;

final class _Timespec extends Struct {
  @Long()
  external int seconds;

  @Long()
  external int nanoseconds;
}

int Function()? _posix() {
  // CLOCK_THREAD_CPUTIME_ID
  final id = Platform.isLinux ? 3 : (Platform.isMacOS ? 16 : null);
  if (id == null) return null;
  final library = DynamicLibrary.process();
  final get = library.lookupFunction<
    Int Function(Int, Pointer<_Timespec>),
    int Function(int, Pointer<_Timespec>)
  >('clock_gettime');
  final allocate = library.lookupFunction<
    Pointer<_Timespec> Function(Size),
    Pointer<_Timespec> Function(int)
  >('malloc');
  final time = allocate(sizeOf<_Timespec>());
  return () {
    if (get(id, time) != 0) throw StateError('no clock of the thread');
    return time.ref.seconds * 1000000 + time.ref.nanoseconds ~/ 1000;
  };
}
