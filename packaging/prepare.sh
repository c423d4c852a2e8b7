# SPDX-FileCopyrightText: 2026 The Referral Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: makes sure that what they need is installed, then builds. Everything it says goes to standard error.

build_packages="cmake ninja-build g++ lld qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
 qt6-l10n-tools qtkeychain-qt6-dev libqt6sql6-sqlite libqt6svg6 libssl-dev libsqlite3-dev libexpected-dev libsimdjson-dev zlib1g-dev fonts-dejavu-core"
test_packages="dbus dbus-x11 gnome-keyring libsecret-tools libglib2.0-bin sqlite3 desktop-file-utils appstream gzip python3
 libxml2-utils poppler-utils libreoffice-calc-nogui"

say() { printf '%s\n' "$*" >&2; }

# missing PACKAGE…: prints those that are not installed
missing() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

# need PACKAGE…: installs what is missing on Debian; elsewhere says what to install and stops
need() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        if command -v cmake >/dev/null 2>&1 && [ -n "${RD_PACKAGES_READY:-}" ]; then return 0; fi
        say "This script installs packages on Debian 12 only. On this system, please install:"
        say "  CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 (Base, Charts, SVG, Tools), QtKeychain for Qt 6, OpenSSL 3,"
        say "  SQLite 3.37, tl-expected 1.0, simdjson 3.0, zlib"
        say "and run it again with RD_PACKAGES_READY=1."
        exit 2
    fi
    absent=$(missing "$@")
    [ -z "$absent" ] && return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "These packages are missing, and neither root nor sudo is at hand:"
            say "  apt-get install $absent"
            exit 2
        fi
        as_root=sudo
    fi
    say "Installing: $absent"
    $as_root apt-get update -qq >&2 || true
    # shellcheck disable=SC2086
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $absent >&2; then
        say "The packages could not be installed. Please run: apt-get install $absent"
        exit 2
    fi
}

# build PRESET [TARGET…]: configures once, then builds what has changed
build() {
    preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2 || exit 1
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@" >&2 || exit 1
    else
        cmake --build --preset "$preset" >&2 || exit 1
    fi
}
