// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/mode.h"

using namespace Qt::StringLiterals;

namespace rd {

QString word(Mode mode)
{
    return mode == Mode::Test ? u"test"_s : u"live"_s;
}

std::optional<Mode> modeFromWord(QStringView word)
{
    if (word == u"test")
        return Mode::Test;
    if (word == u"live")
        return Mode::Live;
    return std::nullopt;
}

} // namespace rd
