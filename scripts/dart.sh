# The Dart side on the native library, real servers and people. Sourced by ./dev.
# shellcheck shell=bash disable=SC2034,SC2154 # it shares variables with ./dev

# A Flutter SDK brings a dart too.
dart_tests() {
    if ! command -v dart >/dev/null; then
        say "   SKIPPED: causeway_core's Dart tests on the native library and the lab: no dart on the PATH." \
            "The library's own tests in Rust call the same functions."
        return
    fi
    step "build the native library and the lab"
    # The whole workspace, as the tests do: the library has the feature lab then, which trusts the lab's directory.
    cargo build --locked --workspace
    step "causeway_core's tests, on the native library and the lab too" "two minutes"
    local control lab_pid folder=$CAUSEWAY_BUILD/dart code=0
    mkdir -p "$folder"
    start_lab "$folder" --control 127.0.0.1:0
    (
        cd "$bindings_dart" || exit
        dart pub get
        CAUSEWAY_LIBRARY="$CARGO_TARGET_DIR/debug/libcauseway_bridge.so" CAUSEWAY_LAB=$control dart test --concurrency=1
    ) 9>&- || code=$?
    stop_lab
    if [ $code != 0 ]; then exit $code; fi
    report="causeway_core's Dart tests"
}

dart_alone() {
    need rust build lab python
    own_target
    dart_tests
}
