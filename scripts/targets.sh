# What phones and their processors need: that the workspace compiles for them, the size of the library that Android loads, the
# core's tests on arm64. Sourced by ./dev.
#
# No package manager brings the compilers of Google's NDK or of Xcode. Where they are not, zig from PyPI compiles the C parts
# with the headers of another libc (musl, macOS). That shows that the code compiles, and how large it is; such a library is
# never run. What does run, under qemu, is the core for arm64 Linux.
# shellcheck shell=bash disable=SC2034,SC2154 # it shares variables with ./dev

phone_packages=(-p causeway-core -p causeway-bridge)
phone_targets=(aarch64-linux-android armv7-linux-androideabi x86_64-linux-android aarch64-apple-ios)
# minSdk in flutter/android.
android_api=24
zig_version=0.15.1
zig=$CAUSEWAY_BUILD/zig

need_rust_target() {
    if [ -d "$(rustc --print target-libdir --target "$1")" ]; then return; fi
    step "install Rust's standard library for $1" "once, seconds"
    if ! has rustup || ! rustup --quiet target add "$1"; then
        say "Rust's standard library for $1 is needed: rustup target add $1"
        exit 1
    fi
}

need_zig() {
    if [ "$("$zig/ziglang/zig" version 2>/dev/null)" = $zig_version ]; then return; fi
    step "install zig $zig_version as a C compiler for phones" "once, half a minute"
    need python
    rm -rf "$zig"
    pip install --no-deps --target "$zig" "ziglang==$zig_version"
}

# --- compilers ---------------------------------------------------------------------------------------------

# The name of an environment variable of cc or cargo for a target.
of_target() { printf '%s_%s' "$1" "${2//-/_}"; }

# for_phone TARGET: sets the C compiler and the linker of this target for cargo, and names them in `with`.
for_phone() {
    local target=$1 clang
    case $target in
        *-ios*)
            # On a Mac, cargo finds Xcode's by itself.
            if has xcrun; then with="Xcode" && return; fi
            ;;
        *-android*)
            clang=$(compgen -G "${ANDROID_NDK_HOME:-/nowhere}/toolchains/llvm/prebuilt/*/bin/${target/#armv7-/armv7a-}$android_api-clang" || true)
            if [ "$clang" ]; then
                with="the NDK's clang"
                use_compiler "$target" "$clang" "${clang%/*}/llvm-ar" "${clang%/*}/llvm-ranlib"
                return
            fi
            ;;
    esac
    with="zig $zig_version"
    need_zig
    write_zig_tools "$target"
    use_compiler "$target" "$zig/$target/cc" "$zig/$target/ar" "$zig/$target/ranlib"
    export "$(of_target CMAKE_TOOLCHAIN_FILE "$target")=$zig/$target/toolchain.cmake"
    # cc would ask xcrun for it. OpenSSL takes this path apart at SDKs/.
    if [[ $target == *-ios* ]]; then export SDKROOT=$zig/$target/SDKs/iPhoneOS.sdk; fi
}

use_compiler() {
    export "$(of_target CC "$1")=$2" "$(of_target AR "$1")=$3" "$(of_target RANLIB "$1")=$4"
    local linker
    linker=$(of_target CARGO_TARGET "$1")_LINKER
    export "${linker^^}=$2"
}

# zig in the place of cc, ar and ranlib. What names the target, the processor or the SDK in the words of clang is dropped: zig
# has its own word for all of that.
write_zig_tools() {
    local target=$1 folder=$zig/$1 name tool
    case $target in
        aarch64-linux-android) name=aarch64-linux-musl ;;
        armv7-linux-androideabi) name=arm-linux-musleabihf ;;
        # What libdeflate has for AVX-512 wants a word that zig's clang takes away unless it is told to keep it.
        x86_64-linux-android) name="x86_64-linux-musl -mcpu=x86_64+evex512" ;;
        aarch64-apple-ios) name=aarch64-macos ;;
    esac
    mkdir -p "$folder/include/os" "$folder/SDKs/iPhoneOS.sdk"
    cat >"$folder/cc" <<CC
#!/usr/bin/env bash
# The host's headers and libraries, where they were unpacked, are not the target's.
unset CPATH LIBRARY_PATH
export ZIG_GLOBAL_CACHE_DIR="$zig/cache" ZIG_LOCAL_CACHE_DIR="$zig/cache"
words=()
while [ \$# -gt 0 ]; do
    case \$1 in
        --target=* | -march=* | -mfpu=* | -mfloat-abi=* | -mthumb | -m64 | -m*os-version-min=*) ;;
        -isysroot | -arch) shift ;;
        # Android's log, which musl has not: what is called there stays open, as if the phone had it.
        -llog) ;;
        *) words+=("\$1") ;;
    esac
    shift
done
exec "$zig/ziglang/zig" cc -target $name -fno-sanitize=undefined -isystem "$folder/include" "\${words[@]}"
CC
    for tool in ar ranlib; do
        printf '#!/bin/sh\nexec "%s" %s "$@"\n' "$zig/ziglang/zig" $tool >"$folder/$tool"
    done
    chmod +x "$folder/cc" "$folder/ar" "$folder/ranlib"
    # By itself, CMake would look for an NDK or for Xcode.
    cat >"$folder/toolchain.cmake" <<CMAKE
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR ${name%%-*})
set(CMAKE_C_COMPILER "$folder/cc")
set(CMAKE_ASM_COMPILER "$folder/cc")
set(CMAKE_AR "$folder/ar")
set(CMAKE_RANLIB "$folder/ranlib")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
CMAKE
    # zig has macOS's headers but for this one, which SQLCipher includes.
    if [[ $target == *-apple-* ]]; then
        printf '#define OS_LOG_DEFAULT 0\n#define os_log(log, ...) ((void)(log))\n' >"$folder/include/os/log.h"
    fi
}

# Has SQLCipher compiled with the headers of this machine's OpenSSL, and OpenSSL not compiled at all: five minutes a target, for
# somebody else's C.
without_openssl() {
    local folder=$zig/openssl header
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder/include/openssl" "$folder/lib"
        for header in $(printf '#include <openssl/evp.h>\n' | cc -M -x c - | grep -oE '/[^ ]*/openssl/' | sort -u); do
            ln -sf "$header"*.h "$folder/include/openssl/"
        done
    fi
    export OPENSSL_NO_VENDOR=1 OPENSSL_STATIC=1 OPENSSL_INCLUDE_DIR=$folder/include OPENSSL_LIB_DIR=$folder/lib
}

# --- ./dev check --targets -----------------------------------------------------------------------------------

check_targets() {
    need rust build
    own_target
    local target with passed=()
    for target in "${phone_targets[@]}"; do
        need_rust_target "$target"
        for_phone "$target"
        if [[ $with == zig* ]]; then without_openssl; else unset OPENSSL_NO_VENDOR; fi
        step "compile for $target with $with" "the first time some minutes"
        cargo check --locked "${phone_packages[@]}" --target "$target"
        passed+=("   $target, C by $with")
    done
    say "The core and the bridge compile for these; nothing was linked or run:"
    printf '%s\n' "${passed[@]}" >&2
    report="the check of phone targets"
}

# --- ./dev bench size ----------------------------------------------------------------------------------------

# The library that an Android phone loads, as the app's build hook builds it, with its symbols; names it in
# CAUSEWAY_PHONE_LIBRARY.
phone_library() {
    local target=aarch64-linux-android with
    need phone
    need_rust_target "$target"
    for_phone "$target"
    step "compile the phone's library with $with" "the first time about 15 minutes"
    CARGO_PROFILE_RELEASE_STRIP=none cargo build --locked --release -p causeway-bridge --lib --target "$target"
    export CAUSEWAY_PHONE_LIBRARY=$CARGO_TARGET_DIR/$target/release/libcauseway_bridge.so
    export CAUSEWAY_PHONE_COMPILER=$with
}

# --- ./dev test --arm64 --------------------------------------------------------------------------------------

# The core's unit tests on the processor of phones, cryptography above all, one instruction after the other by qemu.
arm64_tests() {
    local target=aarch64-unknown-linux-gnu
    if [ "$(missing_of arm64)" ] && ! can_be_root; then
        say "   SKIPPED: the core's tests on arm64. Their compiler and its libraries are installed with root alone: $(missing_of arm64)"
        return
    fi
    need arm64
    need_rust_target "$target"
    export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
    export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu"
    # OpenSSL as phones have it, since this machine has it for its own processor alone.
    local tests=(cargo test --locked -p causeway-core --features rusqlite/bundled-sqlcipher-vendored-openssl
        --target "$target" --lib)
    step "compile the core's tests for arm64" "the first time about 15 minutes"
    "${tests[@]}" --no-run
    step "the core's unit tests on arm64, under qemu" "some minutes"
    counted "${tests[@]}" -- "$@"
}
