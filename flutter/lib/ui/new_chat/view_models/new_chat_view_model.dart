import 'dart:async';

import 'package:causeway_core/causeway_core.dart';

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

/// Starting a chat: which app, who there, and what they will learn.
class NewChatViewModel extends CoreViewModel {
  NewChatViewModel(super.core) {
    unawaited(refresh());
  }

  /// The partners that the user has chosen; null before they were read.
  List<Partner>? partners;
  CoreError? error;
  Onboarding? onboarding;
  Settings? settings;
  bool expired = false;
  String? number;

  Partner? partner;
  String typed = '';
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
    number = (await core.identity()).valueOrNull?.number;
    final chosen = settings?.partners ?? const {};
    expired = directory.valueOrNull?.expired ?? false;
    partners = [
      for (final partner in directory.valueOrNull?.partners ?? const <Partner>[])
        if (chosen.contains(partner.id)) partner,
    ];
  }

  void choose(Partner? chosen) {
    partner = chosen;
    answer = null;
    changed();
  }

  void type(String text) {
    typed = text;
    if (answer != null) {
      answer = null;
      changed();
    }
  }

  Future<Result<void>> _find() async {
    answer = null;
    final job = _job = core.findPerson(partner: partner!.id, typed: typed);
    final found = await job.done;
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
    final shared = await core.shareNumber(person.partner);
    if (shared is Err) return shared;
    return _find();
  }

  Future<NewChatAnswer> _open(String address) async => switch (await core.openChat(address)) {
    Ok(value: final chat) => NewChatOpened(chat.id),
    Err(:final error) => NewChatError(error),
  };

  @override
  void dispose() {
    _job?.stop();
    super.dispose();
  }
}
