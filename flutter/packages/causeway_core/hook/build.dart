import 'package:code_assets/code_assets.dart';
import 'package:hooks/hooks.dart';
import 'package:native_toolchain_rust/native_toolchain_rust.dart';

/// Builds the native library with the app, for each target that `flutter run` or `flutter build` asks for. The toolchain is
/// pinned in rust/bridge/rust-toolchain.toml, the release profile in the workspace's Cargo.toml.
void main(List<String> args) async {
  await build(args, (input, output) async {
    if (!input.config.buildCodeAssets) return;
    await RustBuilder(
      assetName: 'src/rust/frb_generated.io.dart',
      cratePath: '../../../rust/bridge',
      // Set in the pubspec of an app that is tested against the lab (docs/lab.md), and in no other.
      features: [if (input.userDefines['lab'] == true) 'lab'],
      extraCargoEnvironmentVariables: switch (input.config.code.targetOS) {
        OS.android => forAndroid(input.config.code),
        OS.iOS => forIos(input.config.code),
        _ => const {},
      },
    ).run(input: input, output: output);
  });
}

/// The NDK's compiler and linker for the app's minSdk. RustBuilder takes those for API 35: C may then call what older phones
/// lack, and a linker may pack relocations in a way that Android before 9 does not load.
Map<String, String> forAndroid(CodeConfig code) {
  final (target, ndk) = switch (code.targetArchitecture) {
    Architecture.arm => (
      'armv7_linux_androideabi',
      'armv7a-linux-androideabi',
    ),
    Architecture.arm64 => ('aarch64_linux_android', 'aarch64-linux-android'),
    Architecture.x64 => ('x86_64_linux_android', 'x86_64-linux-android'),
    final other => throw UnsupportedError('Android on $other'),
  };
  final suffix = OS.current == OS.windows ? '.cmd' : '';
  String tool(String name) =>
      code.cCompiler!.compiler
          .resolve('$ndk${code.android.targetNdkApi}-$name$suffix')
          .toFilePath();
  return {
    'CC_$target': tool('clang'),
    'CXX_$target': tool('clang++'),
    'CARGO_TARGET_${target.toUpperCase()}_LINKER': tool('clang'),
  };
}

Map<String, String> forIos(CodeConfig code) => {
  // One for Rust, for C and for the linker; else each takes its own.
  'IPHONEOS_DEPLOYMENT_TARGET': '${code.iOS.targetVersion}.0',
  // What Dart calls is looked up by its name.
  'CARGO_PROFILE_RELEASE_STRIP': 'none',
};
