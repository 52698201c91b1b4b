import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/section.dart';
import '../../core/theme.dart';
import '../view_models/number_typing.dart';
import 'country_picker.dart';

/// A country and a number, formatted as it is typed.
class NumberField extends StatefulWidget {
  const NumberField({required this.model, this.label, this.enabled = true, super.key});

  final NumberTyping model;

  /// What the number is; a phone number, unless it is said.
  final String? label;
  final bool enabled;

  @override
  State<NumberField> createState() => _NumberFieldState();
}

class _NumberFieldState extends State<NumberField> {
  late final _number = TextEditingController(
    text: model.typed = model.number?.shown ?? model.typed,
  );

  NumberTyping get model => widget.model;

  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    model.guessRegion(View.of(context).platformDispatcher.locale.countryCode);
  }

  @override
  void didUpdateWidget(NumberField old) {
    super.didUpdateWidget(old);
    model.guessRegion(View.of(context).platformDispatcher.locale.countryCode);
    _format();
  }

  @override
  void dispose() {
    _number.dispose();
    super.dispose();
  }

  /// Puts the blanks where the country writes them, while the cursor is at the end.
  void _format() {
    final shown = model.number?.shown;
    final value = _number.value;
    final atEnd = value.selection.end == value.text.length;
    if (shown == null || shown == value.text || !atEnd || value.text != model.typed) return;
    _number.value = TextEditingValue(
      text: shown,
      selection: TextSelection.collapsed(offset: shown.length),
    );
    model.typed = shown;
  }

  Future<void> _pick() async {
    final chosen = await pickCountry(context, model.regions, chosen: model.region);
    if (chosen != null) await model.choose(chosen);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final region = model.region;
    return Column(
      spacing: Space.side,
      children: [
        Semantics(
          button: true,
          enabled: widget.enabled,
          child: InkWell(
            onTap: widget.enabled ? _pick : null,
            borderRadius: BorderRadius.circular(Space.corner),
            child: InputDecorator(
              decoration: InputDecoration(
                enabled: widget.enabled,
                labelText: words.numberCountry,
                suffixIcon: const Icon(Icons.arrow_drop_down),
              ),
              child: Text(
                region == null
                    ? words.numberCountryOther
                    : '${words.countryName(region.code)}  +${region.callingCode}',
              ),
            ),
          ),
        ),
        TextField(
          controller: _number,
          enabled: widget.enabled,
          autofocus: true,
          keyboardType: TextInputType.phone,
          autofillHints: const [AutofillHints.telephoneNumber],
          textInputAction: TextInputAction.done,
          inputFormatters: [LengthLimitingTextInputFormatter(32)],
          style: Theme.of(context).textTheme.titleLarge,
          decoration: InputDecoration(
            labelText: widget.label ?? words.numberField,
            // The country says it.
            prefix:
                _number.text.startsWith('+') || region == null
                    ? null
                    : ExcludeSemantics(child: Text('+${region.callingCode} ')),
          ),
          onChanged: (text) => unawaited(model.type(text)),
        ),
      ],
    );
  }
}

/// What a number means for third-party chats, or why it is none yet; [more] tells of it at length.
class NumberVerdict extends StatelessWidget {
  const NumberVerdict(this.eligibility, {required this.more, this.changing = false, super.key});

  final Eligibility eligibility;

  /// There are chats already, which go on or do not.
  final bool changing;
  final VoidCallback more;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final theme = Theme.of(context);
    if (!eligibility.isNumber) {
      return Semantics(
        liveRegion: true,
        child: Text(
          words.eligibility(eligibility.reason),
          style: theme.textTheme.bodyMedium?.copyWith(color: theme.colorScheme.onSurfaceVariant),
        ),
      );
    }
    final eligible = eligibility.eligible;
    final (title, body) = switch ((changing, eligible)) {
      (false, true) => (words.numberEligibleTitle, words.numberEligibleBody),
      (false, false) => (words.numberOutsideTitle, words.numberOutsideBody),
      (true, true) => (words.changeGoOnTitle, words.changeGoOnBody),
      (true, false) => (words.changeThirdPartyClosed, words.changePointOutsideBody),
    };
    final icon = eligible ? Icons.check_circle_outline : Icons.info_outline;
    return Column(
      crossAxisAlignment: CrossAxisAlignment.start,
      children: [
        Semantics(liveRegion: true, child: NoteCard(icon: icon, title: title, body: body)),
        QuietButton(label: words.eligibilityMore, onPressed: more),
      ],
    );
  }
}
