// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/payouts/payoutfixture.h"

namespace rd::test {

/// A batch and the file in tests/payouts/golden that it must become.
struct GoldenBatch {
    QString name;
    PayoutFile file;
};

inline PayoutFile payPalBatch()
{
    PayoutFile file = batch("paypal-csv", "USD");
    line(file, "paypal", u"mbrown@email.com"_s, 10050, u"M Brown"_s, u"Here is your payment"_s);
    line(file, "paypal", u"2ABCDEFGHJKL9"_s, 1, u"J"_s);
    for (const QString &text : hostileTexts())
        line(file, "paypal", u"jane@example.com"_s, 2500, u"Jane"_s, text);
    return file;
}

inline PayoutFile wiseMail()
{
    PayoutFile file = batch("wise-csv", "GBP");
    file.settings = {{u"source-currency"_s, u"EUR"_s}, {u"receiver-type"_s, u"BUSINESS"_s}};
    for (const QString &text : hostileTexts())
        line(file, "wise", u"jane@example.com"_s, 2500,
            text.simplified().contains(u' ') ? text : QString(text + u" Roe"_s));
    return file;
}

inline PayoutFile wiseIban()
{
    PayoutFile file = batch("wise-csv", "EUR");
    line(file, "wise", u"DE89370400440532013000 (J\u00fcrgen M\u00fc\u00dfig)"_s, 123456, u"J M"_s);
    line(file, "wise", u"FR1420041010050500013M02606"_s, 5, u"Zo\u00e9 L'\u00c9toile"_s).email = u"not an address"_s;
    return file;
}

inline PayoutFile wiseAustralia()
{
    PayoutFile file = batch("wise-csv", "AUD");
    line(file, "wise", u"062-000 / 12345678"_s, 99999);
    return file;
}

inline PayoutFile tremendousBatch()
{
    PayoutFile file = batch("tremendous-csv", "USD");
    file.settings = {{u"order-currency"_s, u"USD"_s}};
    for (const QString &text : hostileTexts())
        line(file, "tremendous", u"jane@example.com"_s, 2500, text);
    return file;
}

inline PayoutFile razorpayBank()
{
    PayoutFile file = batch("razorpayx-csv", "INR");
    line(file, "razorpayx", u"HDFC0004277 / 12345678901"_s, 50000000, u"Asha Rao"_s, u"Referral reward, May & June"_s);
    line(file, "razorpayx", u"SBIN0000001 / 001234567890"_s, 50000001, u"O'Neil; \"x\""_s, u"=1+1"_s);
    return file;
}

inline PayoutFile razorpayUpi()
{
    PayoutFile file = batch("razorpayx-csv", "INR");
    line(file, "razorpayx", u"asha.rao@okbank"_s, 10000000, u"Asha Rao"_s);
    return file;
}

inline PayoutFile cashfreeBank()
{
    PayoutFile file = batch("cashfree-csv", "INR");
    line(file, "cashfree", u"HDFC0004277 / 12345678901"_s, 12345, u"Asha R. Rao 2"_s, u"Reward #5"_s);
    return file;
}

inline PayoutFile sepaBatch()
{
    PayoutFile file = batch("sepa-pain001", "EUR");
    file.settings = {
        {u"debtor-name"_s, u"M\u00fcller & S\u00f6hne GmbH"_s}, {u"debtor-iban"_s, u"DE89 3704 0044 0532 0130 00"_s}};
    line(file, "sepa", u"FR1420041010050500013M02606"_s, 123456, u"Zo\u00e9 Example"_s, u"Reward <May> & more"_s);
    line(file, "sepa", u"BG80BNBG96611020345678"_s, 1, u"\u0418\u0432\u0430\u043d \u0429\u0435\u0440\u0435\u0432"_s);
    for (const QString &text : hostileTexts())
        line(file, "sepa", u"NL91ABNA0417164300"_s, 2500, text, text);
    return file;
}

inline PayoutFile nachaBatch()
{
    PayoutFile file = batch("nacha", "USD");
    file.settings = {{u"destination-routing"_s, u"021000021"_s}, {u"destination-name"_s, u"First Example Bank"_s},
        {u"origin"_s, u"1234567890"_s}, {u"origin-name"_s, u"Example Merchant Inc"_s}, {u"addenda"_s, u"yes"_s}};
    line(file, "ach", u"021000021 / 123456789"_s, 10050, u"Jane Roe"_s, u"Reward for May"_s);
    line(file, "ach", u"011401533 / 12345678901234567 savings"_s, 1, u"J\u00fcrgen M\u00fc\u00dfig"_s);
    for (const QString &text : hostileTexts())
        line(file, "ach", u"091000019 / 0001234"_s, 2500, text);
    return file;
}

inline PayoutFile genericBatch()
{
    PayoutFile file = batch("generic-csv", "KWD");
    for (const QString &text : hostileTexts())
        line(file, "bank", u"12-34-56 / 12345678"_s, 1234567, text, text).country = u"GB"_s;
    return file;
}

/// Longer than any name, not of XML, and words by which a workbook writes a character's number.
inline QStringList sheetTexts()
{
    const QString control = QString(QChar(1)) + u"Con"_s + QChar(0x0b) + u"trol"_s + QChar(0x1f) + QChar(0xffff);
    return {control, u"_x003D_cmd _x005F_"_s, u"]]> & <b>\"x\"</b>"_s, QString(300, QChar(0x05d0)), u"0012"_s, u"1E5"_s,
        QString(QChar(0xd800)) + u"Half pair"_s};
}

inline PayoutFile workbookBatch()
{
    PayoutFile file = batch("generic-xlsx", "KWD");
    for (const QString &text : hostileTexts() + sheetTexts())
        line(file, "bank", u"12-34-56 / 00345678"_s, 1234567, text, text).country = u"GB"_s;
    line(file, "wise", u"_x0062_@example.com"_s, 1, u"Jane Roe"_s);
    line(file, "paypal", u"2ABCDEFGHJKL9"_s, 999'999'999'999, u"Jane Roe"_s);
    return file;
}

inline std::vector<GoldenBatch> goldenBatches()
{
    return {{u"paypal.csv"_s, payPalBatch()}, {u"wise-email.csv"_s, wiseMail()}, {u"wise-iban.csv"_s, wiseIban()},
        {u"wise-australia.csv"_s, wiseAustralia()}, {u"tremendous.csv"_s, tremendousBatch()},
        {u"razorpayx-bank.csv"_s, razorpayBank()}, {u"razorpayx-upi.csv"_s, razorpayUpi()},
        {u"cashfree-bank.csv"_s, cashfreeBank()}, {u"sepa.xml"_s, sepaBatch()}, {u"nacha.txt"_s, nachaBatch()},
        {u"generic.csv"_s, genericBatch()}, {u"generic.xlsx"_s, workbookBatch()}};
}

} // namespace rd::test
