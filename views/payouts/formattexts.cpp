// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/formattexts.h"

#include "views/support/saidtexts.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>

namespace rd::views {

namespace {

// What resources/payouts say to people: a test holds both against each other.
[[maybe_unused]] constexpr const char *kTexts[] = {
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Cashfree bulk transfer file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "First line of the template downloaded from Cashfree"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Cashfree does not publish the columns of this file: take the header from the sample you download there and "
        "try one transfer first."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "CSV for any bank or service"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Begin with a byte order mark, for spreadsheets (yes or no)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Excel workbook for any bank or service"),
    QT_TRANSLATE_NOOP(
        "rd::PayoutFormat", "What became of the payouts is read back from a CSV file: save a workbook as CSV first."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "ACH credits (NACHA)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Routing number (ABA) of the bank that takes the file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Name of that bank"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Origin number assigned by the bank, ten signs"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Your company"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Company number, ten signs; the origin where it is left out"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Routing number of the bank that pays; the destination where it is left out"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "PPD for persons, CCD for companies"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "What receivers read, ten signs"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Letter of this file among those of one day; made from the batch's number where it is left out"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Write the note of each payout as an addenda record (yes or no)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Line ends (crlf or lf)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Many banks want a balancing debit entry: this file holds none. Ask yours."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Batches that follow one another have different file letters, so that banks take two of one day."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "PayPal payouts file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Decimal mark of the sending PayPal account (point or comma)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Amounts have the decimal mark of the sending account's country (setting decimal-mark): look at it once."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "PayPal pays BRL and MYR inside the country only."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "A file uploaded twice pays twice: PayPal does not promise to notice."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "RazorpayX bulk payout file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "How banks move the money (auto: the first that takes the amount)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "First line of the template downloaded from RazorpayX"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "RazorpayX publishes the limits of this file and its result report, not the words of its header, which are "
        "known from independent projects: compare them with the template of your dashboard and try one payout first."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Purpose and debit account are chosen at RazorpayX. A file is never queued: without enough balance its payouts "
        "fail."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "SEPA credit transfers (pain.001)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Name of the account that pays"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "IBAN of the account that pays"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "BIC of its bank (most banks do not need it)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Book the file as one sum (yes or no)"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Version of the file; older banks take .03"),
    QT_TRANSLATE_NOOP(
        "rd::PayoutFormat", "Letters that SEPA does not know are written in others; each change is shown."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Tremendous bulk order file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Currency of the order at Tremendous: the file holds none"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "First line of the template downloaded from Tremendous"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Tremendous does not publish the columns of this file: take the header from the template you download there "
        "and try one reward first."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "The currency is chosen at Tremendous, it does not stand in the file."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Wise batch payment file"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "Currency the transfers are paid from"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "PERSON or BUSINESS"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "First line of the template downloaded from Wise"),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "The header of Wise's bank template depends on the currencies chosen there: start from a template you "
        "downloaded."),
    QT_TRANSLATE_NOOP(
        "rd::PayoutFormat", "Uploading does not pay: Wise shows errors by row, paying is a separate step."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat", "A receiver has one week to take the money, then it comes back."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "The account columns of this currency are not published by Wise: take the header from a template you "
        "downloaded."),
    QT_TRANSLATE_NOOP("rd::PayoutFormat",
        "Wise asks for the receiver's address where the source is USD or AUD, or the target USD, PHP, THB or TRY: "
        "complete it there."),
};

} // namespace

QString formatText(const QString &english, qsizetype longest)
{
    if (english.isEmpty())
        return {};
    // A remark about one file is a service's own sentence.
    const QString text = QCoreApplication::translate("rd::PayoutFormat", english.toUtf8().constData());
    return safeText(text == english ? saidText(english) : text, longest);
}

} // namespace rd::views
