// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/simulationsheet.h"

#include "models/core/campaigndocument.h"
#include "models/core/instant.h"
#include "models/services/background.h"
#include "models/services/task.h"
#include "views/campaigns/editsheet.h"
#include "views/campaigns/simulationview.h"
#include "views/shell/session.h"
#include "views/support/tabletools.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Period { Everything, LastTwelveMonths, ThisYear, LastYear, Own };
enum PageOfSheet { DocumentPage, ResultPage };

/// The merchant's day.
QDate todayOf(Session &session)
{
    const Instant now = session.desk().clock.now();
    const auto calendar = Calendar::forZone(session.workspace().timeZone);
    return calendar ? toDate(calendar->dayOf(now)) : QDateTime::fromMSecsSinceEpoch(toUnixMs(now)).date();
}

} // namespace

SimulationSheet::SimulationSheet(Session &session, const std::vector<Campaign> &campaigns, QWidget *parent)
    : Sheet(session, tr("What a document would cost"), 96, parent),
      m_campaign(new QComboBox),
      m_period(new QComboBox),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_pages(new QStackedWidget),
      m_document(new QPlainTextEdit),
      m_sentence(paragraphLabel({})),
      m_view(new SimulationView(session)),
      m_progress(new ProgressPane),
      m_back(makeButton(Icon::Edit, tr("Change the document"))),
      m_apply(makeButton(tr("Apply this document …"))),
      m_compute(makeButton(Icon::Chart, tr("Compute"), Emphasis::Primary))
{
    for (const Campaign &campaign : campaigns) {
        m_documents.append({campaign.name, QJsonDocument(toCampaignDocument(campaign.current().terms)).toJson()});
        m_campaign->addItem(safeText(campaign.name, 60), campaign.name);
    }
    build();
    resize(qMax(minimumWidth(), scaled(900)), scaled(640));
    if (!m_documents.isEmpty())
        showCampaign(m_documents.constFirst().first);
    setRunning(false);
}

void SimulationSheet::build()
{
    addNote(tr("What a campaign would have cost with the payments already stored, beside what it costs by the rules in "
               "force. Nothing is saved."));
    buildChoices();
    m_pages->addWidget(buildDocument());
    m_pages->addWidget(buildResult());
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_progress);
    auto *open = makeButton(Icon::File, tr("Open a document …"));
    addLeadingButton(m_apply);
    addLeadingButton(m_back);
    addLeadingButton(open);
    addButton(m_compute);
    m_back->hide();
    cancelButton()->setText(tr("Close"));
    m_view->tools()->tellIn(*banners());
    connect(open, &QPushButton::clicked, this, &SimulationSheet::openFile);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(DocumentPage);
        m_back->hide();
        m_document->setFocus();
    });
    connect(m_apply, &QPushButton::clicked, this, &SimulationSheet::apply);
    connect(m_compute, &QPushButton::clicked, this, &SimulationSheet::compute);
}

void SimulationSheet::buildChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    m_campaign->setAccessibleName(tr("Begin with the terms of"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("All payments"), tr("Last twelve months"), tr("This year"), tr("Last year"), tr("Own period")});
    m_period->setCurrentIndex(LastTwelveMonths);
    const QDate today = todayOf(session());
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(today);
        edit->hide();
    }
    m_from->setDate(today.addYears(-1));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    row->addWidget(m_campaign);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addStretch(1);
    body()->addLayout(row);
    m_campaign->setVisible(m_campaign->count() > 0); // only now: without a parent it would be a window of its own
    connect(m_campaign, &QComboBox::activated, this, [this] { showCampaign(m_campaign->currentData().toString()); });
    connect(m_period, &QComboBox::currentIndexChanged, this, &SimulationSheet::showPeriod);
}

QWidget *SimulationSheet::buildDocument()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(paragraphLabel(tr("Change something, for example a percentage, and compute.")));
    m_document->setAccessibleName(tr("Campaign document"));
    m_document->setTabChangesFocus(true);
    m_document->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_document->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_document, 1);
    connect(m_document, &QPlainTextEdit::textChanged, this, [this] { setRunning(m_task != nullptr); });
    return page;
}

QWidget *SimulationSheet::buildResult()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(m_sentence);
    column->addWidget(m_view, 1);
    return page;
}

void SimulationSheet::showCampaign(const QString &name)
{
    for (const auto &[campaign, document] : m_documents) {
        if (campaign == name)
            showDocument(document);
    }
    m_campaign->setCurrentIndex(m_campaign->findData(name));
}

void SimulationSheet::showDocument(const QByteArray &document)
{
    m_document->setPlainText(QString::fromUtf8(document));
    m_begun = m_document->toPlainText();
    m_pages->setCurrentIndex(DocumentPage);
    m_back->hide();
    m_document->setFocus();
}

void SimulationSheet::showPeriod()
{
    const bool own = m_period->currentIndex() == Own;
    m_from->setVisible(own);
    m_to->setVisible(own);
}

void SimulationSheet::openFile()
{
    FileQuestion question;
    question.title = tr("Campaign document");
    question.filter = tr("Campaign documents (*.json);;All files (*)");
    session().dialogs().openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        services::inBackground(
            this, [read = session().fileReader(), path = *path] { return read(path); },
            [this](const Result<QByteArray> &document) {
                if (!document) {
                    showError(document.error());
                    return;
                }
                m_campaign->setCurrentIndex(-1);
                showDocument(*document);
                compute();
            });
    });
}

/// What was written stays here until it is applied.
void SimulationSheet::apply()
{
    banners()->dismissAll();
    auto *sheet = new EditSheet(session(), m_document->toPlainText().toUtf8(), this);
    connect(sheet, &EditSheet::refused, this, [this](const Error &error) { showError(error); });
    connect(sheet, &EditSheet::applied, this, [this](const services::CampaignApplyReport &report) {
        Q_EMIT applied(report);
        accept();
    });
    sheet->open();
    sheet->start();
}

bool SimulationSheet::isTouched() const
{
    return m_document->toPlainText() != m_begun;
}

void SimulationSheet::compute()
{
    if (m_task) {
        m_task->cancel();
        return;
    }
    banners()->dismissAll();
    std::optional<LocalDay> from;
    std::optional<LocalDay> to;
    const QDate today = todayOf(session());
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Everything:
        break;
    case LastTwelveMonths:
        from = toLocalDay(today.addYears(-1).addDays(1));
        break;
    case ThisYear:
        from = toLocalDay(QDate(today.year(), 1, 1));
        break;
    case LastYear:
        from = toLocalDay(QDate(today.year() - 1, 1, 1));
        to = toLocalDay(QDate(today.year() - 1, 12, 31));
        break;
    case Own:
        from = toLocalDay(m_from->date());
        to = toLocalDay(m_to->date());
        break;
    }
    auto report = std::make_shared<Result<services::SimulationReport>>(services::SimulationReport{});
    // It only reads: no place in the queue of those who write is needed.
    m_task = new services::Task(
        tr("Computing"),
        [&desk = session().desk(), document = m_document->toPlainText().toUtf8(), from, to, report](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            *report = desk.simulation.simulate(document, from, to, progress, cancel);
            return {};
        },
        this);
    connect(m_task, &services::Task::progressed, m_progress, &ProgressPane::show);
    connect(m_task, &services::Task::finished, this, [this, report] {
        m_task->deleteLater();
        m_task = nullptr;
        m_progress->end();
        take(*report);
    });
    m_progress->begin(tr("Computing every payment by both rules …"));
    setRunning(true);
    m_task->start();
}

void SimulationSheet::take(const Result<services::SimulationReport> &report)
{
    setRunning(false);
    if (!report) {
        if (report.error().kind != ErrorKind::Cancelled)
            showError(report.error());
        m_compute->setFocus();
        return;
    }
    m_report = *report;
    m_sentence->setText(tr("“%1” would have cost:", "before a list of amounts").arg(safeText(report->campaign, 60))
        + u'\n' + costSentences(*report, session().workspace().currency).join(u'\n'));
    m_view->show(*report);
    m_pages->setCurrentIndex(ResultPage);
    m_back->show();
    m_view->setFocus();
    Q_EMIT computed();
}

void SimulationSheet::setRunning(bool running)
{
    const bool hasDocument = !m_document->toPlainText().trimmed().isEmpty();
    m_compute->setText(running ? tr("Stop") : tr("Compute"));
    m_compute->setEnabled(running || hasDocument);
    m_apply->setEnabled(!running && hasDocument);
    m_document->setReadOnly(running);
}

void SimulationSheet::reject()
{
    if (m_task)
        m_task->cancel();
    Sheet::reject();
}

} // namespace rd::views
