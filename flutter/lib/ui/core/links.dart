import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

import '../../l10n/app_localizations.dart';
import '../../phone.dart';
import 'controls.dart';

/// A page of somebody else's, which opens in the browser. Where there is none, its address is copied.
class PageLink extends StatelessWidget {
  const PageLink({required this.icon, required this.title, required this.page, super.key});

  final IconData icon;
  final String title;

  /// Its address (https).
  final String page;

  @override
  Widget build(BuildContext context) => Semantics(
    link: true,
    child: ListTile(
      leading: Icon(icon),
      title: Text(title),
      subtitle: Text(Uri.tryParse(page)?.host ?? page),
      trailing: const Icon(Icons.open_in_new, size: 20),
      onTap: () => unawaited(openPage(context, page)),
    ),
  );
}

/// Opens a page in the browser, or copies its address.
Future<void> openPage(BuildContext context, String page) async {
  final uri = Uri.tryParse(page);
  final opened =
      uri != null && uri.isScheme('https') && await PhoneScope.of(context).openPage(uri);
  if (opened || !context.mounted) return;
  await copy(context, page, AppLocalizations.of(context).linkCopied);
}

/// Copies a text, and says so.
Future<void> copy(BuildContext context, String text, String done) async {
  await Clipboard.setData(ClipboardData(text: text));
  if (context.mounted) tell(context, done);
}
