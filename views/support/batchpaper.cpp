// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/batchpaper.h"

#include "models/items/batchmodel.h"
#include "views/support/saidtexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 200;
constexpr qsizetype kHashGroup = 8;

/// Of paper: the light colours, whatever the window has.
QString style()
{
    const auto ink = [](Token token) { return tokenColor(token, Scheme::Light).name(); };
    return u"body { font-family: sans-serif; font-size: 10pt; color: %1; } h1 { font-size: 18pt; } "
           "h2 { font-size: 12pt; margin-top: 14px; } table { border-collapse: collapse; } "
           "th { text-align: left; background-color: %2; } .h { font-family: monospace; font-size: 9pt; } "
           ".m { color: %3; }"_s.arg(ink(Token::Text), ink(Token::Raised), ink(Token::Muted));
}

QString esc(const QString &text)
{
    return u"<bdi>"_s + safeText(text, kLongest).toHtmlEscaped() + u"</bdi>"_s;
}

/// In groups, so that two people can read it to each other.
QString hashText(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += kHashGroup)
        groups += hex.mid(at, kHashGroup);
    return u"<span class=\"h\">"_s + groups.join(u' ') + u"</span>"_s;
}

QString row(const QString &title, const QString &html)
{
    return u"<tr><td width=\"28%\" class=\"m\">"_s + title.toHtmlEscaped() + u"</td><td>"_s + html + u"</td></tr>"_s;
}

QString table()
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"0\">"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s;
}

/// Loads nothing, whatever stands in it.
class SealedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString factsOf(const Batch &batch)
{
    QString html = table();
    html +=
        row(BatchPaper::tr("Total"), u"<b>"_s + formatMoney({batch.total, batch.currency}).toHtmlEscaped() + u"</b>"_s);
    html += row(BatchPaper::tr("Payouts"), formatCount(batch.count).toHtmlEscaped());
    html += row(BatchPaper::tr("Format"), esc(batch.format));
    html += row(BatchPaper::tr("Day of payment"), formatDateShort(toDate(batch.executionDay)).toHtmlEscaped());
    html += row(BatchPaper::tr("State"), items::BatchModel::stateText(batch.state).toHtmlEscaped());
    if (batch.mode == Mode::Test)
        html += row(BatchPaper::tr("Mode"),
            u"<b>"_s + BatchPaper::tr("Test mode: nothing here is real money").toHtmlEscaped() + u"</b>"_s);
    html += u"</table>"_s + heading(BatchPaper::tr("Fingerprints (SHA-256)")) + table();
    html += row(BatchPaper::tr("File"), hashText(batch.fileHash));
    html += row(BatchPaper::tr("Content"), hashText(batch.contentHash));
    if (!batch.sealedHash.isEmpty())
        html += row(BatchPaper::tr("Seal"), hashText(batch.sealedHash));
    return html + u"</table>"_s;
}

QString signedText(const QByteArray &signature)
{
    return signature.isEmpty() ? BatchPaper::tr("recorded, not signed with a key of their own")
                               : BatchPaper::tr("signed with their own key");
}

QString exportLabel(ExportEnd end)
{
    switch (end) {
    case ExportEnd::Written:
        return BatchPaper::tr("Written by");
    case ExportEnd::WrittenAgain:
        return BatchPaper::tr("Written again by");
    case ExportEnd::NotWritten:
        return BatchPaper::tr("Not written by", "an export that failed");
    case ExportEnd::Uncertain:
        break;
    }
    return BatchPaper::tr("Perhaps written by", "an export whose end is not known");
}

/// The same bytes as the file above in every export that the program makes; said, so that nobody has to believe it.
QString hashOfExport(const BatchExport &one, const Batch &batch)
{
    if (one.fileHash.isEmpty())
        return {};
    return u"<br><span class=\"m\">"_s
        + (one.fileHash == batch.fileHash ? BatchPaper::tr("the file above").toHtmlEscaped() : hashText(one.fileHash))
        + u"</span>"_s;
}

QString peopleOf(const services::BatchDetail &detail, const QTimeZone &zone)
{
    const Batch &batch = detail.batch;
    const auto line = [&zone](const QString &who, Instant at) -> QString {
        return esc(who) + u", "_s + formatDateTime(at, zone).toHtmlEscaped();
    };
    QString html = heading(BatchPaper::tr("Who agreed")) + table();
    html += row(BatchPaper::tr("Made by"), line(batch.createdByName, batch.createdAt));
    for (const BatchApproval &approval : batch.approvals)
        html += row(BatchPaper::tr("Approved by"),
            line(approval.name, approval.at) + u" <span class=\"m\">"_s + signedText(approval.signature).toHtmlEscaped()
                + u"</span>"_s);
    if (batch.approvals.empty())
        html += row(BatchPaper::tr("Approved by"),
            (batch.twoPerson ? BatchPaper::tr("nobody yet") : BatchPaper::tr("not needed")).toHtmlEscaped());
    if (batch.sealedAt)
        html += row(BatchPaper::tr("Sealed by"),
            line(batch.sealedByName, *batch.sealedAt) + u" <span class=\"m\">"_s
                + signedText(batch.sealSignature).toHtmlEscaped() + u"</span>"_s);
    for (const BatchExport &one : detail.exports)
        html += row(exportLabel(one.end), line(one.by, one.at) + hashOfExport(one, batch));
    return html + u"</table>"_s;
}

QString linesOf(const services::BatchDetail &detail)
{
    if (detail.lines.size() > BatchPaper::kMostLines)
        return u"<p class=\"m\">"_s
            + BatchPaper::tr(
                "The %Ln payouts are in the table of the batch.", nullptr, static_cast<int>(detail.lines.size()))
                  .toHtmlEscaped()
            + u"</p>"_s;
    QString html = heading(BatchPaper::tr("Payouts")) + table() + u"<thead><tr>"_s;
    for (const QString &title : {BatchPaper::tr("Reference"), BatchPaper::tr("Participant"), BatchPaper::tr("Goes to")})
        html += u"<th align=\"left\">"_s + title.toHtmlEscaped() + u"</th>"_s;
    html += u"<th align=\"right\">"_s + BatchPaper::tr("Amount").toHtmlEscaped() + u"</th></tr></thead>"_s;
    for (const services::PayoutView &view : detail.lines) {
        html += u"<tr><td>"_s + esc(view.payout.reference) + u"</td><td>"_s + esc(view.payout.participantName)
            + u"</td><td>"_s + esc(view.destination) + u"</td><td align=\"right\">"_s
            + formatMoney(view.payout.amount).toHtmlEscaped() + u"</td></tr>"_s;
        if (!view.remark.isEmpty())
            html += u"<tr><td></td><td colspan=\"3\" class=\"m\">"_s + esc(saidText(view.remark)) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString signatureLines()
{
    QString html = heading(BatchPaper::tr("Signatures")) + table();
    for (const QString &who : {BatchPaper::tr("Prepared"), BatchPaper::tr("Approved"), BatchPaper::tr("Uploaded")})
        html += u"<tr><td width=\"22%\"><br>"_s + who.toHtmlEscaped()
            + u"</td><td width=\"46%\"><br>______________________________</td><td><br>"_s
            + BatchPaper::tr("Date").toHtmlEscaped() + u" ______________</td></tr>"_s;
    return html + u"</table>"_s;
}

} // namespace

QString BatchPaper::html(const services::BatchDetail &detail, const QByteArray &zone)
{
    const Batch &batch = detail.batch;
    const QTimeZone calendar(zone);
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"_s
        + batch.number.toHtmlEscaped() + u"</title><style>"_s + style() + u"</style></head><body><h1>"_s
        + tr("Payout batch %1").arg(batch.number).toHtmlEscaped() + u"</h1>"_s + factsOf(batch)
        + peopleOf(detail, calendar) + signatureLines() + linesOf(detail) + u"</body></html>"_s;
}

QByteArray BatchPaper::pdf(const services::BatchDetail &detail, const QByteArray &zone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(detail.batch.number);
    writer.setCreator(u"Referral Desk"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    SealedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html(detail, zone));
    document.print(&writer);
    return bytes;
}

} // namespace rd::views
