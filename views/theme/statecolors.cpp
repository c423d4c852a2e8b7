// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/statecolors.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

using Table = QHash<QString, StateLook>;

const Table &states()
{
    static const Table table{
        // Rewards
        {u"pending"_s, {Tone::Info, Icon::Clock}},
        {u"in-review"_s, {Tone::Violet, Icon::Eye}},
        {u"due"_s, {Tone::Accent, Icon::Rewards}},
        {u"approved"_s, {Tone::Violet, Icon::Shield}},
        {u"batched"_s, {Tone::Info, Icon::Batches}},
        {u"submitted"_s, {Tone::Info, Icon::Export}},
        {u"unclaimed"_s, {Tone::Warning, Icon::Mail}},
        {u"issued"_s, {Tone::Positive, Icon::Check}},
        {u"failed"_s, {Tone::Negative, Icon::Error}},
        {u"rejected"_s, {Tone::Neutral, Icon::Cross}},
        {u"voided"_s, {Tone::Neutral, Icon::Minus}},
        {u"partly-reversed"_s, {Tone::Negative, Icon::Undo}},
        {u"reversed"_s, {Tone::Negative, Icon::Undo}},
        {u"uncertain"_s, {Tone::Warning, Icon::Help}},
        {u"blocked"_s, {Tone::Warning, Icon::Hold}},
        {u"upcoming"_s, {Tone::Info, Icon::Clock}},
        // Campaigns and participants
        {u"draft"_s, {Tone::Neutral, Icon::Edit}},
        {u"active"_s, {Tone::Positive, Icon::Check}},
        {u"paused"_s, {Tone::Warning, Icon::Pause}},
        {u"ended"_s, {Tone::Neutral, Icon::Stop}},
        {u"applied"_s, {Tone::Info, Icon::Clock}},
        {u"suspended"_s, {Tone::Warning, Icon::Hold}},
        {u"left"_s, {Tone::Neutral, Icon::Minus}},
        {u"erased"_s, {Tone::Neutral, Icon::Cross}},
        // Batches
        {u"sealed"_s, {Tone::Violet, Icon::Lock}},
        {u"exported"_s, {Tone::Info, Icon::Export}},
        {u"reconciled"_s, {Tone::Positive, Icon::Check}},
        {u"discarded"_s, {Tone::Neutral, Icon::Trash}},
        {u"export-uncertain"_s, {Tone::Warning, Icon::Help}},
        {u"closed"_s, {Tone::Neutral, Icon::Lock}},
        {u"sent"_s, {Tone::Info, Icon::Export}},
        {u"paid"_s, {Tone::Positive, Icon::Check}},
        {u"returned"_s, {Tone::Negative, Icon::Undo}},
        // Rows of a result file
        {u"matched"_s, {Tone::Positive, Icon::Check}},
        {u"unmatched"_s, {Tone::Warning, Icon::Help}},
        {u"missing"_s, {Tone::Neutral, Icon::Minus}},
        {u"duplicate"_s, {Tone::Warning, Icon::Copy}},
        {u"amount-differs"_s, {Tone::Negative, Icon::Warning}},
        {u"receiver-differs"_s, {Tone::Negative, Icon::Warning}},
        {u"unknown-word"_s, {Tone::Warning, Icon::Help}},
        {u"contradicts"_s, {Tone::Negative, Icon::Error}},
        // Connections, tasks and their outcome
        {u"connected"_s, {Tone::Positive, Icon::Check}},
        {u"offline"_s, {Tone::Warning, Icon::Offline}},
        {u"running"_s, {Tone::Accent, Icon::Sync}},
        {u"waiting"_s, {Tone::Info, Icon::Clock}},
        {u"succeeded"_s, {Tone::Positive, Icon::Check}},
        {u"warning"_s, {Tone::Warning, Icon::Warning}},
        {u"error"_s, {Tone::Negative, Icon::Error}},
        {u"cancelled"_s, {Tone::Neutral, Icon::Stop}},
        {u"expired"_s, {Tone::Warning, Icon::Clock}},
        {u"test"_s, {Tone::Warning, Icon::Info}},
        {u"live"_s, {Tone::Positive, Icon::Check}},
    };
    return table;
}

const Table &blockers()
{
    static const Table table{
        {u"below-threshold"_s, {Tone::Neutral, Icon::Clock}},
        {u"negative-balance"_s, {Tone::Negative, Icon::Minus}},
        {u"no-payout-method"_s, {Tone::Warning, Icon::Cash}},
        {u"method-changed-recently"_s, {Tone::Warning, Icon::Clock}},
        {u"currency-not-supported"_s, {Tone::Warning, Icon::Cash}},
        {u"tax-form-missing"_s, {Tone::Warning, Icon::File}},
        {u"participant-suspended"_s, {Tone::Warning, Icon::Hold}},
        {u"customer-not-found"_s, {Tone::Warning, Icon::User}},
        {u"email-mismatch"_s, {Tone::Warning, Icon::Mail}},
        {u"existing-discount"_s, {Tone::Warning, Icon::Coupon}},
        {u"currency-mismatch"_s, {Tone::Warning, Icon::Cash}},
        {u"provider-limit"_s, {Tone::Warning, Icon::Hold}},
        {u"rate-missing"_s, {Tone::Warning, Icon::Warning}},
        {u"offline"_s, {Tone::Warning, Icon::Offline}},
        {u"provider-refused"_s, {Tone::Negative, Icon::Error}},
        {u"timeout"_s, {Tone::Warning, Icon::Help}},
        {u"rate-limited"_s, {Tone::Info, Icon::Clock}},
        {u"needs-approval"_s, {Tone::Violet, Icon::Shield}},
    };
    return table;
}

} // namespace

StateLook stateLook(QStringView code)
{
    return states().value(code.toString());
}

StateLook blockerLook(QStringView code)
{
    return blockers().value(code.toString(), StateLook{Tone::Warning, Icon::Warning});
}

} // namespace rd::views
