// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/batchsteps.h"

#include "models/services/background.h"
#include "models/services/exportplace.h"
#include "models/services/task.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/payoutwords.h"
#include "views/payouts/resultsheet.h"
#include "views/shell/session.h"
#include "views/support/batchpaper.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The file lies somewhere, or may do so.
bool mayExist(const Batch &batch)
{
    return batch.exports > 0 || batch.state == BatchState::Exporting || batch.exportedAt.has_value();
}

QString suggestedName(const Batch &batch, const PayoutFormat &format)
{
    return format.fileName.contains("%1"_L1) ? format.fileName.arg(batch.number) : QString(batch.number);
}

Confirmation exportQuestion(const Batch &batch, const PayoutFormat &format)
{
    Confirmation question;
    const QString sum = PayoutWords::sumText(batch.count, {batch.total, batch.currency});
    if (mayExist(batch)) {
        question.title = BatchSteps::tr("Write the file of %1 again?").arg(batch.number);
        question.sentence = BatchSteps::tr("The file was written before: %1. If both are uploaded, everybody may be "
                                           "paid twice.")
                                .arg(sum);
        question.detail = BatchSteps::tr("It has the same bytes and the same references as the first one, so that the "
                                         "provider can tell.");
        question.verb = BatchSteps::tr("Write it again");
        question.destructive = true;
        return question;
    }
    question.title = BatchSteps::tr("Write the file of %1?").arg(batch.number);
    question.sentence = BatchSteps::tr("%1 are sealed and written as “%2”. From then on they count as submitted and "
                                       "cannot be changed.")
                            .arg(sum, formatText(format.title, 60));
    question.detail =
        BatchSteps::tr("Nothing is sent by this program: you upload the file at the provider, once, and read its "
                       "result back here.");
    question.verb = BatchSteps::tr("Write the file");
    return question;
}

} // namespace

BatchSteps::BatchSteps(Session &session, BannerHost &banners, QWidget &place)
    : QObject(&place), m_session(session), m_banners(banners), m_place(place)
{
}

void BatchSteps::say(Tone tone, const QString &text, const QString &detail)
{
    m_banners.showBanner(u"step"_s, {tone, text, detail, {}, true});
}

void BatchSteps::refuse(const Error &error)
{
    if (errorCode(error) == "passphrase-needed"_L1)
        m_session.report(error); // the window asks for it
    else
        say(Tone::Negative, safeText(sentenceFor(error), 600));
}

template <typename Work>
void BatchSteps::change(Work work, const QString &sentence)
{
    services::inBackground(this, std::move(work), [this, sentence](const Result<Batch> &batch) {
        if (!batch) {
            refuse(batch.error());
            return;
        }
        say(Tone::Positive, sentence);
        Q_EMIT m_session.booksChanged();
    });
}

void BatchSteps::approve(const Batch &batch)
{
    auto *sheet = new ApproveSheet(m_session, batch, &m_place);
    connect(sheet, &ApproveSheet::approved, this, [this](const QString &sentence) {
        say(Tone::Positive, sentence);
        Q_EMIT m_session.booksChanged();
    });
    sheet->open();
}

void BatchSteps::exportFile(const Batch &batch, const PayoutFormat &format)
{
    m_session.dialogs().confirm(&m_place, exportQuestion(batch, format), [this, batch, format](bool agreed) {
        if (!agreed)
            return;
        FileQuestion question;
        question.title = tr("Write the file of batch %1").arg(batch.number);
        question.suggestedName = suggestedName(batch, format);
        const QString suffix = QFileInfo(question.suggestedName).suffix();
        question.filter =
            suffix.isEmpty() ? tr("All files (*)") : tr("%1 files (*.%2);;All files (*)").arg(suffix.toUpper(), suffix);
        m_session.dialogs().saveFile(&m_place, question, [this, batch, format](const std::optional<QString> &path) {
            if (path)
                writeTo(batch, format, *path);
        });
    });
}

void BatchSteps::writeTo(const Batch &batch, const PayoutFormat &format, const QString &path)
{
    services::ExportOrder order;
    order.batch = batch.id;
    order.path = path;
    order.member = m_session.desk().actor;
    order.write = [writer = m_session.fileWriter(), path](const QByteArray &bytes) { return writer(path, bytes); };
    auto report = std::make_shared<std::optional<services::ExportReport>>(); // shared by the task and its end
    services::Task *task = m_session.run(tr("Writing a payout file"),
        [&desk = m_session.desk(), read = m_session.dataReader(), order, report](
            const ProgressSink &, const CancelToken &) -> Status {
            // The dialog asked before a file is replaced; nobody means the file of another batch, and what cannot be
            // looked at may be one.
            const auto standing = read(order.path);
            if (standing)
                RD_CHECK(services::checkExportPlace(
                    desk.batches, order.batch, order.path, *standing, services::Replacing::Agreed));
            else if (standing.error().code != "no-such-file"_L1)
                return fail(standing.error());
            RD_TRY(done, desk.batches.exportFile(order));
            *report = std::move(done);
            return {};
        });
    if (!task)
        return;
    connect(task, &services::Task::finished, this, [this, report, format](const Status &outcome) {
        // A failure is reported by the session; the page shows the batch as it is.
        if (outcome && *report)
            exported(**report, format);
    });
}

void BatchSteps::exported(const services::ExportReport &report, const PayoutFormat &format)
{
    QStringList details;
    for (const QString &warning : report.warnings)
        details += saidSentence(warning, 300);
    if (report.batch.mode != Mode::Test) // which nobody is to upload, as its warning says
        details += format.provider.isEmpty() || format.provider == "any"_L1
            ? tr("Give it to the provider, then read the result file back here.")
            : tr("Upload it at %1, then read the result file back here.")
                  .arg(PayoutWords::providerText(format.provider));
    say(report.warnings.isEmpty() ? Tone::Positive : Tone::Warning,
        tr("Batch %1 was written to %2.").arg(report.batch.number, safeText(report.batch.exportedTo, 120)),
        details.join(u' '));
}

void BatchSteps::saveCover(const Batch &batch)
{
    FileQuestion question;
    question.title = tr("Save the cover sheet of batch %1").arg(batch.number);
    question.suggestedName = u"cover-%1.pdf"_s.arg(batch.number);
    question.filter = tr("PDF files (*.pdf)");
    m_session.dialogs().saveFile(&m_place, question, [this, batch](const std::optional<QString> &path) {
        if (path)
            writeCover(batch, *path);
    });
}

void BatchSteps::writeCover(const Batch &batch, const QString &path)
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), write = m_session.fileWriter(), path, id = batch.id]() -> Status {
            RD_TRY(detail, desk.batches.show(id));
            RD_TRY(info, desk.workspace.info());
            return write(path, BatchPaper::pdf(detail, info.timeZone));
        },
        [this, number = batch.number, path](const Status &done) {
            if (!done) {
                refuse(done.error());
                return;
            }
            BannerContent content{Tone::Positive,
                tr("The cover sheet of batch %1 was saved as %2.").arg(number, safeText(path, 120)),
                tr("Its totals and fingerprints are those of the batch now; there is a line for each signature."), {},
                true};
            content.actions.append(
                BannerAction{tr("Open to print"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
            m_banners.showBanner(u"step"_s, content);
        });
}

void BatchSteps::checkFile(const Batch &batch)
{
    FileQuestion question;
    question.title = tr("Check a file against batch %1").arg(batch.number);
    question.filter = tr("All files (*)");
    m_session.dialogs().openFile(&m_place, question, [this, batch](const std::optional<QString> &path) {
        if (path)
            compare(batch, *path);
    });
}

void BatchSteps::compare(const Batch &batch, const QString &path)
{
    services::inBackground(
        this,
        [&desk = m_session.desk(), read = m_session.dataReader(), path,
            id = batch.id]() -> Result<services::FileComparison> {
            RD_TRY(bytes, read(path));
            return desk.batches.check(id, bytes);
        },
        [this, number = batch.number, file = QFileInfo(path).fileName()](
            const Result<services::FileComparison> &found) {
            if (!found)
                refuse(found.error());
            else if (found->isSame)
                say(Tone::Positive, tr("%1 is the file of batch %2, byte for byte.").arg(safeText(file, 80), number),
                    tr("SHA-256 %1").arg(QString::fromLatin1(found->expected.toHex())));
            else
                say(Tone::Negative,
                    tr("%1 is not the file of batch %2. Do not upload it.").arg(safeText(file, 80), number),
                    tr("Its SHA-256 begins with %1; that of the batch with %2.")
                        .arg(PayoutWords::shortHash(found->found), PayoutWords::shortHash(found->expected)));
        });
}

void BatchSteps::readResults(const Batch &batch)
{
    FileQuestion question;
    question.title = tr("Read the results of batch %1").arg(batch.number);
    question.filter = tr("Result files (*.csv *.xml *.txt);;All files (*)");
    m_session.dialogs().openFile(&m_place, question, [this, batch](const std::optional<QString> &path) {
        if (path)
            readResults(batch, *path);
    });
}

void BatchSteps::readResults(const Batch &batch, const QString &path)
{
    services::inBackground(
        this, [read = m_session.dataReader(), path] { return read(path); },
        [this, batch, file = QFileInfo(path).fileName()](Result<QByteArray> bytes) {
            if (!bytes) {
                refuse(bytes.error());
                return;
            }
            auto *sheet = new ResultSheet(m_session, batch, file, *std::move(bytes), &m_place);
            connect(
                sheet, &ResultSheet::applied, this, [this](const QString &sentence) { say(Tone::Positive, sentence); });
            sheet->open();
        });
}

void BatchSteps::markPaid(const Batch &batch, const std::vector<int> &lines)
{
    if (lines.empty())
        return;
    TextQuestion question;
    const auto count = static_cast<int>(lines.size());
    question.title = tr("%Ln payouts were paid by hand", nullptr, count);
    question.label = tr("Reference of the payment, kept with them");
    question.verb = tr("Mark as paid");
    question.maxLength = 200;
    m_session.dialogs().askText(
        &m_place, question, [this, batch, lines, count](const std::optional<QString> &reference) {
            if (!reference)
                return;
            services::MarkPaidOrder order;
            order.batch = batch.id;
            order.lines = lines;
            order.reference = *reference;
            order.date = m_session.desk().clock.now();
            order.member = m_session.desk().actor;
            change([&desk = m_session.desk(), order] { return desk.batches.markPaid(order); },
                tr("%Ln payouts were marked as paid.", nullptr, count));
        });
}

void BatchSteps::close(const Batch &batch)
{
    change([&desk = m_session.desk(), id = batch.id] { return desk.batches.close(id, desk.actor); },
        tr("Batch %1 is closed.").arg(batch.number));
}

void BatchSteps::discard(const Batch &batch)
{
    TextQuestion question;
    question.title = tr("Discard batch %1").arg(batch.number);
    question.label = mayExist(batch) ? tr("Its file may have been written. Why is nothing of it going to be paid?")
                                     : tr("Reason, kept with the batch");
    question.verb = tr("Discard");
    m_session.dialogs().askText(&m_place, question, [this, batch](const std::optional<QString> &reason) {
        if (!reason)
            return;
        if (!mayExist(batch)) {
            discardNow(batch, *reason, false);
            return;
        }
        Confirmation sure;
        sure.title = tr("Was the file really never uploaded?");
        sure.sentence =
            tr("%1 of batch %2 are due again. If the file was uploaded somewhere, they would be paid twice.")
                .arg(PayoutWords::sumText(batch.count, {batch.total, batch.currency}), batch.number);
        sure.detail = tr("Look at the provider first.");
        sure.verb = tr("It was never uploaded: discard");
        sure.destructive = true;
        m_session.dialogs().confirm(&m_place, sure, [this, batch, reason = *reason](bool agreed) {
            if (agreed)
                discardNow(batch, reason, true);
        });
    });
}

void BatchSteps::discardNow(const Batch &batch, const QString &reason, bool neverUploaded)
{
    change([&desk = m_session.desk(), id = batch.id, reason,
               neverUploaded] { return desk.batches.discard(id, reason, desk.actor, neverUploaded); },
        neverUploaded ? tr("Batch %1 is discarded; its rewards are due again.").arg(batch.number)
                      : tr("Batch %1 is discarded; its rewards are approved as before.").arg(batch.number));
}

} // namespace rd::views
