// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchtexts.h"

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

} // namespace rd::app
