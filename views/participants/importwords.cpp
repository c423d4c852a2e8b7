// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/importwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ImportSheet)
};

} // namespace

/// The functions stand outside of the unnamed namespace: there the translators' tool loses the context of `Words`.
QString importTitle(services::ImportKind kind)
{
    switch (kind) {
    case services::ImportKind::Participants:
        return Words::tr("Import participants");
    case services::ImportKind::Referrals:
        return Words::tr("Import referrals");
    case services::ImportKind::Rates:
        return Words::tr("Import exchange rates");
    case services::ImportKind::Sales:
        return Words::tr("Import sales");
    case services::ImportKind::Paid:
        return QCoreApplication::translate("rd::views::PaidSheet", "Take over paid commissions");
    case services::ImportKind::Comparison:
        return QCoreApplication::translate("rd::views::CompareSheet", "Compare with another system");
    }
    return {};
}

QString fieldText(services::ImportKind kind, const QString &field)
{
    const bool isCommission = kind == services::ImportKind::Paid || kind == services::ImportKind::Comparison;
    if (isCommission && field == u"amount") // beside it there may be that of the sale
        return Words::tr("Commission");
    const QHash<QString, QString> texts{
        {u"email"_s, Words::tr("E-mail address")},
        {u"name"_s, Words::tr("Name, or first name")},
        {u"last_name"_s, Words::tr("Last name")},
        {u"code"_s, Words::tr("Codes")},
        {u"group"_s, Words::tr("Group")},
        {u"country"_s, Words::tr("Country")},
        {u"state"_s, Words::tr("State")},
        {u"joined_at"_s, Words::tr("Joined on")},
        {u"former_email"_s, Words::tr("Former e-mail address")},
        {u"payout_provider"_s, Words::tr("Paid through")},
        {u"payout_destination"_s, Words::tr("Paid to")},
        {u"payout_currency"_s, Words::tr("Paid in the currency")},
        {u"customer_email"_s, Words::tr("Customer’s e-mail address")},
        {u"customer_id"_s, Words::tr("Customer’s id at the provider")},
        {u"participant_email"_s, Words::tr("Participant’s e-mail address")},
        {u"participant_code"_s, Words::tr("Participant’s code")},
        {u"campaign"_s, Words::tr("Campaign")},
        {u"started_at"_s, Words::tr("Referred on")},
        {u"fixed"_s, Words::tr("Fixed")},
        {u"date"_s, Words::tr("Date")},
        {u"from"_s, Words::tr("From currency")},
        {u"to"_s, Words::tr("To currency")},
        {u"rate"_s, Words::tr("Rate")},
        {u"source"_s, Words::tr("Source")},
        {u"reference"_s, Words::tr("Reference")},
        {u"amount"_s, Words::tr("Amount")},
        {u"currency"_s, Words::tr("Currency")},
        {u"paid_at"_s, Words::tr("Paid on")},
        {u"product"_s, Words::tr("Product")},
        {u"system"_s, Words::tr("Name of the other system")},
        {u"conversion"_s, Words::tr("Sale’s id at the provider")},
        {u"sold_at"_s, Words::tr("Sold on")},
        {u"note"_s, Words::tr("Note")},
    };
    return texts.value(field, field);
}

QString separatorText(char separator)
{
    switch (separator) {
    case ',':
        return Words::tr("Comma");
    case ';':
        return Words::tr("Semicolon");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Vertical bar");
    default:
        return QString(QLatin1Char(separator));
    }
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
        return Words::tr("UTF-16 (Unicode text of spreadsheets)");
    case TextEncoding::Utf16Be:
        return Words::tr("UTF-16, other order of bytes");
    case TextEncoding::Windows1252:
        return Words::tr("Windows-1252 (Western European)");
    }
    return {};
}

} // namespace rd::views
