import 'package:causeway_core/causeway_core.dart';

import '../../../contacts.dart';
import '../../../phone.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// Who may write first, and who the user's contacts are.
class WhoViewModel extends CoreViewModel {
  WhoViewModel(super.core, this.phone) {
    refresh();
  }

  final Phone phone;
  Settings? settings;
  CoreError? error;

  /// How many numbers the address book has; null while it was not read.
  int? contacts;

  /// The phone does not let the app read it.
  bool denied = false;

  late final change = Command1<Settings, SettingsChange>(core.changeSettings);
  late final readContacts = Command0<void>(() => _take(ask: true));

  bool _looked = false;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case SettingsChanged() || Reload():
        refresh();
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.settings();
    settings = read.valueOrNull;
    error = read.errorOrNull;
    if (_looked) return;
    _looked = true;
    await _take(ask: false);
  }

  Future<Result<void>> _take({required bool ask}) async {
    final taken = await takeContacts(core, phone, ask: ask);
    if (taken case Err(:final error)) return Err(error);
    contacts = taken.valueOrNull;
    denied = ask && contacts == null;
    changed();
    return const Ok(null);
  }

  @override
  void dispose() {
    change.dispose();
    readContacts.dispose();
    super.dispose();
  }
}
