# A lab for tests that are not in Rust. Sourced by ./dev.
# shellcheck shell=bash disable=SC2034,SC2154 # it shares variables with ./dev

# start_lab FOLDER ARGS...: starts a lab that takes requests (docs/lab.md); `control` says where, `lab_pid` is its process, and
# FOLDER gets what it says. It ends with its standard input: by stop_lab, or when this script dies, however that happens. What is
# started beside it and may stay gets no 9.
start_lab() {
    local folder=$1
    shift
    # No coproc: a Mac's bash has none.
    rm -f "$folder/lab.input" "$folder/lab.json"
    mkfifo "$folder/lab.input"
    "$CARGO_TARGET_DIR/debug/causeway-lab" up --json "$@" <"$folder/lab.input" >"$folder/lab.json" 2>"$folder/lab.log" &
    lab_pid=$!
    exec 9>"$folder/lab.input"
    rm "$folder/lab.input"
    while [ ! -s "$folder/lab.json" ]; do
        if ! kill -0 "$lab_pid" 2>/dev/null; then
            say "The lab did not start: $(tail -1 "$folder/lab.log")"
            exit 1
        fi
        sleep 0.2
    done
    control=$(sed -n 's/.*"control":"\([^"]*\)".*/\1/p' "$folder/lab.json")
}

stop_lab() {
    exec 9>&-
    wait "$lab_pid" || true
}
