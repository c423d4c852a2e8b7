// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"
#include "models/services/batchservice.h"
#include "models/services/campaignservice.h"
#include "models/services/statementservice.h"
#include "tests/views/deskfixture.h"
#include "views/campaigns/editor/campaigneditor.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/catalogsheet.h"
#include "views/campaigns/editor/historysheet.h"
#include "views/campaigns/editor/templatesheet.h"
#include "views/campaigns/editsheet.h"
#include "views/campaigns/ratessheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/connections/connectsheet.h"
#include "views/connections/eventsheet.h"
#include "views/connections/pacesheet.h"
#include "views/connections/startsheet.h"
#include "views/connections/synchistorysheet.h"
#include "views/dashboards/overviewpage.h"
#include "views/members/memberssheet.h"
#include "views/members/passphrasesheet.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/adoptsheet.h"
#include "views/participants/codesheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/participants/erasesheet.h"
#include "views/participants/importsheet.h"
#include "views/participants/statementprintsheet.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/formatssheet.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/recoverysheet.h"
#include "views/payouts/resultsheet.h"
#include "views/payouts/rulessheet.h"
#include "views/payouts/testprintsheet.h"
#include "views/referrals/assignsheet.h"
#include "views/referrals/paymentssheet.h"
#include "views/rewards/handissuesheet.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/limitssheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/autosync.h"
#include "views/shell/commandpalette.h"
#include "views/shell/filesheet.h"
#include "views/shell/notices.h"
#include "views/shell/settingssheet.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/unlocksheet.h"
#include "views/support/aboutsheet.h"
#include "views/support/backupsheet.h"
#include "views/support/helpwindow.h"
#include "views/support/logsheet.h"
#include "views/support/reportsheet.h"
#include "views/support/restoresheet.h"
#include "views/support/tabletools.h"
#include "views/support/verifysheet.h"
#include "views/widgets/confirmsheet.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::views {

/// Every sheet of the window, made as the window makes it, by a short name. Outlives its sheets.
class SheetMakers {
public:
    using Maker = std::function<QDialog *()>;

    explicit SheetMakers(DeskFixture &full)
        : m_full(full),
          m_copies(full.desk().workspace.info().value().directory, full.desk()),
          m_catalog(std::make_unique<CatalogBook>(full.session()))
    {
    }

    [[nodiscard]] std::map<QString, Maker> all()
    {
        std::map<QString, Maker> makers = aboutPeople();
        makers.merge(aboutCampaigns());
        makers.merge(aboutPayouts());
        makers.merge(aboutFiles());
        makers.merge(ofTheWindow());
        return makers;
    }

    [[nodiscard]] ParticipantSummary somebody() const { return m_full.desk().people.participants().value().front(); }
    [[nodiscard]] std::vector<RewardId> rewards(RewardState state, std::size_t most) const
    {
        services::RewardQuery query;
        query.states = {state};
        const auto list = m_full.desk().rewards.list(query).value();
        std::vector<RewardId> ids;
        for (const RewardRow &row : list.rows) {
            if (ids.size() < most)
                ids.push_back(row.id);
        }
        return ids;
    }
    [[nodiscard]] std::vector<RewardId> approved(std::size_t count) const
    {
        std::vector<RewardId> ids = rewards(RewardState::Approved, count);
        if (ids.size() == count)
            return ids;
        services::DecisionRequest request;
        request.decision = services::Decision::Approve;
        request.ids = rewards(RewardState::Due, count);
        request.member = m_full.desk().actor;
        return m_full.desk().rewards.decide(request).value().done;
    }

private:
    [[nodiscard]] std::map<QString, Maker> aboutPeople()
    {
        Session &session = m_full.session();
        QWidget *window = m_full.window.get();
        const QStringList campaigns{campaign().name};
        return {
            {u"adjust"_s, [=, &session, this] { return new AdjustSheet(session, somebody(), window); }},
            {u"adopt"_s, [=, &session] { return new AdoptSheet(session, campaigns, campaigns.first(), window); }},
            {u"assign"_s, [=, &session] { return new AssignSheet(session, campaigns, window); }},
            {u"codes"_s, [=, &session] { return new CodeSheet(session, {}, campaigns, {}, window); }},
            {u"edit a participant"_s,
                [=, &session, this] { return new EditPersonSheet(session, somebody().participant, window); }},
            {u"erase"_s,
                [=, &session, this] {
                    const Participant person = somebody().participant;
                    return new EraseSheet(session,
                        {true, QString::number(person.id.value), person.name, person.email, u"12.50 EUR"_s}, window);
                }},
            {u"members"_s, [=, &session] { return new MembersSheet(session, window); }},
            {u"passphrase"_s,
                [=, &session, this] { return new PassphraseSheet(session, m_full.desk().actor, window); }},
            {u"payments"_s,
                [=, &session, this] {
                    return new PaymentsSheet(session, m_full.desk().people.referrals().value().front(), window);
                }},
            {u"statement"_s, [=, &session] { return new StatementSheet(session, u"Ann"_s, {}, window); }},
            {u"print a statement"_s,
                [=, &session, this] {
                    const ParticipantId id = somebody().participant.id;
                    return new StatementPrintSheet(session, m_full.desk().statements.statement(id, {}).value(), window);
                }},
            {u"unlock"_s, [=, this] { return new UnlockSheet(m_full.desk(), window); }},
        };
    }

    [[nodiscard]] std::map<QString, Maker> aboutCampaigns()
    {
        Session &session = m_full.session();
        QWidget *window = m_full.window.get();
        return {
            {u"campaign"_s,
                [=, &session, this] {
                    return new CampaignEditor(session, documentOfCampaign(), EditorMode::Existing, window);
                }},
            {u"catalog"_s,
                [=, &session, this] {
                    return new CatalogSheet(session, *m_catalog, {CatalogSheet::Of::Products, false, {}, {}}, window);
                }},
            {u"change of a campaign"_s,
                [=, &session, this] {
                    QJsonObject document = documentOfCampaign();
                    document[u"priority"_s] = document.value("priority"_L1).toInt() + 1;
                    auto *sheet = new EditSheet(session, QJsonDocument(document).toJson(), window);
                    sheet->open();
                    sheet->start();
                    return sheet;
                }},
            {u"history"_s, [=, &session, this] { return new HistorySheet(session, campaign().name, window); }},
            {u"rates"_s, [=, &session] { return new RatesSheet(session, window); }},
            {u"template"_s, [=, &session] { return new TemplateSheet(session, window); }},
            {u"what if"_s,
                [=, &session, this] {
                    return new SimulationSheet(session, m_full.desk().campaigns.list().value(), window);
                }},
        };
    }

    [[nodiscard]] std::map<QString, Maker> aboutPayouts()
    {
        Session &session = m_full.session();
        QWidget *window = m_full.window.get();
        return {
            {u"approve a batch"_s, [=, &session, this] { return new ApproveSheet(session, batch(), window); }},
            {u"formats"_s, [=, &session] { return new FormatsSheet(session, u"paypal-csv"_s, window); }},
            {u"issue"_s, [this] { return issue(); }},
            {u"limits"_s, [=, &session] { return new LimitsSheet(session, window); }},
            {u"method"_s,
                [=, &session, this] {
                    return new MethodSheet(session, somebody().participant, {}, u"**12"_s, window);
                }},
            {u"new batch"_s, [=, &session, this] { return new NewBatchSheet(session, approved(2), window); }},
            {u"paid by hand"_s, [=, &session, this] { return new HandIssueSheet(session, approved(2), window); }},
            {u"recovery"_s, [=, &session] { return new RecoverySheet(session, window); }},
            {u"results"_s,
                [=, &session, this] {
                    const Batch about = batch();
                    QByteArray bytes = "payout_id,status,error\r\nsomebody-else,paid,\r\n";
                    const std::vector<Payout> payouts = m_full.desk().batches.payouts(about.id).value();
                    for (const Payout &payout : payouts)
                        bytes += payout.reference.toUtf8() + ",failed,account closed\r\n";
                    return new ResultSheet(session, about, u"results.csv"_s, bytes, window);
                }},
            {u"results of an unknown file"_s,
                [=, &session, this] {
                    return new ResultSheet(
                        session, batch(), u"unknown.csv"_s, "what,which,how much\r\nSUCCESS,B-1,12.50\r\n", window);
                }},
            {u"rules"_s, [=, &session] { return new RulesSheet(session, window); }},
            {u"test print"_s,
                [=, &session, this] {
                    services::TestOrder order;
                    order.format = u"paypal-csv"_s;
                    return new TestPrintSheet(
                        session, m_full.desk().batches.formatDesk().testPrint(order).value(), window);
                }},
        };
    }

    [[nodiscard]] std::map<QString, Maker> aboutFiles()
    {
        Session &session = m_full.session();
        QWidget *window = m_full.window.get();
        return {
            {u"back up"_s, [=, &session, this] { return new BackupSheet(session, m_copies, window); }},
            {u"compare"_s,
                [=, &session, this] { return new CompareSheet(session, ColumnsStep::fileOf(oldSystem()), window); }},
            {u"compare columns"_s, [=, &session, this] { return new CompareSheet(session, foreignSystem(), window); }},
            {u"events"_s,
                [=, &session] {
                    return new EventSheet(session, sample::StripeServer::connectionName(), u"events.json"_s,
                        "{\"object\":\"list\",\"data\":[]}", window);
                }},
            {u"export a table"_s, [this] { return ofRewards(&TableTools::exportAction); }},
            {u"handed file"_s,
                [=, &session, this] {
                    return new FileSheet(session, {u"old-system.csv"_s, oldSystemBytes(), oldSystem(), {}}, window);
                }},
            {u"import"_s,
                [=, &session, this] {
                    const QByteArray people = "email,name\r\nnew@example.org,New Partner\r\nno address,Broken\r\n";
                    return new ImportSheet(session, ImportSheet::Kind::Participants,
                        app::parseSheet(people, u"people.csv"_s).value(), {campaign().name}, window);
                }},
            {u"import columns"_s,
                [=, &session, this] {
                    const QByteArray people = "Vorname;Name;E-Mail;Partnercode\r\nNeu;Partner;new@example.org;NEU\r\n";
                    return new ImportSheet(session, ImportSheet::Kind::Participants,
                        std::make_shared<const services::TableFile>(
                            services::readTable(people, u"Partner.csv"_s).value()),
                        {campaign().name}, window);
                }},
            {u"paid commissions"_s,
                [=, &session, this] { return new PaidSheet(session, ColumnsStep::fileOf(oldSystem()), window); }},
            {u"paid commissions columns"_s,
                [=, &session, this] { return new PaidSheet(session, foreignSystem(), window); }},
            {u"print a table"_s, [this] { return ofRewards(&TableTools::printAction); }},
            {u"print the overview"_s,
                [this] {
                    m_full.window->go(PageId::Overview);
                    if (m_full.settle())
                        static_cast<OverviewPage *>(m_full.window->page(PageId::Overview))->printAction()->trigger();
                    return inFront();
                }},
            {u"report"_s, [=, &session] { return new ReportSheet(session, window); }},
            {u"restore"_s, [=, &session, this] { return new RestoreSheet(session, m_copies, window); }},
        };
    }

    [[nodiscard]] std::map<QString, Maker> ofTheWindow()
    {
        Session &session = m_full.session();
        QWidget *window = m_full.window.get();
        return {
            {u"about"_s,
                [=, this] {
                    showAbout(window, m_full.desk(), u"memory"_s);
                    return inFront();
                }},
            {u"connect"_s, [=, &session] { return new ConnectSheet(session, std::nullopt, window); }},
            {u"connect a shop"_s,
                [=, &session] {
                    auto *sheet = new ConnectSheet(session, std::nullopt, window);
                    sheet->providerChoice()->setCurrentIndex(sheet->providerChoice()->findData(u"shopify"_s));
                    return sheet;
                }},
            {u"confirmation"_s,
                [=] {
                    return new ConfirmSheet(
                        {u"Issue 2 rewards"_s, u"260.00 EUR will be credited."_s, u"It cannot be taken back."_s,
                            u"Issue 2 rewards"_s, {}, false, std::chrono::milliseconds(0)},
                        window);
                }},
            {u"help"_s,
                [=] {
                    showHelp(window, PageId::Payouts);
                    auto *help = window->findChild<QDialog *>(u"help"_s, Qt::FindDirectChildrenOnly);
                    help->hide(); // it comes again in front of the window, and goes as the others go
                    return help;
                }},
            {u"log"_s, [=, &session] { return new LogSheet(session, window); }},
            {u"pace"_s,
                [=, &session] { return new PaceSheet(session, sample::StripeServer::connectionName(), window); }},
            {u"older payments"_s,
                [=, &session] { return new StartSheet(session, sample::StripeServer::connectionName(), window); }},
            {u"sync history"_s,
                [=, &session] {
                    return new SyncHistorySheet(session, sample::StripeServer::connectionName(), window);
                }},
            {u"palette"_s, [=, &session, this] { return new CommandPalette(session, *m_full.window); }},
            {u"settings"_s,
                [=, &session] {
                    return new SettingsSheet(
                        session, *window->findChild<AutoSync *>(), *window->findChild<Notices *>(), window);
                }},
            {u"shortcuts"_s, [=, &session, this] { return new ShortcutSheet(session, *m_full.window); }},
            {u"text"_s,
                [=] {
                    return new TextSheet(
                        {u"Reject 2 rewards"_s, u"Reason"_s, {}, u"Reject"_s, true, 200, true}, window);
                }},
            {u"verify"_s,
                [=, &session] {
                    auto *sheet = new VerifySheet(session, window);
                    sheet->verify();
                    return sheet;
                }},
        };
    }

    [[nodiscard]] static QDialog *inFront() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    [[nodiscard]] Campaign campaign() const
    {
        return m_full.desk().campaigns.byName(m_full.server().campaigns()[0].name).value();
    }
    [[nodiscard]] QJsonObject documentOfCampaign() const { return toCampaignDocument(campaign().current().terms); }
    [[nodiscard]] static QByteArray oldSystemBytes()
    {
        return "reference,participant_email,conversion,amount,currency,sold_at\r\nP-1001,nobody@example.org,"
               "in_unknown,12.50,USD,2026-11-01\r\nP-1002,nobody,,x,EUR,2026-11-02\r\n";
    }
    [[nodiscard]] static services::Sheet oldSystem()
    {
        return app::parseSheet(oldSystemBytes(), u"old-system.csv"_s).value();
    }
    /// The same as another program calls it.
    [[nodiscard]] static ColumnsSheet::File foreignSystem()
    {
        const QByteArray lines = "Commission ID;Affiliate email;Sale ID;Commission;Currency;Sale date;Notes\r\n"
                                 "P-1001;nobody@example.org;in_unknown;12.50;USD;2026-11-01;first\r\n";
        return std::make_shared<const services::TableFile>(services::readTable(lines, u"other-program.csv"_s).value());
    }
    [[nodiscard]] QDialog *ofRewards(QAction *(TableTools::*command)() const)
    {
        m_full.window->go(PageId::Rewards);
        auto *page = static_cast<RewardsPage *>(m_full.window->page(PageId::Rewards));
        page->open(u"all"_s);
        if (m_full.settle())
            (page->tools()->*command)()->trigger();
        return inFront();
    }
    [[nodiscard]] QDialog *issue()
    {
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = approved(2);
        order.member = m_full.desk().actor;
        auto *sheet = new IssueSheet(m_full.session(), order, m_full.window.get());
        sheet->open();
        sheet->start();
        return sheet;
    }
    /// Made of what somebody has due in cash; the same one each time.
    [[nodiscard]] Batch batch()
    {
        services::Desk &desk = m_full.desk();
        const std::vector<Batch> before = desk.batches.list().value();
        if (!before.empty())
            return before.front();
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto due = desk.rewards.list(query).value();
        services::DecisionRequest approval;
        approval.member = desk.actor;
        for (const RewardRow &row : due.rows) {
            if (row.kind == RewardKind::Cash && row.blockers.empty() && row.amount
                && row.amount->currency.code() == "USD"_L1)
                approval.ids.push_back(row.id);
        }
        services::BatchRequest request;
        request.ids = desk.rewards.decide(approval).value().done;
        request.format = u"generic-csv"_s;
        request.member = desk.actor;
        if (!desk.payoutMethods.setChangeDays(0, desk.actor))
            return {};
        const auto made = desk.batches.create(request);
        return made && !made->batches.empty() ? made->batches.front() : Batch();
    }

    DeskFixture &m_full;
    app::DeskCopies m_copies;
    std::unique_ptr<CatalogBook> m_catalog;
};

} // namespace rd::views
