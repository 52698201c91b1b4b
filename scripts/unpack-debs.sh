#!/usr/bin/env bash
# usage: unpack-debs.sh FOLDER PACKAGE...
#
# For machines without root: downloads these Debian packages and whatever they need that is not installed,
# unpacks them into FOLDER/root, and puts a start script for each of their programs into FOLDER/bin. No
# maintainer script runs, so no user, no service and no file appears elsewhere. Run again, it adds to what is there.
#
# Rejected: a user namespace with these files laid over / (often forbidden, and no help to a process outside
# it); LD_LIBRARY_PATH for everything (the system's own programs would load these libraries too).
set -euo pipefail
mkdir -p "$1/root" "$1/bin"
folder=$(cd "$1" && pwd)
tree=$folder/root
shift
arch=$(dpkg --print-architecture | sed 's/amd64/x86_64/; s/arm64/aarch64/')-linux-gnu

# apt-get with lists and a cache of its own, and the system's sources and list of installed packages.
own_apt() {
    apt-get -qq -o Debug::NoLocking=1 -o Dir::State="$folder/apt" -o Dir::State::status=/var/lib/dpkg/status \
        -o Dir::Cache="$folder/apt" "$@"
}

download_and_unpack() {
    local names package
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial" "$folder/apt/new"
    own_apt update
    # "Inst NAME [INSTALLED] (VERSION ...": what an installation would add.
    mapfile -t names < <(own_apt install --simulate --no-install-recommends "$@" |
        sed -n 's/^Inst \([^ ]*\) \(\[[^]]*\] \)\?(\([^ ]*\) .*/\1=\3/p')
    (cd "$folder/apt/new" && own_apt download "${names[@]}")
    for package in "$folder"/apt/new/*.deb; do dpkg-deb -x "$package" "$tree"; done
    rm -rf "$folder/apt"
}

# What every start script reads first.
write_environment() {
    cat >"$folder/environment" <<END
LD_LIBRARY_PATH="$tree/usr/lib/$arch:$tree/lib/$arch\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}"
# Where links by update-alternatives, and a path written into libpulse, would lead.
LD_LIBRARY_PATH="\$LD_LIBRARY_PATH:$tree/usr/lib/$arch/pulseaudio:$tree/usr/lib/$arch/blas:$tree/usr/lib/$arch/lapack"
PERL5LIB="$tree/usr/share/perl5\${PERL5LIB:+:\$PERL5LIB}"
LUA_PATH="$tree/usr/share/lua/5.4/?.lua;$tree/usr/share/lua/5.4/?/init.lua;;"
LUA_CPATH="$tree/usr/lib/$arch/lua/5.4/?.so;;"
export LD_LIBRARY_PATH PERL5LIB LUA_PATH LUA_CPATH
END
    # A program with Python inside it looks for the standard library where Debian has it.
    if [ ! -d /usr/lib/python3 ] && [ -e "$tree/usr/bin/python3" ]; then
        echo "case \$0 in */profanity) export PYTHONHOME=\"$tree/usr\" ;; esac" >>"$folder/environment"
    fi
}

# Libraries whose other half is the system's: the .so of a -dev package points to a file that is installed
# there, and linker scripts name absolute paths.
mend_libraries() {
    local file real
    for file in "$tree"/usr/lib/"$arch"/*.so; do
        if [ -L "$file" ] && [ ! -e "$file" ]; then
            for real in /usr/lib/"$arch"/"$(basename "$(readlink "$file")")" /lib/"$arch"/"$(basename "$(readlink "$file")")"; do
                if [ -e "$real" ]; then ln -sf "$real" "$file"; fi
            done
        fi
    done
    for file in "$tree"/usr/lib/"$arch"/lib{c,m}.so; do
        if [ -f "$file" ] && [ ! -L "$file" ]; then point_into_tree "$file"; fi
    done
}

# Absolute paths in a text file become those in the tree, where they exist there.
point_into_tree() {
    local path
    grep -oE '/(usr|etc|lib|var|bin|sbin)/[[:alnum:]_./+-]+' "$1" | sed 's#/$##' | sort -u | while read -r path; do
        case $path in "/usr/lib/$arch" | "$tree"/*) continue ;; /*/*/*) ;; *) continue ;; esac # not /usr/lib alone
        if [ -e "$tree$path" ]; then
            sed -i "s#\(^\|[^[:alnum:]_.-]\)$path\($\|[^[:alnum:]_.+-]\)#\1$tree$path\2#g" "$1"
        fi
    done
}

write_start_script() {
    local name real
    name=$(basename "$1")
    real=$(readlink -f "$1")
    case $real in "$tree"/*) ;; *) return 0 ;; esac
    if [ ! -x "$real" ]; then return 0; fi
    if [ "$(head -c 2 "$real" | tr -d '\0')" = '#!' ]; then
        mkdir -p "$folder/scripts"
        cp "$real" "$folder/scripts/$name"
        point_into_tree "$folder/scripts/$name"
        # A server that insists on a user of its own has none here.
        sed -i 's/^INSTALLUSER=.*/INSTALLUSER=/' "$folder/scripts/$name"
        real=$folder/scripts/$name
    fi
    printf '#!/bin/sh\n. "%s/environment"\nexec "%s" "$@"\n' "$folder" "$real" >"$folder/bin/$name"
    chmod +x "$folder/bin/$name"
}

download_and_unpack "$@"
write_environment
mend_libraries
for program in "$tree"/{bin,sbin,usr/sbin,usr/bin}/*; do
    if [ -e "$program" ]; then write_start_script "$program"; fi
done
if [ -e "$folder/bin/gcc" ]; then ln -sf gcc "$folder/bin/cc"; fi
