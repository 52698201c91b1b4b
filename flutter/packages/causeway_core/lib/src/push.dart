import 'coded.dart';
import 'value.dart';

/// How push notifications stand.
enum PushState implements Coded {
  /// Not wanted.
  off('off'),

  /// The home service has not been told yet; it is told as soon as there is a connection.
  pending('pending'),

  /// The home service notifies.
  on('on'),

  /// The home service has no push notifications: background fetches are all there is.
  notOffered('not-offered'),

  /// The home service refused it ([Push.condition]).
  refused('refused');

  const PushState(this.code);

  @override
  final String code;
}

/// What is wanted of push notifications, and how it stands.
final class Push extends Value {
  const Push({required this.state, this.service, this.node, this.condition});

  final PushState state;

  /// The push service's address; null when push notifications are not wanted.
  final String? service;

  /// What the service knows this app by.
  final String? node;

  /// With what the home service refused it: a condition of RFC 6120. Not for people.
  final String? condition;

  @override
  List<Object?> get parts => [state, service, node, condition];
}
