#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Referral Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the sources: new texts come in as unfinished, dropped ones go. English
# holds plural forms only. tst_translations tells what a translator still has to fill in.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate")
update() {
    language=$1
    shift
    "$lupdate" -silent -I . "$@" -locations none -no-obsolete -source-language en -target-language "$language" \
        app views models/items models/core models/services integrations/shopify -ts "translations/referraldesk_$language.ts"
}
update en -pluralonly
for language in de es fr hi ja pt_BR; do
    update "$language"
done
