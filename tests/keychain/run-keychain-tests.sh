#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Referral Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the keychain store against a real Secret Service in each state it can be in: unlocked, locked, hung, absent, no bus.
#   run-keychain-tests.sh PROBE          the outer run: one private session for each state
#   run-keychain-tests.sh PROBE inside S the part inside the session of state S
probe=$1

expect() { # WANTED PROBE-ARGUMENTS…
    wanted=$1
    shift
    got=$("$probe" "$@" 2>"$HOME/detail")
    if [ "$got" = "$wanted" ]; then
        echo "  ok: $* -> $got"
    else
        echo "  FAILED: $* -> '$got', wanted '$wanted' ($(cat "$HOME/detail"))"
        exit 1
    fi
}

lock() {
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock '[objectpath "/org/freedesktop/secrets/collection/login"]' >/dev/null
}

# The password is one newline; an empty input would unlock nothing.
unlock() { printf '\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; }

if [ "$2" = inside ]; then
    case $3 in
    unlocked)
        unlock || exit 1
        expect unavailable read never # nothing of this workspace was ever here: not proof of absence
        expect ok prepare -
        expect absent read never
        expect ok write main sk_test_example0000
        expect 'found sk_test_example0000' read main
        stored=$(secret-tool lookup server referral-desk user referral-desk/probe/main/api-key type plaintext)
        [ "$stored" = sk_test_example0000 ] || { echo "  FAILED: the service holds '$stored'"; exit 1; }
        expect ok write main sk_test_example1111
        expect 'found sk_test_example1111' read main
        expect ok erase main
        expect absent read main
        expect ok erase main
        expect ok write kept sk_test_example2222 # the sessions below find it as it is, whatever they try
        expect bad-input write main ''
        ;;
    locked-meanwhile)
        unlock || exit 1
        expect 'found sk_test_example2222' read kept
        lock
        expect locked read kept --limit 4000
        expect locked read never --limit 4000
        expect keychain-locked write kept sk_test_example3333 --limit 4000
        expect keychain-locked erase kept --limit 4000
        ;;
    locked)
        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
        expect locked read kept --limit 4000
        expect keychain-locked write kept sk_test_example3333 --limit 4000
        ;;
    hung)
        unlock || exit 1
        expect 'found sk_test_example2222' read kept
        daemon=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
            --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | sed 's/[^0-9]*uint32 \([0-9]*\).*/\1/')
        kill -STOP "$daemon"
        expect unavailable read kept --limit 2000
        expect keychain-unavailable write kept sk_test_example3333 --limit 2000
        kill -CONT "$daemon"
        expect 'found sk_test_example2222' read kept
        ;;
    no-service)
        expect unavailable read kept
        expect keychain-unavailable write kept sk_test_example3333
        ;;
    esac
    exit 0
fi

for tool in gnome-keyring-daemon dbus-run-session gdbus secret-tool; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
cat >"$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF

clean() { # runs its arguments in an environment without display, bus or the user's own keyring
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CURRENT_DESKTOP -u KDE_FULL_SESSION HOME="$home" \
        XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" "$@"
}

for state in unlocked locked-meanwhile locked hung; do
    echo "$state"
    clean dbus-run-session -- sh "$0" "$probe" inside $state 2>/dev/null || exit 1
done
echo no-service
clean dbus-run-session --config-file="$home/bus.conf" -- sh "$0" "$probe" inside no-service 2>/dev/null || exit 1
echo no-bus
clean sh "$0" "$probe" inside no-service || exit 1
