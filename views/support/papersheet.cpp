// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/papersheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/printjob.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QPdfWriter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kSteps = 1000; ///< of the bar
constexpr int kDotsPerInch = 300;
constexpr double kMarginMm = 15;

/// A PDF file that is made in memory: it is written whole or not at all.
struct PdfPaper {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> writer;
};

} // namespace

PaperSheet::PaperSheet(
    Session &session, const QString &title, const QString &document, const QString &name, QWidget *parent)
    : Sheet(session, title, 62, parent),
      m_document(document),
      m_name(name),
      m_paper(new QComboBox),
      m_turn(new QComboBox),
      m_bar(new QProgressBar),
      m_pdf(makeButton(Icon::File, tr("Save as PDF …"))),
      m_print(makeButton(Icon::File, tr("Print …"), Emphasis::Primary))
{
    connect(m_print, &QPushButton::clicked, this, &PaperSheet::printOut);
    connect(m_pdf, &QPushButton::clicked, this, &PaperSheet::savePdf);
    connect(this, &QDialog::finished, this, [this] {
        if (m_running)
            m_running->cancel();
    });
}

void PaperSheet::addPaperChoices(QFormLayout *form, QPageLayout::Orientation usual)
{
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("US Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    addFormRow(form, tr("Paper"), m_paper);
    m_turn->addItem(tr("Upright"), QPageLayout::Portrait);
    m_turn->addItem(tr("On its side"), QPageLayout::Landscape);
    m_turn->setCurrentIndex(usual == QPageLayout::Landscape ? 1 : 0);
    addFormRow(form, tr("Direction"), m_turn);
}

void PaperSheet::addEnd()
{
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pages made"));
    m_bar->hide();
    body()->addWidget(m_bar);
    body()->addStretch(1);
    addLeadingButton(m_pdf);
    addButton(m_print);
    m_print->setDefault(true);
}

void PaperSheet::refresh()
{
    const bool canStart = !isRunning() && isPossible();
    m_print->setEnabled(canStart);
    m_pdf->setEnabled(canStart);
    for (QComboBox *choice : {m_paper, m_turn})
        choice->setEnabled(!isRunning());
    m_bar->setVisible(isRunning());
}

QPageLayout PaperSheet::layoutOfPaper() const
{
    return {QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())),
        static_cast<QPageLayout::Orientation>(m_turn->currentData().toInt()),
        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

void PaperSheet::printOut()
{
    PrinterQuestion question;
    question.title = m_document;
    question.layout = layoutOfPaper();
    session().dialogs().choosePrinter(this, question, [this](const std::shared_ptr<QPagedPaintDevice> &printer) {
        if (!printer || m_running)
            return;
        run(printer, [this](int pages) {
            Q_EMIT printed(tr("%Ln pages went to the printer.", nullptr, pages));
            accept();
        });
    });
}

void PaperSheet::savePdf()
{
    session().dialogs().saveFile(this, {tr("Save as PDF"), {}, m_name + u".pdf"_s, tr("PDF files (*.pdf)")},
        [this](const std::optional<QString> &path) {
            if (path && !m_running)
                write(*path);
        });
}

void PaperSheet::write(const QString &path)
{
    auto paper = std::make_shared<PdfPaper>();
    paper->buffer.open(QIODevice::WriteOnly);
    paper->writer = std::make_unique<QPdfWriter>(&paper->buffer);
    paper->writer->setTitle(m_document);
    paper->writer->setCreator(u"Referral Desk"_s);
    paper->writer->setResolution(kDotsPerInch);
    paper->writer->setPageLayout(layoutOfPaper());
    // The writer lives as long as the paper.
    run(std::shared_ptr<QPagedPaintDevice>(paper, paper->writer.get()), [this, paper, path](int pages) {
        m_writing = true;
        refresh();
        paper->writer.reset();
        services::inBackground(
            this, [writer = session().fileWriter(), path, bytes = paper->bytes] { return writer(path, bytes); },
            [this, path, pages](const Status &written) {
                m_writing = false;
                refresh();
                if (!written) {
                    showError(written.error());
                    return;
                }
                const QString name = safeText(QFileInfo(path).fileName(), 80);
                Q_EMIT printed(tr("%Ln pages were written to %1.", nullptr, pages).arg(name));
                accept();
            });
    });
}

void PaperSheet::startJob(PrintJob &job, const std::shared_ptr<QPagedPaintDevice> &device)
{
    job.start(device);
}

void PaperSheet::run(const std::shared_ptr<QPagedPaintDevice> &device, std::function<void(int pages)> then)
{
    banners()->dismissAll();
    m_running = makeJob();
    m_bar->setValue(0);
    connect(m_running, &PrintJob::progressed, m_bar, &QProgressBar::setValue);
    connect(m_running, &PrintJob::finished, this,
        [this, then = std::move(then)](const Status &outcome) { endRun(outcome, then); });
    refresh();
    startJob(*m_running, device);
}

void PaperSheet::endRun(const Status &outcome, const std::function<void(int pages)> &then)
{
    const int pages = m_running->pageCount();
    m_running->deleteLater();
    m_running = nullptr;
    refresh();
    if (outcome)
        then(pages);
    else if (outcome.error().kind != ErrorKind::Cancelled)
        showError(outcome.error());
}

} // namespace rd::views
