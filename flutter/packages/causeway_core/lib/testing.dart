/// A core without a phone, a network or a database, for tests of widgets and for previews.
library;

export 'src/fake/fake_causeway.dart';
export 'src/fake/fake_core.dart' show FakeCore;
export 'src/fake/fake_data.dart' show fakeHome, fakeOwnNumber, fakePartners, fakeStart;
export 'src/fake/fake_files.dart' show FakeFiles;
export 'src/fake/fake_media.dart' show fakeBlurhash, fakeWaveform;
export 'src/fake/fake_state.dart' show CoreCall, FakeChat, FakeStanding;
