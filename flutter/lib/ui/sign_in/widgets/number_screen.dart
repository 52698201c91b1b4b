import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../../words/words.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import '../view_models/sign_in_view_model.dart';
import 'country_picker.dart';

/// The user's number, formatted as it is typed, and what it means for third-party chats.
class NumberScreen extends StatefulWidget {
  const NumberScreen({required this.model, super.key});

  final SignInViewModel model;

  @override
  State<NumberScreen> createState() => _NumberScreenState();
}

class _NumberScreenState extends State<NumberScreen> {
  late final _number = TextEditingController(text: widget.model.typed);

  SignInViewModel get model => widget.model;

  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    model.guessRegion(View.of(context).platformDispatcher.locale.countryCode);
  }

  @override
  void didUpdateWidget(NumberScreen old) {
    super.didUpdateWidget(old);
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
    final chosen = await pickCountry(context, model.regions);
    if (chosen != null) await model.choose(chosen);
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final region = model.region;
    final number = model.number;
    return Scaffold(
      appBar: AppBar(),
      body: FormPage(
        footer: [
          MainButton(
            label: words.actionContinue,
            onPressed: model.hasNumber ? () => unawaited(context.push(Routes.signIn)) : null,
          ),
        ],
        children: [
          PageTitle(words.numberTitle, body: words.numberBody),
          Semantics(
            button: true,
            child: InkWell(
              onTap: _pick,
              borderRadius: BorderRadius.circular(Space.corner),
              child: InputDecorator(
                decoration: InputDecoration(
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
          const SizedBox(height: Space.side),
          TextField(
            controller: _number,
            autofocus: true,
            keyboardType: TextInputType.phone,
            autofillHints: const [AutofillHints.telephoneNumber],
            textInputAction: TextInputAction.done,
            inputFormatters: [LengthLimitingTextInputFormatter(32)],
            style: Theme.of(context).textTheme.titleLarge,
            decoration: InputDecoration(
              labelText: words.numberField,
              prefixText:
                  _number.text.startsWith('+') || region == null
                      ? null
                      : '+${region.callingCode} ',
            ),
            onChanged: (text) => unawaited(model.type(text)),
          ),
          const SizedBox(height: Space.block),
          if (number != null) _Verdict(number.eligibility),
        ],
      ),
    );
  }
}

class _Verdict extends StatelessWidget {
  const _Verdict(this.eligibility);

  final Eligibility eligibility;

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
    final (icon, title, body) =
        eligibility.eligible
            ? (Icons.check_circle_outline, words.numberEligibleTitle, words.numberEligibleBody)
            : (Icons.info_outline, words.numberOutsideTitle, words.numberOutsideBody);
    return Semantics(
      liveRegion: true,
      container: true,
      child: Card(
        child: Padding(
          padding: const EdgeInsets.all(Space.side),
          child: Row(
            crossAxisAlignment: CrossAxisAlignment.start,
            spacing: Space.line,
            children: [
              Icon(icon, color: theme.colorScheme.primary),
              Expanded(
                child: Column(
                  crossAxisAlignment: CrossAxisAlignment.start,
                  spacing: Space.small,
                  children: [
                    Text(title, style: theme.textTheme.titleSmall),
                    Text(body),
                  ],
                ),
              ),
            ],
          ),
        ),
      ),
    );
  }
}
