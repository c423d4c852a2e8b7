// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchtexts.h"

#include "app/clockjson.h"
#include "models/services/desk.h"

using namespace Qt::StringLiterals;

namespace rd::app {

QString moneyText(const Money &money)
{
    return u"%1 %2"_s.arg(toDecimal(money), money.currency.code());
}

Status agree(Invocation &in, const QString &question)
{
    RD_TRY(agreed, in.confirm(question));
    return agreed ? Status() : Status(fail(ErrorKind::Cancelled, u"Nothing was changed."_s));
}

QJsonValue noteClock(Invocation &in, services::Desk &desk)
{
    const auto warning = desk.books.clockWarning();
    if (warning)
        in.out().note(u"Attention: %1. Due dates depend on it: set the clock right."_s.arg(warning->text));
    return clockJson(warning);
}

} // namespace rd::app
