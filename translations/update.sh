#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Referral Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the sources. English holds plural forms only; fill in the new ones by hand.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate")
"$lupdate" -silent -I . -pluralonly -locations none -no-obsolete -source-language en -target-language en app views models/items -ts translations/referraldesk_en.ts
