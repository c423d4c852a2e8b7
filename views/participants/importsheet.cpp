// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/importsheet.h"

#include "models/services/background.h"
#include "models/services/moveservice.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/sheetfile.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ImportSheet)
};

constexpr std::size_t kMostProblems = 200;

/// The same for a try and for the import itself.
Result<services::ImportReport> importInto(services::Desk &desk, ImportSheet::Kind kind, const services::Sheet &sheet,
    const services::ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    switch (kind) {
    case ImportSheet::Kind::Participants:
        return desk.people.importParticipants(sheet, options, progress, cancel);
    case ImportSheet::Kind::Referrals:
        return desk.people.importReferrals(sheet, options, progress, cancel);
    case ImportSheet::Kind::Rates:
        return desk.people.importRates(sheet, options, progress, cancel);
    case ImportSheet::Kind::Sales:
        return desk.moving.addConversions(sheet, options, progress, cancel);
    }
    return fail(ErrorKind::Internal, u"an import of nothing"_s);
}

} // namespace

/// Outside of the unnamed namespace: there the translators' tool loses the context of `Words`.
static QString titleOf(ImportSheet::Kind kind)
{
    switch (kind) {
    case ImportSheet::Kind::Participants:
        return Words::tr("Import participants");
    case ImportSheet::Kind::Referrals:
        return Words::tr("Import referrals");
    case ImportSheet::Kind::Rates:
        return Words::tr("Import exchange rates");
    case ImportSheet::Kind::Sales:
        return Words::tr("Import sales");
    }
    return {};
}

void ImportSheet::choose(Session &session, Kind kind, const QStringList &campaigns, QWidget *parent)
{
    chooseSheetFile(session, parent, titleOf(kind), [&session, kind, campaigns, parent](services::Sheet sheet) {
        (new ImportSheet(session, kind, std::move(sheet), campaigns, parent))->open();
    });
}

ImportSheet::ImportSheet(
    Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent)
    : Sheet(session, tr("%1: %2", "1: what is imported, 2: file name").arg(titleOf(kind), safeText(sheet.source, 80)),
        72, parent),
      m_kind(kind),
      m_sheet(std::move(sheet)),
      m_progress(new ProgressPane)
{
    build(campaigns);
    preview();
}

ImportSheet::~ImportSheet()
{
    m_trying.cancel();
}

void ImportSheet::build(const QStringList &campaigns)
{
    m_steps = new StepLine({tr("Check"), tr("Import"), tr("Result")});
    body()->addWidget(m_steps);
    m_campaign = new QComboBox(this);
    m_campaign->addItem(
        m_kind == Kind::Participants ? tr("Join no campaign") : tr("As the file says, else any"), QString());
    for (const QString &campaign : campaigns)
        m_campaign->addItem(safeText(campaign, 60), campaign);
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->hide();
    if (m_kind == Kind::Participants || m_kind == Kind::Referrals) {
        QFormLayout *form = makeForm();
        addFormRow(form, tr("Campaign"), m_campaign);
        m_campaign->show();
        body()->addLayout(form);
    }

    m_sentence = paragraphLabel(tr("Checking the file …"));
    body()->addWidget(m_sentence);
    m_columns = paragraphLabel({});
    m_columns->setInk(Token::Muted);
    m_columns->hide();
    body()->addWidget(m_columns);
    m_problems = new QWidget;
    m_problemLines = new QVBoxLayout(m_problems);
    m_problemLines->setContentsMargins(0, 0, 0, 0);
    m_problemLines->setSpacing(space(Space::Tight));
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Problems of the file"));
    scroll->setWidget(m_problems);
    body()->addWidget(scroll, 1);
    m_skip = new QCheckBox(tr("Leave the lines with problems out and import the rest"));
    m_skip->hide();
    body()->addWidget(m_skip);

    body()->addWidget(m_progress);
    m_import = makeButton(Icon::Import, tr("Import"), Emphasis::Primary);
    addButton(m_import);
    resize(scaled(640), scaled(480));

    connect(m_campaign, &QComboBox::activated, this, &ImportSheet::preview);
    connect(m_skip, &QCheckBox::toggled, this, &ImportSheet::refreshButton);
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::import);
}

services::ImportOptions ImportSheet::options() const
{
    services::ImportOptions options;
    options.skipBad = m_skip->isChecked();
    options.actor = session().desk().actor;
    return options;
}

void ImportSheet::preview()
{
    m_steps->setCurrent(0);
    banners()->dismissAll();
    m_report.reset();
    m_sentence->setText(tr("Checking the file …"));
    m_running = true;
    refreshButton();
    services::ImportOptions wanted = options();
    wanted.campaign = m_campaign->currentData().toString();
    wanted.dryRun = true;
    wanted.skipBad = true;
    m_trying.cancel();
    m_trying = CancelToken();
    // A dry run reads only; it needs no place in the queue of writers.
    services::inBackground(
        this,
        [&desk = session().desk(), kind = m_kind, sheet = m_sheet, wanted, cancel = m_trying] {
            return importInto(desk, kind, sheet, wanted, {}, cancel);
        },
        [this, generation = ++m_generation, campaign = wanted.campaign](const Result<services::ImportReport> &report) {
            if (generation != m_generation)
                return; // another campaign was chosen meanwhile
            m_previewed = campaign;
            take(report, true);
        });
}

void ImportSheet::import()
{
    services::ImportOptions wanted = options();
    wanted.campaign = m_previewed; // imported is what was shown
    m_running = runTask(
        titleOf(m_kind),
        [&desk = session().desk(), kind = m_kind, sheet = m_sheet, wanted](const ProgressSink &progress,
            const CancelToken &cancel) { return importInto(desk, kind, sheet, wanted, progress, cancel); },
        [this](const Result<services::ImportReport> &report) {
            m_progress->end();
            m_campaign->setEnabled(true);
            take(report, false);
        });
    if (m_running) {
        m_campaign->setEnabled(false);
        m_steps->setCurrent(1);
        m_progress->begin(tr("Importing …"));
    }
    refreshButton();
}

void ImportSheet::take(const Result<services::ImportReport> &report, bool dryRun)
{
    m_running = false;
    if (!report && !dryRun && report.error().kind == ErrorKind::Cancelled) {
        preview(); // some of it may be stored: what would doing it again do?
        showError(report.error());
        return;
    }
    if (!report) {
        m_sentence->setText(tr("Nothing was imported."));
        m_report.reset();
        refreshButton();
        showError(report.error());
        return;
    }
    m_report = *report;
    dryRun ? showPreview() : showResult();
}

/// Which columns of the file are not read, and why.
void ImportSheet::showColumns()
{
    QStringList notRead;
    if (!m_report->unknownColumns.isEmpty())
        notRead += tr("Not read, because these columns are not known: %1")
                       .arg(safeText(m_report->unknownColumns.join(u", "_s), 400));
    if (!m_report->keptOutColumns.isEmpty())
        notRead += tr("Kept out: %1. %2")
                       .arg(safeText(m_report->keptOutColumns.join(u", "_s), 400), saidText(m_report->keptOutBecause));
    m_columns->setVisible(!notRead.isEmpty());
    m_columns->setText(notRead.join(u'\n'));
}

void ImportSheet::showPreview()
{
    const ImportCounts &counts = m_report->counts;
    QStringList sentences{tr("%Ln lines were read.", nullptr, m_report->read)};
    if (m_report->problems.empty() || counts.added + counts.changed + counts.unchanged > 0)
        sentences += tr("Importing would add %1, change %2 and leave %3 as they are.")
                         .arg(counts.added)
                         .arg(counts.changed)
                         .arg(counts.unchanged);
    if (m_report->badRows > 0)
        sentences += tr("%Ln lines have problems.", nullptr, m_report->badRows);
    m_sentence->setText(sentences.join(u' '));
    showColumns();
    m_skip->setVisible(!m_report->problems.empty());
    showProblems();
    refreshButton();
    Q_EMIT previewed();
}

void ImportSheet::showResult()
{
    m_steps->setCurrent(3);
    const ImportCounts &counts = m_report->counts;
    m_sentence->setText(m_report->imported ? tr("Imported: %1 added, %2 changed, %3 as they were, %4 left out.")
                                                 .arg(counts.added)
                                                 .arg(counts.changed)
                                                 .arg(counts.unchanged)
                                                 .arg(m_report->skipped)
                                           : tr("Nothing was imported; the lines below have problems."));
    showProblems();
    m_campaign->setEnabled(false);
    m_skip->hide();
    showColumns();
    if (m_report->imported) {
        m_import->hide();
        setDone();
    }
    refreshButton();
    Q_EMIT imported();
}

void ImportSheet::showProblems()
{
    while (QLayoutItem *item = m_problemLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &problems = m_report->problems;
    for (std::size_t i = 0; i < problems.size() && i < kMostProblems; ++i) {
        const services::RowProblem &problem = problems[i];
        m_problemLines->addWidget(paragraphLabel(problem.column.isEmpty()
                ? tr("Line %1: %2", "1: line number, 2: what is wrong")
                      .arg(problem.line)
                      .arg(safeText(saidText(problem.text), 300))
                : tr("Line %1, %2: %3", "1: line number, 2: column, 3: what is wrong")
                      .arg(problem.line)
                      .arg(safeText(problem.column, 60), safeText(saidText(problem.text), 300))));
    }
    if (problems.size() > kMostProblems)
        m_problemLines->addWidget(
            captionLabel(tr("… and %Ln more", nullptr, static_cast<int>(problems.size() - kMostProblems))));
    m_problemLines->addStretch(1);
}

void ImportSheet::refreshButton()
{
    const bool mayImport = m_report && (m_report->problems.empty() || m_skip->isChecked());
    m_import->setEnabled(!m_running && mayImport && m_report->read > 0);
}

} // namespace rd::views
