import 'beginning.dart';
import 'flow.dart';
import 'looks.dart';
import 'media.dart';
import 'number.dart';
import 'strangers.dart';
import 'troubles.dart';

/// Every flow, in the order in which they run.
final flows = <QaFlow>[
  ...beginningFlows,
  ...strangerFlows,
  ...mediaFlows,
  ...troubleFlows,
  ...numberFlows,
  ...lookFlows,
];
