// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/importsheet.h"

#include "models/services/background.h"
#include "models/services/moveservice.h"
#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPointer>
#include <QScrollArea>

#include <memory>

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
    FileQuestion question;
    question.title = titleOf(kind);
    question.filter = tr("CSV files (*.csv);;All files (*)");
    session.dialogs().openFile(parent, question, [&session, kind, campaigns, parent](std::optional<QString> path) {
        if (!path)
            return;
        services::inBackground(
            parent, [read = session.sheetReader(), path = *path] { return read(path); },
            [&session, kind, campaigns, parent](Result<services::Sheet> sheet) {
                if (!sheet) {
                    session.report(sheet.error());
                    return;
                }
                auto *dialog = new ImportSheet(session, kind, *std::move(sheet), campaigns, parent);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    });
}

ImportSheet::ImportSheet(
    Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent)
    : QDialog(parent), m_session(session), m_kind(kind), m_sheet(std::move(sheet))
{
    setModal(true);
    setWindowTitle(titleOf(kind));
    build(campaigns);
    preview();
}

void ImportSheet::build(const QStringList &campaigns)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    PlainLabel *title = sectionLabel(
        tr("%1: %2", "1: what is imported, 2: file name").arg(windowTitle(), safeText(m_sheet.source, 80)));
    title->setElide(Qt::ElideMiddle);
    column->addWidget(title);
    m_steps = new StepLine({tr("Check"), tr("Import"), tr("Result")});
    column->addWidget(m_steps);
    m_banners = new BannerHost;
    column->addWidget(m_banners);

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
    m_columns = paragraphLabel({});
    m_columns->setInk(Token::Muted);
    m_columns->hide();
    column->addWidget(m_columns);
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

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    buttons->addStretch(1);
    m_cancel = makeButton(tr("Cancel"));
    m_import = makeButton(Icon::Import, tr("Import"), Emphasis::Primary);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    resize(scaled(640), scaled(480));

    connect(m_campaign, &QComboBox::activated, this, &ImportSheet::preview);
    connect(m_skip, &QCheckBox::toggled, this, &ImportSheet::refreshButton);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
}

void ImportSheet::preview()
{
    m_steps->setCurrent(0);
    run(true);
}

void ImportSheet::run(bool dryRun)
{
    if (m_running)
        return;
    services::ImportOptions options;
    options.campaign = m_campaign->currentData().toString();
    options.dryRun = dryRun;
    options.skipBad = dryRun || m_skip->isChecked();
    options.actor = m_session.desk().actor;
    const auto work = [&desk = m_session.desk(), kind = m_kind, sheet = m_sheet, options](
                          const ProgressSink &progress, const CancelToken &cancel) {
        return importInto(desk, kind, sheet, options, progress, cancel);
    };
    m_banners->dismissAll();
    m_running = true;
    refreshButton();
    const auto take = [this, dryRun](Result<services::ImportReport> report) {
        m_running = false;
        if (!report) {
            failed(report.error());
            return;
        }
        m_report = *std::move(report);
        dryRun ? showPreview() : showResult();
    };
    if (dryRun) {
        // A dry run reads only; it needs no place in the queue of writers.
        services::inBackground(
            this, [work] { return work({}, {}); }, take);
        return;
    }
    auto result = std::make_shared<Result<services::ImportReport>>(services::ImportReport{});
    services::Task *task =
        m_session.run(windowTitle(), [work, result](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            *result = work(progress, cancel);
            return {};
        });
    if (!task) {
        m_running = false;
        refreshButton();
        m_banners->showBanner(
            u"busy"_s, {Tone::Info, tr("Another task is still running. Try again when it has ended."), {}, {}, true});
        return;
    }
    m_steps->setCurrent(1);
    m_sentence->setText(tr("Importing …"));
    connect(task, &services::Task::finished, this, [take, result] { take(std::move(*result)); });
}

/// Which columns of the file are not read, and why.
void ImportSheet::showColumns()
{
    QStringList notRead;
    if (!m_report->unknownColumns.isEmpty())
        notRead += tr("Not read, because these columns are not known: %1")
                       .arg(safeText(m_report->unknownColumns.join(u", "_s), 400));
    if (!m_report->keptOutColumns.isEmpty())
        notRead +=
            tr("Kept out: %1. %2").arg(safeText(m_report->keptOutColumns.join(u", "_s), 400), m_report->keptOutBecause);
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
        m_cancel->setText(tr("Close"));
        m_cancel->setFocus();
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
                      .arg(safeText(problem.text, 300))
                : tr("Line %1, %2: %3", "1: line number, 2: column, 3: what is wrong")
                      .arg(problem.line)
                      .arg(safeText(problem.column, 60), safeText(problem.text, 300))));
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

void ImportSheet::failed(const Error &error)
{
    m_sentence->setText(tr("Nothing was imported."));
    m_report.reset();
    refreshButton();
    m_banners->showBanner(u"failed"_s, {Tone::Negative, safeText(sentenceFor(error), 600), {}, {}, true});
}

} // namespace rd::views
