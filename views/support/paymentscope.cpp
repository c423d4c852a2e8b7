// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/paymentscope.h"

#include "models/items/searchquery.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::PaymentScope)
};

constexpr auto kBeginning = "counted?"_L1;
constexpr QStringView kMonth = u"yyyy-MM";
constexpr int kMostName = 60;

} // namespace

QString codeOf(const PaymentScope &scope)
{
    QUrlQuery query;
    if (!scope.campaign.isEmpty())
        query.addQueryItem(u"campaign"_s, QString::fromLatin1(QUrl::toPercentEncoding(scope.campaign)));
    if (scope.mode)
        query.addQueryItem(u"mode"_s, word(*scope.mode));
    if (scope.firstMonth.isValid())
        query.addQueryItem(u"first"_s, scope.firstMonth.toString(kMonth));
    return kBeginning + query.toString(QUrl::FullyEncoded);
}

std::optional<PaymentScope> scopeOf(const QString &code)
{
    if (!code.startsWith(kBeginning))
        return {};
    const QUrlQuery query(code.mid(kBeginning.size()));
    PaymentScope scope;
    scope.campaign = query.queryItemValue(u"campaign"_s, QUrl::FullyDecoded);
    scope.mode = modeFromWord(query.queryItemValue(u"mode"_s));
    scope.firstMonth = QDate::fromString(query.queryItemValue(u"first"_s), kMonth);
    return scope;
}

QString textOf(const PaymentScope &scope)
{
    QString text = !scope.campaign.isEmpty()
        ? Words::tr("Counted for %1", "payments, for a campaign").arg(safeText(scope.campaign, kMostName))
        : scope.mode == Mode::Live ? Words::tr("Counted for live campaigns", "payments")
        : scope.mode == Mode::Test ? Words::tr("Counted for test campaigns", "payments")
                                   : Words::tr("Counted for a referral", "payments");
    if (scope.firstMonth.isValid())
        text = Words::tr("%1, first paid in %2", "1: payments that count, 2: a month")
                   .arg(text, QLocale().toString(scope.firstMonth, u"MMMM yyyy"_s));
    return text;
}

CountedPayments countedOf(const PaymentScope &scope, const QTimeZone &zone)
{
    CountedPayments counted;
    counted.campaign = scope.campaign;
    counted.mode = scope.mode;
    if (const auto month = items::timeRange(scope.firstMonth.toString(kMonth), zone))
        counted.first = {month->from, month->to - 1};
    return counted;
}

QString placeOf(const PaymentScope &scope, const QString &terms)
{
    return u"payments "_s + codeOf(scope) + u' ' + terms;
}

} // namespace rd::views
