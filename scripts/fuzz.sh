# The fuzz targets, on stable Rust: libFuzzer comes with the crate libfuzzer-sys, and coverage from flags that stable
# takes. What a nightly compiler would add is the address sanitizer, and only C code and `unsafe` gain by that.
# Sourced by ./dev.
# shellcheck shell=bash disable=SC2034 # it shares variables with ./dev

fuzz_usage() {
    cat <<END
usage: ./dev fuzz [--minutes N] [--jobs N] [--minimise] [TARGET...]

  --minutes N   how long each target runs, 10 by default; 0 replays the corpus and ends
  --jobs N      targets that run at the same time, 1 by default
  --minimise    afterwards keep of each corpus only what adds coverage, and put it into fuzz/corpus
  TARGET        one of: $(fuzz_targets); all of them by default

What a target finds new is kept in \$CAUSEWAY_BUILD/fuzz-found/TARGET; an input that crashes one is written to
fuzz/regressions/TARGET, where ./dev test runs it from then on. The build has a folder of its own,
\$CAUSEWAY_BUILD/fuzz (the first time about 10 minutes on 2 cores, 1 GB).
END
}

fuzz_targets() { sed -n 's/^    ("\([a-z-]*\)", .*/\1/p' rust/core/src/fuzzing/mod.rs rust/media/src/fuzzing.rs | paste -sd' '; }

# Only the parts of the build for this machine are instrumented, not build scripts and macros: hence --target.
fuzz_build() {
    local host flags="-Cpasses=sancov-module" option
    host=$(rustc -vV | sed -n 's/^host: //p')
    for option in level=4 inline-8bit-counters pc-table trace-compares; do
        flags+=" -Cllvm-args=-sanitizer-coverage-$option"
    done
    # The versions of the workspace; a lock file of its own would drift.
    cp Cargo.lock fuzz/Cargo.lock
    CARGO_TARGET_DIR=$CAUSEWAY_BUILD/fuzz RUSTFLAGS=$flags \
        cargo build --manifest-path fuzz/Cargo.toml --profile fuzz --target "$host"
    fuzzer=$CAUSEWAY_BUILD/fuzz/$host/fuzz/causeway-fuzz
}

# fuzz_one TARGET SECONDS: one line says what came of it.
fuzz_one() {
    local name=$1 seconds=$2 found=$CAUSEWAY_BUILD/fuzz-found/$1 log=$CAUSEWAY_BUILD/fuzz-found/$1.log code=0
    local options=(-artifact_prefix="fuzz/regressions/$name/" -timeout=10 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1)
    if [ -e "fuzz/dictionaries/$name" ]; then options+=(-dict="fuzz/dictionaries/$name"); fi
    if [ "$seconds" = 0 ]; then options+=(-runs=0); else options+=(-max_total_time="$seconds"); fi
    mkdir -p "$found" "fuzz/regressions/$name"
    CAUSEWAY_FUZZ_TARGET=$name "$fuzzer" "${options[@]}" "$found" "fuzz/corpus/$name" >"$log" 2>&1 || code=$?
    rmdir "fuzz/regressions/$name" 2>/dev/null || true
    say "$(printf '%-14s' "$name")$(sed -n 's/.*cov: \([0-9]*\) ft: \([0-9]*\).*/ \1 edges, \2 features,/p' "$log" | tail -1)" \
        "$(sed -n 's/^stat::number_of_executed_units: */runs: /p; s/^stat::peak_rss_mb: */, MB at most: /p' "$log" | paste -sd' ')" \
        "$([ $code = 0 ] || echo "FOUND SOMETHING: see $log")"
    return $code
}

fuzz_minimise() {
    local name=$1 small
    small=$(mktemp -d)
    CAUSEWAY_FUZZ_TARGET=$name "$fuzzer" -merge=1 -max_len=8192 "$small" "fuzz/corpus/$name" "$CAUSEWAY_BUILD/fuzz-found/$name" 2>/dev/null
    cp -n "$small"/* "fuzz/corpus/$name/"
    rm -rf "$small"
}

fuzz() {
    local minutes=10 jobs=1 minimise="" names=() name failed=0
    while [ $# -gt 0 ]; do
        case $1 in
            --minutes) minutes=${2:?--minutes wants a number} && shift ;;
            --jobs) jobs=${2:?--jobs wants a number} && shift ;;
            --minimise) minimise=1 ;;
            -h | --help) fuzz_usage && exit 0 ;;
            -*) say "unknown option $1" && fuzz_usage >&2 && exit 2 ;;
            *)
                case " $(fuzz_targets) " in
                    *" $1 "*) names+=("$1") ;;
                    *) say "no target $1; there are: $(fuzz_targets)" && exit 2 ;;
                esac
                ;;
        esac
        shift
    done
    [ ${#names[@]} -gt 0 ] || read -ra names <<<"$(fuzz_targets)"
    need rust build fuzz
    step "build the fuzz targets" "the first time about 10 minutes"
    fuzz_build
    step "fuzz ${names[*]}" "$minutes min each"
    for name in "${names[@]}"; do
        while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do wait -n || failed=1; done
        fuzz_one "$name" $((minutes * 60)) &
    done
    while [ "$(jobs -rp | wc -l)" -gt 0 ]; do wait -n || failed=1; done
    if [ "$minimise" ]; then
        for name in "${names[@]}"; do fuzz_minimise "$name"; done
    fi
    [ $failed = 0 ] || exit 1
    report="fuzzing"
}
