// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moving/paidsheet.h"

#include "models/services/background.h"
#include "views/moving/movewords.h"
#include "views/shell/session.h"
#include "views/support/sheetfile.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Line, Reference, Theirs, Ours, Why };

} // namespace

void PaidSheet::choose(Session &session, QWidget *parent)
{
    chooseTableFile(session, parent, tr("Take over paid commissions"), [&session, parent](services::TableFile file) {
        (new PaidSheet(session, std::make_shared<const services::TableFile>(std::move(file)), parent))->open();
    });
}

PaidSheet::PaidSheet(Session &session, File file, QWidget *parent)
    : ColumnsSheet(session, Kind::Paid, file,
        tr("Take over paid commissions: %1").arg(safeText(file->sheet.source, 60)), 96, parent),
      m_sentence(paragraphLabel({})),
      m_table(new ElidedTable(tr("Lines that do not fit or have problems"))),
      m_rows(new TextRows(
          {{u"line"_s, tr("Line"), true}, {u"reference"_s, tr("Reference"), false},
              {u"theirs"_s, tr("They paid"), true}, {u"ours"_s, tr("Our reward"), true}, {u"why"_s, tr("Why"), false}},
          this)),
      m_skip(new QCheckBox(tr("Leave the lines with problems out and import the rest"))),
      m_progress(new ProgressPane),
      m_import(makeButton(Icon::Import, tr("Import"), Emphasis::Primary))
{
    build();
    begin();
}

PaidSheet::~PaidSheet()
{
    m_trying.cancel();
}

void PaidSheet::build()
{
    addNote(
        tr("A line that meets its reward settles it, so that it is not paid again. With another amount the reward is "
           "held until somebody decides. The others wait for their sale and are looked at again after each sync."));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_sentence);
    m_table->setModel(m_rows);
    for (const int number : {Line, Theirs, Ours})
        m_table->setItemDelegateForColumn(number, new MoneyDelegate(items::MinorRole, m_table));
    m_table->setColumnWidths({7, 22, 18, 18, 0});
    m_table->setFixedColumns({Reference, Why});
    m_table->setColumnPriority({Theirs, Ours, Line});
    column->addWidget(m_table, 1);
    column->addStretch(); // where no line needs a look
    m_skip->hide();
    column->addWidget(m_skip);
    addSteps({tr("Check"), tr("Import"), tr("Result")}, page, tr("Check"));
    body()->addWidget(m_progress);
    addButton(m_import);
    resize(qMax(minimumWidth(), scaled(820)), scaled(560));
    connect(m_skip, &QCheckBox::toggled, this, &PaidSheet::refresh);
    connect(m_import, &QPushButton::clicked, this, &PaidSheet::import);
}

void PaidSheet::dropCheck()
{
    m_trying.cancel();
    ++m_generation; // what is being tried is no longer asked for
    m_running = false;
    m_report.reset();
    m_skip->setChecked(false); // that was about other lines
}

void PaidSheet::check()
{
    showCheck();
    dropCheck();
    m_running = true;
    m_sentence->setText(tr("Checking the file …"));
    m_rows->setRows({});
    m_skip->hide();
    refresh();
    services::ImportOptions options;
    options.dryRun = true;
    options.skipBad = true;
    options.actor = session().desk().actor;
    m_trying = CancelToken();
    using Tried = std::pair<ColumnsStep::Rows, services::PaidReport>;
    services::inBackground(
        this,
        [&desk = session().desk(), make = step().rowMaker(), options, cancel = m_trying]() -> Result<Tried> {
            const ColumnsStep::Rows rows = make();
            RD_TRY(report, desk.moving.importPaid(*rows, options, {}, cancel));
            return Tried(rows, std::move(report));
        },
        [this, generation = m_generation](Result<Tried> tried) {
            if (generation != m_generation)
                return; // somebody is at the columns again
            if (tried)
                step().setRows(tried->first);
            take(tried ? Result<services::PaidReport>(std::move(tried->second)) : fail(tried.error()), true);
        });
}

void PaidSheet::import()
{
    services::ImportOptions options;
    options.skipBad = m_skip->isChecked();
    options.actor = session().desk().actor;
    m_running = runTask(
        tr("Taking over paid commissions"),
        [&desk = session().desk(), rows = step().rows(), options](const ProgressSink &progress,
            const CancelToken &cancel) { return desk.moving.importPaid(*rows, options, progress, cancel); },
        [this](const Result<services::PaidReport> &report) {
            m_progress->end();
            take(report, false);
        });
    if (m_running) {
        setCurrentStep(1);
        m_progress->begin(tr("Importing …"));
    }
    refresh();
}

void PaidSheet::take(const Result<services::PaidReport> &report, bool dryRun)
{
    m_running = false;
    if (!report && !dryRun && report.error().kind == ErrorKind::Cancelled) {
        check(); // some of it may be stored: what would doing it again do?
        showError(report.error());
        return;
    }
    if (!report) {
        m_sentence->setText(tr("Nothing was imported."));
        m_report.reset();
        refresh();
        showError(report.error());
        return;
    }
    m_report = *report;
    show(dryRun);
    refresh();
    if (dryRun)
        Q_EMIT previewed();
    else
        Q_EMIT imported();
}

void PaidSheet::show(bool dryRun)
{
    const services::ImportReport &import = m_report->import;
    QStringList sentences{tr("%Ln lines were read.", nullptr, import.read)};
    sentences += tr("New: %1, known: %2.").arg(formatCount(import.counts.added), formatCount(import.counts.unchanged));
    sentences += dryRun
        ? tr("%1 would settle their reward, %2 have another amount, %3 wait for their sale.")
              .arg(formatCount(m_report->settled), formatCount(m_report->differs), formatCount(m_report->waiting))
        : tr("%1 settled their reward, %2 have another amount and are held, %3 wait for their sale.")
              .arg(formatCount(m_report->settled), formatCount(m_report->differs), formatCount(m_report->waiting));
    if (const auto &made = step().rows(); made && !made->header.contains(u"paid_at"_s))
        sentences += tr("No column says when a commission was paid: every line is taken as paid.");
    sentences += step().unreadTexts(import.unknownColumns);
    m_sentence->setText(sentences.join(u' '));
    std::vector<TextRows::Row> rows;
    for (const services::RowProblem &problem : import.problems)
        rows.push_back({{QString::number(problem.line), problem.line}, {step().columnText(problem)}, moneyCell({}),
            moneyCell({}), {step().reasonText(problem)}});
    for (const services::PaidLine &line : m_report->differences)
        rows.push_back({{QString::number(line.paid.line), line.paid.line}, {safeText(line.paid.reference, 80)},
            moneyCell(line.paid.amount), moneyCell(line.ours), {moveReasonText(line.reason)}});
    m_table->setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
    m_skip->setVisible(dryRun && !import.problems.empty());
    if (dryRun)
        return;
    setCurrentStep(3);
    if (import.imported) {
        step().remember();
        setDone();
    }
}

void PaidSheet::refresh()
{
    ColumnsSheet::refresh();
    const bool mayImport = m_report && (m_report->import.problems.empty() || m_skip->isChecked());
    m_import->setVisible(!isAtColumns() && !isOver());
    m_import->setEnabled(!m_running && mayImport && m_report->import.read > 0);
}

} // namespace rd::views
