// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importedmethods.h"

#include "models/services/payoutrows.h"

namespace rd::services {

using namespace Qt::StringLiterals;

Result<std::vector<MethodBeside>> methodsBeside(PeopleService &people, PayoutMethodService &methods, const Sheet &sheet,
    std::size_t most, const CancelToken &cancel)
{
    std::vector<MethodBeside> beside;
    RD_TRY(columns, SheetColumns::of(sheet, payoutColumns() + QStringList{u"email"_s}));
    if (!columns.has(u"email"_s) || !columns.has(u"payout_destination"_s))
        return beside;
    const PayoutRows rows = readPayoutRows(sheet, columns);
    for (const PayoutRow &row : rows.good) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        const auto id = people.participantId(row.email);
        if (!id && id.error().kind != ErrorKind::NotFound && id.error().kind != ErrorKind::Conflict)
            return fail(id.error());
        if (!id)
            continue; // somebody new
        RD_TRY(current, methods.current(*id));
        for (const PayoutMethod &method : current) {
            if (method.isRemoved || !method.isCurrent || !method.currency.isValid() || method.currency == row.currency)
                continue;
            if (beside.size() == most)
                return beside;
            beside.push_back({row.line, row.email, method.currency, method.provider, methods.masked(method)});
        }
    }
    return beside;
}

StayingMethods stayingAfterImport(PeopleService &people, PayoutMethodService &methods, const Sheet &sheet,
    std::size_t most, const CancelToken &cancel)
{
    auto beside = methodsBeside(people, methods, sheet, most, cancel);
    if (beside)
        return {*std::move(beside)};
    Error why = std::move(beside).error();
    why.text = u"which payout methods stay as they are is not known: %1"_s.arg(why.text);
    why.hint =
        u"What was imported is stored. Import the same file once more as a trial (--dry-run): it changes nothing "
        "and names them."_s;
    why.code = u"staying-methods-unknown"_s;
    return {{}, std::move(why)};
}

QString textOf(const MethodBeside &method)
{
    return u"%1 of %2 still goes to %3 %4, a payout method of its own."_s.arg(
        method.currency.code(), method.email, method.provider, method.destination);
}

} // namespace rd::services
