// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/importsheet.h"

#include "models/services/background.h"
#include "models/services/desk.h"
#include "models/services/freeing.h"
#include "models/services/moveservice.h"
#include "views/participants/columnspane.h"
#include "views/participants/importwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/sheetfile.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"
#include "views/widgets/viewstate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

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

using Rows = std::shared_ptr<const services::Sheet>;

struct Tried {
    Rows rows;
    services::ImportReport report;
    std::vector<services::MethodBeside> staying;
};

constexpr std::size_t kMostStaying = 20;

/// The rows under our names: those of the file itself, without a copy, where they are so already.
Rows rowsOf(ImportSheet::Kind kind, const ImportSheet::File &file, const services::ColumnMap &map, bool isOwn)
{
    if (isOwn)
        return {file, &file->sheet};
    return std::make_shared<const services::Sheet>(services::mappedSheet(kind, file->sheet, map));
}

/// What importing would do, and what it would leave as it is.
Result<Tried> tryInto(services::Desk &desk, ImportSheet::Kind kind, Rows rows, const services::ImportOptions &options,
    const CancelToken &cancel)
{
    RD_TRY(report, importInto(desk, kind, *rows, options, {}, cancel));
    Tried tried{rows, std::move(report), {}};
    if (kind == ImportSheet::Kind::Participants) {
        RD_TRY(staying, services::methodsBeside(desk.people, desk.payoutMethods, *rows, kMostStaying, cancel));
        tried.staying = std::move(staying);
    }
    return tried;
}

/// Where the choice of columns is kept for the next file.
QString rememberedKey(ImportSheet::Kind kind)
{
    switch (kind) {
    case ImportSheet::Kind::Participants:
        return u"import/columns-participants"_s;
    case ImportSheet::Kind::Referrals:
        return u"import/columns-referrals"_s;
    case ImportSheet::Kind::Rates:
        return u"import/columns-rates"_s;
    case ImportSheet::Kind::Sales:
        return u"import/columns-sales"_s;
    case ImportSheet::Kind::Paid:
        return u"import/columns-paid"_s;
    case ImportSheet::Kind::Comparison:
        return u"import/columns-comparison"_s;
    }
    return {};
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
    : ImportSheet(session, kind,
        std::make_shared<const services::TableFile>(services::TableFile{{}, std::move(sheet), TextEncoding::Utf8, ','}),
        campaigns, parent)
{
}

ImportSheet::ImportSheet(Session &session, Kind kind, File file, const QStringList &campaigns, QWidget *parent)
    : Sheet(session,
        tr("%1: %2", "1: what is imported, 2: file name").arg(importTitle(kind), safeText(file->sheet.source, 80)), 72,
        parent),
      m_kind(kind),
      m_file(std::move(file)),
      m_progress(new ProgressPane)
{
    build(campaigns);
    m_isOwn = m_file->isUsual() && services::isOwnHeader(m_kind, m_file->sheet.header);
    m_pane->setFile(*m_file, m_isOwn ? ColumnsPane::Begin::Guessed : ColumnsPane::Begin::Recalled);
    if (m_isOwn)
        preview();
    else
        showColumnsStep();
}

ImportSheet::~ImportSheet()
{
    m_trying.cancel();
    services::freeInBackground(std::move(m_file));
    services::freeInBackground(std::move(m_sheet));
}

void ImportSheet::build(const QStringList &campaigns)
{
    m_steps = new StepLine({tr("Columns"), tr("Check"), tr("Import"), tr("Result")});
    body()->addWidget(m_steps);
    m_pane =
        new ColumnsPane(m_kind, QJsonDocument::fromJson(session().viewState().load(rememberedKey(m_kind))).object());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_pane);
    m_stack->addWidget(buildCheck(campaigns));
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_progress);
    m_toColumns = makeButton(Icon::ChevronLeft, tr("Columns"));
    m_toColumns->setToolTip(tr("Say which column of the file is which"));
    m_toColumns->setAutoDefault(false);
    addLeadingButton(m_toColumns);
    m_check = makeButton(tr("Check"), Emphasis::Primary);
    addButton(m_check);
    m_import = makeButton(Icon::Import, tr("Import"), Emphasis::Primary);
    addButton(m_import);
    resize(scaled(680), scaled(560));

    connect(m_pane, &ColumnsPane::mapChanged, this, [this] {
        services::freeInBackground(std::exchange(m_sheet, {}));
        m_isOwn = false;
        m_isTouched = true;
        refreshButtons();
    });
    connect(m_pane, &ColumnsPane::formChosen, this, &ImportSheet::readIn);
    connect(m_campaign, &QComboBox::activated, this, &ImportSheet::preview);
    connect(m_skip, &QCheckBox::toggled, this, &ImportSheet::refreshButtons);
    connect(m_toColumns, &QPushButton::clicked, this, &ImportSheet::showColumnsStep);
    connect(m_check, &QPushButton::clicked, this, &ImportSheet::preview);
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

void ImportSheet::showColumnsStep()
{
    m_trying.cancel();
    ++m_generation; // what is being tried is no longer asked for
    m_running = false;
    m_report.reset();
    banners()->dismissAll();
    m_steps->setCurrent(0);
    m_stack->setCurrentIndex(0);
    refreshButtons();
    const auto missing = services::missingFields(m_kind, m_pane->map());
    QWidget *next =
        missing.empty() ? static_cast<QWidget *>(m_check) : m_pane->columnChoice(missing.front().constFirst());
    next->setFocus();
}

void ImportSheet::readIn(const services::TableForm &form)
{
    banners()->dismissAll();
    m_canRead = false;
    m_isTouched = true;
    m_isOwn = false;
    services::freeInBackground(std::exchange(m_sheet, {}));
    refreshButtons();
    services::inBackground(
        this,
        [bytes = m_file->bytes, source = m_file->sheet.source, form] {
            return services::readTable(bytes, source, form);
        },
        [this, generation = ++m_reading](Result<services::TableFile> file) {
            if (generation != m_reading)
                return; // another form was chosen meanwhile
            m_canRead = file.has_value();
            if (file) {
                services::freeInBackground(
                    std::exchange(m_file, std::make_shared<const services::TableFile>(*std::move(file))));
                m_pane->setFile(*m_file);
            } else {
                showError(file.error());
            }
            refreshButtons();
            Q_EMIT readAgain();
        });
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
    m_steps->setCurrent(1);
    m_stack->setCurrentIndex(1);
    banners()->dismissAll();
    m_report.reset();
    m_sentence->setText(tr("Checking the file …"));
    m_running = true;
    refreshButtons();
    services::ImportOptions wanted = options();
    wanted.campaign = m_campaign->currentData().toString();
    wanted.dryRun = true;
    wanted.skipBad = true;
    m_trying.cancel();
    m_trying = CancelToken();
    // A dry run reads only; it needs no place in the queue of writers.
    services::inBackground(
        this,
        [&desk = session().desk(), kind = m_kind, file = m_file, rows = m_sheet, map = m_pane->map(), isOwn = m_isOwn,
            wanted, cancel = m_trying] {
            return tryInto(desk, kind, rows ? rows : rowsOf(kind, file, map, isOwn), wanted, cancel);
        },
        [this, generation = ++m_generation, campaign = wanted.campaign](Result<Tried> tried) {
            if (generation != m_generation)
                return; // another campaign was chosen meanwhile
            m_previewed = campaign;
            if (tried)
                m_sheet = tried->rows;
            m_staying = tried ? std::move(tried->staying) : std::vector<services::MethodBeside>();
            take(tried ? Result<services::ImportReport>(std::move(tried->report)) : fail(tried.error()), true);
        });
}

void ImportSheet::import()
{
    services::ImportOptions wanted = options();
    wanted.campaign = m_previewed; // imported is what was shown
    m_running = runTask(
        importTitle(m_kind),
        [&desk = session().desk(), kind = m_kind, sheet = m_sheet, wanted](const ProgressSink &progress,
            const CancelToken &cancel) { return importInto(desk, kind, *sheet, wanted, progress, cancel); },
        [this](const Result<services::ImportReport> &report) {
            m_progress->end();
            m_campaign->setEnabled(true);
            take(report, false);
        });
    if (m_running) {
        m_campaign->setEnabled(false);
        m_steps->setCurrent(2);
        m_progress->begin(tr("Importing …"));
    }
    refreshButtons();
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
        refreshButtons();
        showError(report.error());
        return;
    }
    m_report = *report;
    dryRun ? showPreview() : showResult();
}

/// Which columns of the file are not read, and why.
void ImportSheet::showUnread()
{
    QStringList notRead;
    if (const QStringList unread = services::unreadColumns(m_file->sheet, m_pane->map()); !m_isOwn && !unread.isEmpty())
        notRead += tr("Not read: %1", "columns").arg(safeText(unread.join(u", "_s), 400));
    if (!m_report->unknownColumns.isEmpty())
        notRead += tr("Not read, because these columns are not known: %1")
                       .arg(safeText(m_report->unknownColumns.join(u", "_s), 400));
    if (!m_report->keptOutColumns.isEmpty())
        notRead += tr("Kept out: %1. %2")
                       .arg(safeText(m_report->keptOutColumns.join(u", "_s), 400), saidText(m_report->keptOutBecause));
    m_stayingNote->setText(stayingText());
    m_stayingNote->setVisible(!m_staying.empty());
    m_unread->setVisible(!notRead.isEmpty());
    m_unread->setText(notRead.join(u'\n'));
}

/// Which currencies go on being paid to where they are now, whatever the file says.
QString ImportSheet::stayingText() const
{
    constexpr std::size_t kNamed = 5;
    QStringList texts;
    for (std::size_t i = 0; i < m_staying.size() && i < kNamed; ++i) {
        const services::MethodBeside &one = m_staying[i];
        texts += tr("%1 of %2 still goes to %3, by a payout method of its own.", "currency, person, masked account")
                     .arg(one.currency.code(), safeText(one.email, 100), safeText(one.destination, 100));
    }
    if (m_staying.size() > kNamed)
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
    refreshButtons();
    Q_EMIT previewed();
}

void ImportSheet::showResult()
{
    m_steps->setCurrent(4);
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
        remember();
        m_import->hide();
        setDone();
    }
    refreshButtons();
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
        m_problemLines->addWidget(paragraphLabel(problemText(problems[i])));
    }
    if (problems.size() > kMostProblems)
        m_problemLines->addWidget(
            captionLabel(tr("… and %Ln more", nullptr, static_cast<int>(problems.size() - kMostProblems))));
    m_problemLines->addStretch(1);
}

/// By line, column and value of the file, with what would be accepted.
QString ImportSheet::problemText(const services::RowProblem &problem) const
{
    const QString line = QString::number(problem.line);
    const QString what = safeText(saidText(problem.text), 300);
    if (problem.column.isEmpty())
        return tr("Line %1: %2", "1: line number, 2: what is wrong").arg(line, what);
    QString column = problem.column;
    if (const int at = m_pane->map().value(problem.column, -1); !m_isOwn && at >= 0)
        column = m_file->sheet.header.value(at);
    const auto &rows = m_sheet->rows;
    const auto row = std::lower_bound(rows.begin(), rows.end(), problem.line,
        [](const services::SheetRow &one, int wanted) { return one.line < wanted; });
    const qsizetype cell = m_sheet->header.indexOf(problem.column, 0);
    const QString value = row != rows.end() && row->line == problem.line ? row->cells.value(cell).trimmed() : QString();
    if (value.isEmpty())
        return tr("Line %1, %2: %3", "1: line number, 2: column, 3: what is wrong")
            .arg(line, safeText(column, 60), what);
    return tr(
        "Line %1, %2: %3. The file says “%4”.", "1: line number, 2: column, 3: what is wrong, 4: value of the cell")
        .arg(line, safeText(column, 60), what, safeText(value, 80));
}

QStringList ImportSheet::problemTexts() const
{
    QStringList texts;
    if (m_report) {
        for (const services::RowProblem &problem : m_report->problems)
            texts += problemText(problem);
    }
    return texts;
}

/// For the next file of this kind; a file under our own names says nothing of others.
void ImportSheet::remember()
{
    if (!m_isOwn)
        session().viewState().save(rememberedKey(m_kind),
            QJsonDocument(services::rememberedColumns(m_file->sheet.header, m_pane->map()))
                .toJson(QJsonDocument::Compact));
}

void ImportSheet::refreshButtons()
{
    const bool areColumns = m_stack->currentIndex() == 0;
    const bool isDone = m_report && m_report->imported;
    const bool mayImport = m_report && (m_report->problems.empty() || m_skip->isChecked());
    m_toColumns->setVisible(!areColumns && !isDone);
    m_toColumns->setEnabled(!isWorking());
    m_check->setVisible(areColumns);
    m_check->setEnabled(m_canRead && m_pane->isComplete() && !m_file->sheet.rows.empty());
    m_check->setDefault(areColumns);
    m_import->setVisible(!areColumns && !isDone);
    m_import->setEnabled(!m_running && mayImport && m_report->read > 0);
}

} // namespace rd::views
