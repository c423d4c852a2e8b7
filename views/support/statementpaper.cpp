// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/statementpaper.h"

#include "models/items/rewardmodel.h"
#include "views/support/saidtexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 200;

/// Of paper: the light colours, whatever the window has.
QString style()
{
    const auto ink = [](Token token) { return tokenColor(token, Scheme::Light).name(); };
    return u"body { font-family: sans-serif; font-size: 10pt; color: %1; }"
           "h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-top: 16px; }"
           "table { border-collapse: collapse; } th { text-align: left; background-color: %2; }"
           ".n { text-align: right; white-space: nowrap; } .m { color: %3; }"_s.arg(
               ink(Token::Text), ink(Token::Raised), ink(Token::Muted));
}

/// Text of the books as text: no markup, no invisible characters.
QString esc(const QString &text)
{
    // Names in another script must not turn what stands around them.
    return u"<bdi>"_s + safeText(text, kLongest).toHtmlEscaped() + u"</bdi>"_s;
}

QString cell(const QString &html, bool isNumber = false)
{
    return isNumber ? u"<td class=\"n\" align=\"right\">"_s + html + u"</td>"_s : u"<td>"_s + html + u"</td>"_s;
}

QString heading(const QStringList &titles, int firstNumber)
{
    QString row = u"<thead><tr>"_s;
    for (int i = 0; i < titles.size(); ++i) {
        row += i >= firstNumber ? u"<th class=\"n\" align=\"right\">"_s : u"<th align=\"left\">"_s;
        row += titles.at(i).toHtmlEscaped() + u"</th>"_s;
    }
    return row + u"</tr></thead>"_s;
}

QString table()
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"0\">"_s;
}

/// Loads nothing, whatever stands in it.
class SealedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Lines of one day, kind and campaign as one, where there are too many to read.
std::vector<StatementLine> gathered(const std::vector<StatementLine> &lines)
{
    using Key = std::tuple<LocalDay, QString, Mode, RewardKind, StatementPart, QString>;
    std::map<Key, StatementLine> sums;
    for (const StatementLine &line : lines) {
        const Key key(line.bookedOn, line.currency.code(), line.mode, line.kind, line.part, line.campaign);
        const auto [found, isNew] = sums.emplace(key, line);
        if (!isNew)
            found->second.minor += line.minor;
        found->second.objectId.clear();
        found->second.paidOn.reset();
        found->second.note.clear();
        found->second.addedLater = false;
    }
    std::vector<StatementLine> few;
    for (auto &[key, line] : sums)
        few.push_back(std::move(line));
    return few;
}

QString dateText(LocalDay day)
{
    return formatDateShort(toDate(day)).toHtmlEscaped();
}

} // namespace

QString StatementPaper::partText(StatementPart part)
{
    switch (part) {
    case StatementPart::Earned:
        return tr("Earned");
    case StatementPart::Reversed:
        return tr("Taken back");
    case StatementPart::Adjusted:
        return tr("Corrected");
    case StatementPart::Issued:
        return tr("Issued");
    }
    return {};
}

QString StatementPaper::accountText(const StatementAccount &account)
{
    QString text = account.currency.code();
    if (account.kind != RewardKind::Cash)
        text = tr("%1, %2", "currency, kind of reward").arg(text, items::RewardModel::kindText(account.kind));
    return account.mode == Mode::Test ? tr("%1 in test mode").arg(text) : text;
}

namespace {

QString headOf(const Statement &statement)
{
    QString html = u"<h1>"_s + StatementPaper::tr("Statement").toHtmlEscaped() + u"</h1>"_s;
    const QString period = StatementPaper::tr("%1 to %2", "first and last day")
                               .arg(formatDateShort(toDate(statement.from)), formatDateShort(toDate(statement.to)));
    html += u"<p><b>"_s + esc(statement.name.isEmpty() ? statement.email : statement.name) + u"</b>"_s;
    if (!statement.name.isEmpty())
        html += u"<br>"_s + esc(statement.email);
    if (!statement.codes.isEmpty())
        html += u"<br>"_s + StatementPaper::tr("Codes: %1").arg(esc(statement.codes.join(u", "_s)));
    html += u"</p><p>"_s + period.toHtmlEscaped();
    if (!statement.merchant.isEmpty())
        html += u"<br>"_s + StatementPaper::tr("From: %1", "merchant").arg(esc(statement.merchant));
    const bool isTest = std::any_of(statement.accounts.begin(), statement.accounts.end(),
        [](const StatementAccount &account) { return account.mode == Mode::Test; });
    if (isTest)
        html += u"<br><b>"_s + StatementPaper::tr("Test mode: nothing here is real money").toHtmlEscaped() + u"</b>"_s;
    return html + u"</p>"_s;
}

QString accountsOf(const Statement &statement)
{
    QString html = u"<h2>"_s + StatementPaper::tr("Balance").toHtmlEscaped() + u"</h2>"_s;
    if (statement.accounts.empty())
        return html + u"<p>"_s + StatementPaper::tr("Nothing was earned or issued up to now.").toHtmlEscaped()
            + u"</p>"_s;
    html += table()
        + heading(
            {QString(), StatementPaper::tr("Opening balance"), StatementPaper::partText(StatementPart::Earned),
                StatementPaper::partText(StatementPart::Reversed), StatementPaper::partText(StatementPart::Adjusted),
                StatementPaper::partText(StatementPart::Issued), StatementPaper::tr("Closing balance")},
            1);
    for (const StatementAccount &account : statement.accounts) {
        html += u"<tr>"_s + cell(StatementPaper::accountText(account).toHtmlEscaped());
        for (const qint64 minor : {account.opening, account.earned, account.reversed, account.adjusted, account.issued})
            html += cell(formatAmount({minor, account.currency}).toHtmlEscaped(), true);
        html += cell(u"<b>"_s + formatMoney({account.closing, account.currency}).toHtmlEscaped() + u"</b>"_s, true);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString whatOf(const StatementLine &line)
{
    QString html = StatementPaper::partText(line.part).toHtmlEscaped();
    QStringList more;
    if (!line.campaign.isEmpty())
        more += esc(line.campaign);
    if (!line.objectId.isEmpty())
        more += esc(line.objectId);
    if (line.paidOn)
        more += StatementPaper::tr("paid %1", "date").arg(formatDateShort(toDate(*line.paidOn))).toHtmlEscaped();
    if (line.addedLater)
        more += StatementPaper::tr("added later").toHtmlEscaped();
    if (!line.note.isEmpty())
        more += esc(saidText(line.note));
    if (!more.isEmpty())
        html += u" <span class=\"m\">"_s + more.join(u" · "_s) + u"</span>"_s;
    return html;
}

QString linesOf(const Statement &statement)
{
    if (statement.lines.empty())
        return {};
    const bool isLong = statement.lines.size() > StatementPaper::kMostLines;
    QString html = u"<h2>"_s + StatementPaper::tr("Entries").toHtmlEscaped() + u"</h2>"_s;
    if (isLong)
        html += u"<p class=\"m\">"_s
            + StatementPaper::tr("Entries of one day are added up: there are %Ln of them.", nullptr,
                static_cast<int>(statement.lines.size()))
                  .toHtmlEscaped()
            + u"</p>"_s;
    html += table() + heading({StatementPaper::tr("Day"), StatementPaper::tr("What"), StatementPaper::tr("Amount")}, 2);
    for (const StatementLine &line : isLong ? gathered(statement.lines) : statement.lines)
        html += u"<tr>"_s + cell(dateText(line.bookedOn)) + cell(whatOf(line))
            + cell(formatMoney({line.minor, line.currency}).toHtmlEscaped(), true) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString itemsOf(const Statement &statement)
{
    if (statement.items.empty())
        return {};
    QString html = u"<h2>"_s + StatementPaper::tr("Rewards without an amount").toHtmlEscaped() + u"</h2>"_s + table()
        + heading({StatementPaper::tr("Day"), StatementPaper::tr("What"), StatementPaper::tr("Campaign")}, 3);
    for (const StatementItem &item : statement.items)
        html += u"<tr>"_s + cell(dateText(item.issuedOn))
            + cell(items::RewardModel::kindText(item.kind).toHtmlEscaped()) + cell(esc(item.campaign)) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString partyOf(const QString &title, const QString &name, const QString &taxNumber, const QString &place)
{
    QString html = u"<b>"_s + title.toHtmlEscaped() + u"</b><br>"_s + esc(name);
    if (!place.isEmpty())
        html += u"<br>"_s + esc(place);
    if (!taxNumber.isEmpty())
        html += u"<br>"_s + StatementPaper::tr("Tax number: %1").arg(esc(taxNumber));
    return html;
}

/// Both parties as they were when the numbers were given, over their invoices.
QString partiesOf(const SelfBillParties &parties)
{
    const QString supplier = parties.supplier.isEmpty() ? StatementPaper::tr("(encrypted)") : parties.supplier;
    return table() + u"<tr>"_s
        + cell(partyOf(
            StatementPaper::tr("Issued by the customer"), parties.buyer, parties.buyerTaxNumber, parties.buyerAddress))
        + cell(partyOf(StatementPaper::tr("In the name of the supplier"), supplier, parties.supplierTaxNumber,
            parties.supplierCountry))
        + u"</tr></table>"_s;
}

QString invoiceRow(const SelfBillInvoice &invoice)
{
    QString amount = formatMoney(invoice.amount).toHtmlEscaped();
    if (invoice.cancelledOn)
        amount += u"<br><span class=\"m\">"_s
            + StatementPaper::tr("cancelled on %1, the payment came back", "date")
                  .arg(formatDateShort(toDate(*invoice.cancelledOn)))
                  .toHtmlEscaped()
            + u"</span>"_s;
    return u"<tr>"_s + cell(esc(invoice.number)) + cell(dateText(invoice.issuedOn))
        + cell(invoice.paidOn ? dateText(*invoice.paidOn) : QString()) + cell(esc(invoice.reference))
        + cell(amount, true) + u"</tr>"_s;
}

/// What tax offices want to read on a bill that the customer wrote: the word itself, both parties, a number, a day.
QString invoicesOf(const Statement &statement)
{
    if (statement.invoices.empty())
        return {};
    QString html = u"<h2>"_s + StatementPaper::tr("Self-billing invoices").toHtmlEscaped() + u"</h2>"_s;
    const SelfBillParties *parties = nullptr;
    for (const SelfBillInvoice &invoice : statement.invoices) {
        if (!parties || *parties != invoice.parties) {
            html += parties ? u"</table>"_s : QString();
            html += partiesOf(invoice.parties) + table()
                + heading({StatementPaper::tr("Number"), StatementPaper::tr("Issued on"), StatementPaper::tr("Paid on"),
                              StatementPaper::tr("Payment"), StatementPaper::tr("Amount")},
                    4);
        }
        parties = &invoice.parties;
        html += invoiceRow(invoice);
    }
    return html + u"</table><p class=\"m\">"_s
        + StatementPaper::tr(
            "Self-billing: for commissions on referred sales. The amounts are what was paid; no tax is "
            "shown separately. Whoever disagrees with an invoice says so to its issuer at once.")
              .toHtmlEscaped()
        + u"</p>"_s;
}

} // namespace

QString StatementPaper::html(const Statement &statement)
{
    const QString zone = QString::fromLatin1(statement.zone);
    const QString foot =
        tr("Each entry stands on the day on which it was booked, in the calendar of %1. What was added later "
           "belongs to a payment before this period. Made %2.")
            .arg(zone, formatDateTime(statement.madeAt, QTimeZone(statement.zone)));
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"_s
        + tr("Statement").toHtmlEscaped() + u"</title><style>"_s + style() + u"</style></head><body>"_s
        + headOf(statement) + accountsOf(statement) + invoicesOf(statement) + linesOf(statement) + itemsOf(statement)
        + u"<p class=\"m\">"_s + foot.toHtmlEscaped() + u"</p></body></html>"_s;
}

QByteArray StatementPaper::pdf(const Statement &statement)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Statement"));
    writer.setCreator(u"Referral Desk"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    print(statement, writer);
    return bytes;
}

int StatementPaper::print(const Statement &statement, QPagedPaintDevice &device)
{
    SealedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html(statement));
    document.print(&device); // with page numbers
    // print() lays out a copy of it, two centimetres from the edges, as large as the paper is at this resolution.
    constexpr double kCentimetresInInch = 2.54;
    const double margin = 2 * 2 / kCentimetresInInch * device.logicalDpiX();
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize({device.width() - margin, device.height() - margin});
    return document.pageCount();
}

} // namespace rd::views
