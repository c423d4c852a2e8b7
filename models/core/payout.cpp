// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/payout.h"

using namespace Qt::StringLiterals;

namespace rd {

QString word(BatchState state)
{
    switch (state) {
    case BatchState::Draft:
        return u"draft"_s;
    case BatchState::Approved:
        return u"approved"_s;
    case BatchState::Sealed:
        return u"sealed"_s;
    case BatchState::Exporting:
        return u"export-uncertain"_s;
    case BatchState::Exported:
        return u"exported"_s;
    case BatchState::Reconciled:
        return u"reconciled"_s;
    case BatchState::Closed:
        return u"closed"_s;
    case BatchState::Discarded:
        return u"discarded"_s;
    }
    return u"unknown"_s;
}

QString word(PayoutState state)
{
    switch (state) {
    case PayoutState::Waiting:
        return u"waiting"_s;
    case PayoutState::Sent:
        return u"sent"_s;
    case PayoutState::Paid:
        return u"paid"_s;
    case PayoutState::Unclaimed:
        return u"unclaimed"_s;
    case PayoutState::Failed:
        return u"failed"_s;
    case PayoutState::Returned:
        return u"returned"_s;
    }
    return u"unknown"_s;
}

} // namespace rd
