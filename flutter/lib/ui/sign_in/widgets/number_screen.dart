import 'dart:async';

import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import '../../../l10n/app_localizations.dart';
import '../../../routing/routes.dart';
import '../../core/controls.dart';
import '../../core/theme.dart';
import '../view_models/sign_in_view_model.dart';
import 'number_field.dart';

/// The user's number, and what it means for third-party chats.
class NumberScreen extends StatelessWidget {
  const NumberScreen({required this.model, super.key});

  final SignInViewModel model;

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
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
          NumberField(model: model),
          const SizedBox(height: Space.block),
          if (model.number case final number?)
            NumberVerdict(
              number.eligibility,
              more: () => unawaited(context.push(Routes.whichNumbers)),
            ),
        ],
      ),
    );
  }
}
