// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/printsheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPdfWriter>
#include <QProgressBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kSteps = 1000; ///< of the bar
constexpr int kDotsPerInch = 300;
constexpr double kMarginMm = 15;
/// From so many columns on the paper lies on its side.
constexpr int kManyColumns = 6;

/// A PDF file that is made in memory: it is written whole or not at all.
struct PdfPaper {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> writer;
};

} // namespace

PrintSheet::PrintSheet(Session &session, const ElidedTable &table, const TablePrint::Words &words, const QString &name,
    const QList<int> &selected, QWidget *parent)
    : Sheet(session, tr("Print rows"), 62, parent),
      m_table(table),
      m_words(words),
      m_name(name),
      m_selected(selected),
      m_which(new QComboBox),
      m_paper(new QComboBox),
      m_turn(new QComboBox),
      m_many(captionLabel({})),
      m_bar(new QProgressBar),
      m_pdf(makeButton(Icon::File, tr("Save as PDF …"))),
      m_print(makeButton(Icon::File, tr("Print …"), Emphasis::Primary))
{
    addNote(tr("The columns that are shown are printed, in their order, with what is searched for and filtered by."));
    QFormLayout *form = addForm();
    m_which->addItem(tr("All %Ln rows that match", nullptr, table.model()->rowCount()));
    if (!selected.isEmpty())
        m_which->addItem(tr("The %Ln selected rows", nullptr, static_cast<int>(selected.size())));
    m_which->setCurrentIndex(selected.size() > 1 ? 1 : 0);
    addFormRow(form, tr("Rows"), m_which);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("US Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    addFormRow(form, tr("Paper"), m_paper);
    m_turn->addItem(tr("Upright"), QPageLayout::Portrait);
    m_turn->addItem(tr("On its side"), QPageLayout::Landscape);
    const QHeaderView *header = table.horizontalHeader();
    m_turn->setCurrentIndex(header->count() - header->hiddenSectionCount() >= kManyColumns ? 1 : 0);
    addFormRow(form, tr("Direction"), m_turn);
    m_many->setWordWrap(true);
    body()->addWidget(m_many);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pages made"));
    m_bar->hide();
    body()->addWidget(m_bar);
    body()->addStretch(1);
    addLeadingButton(m_pdf);
    addButton(m_print);
    m_print->setDefault(true);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PrintSheet::refresh);
    connect(m_print, &QPushButton::clicked, this, &PrintSheet::printOut);
    connect(m_pdf, &QPushButton::clicked, this, &PrintSheet::savePdf);
    connect(this, &QDialog::finished, this, [this] {
        if (m_running)
            m_running->cancel();
    });
    refresh();
}

QList<int> PrintSheet::chosenRows() const
{
    const int all = m_table.model()->rowCount();
    QList<int> rows;
    if (m_which->currentIndex() == 1) {
        for (const int row : m_selected) {
            if (row < all)
                rows += row;
        }
        return rows;
    }
    rows.resize(all);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void PrintSheet::refresh()
{
    const qsizetype count = m_which->currentIndex() == 1 ? m_selected.size() : m_table.model()->rowCount();
    const bool isTooMany = count > TablePrint::kMostRows;
    m_many->setText(isTooMany ? tr("More than %1 rows are too many for paper. Narrow them by a search or a filter, or "
                                   "export them as a file.")
                                    .arg(formatCount(TablePrint::kMostRows))
                              : QString());
    m_many->setVisible(isTooMany);
    const bool isPossible = !m_running && !m_writing && !isTooMany && count > 0;
    m_print->setEnabled(isPossible);
    m_pdf->setEnabled(isPossible);
    for (QComboBox *choice : {m_which, m_paper, m_turn})
        choice->setEnabled(!m_running && !m_writing);
    m_bar->setVisible(m_running || m_writing);
}

QPageLayout PrintSheet::layoutOfPaper() const
{
    return {QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())),
        static_cast<QPageLayout::Orientation>(m_turn->currentData().toInt()),
        QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

void PrintSheet::printOut()
{
    PrinterQuestion question;
    question.title = m_words.title;
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

void PrintSheet::savePdf()
{
    session().dialogs().saveFile(this, {tr("Save as PDF"), {}, m_name + u".pdf"_s, tr("PDF files (*.pdf)")},
        [this](const std::optional<QString> &path) {
            if (path && !m_running)
                write(*path);
        });
}

void PrintSheet::write(const QString &path)
{
    auto paper = std::make_shared<PdfPaper>();
    paper->buffer.open(QIODevice::WriteOnly);
    paper->writer = std::make_unique<QPdfWriter>(&paper->buffer);
    paper->writer->setTitle(m_words.title);
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

void PrintSheet::run(const std::shared_ptr<QPagedPaintDevice> &device, std::function<void(int pages)> then)
{
    banners()->dismissAll();
    m_running = new TablePrint(m_table, chosenRows(), m_words, this);
    m_bar->setValue(0);
    connect(m_running, &TablePrint::progressed, m_bar, &QProgressBar::setValue);
    connect(m_running, &TablePrint::finished, this, [this, then = std::move(then)](const Status &outcome) {
        const int pages = m_running->pageCount();
        m_running->deleteLater();
        m_running = nullptr;
        refresh();
        if (outcome)
            then(pages);
        else if (outcome.error().kind != ErrorKind::Cancelled)
            showError(outcome.error());
    });
    refresh();
    m_running->start(device);
}

} // namespace rd::views
