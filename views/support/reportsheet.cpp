// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/reportsheet.h"

#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/pdftable.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum File { Csv, Xlsx, Pdf };

QString endingOf(int file)
{
    return file == Pdf ? u"pdf"_s : file == Xlsx ? u"xlsx"_s : u"csv"_s;
}

} // namespace

ReportSheet::ReportSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Reports"), 66, parent),
      m_kind(new QComboBox),
      m_period(new PaperPeriod(session, PaperPeriod::Everything, this)),
      m_mode(new QComboBox(this)),
      m_file(new QComboBox),
      m_progress(new ProgressPane),
      m_save(makeButton(Icon::Export, tr("Save report …"), Emphasis::Primary))
{
    build();
}

void ReportSheet::build()
{
    addNote(tr("One table over everybody. Statements for each participant are on the page of participants."));
    QFormLayout *form = addForm();
    m_kind->addItem(
        tr("Summary: what each participant earned and was given"), static_cast<int>(services::ReportKind::Summary));
    m_kind->addItem(tr("Payouts: the lines of all batches"), static_cast<int>(services::ReportKind::Payouts));
    m_kind->addItem(tr("Ledger: every record of the books"), static_cast<int>(services::ReportKind::Ledger));
    addFormRow(form, tr("Report"), m_kind);
    addFormRow(form, tr("Period"), m_period->choice());
    addFormRow(form, tr("First day"), m_period->from());
    addFormRow(form, tr("Last day"), m_period->to());
    addModeRow(form, m_mode, session(), this);
    m_file->addItem(tr("CSV, for every program"), Csv);
    m_file->addItem(tr("Excel workbook (XLSX)"), Xlsx);
    m_file->addItem(tr("PDF, to be printed"), Pdf);
    addFormRow(form, tr("File"), m_file);
    body()->addWidget(m_progress);
    body()->addStretch(1);
    addButton(m_save);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ReportSheet::save);
}

services::ReportOrder ReportSheet::order() const
{
    services::ReportOrder order;
    order.kind = static_cast<services::ReportKind>(m_kind->currentData().toInt());
    if (m_period->kind() != PaperPeriod::Everything) {
        order.from = toLocalDay(m_period->from()->date());
        order.to = toLocalDay(m_period->to()->date());
    }
    if (session().modes().both() && order.kind != services::ReportKind::Ledger)
        order.mode = modeFromWord(m_mode->currentData().toString());
    return order;
}

void ReportSheet::save()
{
    const QString ending = endingOf(m_file->currentData().toInt());
    const QString name = u"%1.%2"_s.arg(m_kind->currentText().section(u':', 0, 0), ending);
    session().dialogs().saveFile(this, {tr("Save report"), {}, name, tr("Reports (*.%1)").arg(ending)},
        [this](const std::optional<QString> &path) {
            if (path && !m_running)
                write(*path);
        });
}

void ReportSheet::write(const QString &path)
{
    const int file = m_file->currentData().toInt();
    const auto open = [make = session().tableMaker(), path, file, title = m_kind->currentText()](
                          const QList<TableColumn> &columns) -> Result<std::unique_ptr<TableFile>> {
        if (file == Pdf)
            return openPdfTable(path, title, columns);
        return make(path, file == Xlsx ? TableKind::Xlsx : TableKind::Csv, columns);
    };
    m_running = runTask(
        tr("Writing a report"),
        [&desk = session().desk(), order = order(), open](
            const ProgressSink &progress, const CancelToken &cancel) -> Result<qint64> {
            RD_TRY(table, open(services::reportColumns(order.kind)));
            RD_TRY(rows, services::writeReport(desk, order, *table, progress, cancel));
            RD_CHECK(table->finish());
            return rows;
        },
        [this, path](const Result<qint64> &rows) {
            m_running = false;
            m_progress->end();
            m_save->setEnabled(true);
            if (!rows) {
                showError(rows.error());
                return;
            }
            Q_EMIT saved(tr("%Ln rows were written to %1.", nullptr, static_cast<int>(*rows))
                             .arg(safeText(QFileInfo(path).fileName(), 80)));
            accept();
        });
    if (m_running) {
        m_save->setEnabled(false);
        m_progress->begin(tr("Writing …"));
    }
}

} // namespace rd::views
