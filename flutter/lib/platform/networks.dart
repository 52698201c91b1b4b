import 'package:causeway_core/causeway_core.dart';
import 'package:connectivity_plus/connectivity_plus.dart';
import 'package:flutter/foundation.dart';

/// What the phone is connected by: now, and each time that it gets a network, another one, one more, or loses one.
Stream<PhoneNetwork> networks() => Connectivity().onConnectivityChanged.map(networkOf);

/// The plugin does not tell a Wi-Fi that another phone makes from one that costs nothing.
@visibleForTesting
PhoneNetwork networkOf(List<ConnectivityResult> now) {
  const free = {ConnectivityResult.wifi, ConnectivityResult.ethernet};
  if (now.any(free.contains)) return PhoneNetwork.unmetered;
  return now.every((network) => network == ConnectivityResult.none)
      ? PhoneNetwork.none
      : PhoneNetwork.metered;
}
