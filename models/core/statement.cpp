// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/statement.h"

using namespace Qt::StringLiterals;

namespace rd {

QString word(StatementPart part)
{
    switch (part) {
    case StatementPart::Earned:
        return u"earned"_s;
    case StatementPart::Reversed:
        return u"reversed"_s;
    case StatementPart::Adjusted:
        return u"adjusted"_s;
    case StatementPart::Issued:
        return u"issued"_s;
    }
    return {};
}

std::optional<StatementEffect> statementEffect(EntryKind kind)
{
    const auto [debit, credit] = accountsOf(kind);
    const auto isOwed = [](Account account) {
        return account == Account::Open || account == Account::InTransit || account == Account::Recoverable;
    };
    if (isOwed(debit) == isOwed(credit))
        return std::nullopt;
    const int sign = isOwed(credit) ? 1 : -1;
    const Account other = isOwed(credit) ? debit : credit;
    if (other == Account::Settled)
        return StatementEffect{StatementPart::Issued, sign};
    if (kind == EntryKind::AdjustmentPlus || kind == EntryKind::AdjustmentMinus || kind == EntryKind::WriteOff)
        return StatementEffect{StatementPart::Adjusted, sign};
    if (kind == EntryKind::Reversed || kind == EntryKind::ReversedAfterIssue)
        return StatementEffect{StatementPart::Reversed, sign};
    return StatementEffect{StatementPart::Earned, sign};
}

Status StatementAccount::book(StatementPart part, qint64 minor)
{
    const auto raise = [this, minor](qint64 &figure) -> Status {
        RD_TRY(sum, add(Money{figure, currency}, Money{minor, currency}));
        figure = sum.minor;
        return {};
    };
    RD_CHECK(raise(closing));
    switch (part) {
    case StatementPart::Earned:
        return raise(earned);
    case StatementPart::Reversed:
        return raise(reversed);
    case StatementPart::Adjusted:
        return raise(adjusted);
    case StatementPart::Issued:
        return raise(issued);
    }
    return {};
}

} // namespace rd
