import 'package:flutter/foundation.dart';
import 'package:flutter_test/flutter_test.dart';

/// Lets everything that has begun come to its end.
Future<void> settled() => Future<void>.delayed(const Duration(milliseconds: 5));

/// Puts a view model away with its test.
T keep<T extends ChangeNotifier>(T model) {
  addTearDown(model.dispose);
  return model;
}
