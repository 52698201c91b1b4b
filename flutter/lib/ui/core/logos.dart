import 'dart:async';
import 'dart:typed_data';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_svg/flutter_svg.dart';

import '../../session.dart';
import 'shown_picture.dart';

/// The logos of other apps, by the app's name, as far as the core has them. They are read when the account is open, when the
/// list of apps changes, and, where one is missing, when there is a connection again.
class LogoStore extends ChangeNotifier {
  LogoStore(this._session) {
    _session.addListener(_follow);
    _follow();
  }

  final Session _session;
  final Map<String, Uint8List> _logos = {};
  CausewayCore? _core;
  StreamSubscription<CoreEvent>? _events;
  bool _complete = false;
  bool _reading = false;
  bool _again = false;
  bool _disposed = false;

  Uint8List? operator [](String name) => _logos[name];

  void _follow() {
    final core = switch (_session.state) {
      SessionOpen(:final core) => core,
      _ => null,
    };
    if (core == _core) return;
    _core = core;
    _logos.clear();
    unawaited(_events?.cancel());
    _events = core?.events.listen(_onEvent);
    unawaited(_read());
  }

  void _onEvent(CoreEvent event) {
    switch (event) {
      case PartnersChanged() || Reload():
      case ConnectionChanged(connection: ConnectionOnline()) when !_complete:
        unawaited(_read());
      default:
    }
  }

  Future<void> _read() async {
    if (_reading) {
      _again = true;
      return;
    }
    _reading = true;
    do {
      _again = false;
      await _readOnce();
    } while (_again && !_disposed);
    _reading = false;
  }

  Future<void> _readOnce() async {
    final core = _core;
    if (core == null) return;
    final partners = (await core.partners()).valueOrNull?.partners ?? const [];
    _complete = true;
    for (final partner in partners) {
      final logo = (await core.partnerLogo(partner.id)).valueOrNull;
      if (_disposed || core != _core) return;
      _complete = _complete && logo != null;
      if (logo == null || _same(logo, _logos[partner.name])) continue;
      _logos[partner.name] = logo;
      notifyListeners();
    }
  }

  // The same bytes again would be drawn anew.
  static bool _same(Uint8List one, Uint8List? other) {
    if (one.length != other?.length) return false;
    for (var at = 0; at < one.length; at++) {
      if (one[at] != other![at]) return false;
    }
    return true;
  }

  @override
  void dispose() {
    _disposed = true;
    _session.removeListener(_follow);
    unawaited(_events?.cancel());
    super.dispose();
  }
}

/// Gives every page the logos.
class Logos extends InheritedNotifier<LogoStore> {
  const Logos({required LogoStore store, required super.child, super.key})
    : super(notifier: store);

  static Uint8List? of(BuildContext context, String name) =>
      context.dependOnInheritedWidgetOfExactType<Logos>()?.notifier?[name];
}

/// A logo, PNG or SVG; [instead] stands there until it is drawn, and where it cannot be.
class LogoPicture extends StatelessWidget {
  const LogoPicture(this.bytes, {required this.size, required this.instead, super.key});

  final Uint8List bytes;
  final double size;
  final Widget instead;

  @override
  Widget build(BuildContext context) {
    // A PNG begins with this byte, and no text does.
    if (bytes.firstOrNull == 0x89) {
      return SizedBox.square(
        dimension: size,
        child: ShownPicture.bytes(bytes, fit: BoxFit.contain, instead: instead),
      );
    }
    return SvgPicture.memory(
      bytes,
      width: size,
      height: size,
      excludeFromSemantics: true,
      placeholderBuilder: (_) => instead,
      errorBuilder: (_, _, _) => instead,
    );
  }
}
