#!/bin/sh
# Installs the Debian packages this project needs and that are missing. Usage: system.sh [--list] GROUP...
# With --list it only prints their names.
# Groups: run (the desktop opens), test (tools the tests compare with), package (building an installer).
# On a system without apt-get it does nothing: there, Qt's own needs are met by the desktop already.
set -eu

names() {
    case "$1" in
    run)
        # Qt itself, then its X11 platform, then QtMultimedia.
        echo libglib2.0-0 libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3
        echo libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
        echo libpulse0 libxrandr2
        ;;
    test)
        # Others' tools read what we write: age and zstd the bundles, poppler and qpdf the reports, sqlcipher the
        # store, exiftool the photos, HarfBuzz draws their words.
        # Xvfb shows real windows. The compiler builds the library that cuts the power.
        echo age zstd unzip poppler-utils qpdf sqlcipher libimage-exiftool-perl libharfbuzz-bin xvfb xauth gcc libc6-dev
        ;;
    package)
        echo binutils
        ;;
    *)
        echo "system.sh knows the groups run, test and package, not '$1'." >&2
        exit 2
        ;;
    esac
}

# Newer Debian calls some libraries by a name that ends in t64.
installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null | grep -qx installed
}

# Debian keeps the part of Python that makes virtual environments in a package of its own.
python_package() {
    for command in python3.11 python3.12 python3.13 python3.14 python3; do
        if "$command" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            "$command" -c 'import ensurepip, venv' 2>/dev/null || echo "$command-venv"
            return
        fi
    done
    echo python3 python3-venv
}

if [ "${1:-}" = --list ]; then
    shift
    for group in "$@"; do
        names "$group"
    done
    exit 0
fi

command -v apt-get >/dev/null 2>&1 || exit 0

wanted=""
for group in "$@"; do
    wanted="$wanted $(names "$group")"
done

missing=""
for name in $wanted; do
    installed "$name" || missing="$missing $name"
done
missing="$missing $(python_package)"
# Lists of names are split at blanks, on purpose, from here on.
# shellcheck disable=SC2086,SC2116
missing=$(echo $missing)
[ -n "$missing" ] || exit 0

root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        root=sudo
    else
        echo "These Debian packages are missing, and only an administrator can install them: $missing" >&2
        echo "Nothing was changed. Run as root: apt-get update && apt-get install $missing" >&2
        exit 1
    fi
fi

echo "Installing Debian packages: $missing"
options="-qq -o DPkg::Lock::Timeout=300"
# shellcheck disable=SC2086
$root apt-get $options update </dev/null
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get $options -o Dpkg::Use-Pty=0 \
    install -y --no-install-recommends $missing </dev/null >/dev/null
