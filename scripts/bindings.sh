# The generated code of the bridge. Sourced by ./dev.
# shellcheck shell=bash disable=SC2154 # it shares variables with ./dev

# The crate, the generator and Dart's runtime are of one version.
bridge_version=$(sed -n 's/^flutter_rust_bridge = { version = "=\([0-9.]*\)".*/\1/p' Cargo.toml)
bindings_dart=flutter/packages/causeway_core
codegen=$CAUSEWAY_BUILD/tools/bin/flutter_rust_bridge_codegen

need_codegen() {
    if [ "$("$codegen" --version 2>/dev/null)" = "flutter_rust_bridge_codegen $bridge_version" ]; then return; fi
    step "install flutter_rust_bridge_codegen $bridge_version" "once, about 3 minutes"
    CARGO_TARGET_DIR=$CAUSEWAY_BUILD/tools/build CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
        cargo install --quiet flutter_rust_bridge_codegen --version "=$bridge_version" --locked --force \
        --root "$CAUSEWAY_BUILD/tools"
    rm -rf "$CAUSEWAY_BUILD/tools/build"
}

# Generates into a copy of what the generator reads, in the folder $1. No Flutter SDK: the generator asks a `dart` for its
# version and looks into a lock file, and nothing more is needed of either.
generate_bindings() {
    local copy=$1
    mkdir -p "$copy/bin" "$copy/rust" "$copy/$bindings_dart/lib/src/rust"
    printf '#!/bin/sh\necho "Dart SDK version: 3.7.0 (stable)"\n' >"$copy/bin/dart"
    chmod +x "$copy/bin/dart"
    cp -r rust/bridge "$copy/rust/bridge"
    # rustup would download the toolchain of phones, to read these sources.
    rm "$copy/rust/bridge/rust-toolchain.toml"
    # The name is all that is read here, and without dependencies nothing has to be resolved.
    printf '[package]\nname = "causeway-bridge"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' \
        >"$copy/rust/bridge/Cargo.toml"
    cp "$bindings_dart/pubspec.yaml" "$copy/$bindings_dart/"
    cat >"$copy/$bindings_dart/pubspec.lock" <<END
packages:
  flutter_rust_bridge:
    dependency: "direct main"
    description: {name: flutter_rust_bridge, url: "https://pub.dev"}
    source: hosted
    version: "$bridge_version"
sdks:
  dart: ">=3.7.0 <4.0.0"
END
    # With its own folder as CARGO_MANIFEST_DIR the generator reads the sources as they are; else it would have cargo expand
    # them, which compiles every dependency of the core for it.
    if ! (cd "$copy/rust/bridge" && PATH="$copy/bin:$PATH" CARGO_MANIFEST_DIR=$PWD "$codegen" generate) \
        >"$copy/log" 2>&1; then
        cat "$copy/log" >&2
        return 1
    fi
    # As ./dev check wants all Rust to be.
    rustfmt --edition 2024 "$copy/rust/bridge/src/frb_generated.rs"
}

bindings() {
    need rust
    need_codegen
    local copy
    copy=$(mktemp -d)
    step "generate the bridge's code" "seconds"
    generate_bindings "$copy"
    cp "$copy/rust/bridge/src/frb_generated.rs" rust/bridge/src/frb_generated.rs
    rm -rf "$bindings_dart/lib/src/rust"
    cp -r "$copy/$bindings_dart/lib/src/rust" "$bindings_dart/lib/src/rust"
    rm -rf "$copy"
}

check_bindings() {
    need_codegen
    local copy stale=
    copy=$(mktemp -d)
    generate_bindings "$copy"
    diff -q "$copy/rust/bridge/src/frb_generated.rs" rust/bridge/src/frb_generated.rs >&2 || stale=1
    diff -rq "$copy/$bindings_dart/lib/src/rust" "$bindings_dart/lib/src/rust" >&2 || stale=1
    rm -rf "$copy"
    if [ "$stale" ]; then
        say "the bridge's generated code is stale: ./dev bindings writes it anew"
        exit 1
    fi
}
