// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phraselist.h"

namespace rd {

namespace {

Phrase joined(const std::vector<Phrase> &phrases, const char *pattern)
{
    Phrase all;
    for (const Phrase &next : phrases)
        all = all.isEmpty() ? next : Phrase::say(pattern, all, next);
    return all;
}

} // namespace

Phrase listOf(const std::vector<Phrase> &phrases)
{
    return joined(phrases, QT_TRANSLATE_NOOP("rd::Explanation", "%1, %2"));
}

Phrase longListOf(const std::vector<Phrase> &phrases)
{
    return joined(phrases, QT_TRANSLATE_NOOP("rd::Explanation", "%1; %2"));
}

Phrase sentences(const Phrase &first, const Phrase &second)
{
    return joined({first, second}, QT_TRANSLATE_NOOP("rd::Explanation", "%1 %2"));
}

} // namespace rd
