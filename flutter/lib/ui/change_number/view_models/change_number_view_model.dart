import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../kept.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';
import '../../settings/view_models/new_number.dart';
import '../../sign_in/view_models/number_typing.dart';

/// What the page shows.
enum ChangePage { explanation, form, working, result }

/// Another number for the account: what that means, the change, and what came of it. A change that is under way goes on by
/// itself, whether this page is there or not.
class ChangeNumberViewModel extends CoreViewModel with NumberTyping {
  ChangeNumberViewModel(super.core, this.causeway, {this.kept}) {
    takeBack();
    _explained = typed.isNotEmpty;
    unawaited(readRegions());
    unawaited(refresh());
  }

  @override
  final Causeway causeway;
  @override
  final Kept? kept;
  @override
  String get keptAs => 'change';

  Identity? identity;
  CoreError? error;

  /// The change that is under way, or the last one.
  NumberChange? now;

  /// Partners that the user has not yet let know the new number, though there are chats there.
  List<Partner> waiting = const [];

  /// Why third-party chats cannot be had with the number as it is now.
  Refusal? closed;

  Credential? credential;
  bool _explained = false;
  bool _finished = false;
  Job<NumberChange>? _job;

  late final begin = Command0<NumberChange>(_begin);
  late final share = Command1<void, Partner>((partner) => core.shareNumber(partner.id));

  bool get underWay => now != null && now!.stage != ChangeStage.done;

  String get service => identity?.address.split('@').last ?? '';

  /// A number, as it is written.
  String shown(String number) => core.shownIdentifier(number);

  ChangePage get page {
    if (begin.running || underWay) return ChangePage.working;
    if (_finished) return ChangePage.result;
    return _explained ? ChangePage.form : ChangePage.explanation;
  }

  bool get complete => hasNumber && credential != null;

  void understood() {
    _explained = true;
    changed();
  }

  void setCredential(Credential? secret) {
    credential = secret;
    changed();
  }

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case NumberChanging() || NumberChanged() || SettingsChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final read = await core.identity();
    identity = read.valueOrNull;
    error = read.errorOrNull;
    final before = underWay;
    now = (await core.numberChange()).valueOrNull ?? now;
    if (before && now?.stage == ChangeStage.done) _finished = true;
    closed = (await core.onboarding()).valueOrNull?.closed;
    waiting = now != null && closed == null ? await partnersToTell(core) : const [];
  }

  Future<Result<NumberChange>> _begin() async {
    final job = _job = core.changeNumber(number: number!.number!, credential: credential!);
    final done = await job.done;
    if (done case Ok(:final value)) {
      // Not from the refresh: one that an event began may still be reading how it was before.
      now = value;
      _finished = true;
      forget();
    }
    await refresh();
    return done;
  }

  /// Tries at once to go on with a change that is under way.
  Future<void> goOn() => core.connect();

  @override
  void dispose() {
    forget();
    _job?.stop();
    begin.dispose();
    share.dispose();
    super.dispose();
  }
}
