import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

import '../../../kept.dart';
import '../../../utils/command.dart';
import '../../core/core_view_model.dart';

/// What came of looking for somebody.
sealed class NewChatAnswer {
  const NewChatAnswer();
}

/// What was typed does not fit, or the search failed.
final class NewChatError extends NewChatAnswer {
  const NewChatError(this.error);

  final CoreError error;
}

/// There is an answer about a person, and it is not a chat.
final class NewChatPerson extends NewChatAnswer {
  const NewChatPerson(this.person);

  final Person person;
}

/// There is a chat.
final class NewChatOpened extends NewChatAnswer {
  const NewChatOpened(this.chat);

  final ChatId chat;
}

/// Starting a chat: on the own service or on which app, who there, and what they will learn.
class NewChatViewModel extends CoreViewModel {
  NewChatViewModel(super.core, {Kept? kept}) : _kept = kept {
    unawaited(refresh());
  }

  final Kept? _kept;

  /// The partners that the user has chosen; null before they were read.
  List<Partner>? partners;
  CoreError? error;
  Onboarding? onboarding;
  Settings? settings;
  bool expired = false;

  /// The user's own number, and the name of their service.
  String number = '';
  String service = '';

  /// Where somebody is looked for: on the own service, or on a partner; nowhere yet.
  bool native = false;
  Partner? partner;
  String typed = '';

  /// What was typed, as a number, where it is one.
  String? typedNumber;
  NewChatAnswer? answer;

  late final find = Command0<void>(_find);
  late final agree = Command1<void, Person>(_agree);
  late final refreshPartners = Command0<PartnerDirectory>(core.refreshPartners);

  Job<Person>? _job;

  @override
  void onEvent(CoreEvent event) {
    switch (event) {
      case SettingsChanged() || PartnersChanged() || Reload():
        unawaited(refresh());
      default:
    }
  }

  @override
  Future<void> read() async {
    final directory = await core.partners();
    error = directory.errorOrNull;
    settings = (await core.settings()).valueOrNull;
    onboarding = (await core.onboarding()).valueOrNull;
    if ((await core.identity()).valueOrNull case Identity(number: final own, :final address)) {
      number = shown(own);
      service = address.split('@').last;
    }
    final chosen = settings?.partners ?? const {};
    expired = directory.valueOrNull?.expired ?? false;
    partners = [
      for (final partner in directory.valueOrNull?.partners ?? const <Partner>[])
        if (chosen.contains(partner.id)) partner,
    ];
    _takeBack();
  }

  static const _where = 'new chat where';
  static const _who = 'new chat who';

  /// Who was being looked for when the phone ended the app. The own service has no name there.
  void _takeBack() {
    final (where, who) = (_kept?.read(_where), _kept?.read(_who));
    if (placed || where == null) return;
    native = where.isEmpty;
    partner = open.where((partner) => partner.id == where).firstOrNull;
    if (placed && who != null) unawaited(type(who));
  }

  void _keep() {
    _kept
      ?..write(_where, placed ? partner?.id ?? '' : null)
      ..write(_who, typed.isEmpty ? null : typed);
  }

  /// The partners to choose among: none while third-party chats are off.
  List<Partner> get open =>
      (settings?.thirdParty ?? false) ? partners ?? const [] : const [];

  /// What somebody is known by, as it is written for people.
  String shown(String identifier) => core.shownIdentifier(identifier);

  bool get placed => native || partner != null;

  /// What people are known by there.
  List<IdentifierKind> get kinds => partner?.identifiers ?? const [IdentifierKind.phone];

  void choose(Partner? chosen) => _go(partner: chosen);

  void chooseNative() => _go(native: true);

  void _go({Partner? partner, bool native = false}) {
    this.partner = partner;
    this.native = native;
    typed = '';
    typedNumber = null;
    answer = null;
    _job?.stop();
    _keep();
    changed();
  }

  Future<void> type(String text) async {
    typed = text;
    _keep();
    final before = answer;
    answer = null;
    if (before != null) changed();
    if (!kinds.contains(IdentifierKind.phone)) return;
    final read = (await core.readNumber(text)).valueOrNull;
    if (typed != text) return;
    final number = read?.number == null ? null : read!.shown;
    if (number == typedNumber) return;
    typedNumber = number;
    changed();
  }

  Future<Result<void>> _find() async {
    answer = null;
    final at = (partner, native);
    final job = _job = core.findPerson(partner: partner?.id, typed: typed);
    final found = await job.done;
    // The user has gone elsewhere meanwhile.
    if (at != (partner, native)) return const Ok(null);
    switch (found) {
      case Ok(value: Person(answer: PersonFound(), :final address)):
        answer = await _open(address);
      case Ok(value: Person(:final chat?)):
        answer = NewChatOpened(chat);
      case Ok(value: final person):
        answer = NewChatPerson(person);
      case Err(:final error):
        answer = NewChatError(error);
    }
    changed();
    return const Ok(null);
  }

  Future<Result<void>> _agree(Person person) async {
    final shared = await core.shareNumber(partner!.id);
    if (shared is Err) return shared;
    return _find();
  }

  Future<NewChatAnswer> _open(String address) async => switch (await core.openChat(address)) {
    Ok(value: final chat) => NewChatOpened(chat.id),
    Err(:final error) => NewChatError(error),
  };

  @override
  void dispose() {
    _kept
      ?..write(_where, null)
      ..write(_who, null);
    find.dispose();
    agree.dispose();
    refreshPartners.dispose();
    _job?.stop();
    super.dispose();
  }
}
