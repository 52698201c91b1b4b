# The app's flows on an emulator or a phone, against real servers and real people. Sourced by ./dev.
# shellcheck shell=bash disable=SC2034,SC2154 # it shares variables with ./dev

qa_flutter=3.38

qa_usage() {
    cat <<END
usage: ./dev qa --device ID [--flow NAME | --by-hand] [--reach IP] [--lab URL] [--out DIR]

  --device ID   where the app runs, as \`flutter devices\` names it; may be left out when there is one
  --flow NAME   this flow alone: $(qa_flows | paste -sd' ')
  --by-hand     no flows: the app is started, with an account to sign in to, and stays until q is typed
  --reach IP    the address by which the device reaches this machine; without it 10.0.2.2 for an Android emulator,
                127.0.0.1 for an iOS simulator, and this machine's address in its network for a phone
  --lab URL     a lab that runs elsewhere (causeway-lab up --control, docs/lab.md), instead of one started here:
                for a Mac, which has no lab of its own
  --out DIR     where the report goes; without it a new folder below $CAUSEWAY_BUILD/qa

Starts a lab that the device can reach, builds the app so that it trusts that lab, runs the flows, and leaves a report:
junit.xml, pictures of each step, and the logs of Flutter, of the device and of the lab's servers.
Needs Flutter $qa_flutter or newer with the device's tools (flutter doctor), and Rust by rustup (README.md, "On a phone").
The first run builds the core for the device: about 20 minutes.
END
}

qa_flows() { sed -n "s/^  QaFlow('\([a-z-]*\)'.*/\1/p" flutter/integration_test/flows/*.dart; }

qa_stop() {
    quiet=1
    say "./dev qa: $1"
    exit 1
}

# Lists what `flutter devices` found as lines of: id, kind (emulator, simulator, phone, other), name.
qa_devices() {
    flutter devices --machine 2>/dev/null | python3 -c '
import json, sys
text = sys.stdin.read()
# Flutter may say something of its own first.
for device in json.loads(text[text.index("["):]):
    platform = device["targetPlatform"]
    kind = "other"
    if platform.startswith("android"):
        kind = "emulator" if device["emulator"] else "phone"
    elif platform.startswith("ios"):
        kind = "simulator" if device["emulator"] else "phone"
    print(device["id"], kind, device["name"], sep="\t")
'
}

# This machine as others in its network see it.
qa_own_address() {
    ip -4 route get 192.0.2.1 2>/dev/null | sed -n 's/.* src \([0-9.]*\).*/\1/p' | grep . ||
        ipconfig getifaddr en0 2>/dev/null || true
}

# A copy of the project whose app trusts the lab. The keys of the lab are published: the sources here must not be able to
# become an app that trusts them, whatever interrupts this script. What was built in the copy stays. What the flows send is packed into
# the copy alone, too.
qa_copy() {
    local copy=$1
    mkdir -p "$copy"
    find "$copy" \( -name build -o -name .dart_tool -o -name .gradle -o -name target -o -name ephemeral \) -prune \
        -o -type f ! -name pubspec.lock -exec rm -f {} +
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do if [ -e "$file" ]; then printf '%s\0' "$file"; fi; done |
        tar --null -cf - -T - | tar -xf - -C "$copy"
    mkdir -p "$copy/flutter/assets/qa"
    sed -n "s/^  static const [a-z]* = '\(.*\)';/\1/p" flutter/integration_test/support/samples.dart |
        while IFS= read -r file; do cp "assets/fixtures/media/$file" "$copy/flutter/assets/qa/"; done
    awk '{ print } /^  assets:$/ { print "    - assets/qa/" }' flutter/pubspec.yaml >"$copy/flutter/pubspec.yaml"
    printf '\nhooks:\n  user_defines:\n    causeway_core:\n      lab: true\n' >>"$copy/flutter/pubspec.yaml"
}

# What the device itself wrote while the flows ran.
qa_device_log() {
    local device=$1 kind=$2
    case $kind in
        simulator) xcrun simctl spawn "$device" log show --last 30m --predicate 'process == "Runner"' ;;
        emulator | phone) adb -s "$device" logcat -d ;;
    esac
}

qa() {
    local device="" flow="" hand="" reach="" control="" out="" line kind name
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) qa_usage && return ;;
            --by-hand) hand=1 ;;
            --device | --flow | --reach | --lab | --out)
                if [ $# -lt 2 ]; then qa_stop "$1 needs a value; --help says which"; fi
                case $1 in
                    --device) device=$2 ;;
                    --flow) flow=$2 ;;
                    --reach) reach=$2 ;;
                    --lab) control=$2 ;;
                    --out) out=$2 ;;
                esac
                shift
                ;;
            *) say "unknown option $1" && qa_usage >&2 && exit 2 ;;
        esac
        shift
    done
    if [ "$flow" ] && ! qa_flows | grep -qxF -- "$flow"; then
        qa_stop "there is no flow '$flow'; there are: $(qa_flows | paste -sd' ')"
    fi

    doing="looking for Flutter"
    if ! command -v flutter >/dev/null; then
        qa_stop "no flutter on the PATH: install Flutter $qa_flutter or newer (docs.flutter.dev/get-started), then try again"
    fi
    local version
    version=$(flutter --version 2>/dev/null | sed -n 's/^Flutter \([0-9.]*\).*/\1/p')
    if [ "$(printf '%s\n' "$qa_flutter" "${version:-0}" | sort -V | head -1)" != "$qa_flutter" ]; then
        qa_stop "Flutter ${version:-of unknown version} is too old: $qa_flutter is needed. Run: flutter upgrade"
    fi

    doing="looking for the device"
    local found
    found=$(qa_devices) || qa_stop "flutter devices does not work: run flutter doctor"
    if [ "$device" ]; then
        line=$(awk -F'\t' -v id="$device" '$1 == id' <<<"$found")
    else
        line=$(awk -F'\t' 'NF && $2 != "other"' <<<"$found")
    fi
    if [ -z "$line" ] || [ "$(wc -l <<<"$line")" != 1 ]; then
        say "Devices that there are:"
        say "$(awk -F'\t' 'NF && $2 != "other" { print "  " $1 "  (" $2 ", " $3 ")" }' <<<"$found" | grep . ||
            echo '  none: start an emulator (flutter emulators --launch ID) or connect a phone')"
        qa_stop "${device:+no device is called $device: }name one of these with --device"
    fi
    IFS=$'\t' read -r device kind name <<<"$line"
    case $kind in
        emulator) reach=${reach:-10.0.2.2} ;;
        simulator) reach=${reach:-127.0.0.1} ;;
        phone) reach=${reach:-$(qa_own_address)} ;;
        *) qa_stop "$name is no phone: the app runs on Android and iPhone" ;;
    esac
    if [ -z "$control" ] && [ -z "$reach" ]; then
        qa_stop "no address of this machine was found that the phone could reach: name one with --reach"
    fi

    out=${out:-$CAUSEWAY_BUILD/qa/$(date +%Y%m%d-%H%M%S)}
    case $out in /*) ;; *) out=$started_in/$out ;; esac
    mkdir -p "$out/pictures"
    rm -rf "$out/junit.xml" "$out/lab"

    local lab_pid=""
    if [ -z "$control" ]; then
        need rust build lab python
        own_target
        step "build the lab" "the first time about 8 minutes"
        cargo build --locked -p causeway-lab
        step "start the lab" "seconds"
        # For an emulator the lab listens on this machine alone.
        local listen=$reach
        if [ "$listen" = 10.0.2.2 ]; then listen=127.0.0.1; fi
        start_lab "$out" --control "$listen:0" --reach "$reach"
    fi

    local copy=$CAUSEWAY_BUILD/qa/source code=0
    step "copy the app, to be built for the lab"
    qa_copy "$copy"
    local defines=(--device-id "$device" --dart-define="CAUSEWAY_LAB=$control" --dart-define="CAUSEWAY_FLOW=$flow")
    # Both without the lab's input: what Gradle leaves running must not keep the lab.
    if [ "$hand" ]; then
        step "start the app on $name" "the first time about 20 minutes"
        (cd "$copy/flutter" && flutter pub get && flutter run --target=integration_test/by_hand.dart "${defines[@]}") 9>&-
        return
    fi
    step "run the flows on $name" "the first time about 20 minutes"
    (
        cd "$copy/flutter" || exit
        flutter pub get
        CAUSEWAY_REPORT=$out flutter drive --driver=test_driver/integration_test.dart \
            --target=integration_test/flows_test.dart "${defines[@]}"
    ) 2>&1 9>&- | tee "$out/flutter.log" || code=$?

    doing="collecting the report"
    if [ ! -e "$out/junit.xml" ]; then
        # Nothing came back from the device: the app could not be built, or it ended.
        code=1
        cat >"$out/junit.xml" <<END
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="flows" tests="1" errors="1">
  <testcase classname="flows" name="${flow:-all}">
    <error message="The flows did not run to their end: see flutter.log"/>
  </testcase>
</testsuite>
END
    fi
    qa_device_log "$device" "$kind" >"$out/device.log" 2>&1 || true
    if [ "$lab_pid" ]; then
        cp -r "$(sed -n 's/.*"logs":"\([^"]*\)".*/\1/p' "$out/lab.json")" "$out/lab" || true
        stop_lab
    fi
    say "Report: $out (junit.xml, pictures, flutter.log, device.log, the lab's logs)"
    doing="the flows on $name"
    if [ $code = 0 ]; then report="the flows on $name"; fi
    return $code
}
