import 'package:code_assets/code_assets.dart';
import 'package:hooks/hooks.dart';
import 'package:native_toolchain_rust/native_toolchain_rust.dart';

/// Builds the native library with the app, for each target that `flutter run` or `flutter build` asks for. The toolchain is
/// pinned in rust/bridge/rust-toolchain.toml.
void main(List<String> args) async {
  await build(args, (input, output) async {
    if (!input.config.buildCodeAssets) return;
    // On iOS what Dart calls is looked up by its name.
    final strip = input.config.code.targetOS == OS.iOS ? 'none' : 'symbols';
    await RustBuilder(
      assetName: 'src/rust/frb_generated.io.dart',
      cratePath: '../../../rust/bridge',
      extraCargoEnvironmentVariables: {'CARGO_PROFILE_RELEASE_STRIP': strip},
    ).run(input: input, output: output);
  });
}
