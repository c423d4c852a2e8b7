// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/campaignspage.h"

#include "models/items/campaignmodel.h"
#include "models/services/background.h"
#include "models/core/campaigndocument.h"
#include "views/campaigns/campaignsentences.h"
#include "views/campaigns/editor/campaigneditor.h"
#include "views/campaigns/editor/historysheet.h"
#include "views/campaigns/editor/templatesheet.h"
#include "views/campaigns/editsheet.h"
#include "views/campaigns/ratessheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/widgets/apart.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::CampaignColumn which)
{
    return static_cast<int>(which);
}

void addSection(DetailsView *details, const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    details->addSection(title);
    for (const QString &sentence : sentences)
        details->addSentence(sentence);
}

void addRules(DetailsView *details, const CampaignTerms &terms)
{
    if (terms.rules.empty())
        return;
    details->addSection(CampaignsPage::tr("Rules"));
    for (const Rule &rule : terms.rules) {
        details->addSaid(rule.name.isEmpty()
                ? formulaText(rule)
                : CampaignsPage::tr("%1: %2", "rule, what it earns").arg(apart(rule.name), formulaText(rule)));
        for (const QString &condition : ruleConditions(rule))
            details->addNote(condition);
    }
}

void addSides(DetailsView *details, const CampaignTerms &terms)
{
    addSection(details, CampaignsPage::tr("Who gets what"), sideSentences(terms));
}

void addVersions(DetailsView *details, const Campaign &campaign, const QTimeZone &zone)
{
    details->addSection(CampaignsPage::tr("Versions"));
    int number = static_cast<int>(campaign.versions.size());
    for (auto version = campaign.versions.rbegin(); version != campaign.versions.rend(); ++version, --number) {
        const bool first = number == 1;
        details->addFact(CampaignsPage::tr("Version %1").arg(number),
            first ? CampaignsPage::tr("from the beginning")
                  : CampaignsPage::tr("from %1").arg(formatDateTime(version->validFrom, zone)));
    }
    details->addNote(
        CampaignsPage::tr("A payment keeps the terms of the version that was in force when it was billed."));
}

} // namespace

CampaignsPage::CampaignsPage(Session &session, QWidget *parent)
    : TablePage(PageId::Campaigns, session,
        {tr("Campaigns"), tr("Campaigns"), tr("Search campaign or rule"), tr("Terms"), u"campaigns"_s}, Icon::Campaigns,
        parent),
      m_model(new items::CampaignModel(earnsSentence, this))
{
    setEmptyWords({tr("No campaign yet"),
                      tr("A campaign says who earns what, for which payments and for how long. Begin with a template "
                         "and change what you like."),
                      tr("New campaign …")},
        tr("Campaigns are hidden by the search above."));
    buildCommands();
    buildTable();
}

void CampaignsPage::buildCommands()
{
    m_new = addCommand(tr("New campaign …"), Icon::Plus, QKeySequence::New,
        tr("Begin a campaign with a template; nothing is saved before you have seen what it does"));
    m_edit = addCommand(tr("Edit campaign …"), Icon::Edit, QKeySequence(Qt::Key_F2),
        tr("Change the terms of this campaign; Enter does the same while the panel is open"));
    m_duplicate = addCommand(tr("Duplicate campaign …"), Icon::Copy, QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Begin a new campaign with the terms of this one"));
    m_history = addCommand(
        tr("Versions …"), Icon::Clock, QKeySequence(Qt::CTRL | Qt::Key_H), tr("What changed when, and by whom"));
    m_apply = addCommand(tr("Apply a campaign document …"), Icon::File, QKeySequence::Open,
        tr("Create a campaign, or change one, from a JSON document"));
    m_simulate = addCommand(tr("What if …"), Icon::Chart, QKeySequence(Qt::CTRL | Qt::Key_T),
        tr("Change the terms of this campaign and see what they would have cost; nothing is saved before you say so"));
    m_simulateDocument = addCommand(tr("What a campaign document would cost …"), Icon::Chart, {},
        tr("Compute what a JSON document would have cost; nothing is saved"));
    m_rates = addCommand(tr("Exchange rates …"), Icon::Cash, {},
        tr("The rates for campaigns that pay in another currency than the customer"));
    connect(m_new, &QAction::triggered, this, &CampaignsPage::startNew);
    connect(m_edit, &QAction::triggered, this, &CampaignsPage::editCurrent);
    connect(m_duplicate, &QAction::triggered, this, &CampaignsPage::duplicateCurrent);
    connect(m_history, &QAction::triggered, this, &CampaignsPage::showHistory);
    connect(m_apply, &QAction::triggered, this, &CampaignsPage::chooseDocument);
    connect(m_simulate, &QAction::triggered, this, &CampaignsPage::simulate);
    connect(m_simulateDocument, &QAction::triggered, this, &CampaignsPage::simulateDocument);
    connect(m_rates, &QAction::triggered, this, [this] { (new RatesSheet(session(), this))->open(); });
    connect(emptyState(), &EmptyState::actionTriggered, m_new, &QAction::trigger);
    for (QAction *action : {m_edit, m_duplicate, m_history, m_simulate})
        action->setEnabled(false);
    header()->addAction(m_rates);
    header()->addAction(m_simulate);
    header()->addAction(m_edit);
    header()->addAction(m_new, Emphasis::Primary);
}

void CampaignsPage::buildTable()
{
    setModel(m_model);
    table()->setItemDelegateForColumn(column(items::CampaignColumn::State), new ChipDelegate(items::CodeRole, table()));
    table()->setColumnWidths({22, 20, 14, 60, 11, 18, 0});
    table()->setFixedColumns({column(items::CampaignColumn::Name)});
    freezeColumn(column(items::CampaignColumn::Name));
    table()->setColumnPriority({column(items::CampaignColumn::State), column(items::CampaignColumn::Earns),
        column(items::CampaignColumn::Kind), column(items::CampaignColumn::Hold),
        column(items::CampaignColumn::Connections)});
    table()->remember(&session().viewState(), u"campaigns/table"_s);
    // Enter tells the terms; once they are told, Enter again changes them.
    connect(panel(), &SidePanel::closed, this, [this] { m_told = QPersistentModelIndex(); });
    connect(table(), &ElidedTable::rowActivated, this, [this](const QModelIndex &index) {
        const QModelIndex row = index.siblingAtColumn(0);
        if (panel()->isOpen() && m_told == row)
            editCurrent();
        m_told = row;
    });
}

void CampaignsPage::reload()
{
    services::inBackground(
        this, [&desk = session().desk()] { return desk.campaigns.list(); },
        [this](Result<std::vector<Campaign>> rows) {
            if (rows)
                show(*std::move(rows));
            else
                session().report(rows.error());
        });
}

void CampaignsPage::show(std::vector<Campaign> rows)
{
    const auto active = std::count_if(rows.begin(), rows.end(),
        [](const Campaign &row) { return row.current().terms.state == CampaignState::Active; });
    header()->setTruth(tr("%1 · %2", "1: campaigns, 2: of them active")
                           .arg(tr("%Ln campaigns", nullptr, static_cast<int>(rows.size())),
                               tr("%Ln active", nullptr, static_cast<int>(active))));
    const auto total = static_cast<qint64>(rows.size());
    m_model->setRows(std::move(rows));
    showRows(total);
    for (QAction *action : {m_edit, m_duplicate, m_history, m_simulate})
        action->setEnabled(total > 0);
}

void CampaignsPage::fillPanel(const QModelIndex &index)
{
    const Campaign &campaign = m_model->row(index);
    const CampaignTerms &terms = campaign.current().terms;
    auto *details = new DetailsView;
    details->addBadge({items::CampaignModel::stateText(terms.state), stateLook(word(terms.state))});
    if (campaign.mode == "test"_L1)
        details->addBadge({tr("Test mode"), stateLook(u"test")});
    details->addHeading(campaign.name);
    details->addNote(items::CampaignModel::kindText(terms.kind));
    addSides(details, terms);
    addRules(details, terms);
    addSection(details, tr("How a referral is recognised"), recognitionSentences(terms));
    addSection(details, tr("When a reward is due"), timingSentences(terms, merchantsZone(session())));
    addSection(details, tr("Limits"), limitSentences(terms));
    details->addSection(tr("Connections"));
    details->addSentence(terms.connections.join(u", "_s));
    details->addCommand(m_edit);
    details->addCommand(m_simulate);
    addVersions(details, campaign, merchantsZone(session()));
    details->addCommand(m_history);
    details->finish();
    panel()->setContent(details);
}

void CampaignsPage::chooseDocument()
{
    FileQuestion question;
    question.title = tr("Apply a campaign document");
    question.filter = tr("Campaign documents (*.json);;All files (*)");
    session().dialogs().openFile(this, question, [this](std::optional<QString> path) {
        if (!path)
            return;
        const QString name = path->section(u'/', -1);
        services::inBackground(
            this, [read = session().fileReader(), path = *path] { return read(path); },
            [this, name](Result<QByteArray> document) {
                if (document)
                    takeDocument(*document, name);
                else
                    refused(document.error(), name);
            });
    });
}

void CampaignsPage::takeDocument(const QByteArray &document, const QString &name)
{
    auto *sheet = new EditSheet(session(), document, this);
    connect(sheet, &EditSheet::refused, this, [this, name](const Error &error) { refused(error, name); });
    connect(sheet, &EditSheet::applied, this, &CampaignsPage::tellApplied);
    sheet->open();
    sheet->start();
}

void CampaignsPage::tellApplied(const services::CampaignApplyReport &report)
{
    const QString campaign = safeText(report.campaign.name, 80);
    const QString text = report.created ? tr("Campaign “%1” was created.").arg(campaign)
        : report.changed                ? tr("Campaign “%1” has a new version.").arg(campaign)
                         : tr("Campaign “%1” already has these terms; nothing changed.").arg(campaign);
    const QString detail = report.books.newRewards > 0
        ? tr("%Ln rewards came out of it.", nullptr, static_cast<int>(report.books.newRewards))
        : QString();
    banners()->dismiss(u"refused"_s);
    banners()->showBanner(u"applied"_s, {Tone::Positive, text, detail, {}, true});
    Q_EMIT applied();
}

void CampaignsPage::startNew()
{
    auto *sheet = new TemplateSheet(session(), this);
    connect(sheet, &TemplateSheet::chosen, this, [this](const QJsonObject &document) { edit(document, true); });
    sheet->open();
}

CampaignEditor *CampaignsPage::edit(const QJsonObject &document, bool isNew)
{
    auto *editor = new CampaignEditor(session(), document, isNew ? EditorMode::New : EditorMode::Existing, this);
    connect(editor, &CampaignEditor::applied, this, &CampaignsPage::tellApplied);
    editor->open();
    return editor;
}

void CampaignsPage::editCurrent()
{
    const QModelIndex current = table()->currentIndex();
    if (current.isValid())
        edit(toCampaignDocument(m_model->row(current).current().terms), false);
}

void CampaignsPage::duplicateCurrent()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    CampaignTerms terms = m_model->row(current).current().terms;
    QStringList names;
    for (const Campaign &campaign : m_model->rows())
        names += campaign.name;
    const QString name = terms.name;
    int number = 2;
    do {
        terms.name = tr("%1 (%2)", "name of a copied campaign, its number").arg(name, QString::number(number++));
    } while (names.contains(terms.name));
    terms.state = CampaignState::Draft;
    edit(toCampaignDocument(terms), true);
}

void CampaignsPage::showHistory()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    auto *sheet = new HistorySheet(session(), m_model->row(current).name, this);
    connect(sheet, &HistorySheet::editRequested, this, [this](const QJsonObject &document) { edit(document, false); });
    sheet->open();
}

/// The form with its cost beside it.
void CampaignsPage::simulate()
{
    const QModelIndex current = table()->currentIndex();
    if (current.isValid())
        edit(toCampaignDocument(m_model->row(current).current().terms), false)->showCost();
}

void CampaignsPage::simulateDocument()
{
    auto *sheet = new SimulationSheet(session(), m_model->rows(), this);
    const QModelIndex current = table()->currentIndex();
    if (current.isValid())
        sheet->showCampaign(m_model->row(current).name);
    connect(sheet, &SimulationSheet::applied, this, &CampaignsPage::tellApplied);
    sheet->open();
}

void CampaignsPage::refused(const Error &error, const QString &name)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    // The text names the place in the document and its value, so the person can find it.
    banners()->dismiss(u"applied"_s);
    banners()->showBanner(u"refused"_s,
        {Tone::Negative,
            tr("%1 was not applied: %2", "file name, what is wrong")
                .arg(safeText(name, 80), safeText(saidText(error.text), 400)),
            safeText(saidText(error.hint), 400), {{tr("Choose another document"), [this] { m_apply->trigger(); }}},
            true});
}

} // namespace rd::views
