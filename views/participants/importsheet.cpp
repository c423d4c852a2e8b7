// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/importsheet.h"

#include "models/services/background.h"
#include "models/services/desk.h"
#include "models/services/moveservice.h"
#include "views/participants/importwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/sheetfile.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

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
    case ImportSheet::Kind::Paid:
    case ImportSheet::Kind::Comparison:
        break; // sheets of their own
    }
    return fail(ErrorKind::Internal, u"an import of nothing"_s);
}

struct Tried {
    ColumnsStep::Rows rows;
    services::ImportReport report;
    services::StayingMethods staying;
};

constexpr std::size_t kMostStaying = 20;

/// What importing would do, and what it would leave as it is.
Result<Tried> tryInto(services::Desk &desk, ImportSheet::Kind kind, ColumnsStep::Rows rows,
    const services::ImportOptions &options, const CancelToken &cancel)
{
    RD_TRY(report, importInto(desk, kind, *rows, options, {}, cancel));
    Tried tried{rows, std::move(report), {}};
    if (kind == ImportSheet::Kind::Participants) {
        auto staying = services::methodsBeside(desk.people, desk.payoutMethods, *rows, kMostStaying, cancel);
        if (staying)
            tried.staying.methods = *std::move(staying);
        else if (staying.error().kind == ErrorKind::Cancelled)
            return fail(std::move(staying).error());
        else
            tried.staying.unknown = std::move(staying).error(); // no reason to keep anybody from importing
    }
    return tried;
}

} // namespace

void ImportSheet::choose(Session &session, Kind kind, const QStringList &campaigns, QWidget *parent)
{
    chooseTableFile(session, parent, importTitle(kind), [&session, kind, campaigns, parent](services::TableFile file) {
        (new ImportSheet(
             session, kind, std::make_shared<const services::TableFile>(std::move(file)), campaigns, parent))
            ->open();
    });
}

ImportSheet::ImportSheet(
    Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent)
    : ImportSheet(session, kind, ColumnsStep::fileOf(std::move(sheet)), campaigns, parent)
{
}

ImportSheet::ImportSheet(Session &session, Kind kind, File file, const QStringList &campaigns, QWidget *parent)
    : ColumnsSheet(session, kind, file,
        tr("%1: %2", "1: what is imported, 2: file name").arg(importTitle(kind), safeText(file->sheet.source, 80)), 72,
        parent),
      m_kind(kind),
      m_progress(new ProgressPane)
{
    build(campaigns);
    begin();
}

ImportSheet::~ImportSheet()
{
    m_trying.cancel();
}

void ImportSheet::build(const QStringList &campaigns)
{
    addSteps({tr("Check"), tr("Import"), tr("Result")}, buildCheck(campaigns), tr("Check"));
    body()->addWidget(m_progress);
    m_import = makeButton(Icon::Import, tr("Import"), Emphasis::Primary);
    addButton(m_import);
    resize(scaled(680), scaled(560));

    connect(m_campaign, &QComboBox::activated, this, &ImportSheet::check);
    connect(m_skip, &QCheckBox::toggled, this, &ImportSheet::refresh);
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::import);
}

QWidget *ImportSheet::buildCheck(const QStringList &campaigns)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
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
        column->addLayout(form);
    }

    m_sentence = paragraphLabel(tr("Checking the file …"));
    column->addWidget(m_sentence);
    m_unread = paragraphLabel({});
    m_unread->setInk(Token::Muted);
    m_unread->hide();
    column->addWidget(m_unread);
    m_stayingNote = paragraphLabel({});
    m_stayingNote->hide();
    column->addWidget(m_stayingNote);
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
    column->addWidget(scroll, 1);
    m_skip = new QCheckBox(tr("Leave the lines with problems out and import the rest"));
    m_skip->hide();
    column->addWidget(m_skip);
    return page;
}

void ImportSheet::dropCheck()
{
    m_trying.cancel();
    ++m_generation; // what is being tried is no longer asked for
    m_running = false;
    m_report.reset();
    m_skip->setChecked(false); // that was about other lines
}

services::ImportOptions ImportSheet::options() const
{
    services::ImportOptions options;
    options.skipBad = m_skip->isChecked();
    options.actor = session().desk().actor;
    return options;
}

void ImportSheet::check()
{
    showCheck();
    dropCheck();
    m_skip->hide();
    m_sentence->setText(tr("Checking the file …"));
    m_running = true;
    refresh();
    services::ImportOptions wanted = options();
    wanted.campaign = m_campaign->currentData().toString();
    wanted.dryRun = true;
    wanted.skipBad = true;
    m_trying = CancelToken();
    // A dry run reads only; it needs no place in the queue of writers.
    services::inBackground(
        this,
        [&desk = session().desk(), kind = m_kind, rows = step().rowMaker(), wanted, cancel = m_trying] {
            return tryInto(desk, kind, rows(), wanted, cancel);
        },
        [this, generation = m_generation, campaign = wanted.campaign](Result<Tried> tried) {
            if (generation != m_generation)
                return; // another campaign was chosen meanwhile
            m_previewed = campaign;
            if (tried)
                step().setRows(tried->rows);
            m_staying = tried ? std::move(tried->staying) : services::StayingMethods();
            take(tried ? Result<services::ImportReport>(std::move(tried->report)) : fail(tried.error()), true);
        });
}

void ImportSheet::import()
{
    services::ImportOptions wanted = options();
    wanted.campaign = m_previewed; // imported is what was shown
    m_running = runTask(
        importTitle(m_kind),
        [&desk = session().desk(), kind = m_kind, sheet = step().rows(), wanted](const ProgressSink &progress,
            const CancelToken &cancel) { return importInto(desk, kind, *sheet, wanted, progress, cancel); },
        [this](const Result<services::ImportReport> &report) {
            m_progress->end();
            m_campaign->setEnabled(true);
            take(report, false);
        });
    if (m_running) {
        m_campaign->setEnabled(false);
        setCurrentStep(1);
        m_progress->begin(tr("Importing …"));
    }
    refresh();
}

void ImportSheet::take(const Result<services::ImportReport> &report, bool dryRun)
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
    dryRun ? showPreview() : showResult();
}

/// Which columns of the file are not read, and why.
void ImportSheet::showUnread()
{
    QStringList notRead = step().unreadTexts(m_report->unknownColumns);
    if (!m_report->keptOutColumns.isEmpty())
        notRead += tr("Kept out: %1. %2")
                       .arg(safeText(m_report->keptOutColumns.join(u", "_s), 400), saidText(m_report->keptOutBecause));
    m_stayingNote->setText(stayingText());
    m_stayingNote->setVisible(m_staying.unknown || !m_staying.methods.empty());
    m_unread->setVisible(!notRead.isEmpty());
    m_unread->setText(notRead.join(u'\n'));
}

/// Which currencies go on being paid to where they are now, whatever the file says.
QString ImportSheet::stayingText() const
{
    if (m_staying.unknown)
        return tr("Which payout methods stay beside those of the file is not known: %1. Look at them on the pages of "
                  "the people, or check the file again.",
            "1: why")
            .arg(safeText(saidText(m_staying.unknown->text), 300));
    constexpr std::size_t kNamed = 5;
    const std::vector<services::MethodBeside> &staying = m_staying.methods;
    QStringList texts;
    for (std::size_t i = 0; i < staying.size() && i < kNamed; ++i) {
        const services::MethodBeside &one = staying[i];
        texts += tr("%1 of %2 still goes to %3, by a payout method of its own.", "currency, person, masked account")
                     .arg(one.currency.code(), safeText(one.email, 100), safeText(one.destination, 100));
    }
    if (staying.size() > kNamed)
        texts += tr("The same is so for others in the file.");
    return texts.join(u' ');
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
    showUnread();
    m_skip->setVisible(!m_report->problems.empty());
    showProblems();
    refresh();
    Q_EMIT previewed();
}

void ImportSheet::showResult()
{
    setCurrentStep(3);
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
    showUnread();
    if (m_report->imported) {
        step().remember();
        m_import->hide();
        setDone();
    }
    refresh();
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
        m_problemLines->addWidget(paragraphLabel(step().problemText(problems[i])));
    }
    if (problems.size() > kMostProblems)
        m_problemLines->addWidget(
            captionLabel(tr("… and %Ln more", nullptr, static_cast<int>(problems.size() - kMostProblems))));
    m_problemLines->addStretch(1);
}

QStringList ImportSheet::problemTexts() const
{
    QStringList texts;
    if (m_report) {
        for (const services::RowProblem &problem : m_report->problems)
            texts += step().problemText(problem);
    }
    return texts;
}

void ImportSheet::refresh()
{
    ColumnsSheet::refresh();
    const bool mayImport = m_report && (m_report->problems.empty() || m_skip->isChecked());
    m_import->setVisible(!isAtColumns() && !isOver());
    m_import->setEnabled(!m_running && mayImport && m_report->read > 0);
}

} // namespace rd::views
