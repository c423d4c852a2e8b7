// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/balancerepository.h"

using namespace Qt::StringLiterals;

namespace rd {

QString word(WriteOff::State state)
{
    switch (state) {
    case WriteOff::State::Requested:
        return u"requested"_s;
    case WriteOff::State::Done:
        return u"done"_s;
    case WriteOff::State::Refused:
        return u"refused"_s;
    }
    return {};
}

} // namespace rd
