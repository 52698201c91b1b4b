import 'package:causeway_core/causeway_core.dart';
import 'package:causeway_core/testing.dart';

import 'contract.dart';
import 'media_contract.dart';

class _Fake implements Subject {
  @override
  final FakeCauseway causeway = FakeCauseway();

  int _folders = 0;

  @override
  String folder() => 'folder-${_folders++}';

  @override
  NewAccount get account => const NewAccount(
    number: '+34600111222',
    home: 'home.example',
    credential: PasswordCredential('secret'),
  );
}

void main() {
  contract('the fake', _Fake.new);
  mediaContract('the fake', _Fake.new);
}
