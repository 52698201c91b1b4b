#!/usr/bin/env bash
# Searches the logs of a test run for what must never be in one: texts, numbers, addresses, passwords, keys.
# The tests wrote both (integration_test/lab/src/logs.rs). usage: search-logs.sh FOLDER
set -euo pipefail
folder=$1
shopt -s nullglob
logs=("$folder"/*.log) secrets=("$folder"/*.secrets)
if [ ${#logs[@]} = 0 ] || [ ${#secrets[@]} = 0 ]; then
    echo "no logs or no secrets in $folder: nothing was searched" >&2
    exit 1
fi
unsearched=$(grep -L -F canary-of-the-log-search "${logs[@]}" || true)
if [ -n "$unsearched" ]; then
    echo "these logs are not whole: $unsearched" >&2
    exit 1
fi
sort -u "${secrets[@]}" >"$folder/all"
if grep -n -F -f "$folder/all" "${logs[@]}" >"$folder/found"; then
    echo "secrets in the logs ($folder/found has all of them):" >&2
    head -n 5 "$folder/found" | cut -c -300 >&2
    exit 1
fi
echo "$(wc -l <"$folder/all") secrets are in none of $(cat "${logs[@]}" | wc -l) lines of ${#logs[@]} logs"
