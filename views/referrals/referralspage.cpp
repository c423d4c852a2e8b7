// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/referralspage.h"

#include "models/items/referralmodel.h"
#include "models/services/background.h"
#include "models/services/historyservice.h"
#include "views/participants/erasesheet.h"
#include "views/participants/importsheet.h"
#include "views/referrals/assignsheet.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/paymentssheet.h"
#include "views/referrals/referralfacts.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/banner.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::ReferralColumn which)
{
    return static_cast<int>(which);
}

} // namespace

struct ReferralsPage::Loaded {
    std::shared_ptr<const ReferralIndex> referrals;
    QStringList campaigns;
};

ReferralsPage::ReferralsPage(Session &session, QWidget *parent)
    : TablePage(PageId::Referrals, session,
        {tr("Referrals"), tr("Referred customers"), tr("Search customer, participant or evidence"), tr("Referral"),
            u"referrals"_s},
        Icon::Referrals, parent),
      m_model(new items::ReferralModel(this)),
      m_allPayments(new PaymentsPage(session))
{
    setEmptyWords({tr("No customer was referred yet"),
                      tr("A customer appears here once a code, a link or a list connects them with a participant. A "
                         "sync looks for that in every payment."),
                      tr("Sync now")},
        tr("Referrals are hidden by the search or the filters above."));
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (this->session().connections().empty())
            this->session().navigate(PageId::Connections, u"new"_s);
        else
            this->session().startSync();
    });
    m_assign = addCommand(
        tr("Assign a customer …"), Icon::Referrals, QKeySequence::New, tr("Say by hand who brought a customer"));
    m_import =
        addCommand(tr("Import referrals …"), Icon::Import, {}, tr("Read a CSV file of customers and who brought them"));
    m_rewards = addCommand(tr("Show the participant's rewards"), Icon::Rewards, {},
        tr("Go to the rewards of the participant of this row"));
    m_payments = addCommand(tr("Payments, and why …"), Icon::Help, {},
        tr("Choose a payment of this customer and see what each campaign made of it"));
    connect(m_payments, &QAction::triggered, this, &ReferralsPage::showPayments);
    connect(m_assign, &QAction::triggered, this, &ReferralsPage::assign);
    connect(m_import, &QAction::triggered, this, &ReferralsPage::import);
    connect(m_rewards, &QAction::triggered, this, [this] {
        const QModelIndex current = table()->currentIndex();
        if (current.isValid())
            this->session().navigate(PageId::Rewards, u"participant "_s + m_model->row(current).participantEmail);
    });
    m_erase = addCommand(
        tr("Erase customer …"), Icon::Trash, {}, tr("Forget this customer for good; amounts and totals stay"));
    connect(m_erase, &QAction::triggered, this, &ReferralsPage::erase);
    m_openPayments = addCommand(
        tr("All payments …"), Icon::Cash, {}, tr("Every payment the books know, of referred customers and of others"));
    setListBelow(m_allPayments, m_openPayments);
    header()->addAction(m_openPayments);
    header()->addAction(m_import);
    header()->addAction(m_assign, Emphasis::Primary);
    m_participant = addCommand(tr("Open the participant"), Icon::Participants,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), tr("Go to the page of the participant of this row"));
    connect(m_participant, &QAction::triggered, this, [this] {
        const QModelIndex current = table()->currentIndex();
        if (current.isValid())
            this->session().navigate(
                PageId::Participants, u"id %1 from referrals"_s.arg(m_model->row(current).participant.value));
    });
    buildFilters();
    buildTable();
}

void ReferralsPage::buildFilters()
{
    m_campaigns = filters()->addChoice(tr("Campaign"));
    m_evidence = filters()->addChoice(tr("Evidence"));
    m_evidence->addItem(tr("All evidence"), QString());
    m_evidence->addItem(tr("Codes"), u"promo-code"_s);
    m_evidence->addItem(tr("Link references"), u"client-reference"_s);
    m_evidence->addItem(tr("Metadata"), u"metadata"_s);
    m_evidence->addItem(tr("Imported lists"), u"imported"_s);
    m_evidence->addItem(tr("Assigned by hand"), u"manual"_s);
    m_evidence->addItem(tr("Moved to another participant"), u"moved"_s);
    m_connections = filters()->addChoice(tr("Connection"));
    ConnectionLook::fill(m_connections, session().connections());
    connect(filters(), &FilterBar::changed, this, &ReferralsPage::applyFilter);
    connect(&session(), &Session::connectionsChanged, this, [this] {
        ConnectionLook::fill(m_connections, session().connections());
        const bool several = ConnectionLook::areSeveral(session().connections());
        if (std::exchange(m_areSeveral, several) != several) // else the columns a person chose stay
            table()->setColumnHidden(column(items::ReferralColumn::Connection), !several);
    });
    m_areSeveral = ConnectionLook::areSeveral(session().connections());
}

void ReferralsPage::applyFilter()
{
    const QString evidence = m_evidence->currentData().toString();
    const bool isMoved = evidence == "moved"_L1;
    m_model->setCondition({m_campaigns->currentData().toString(), isMoved ? QString() : evidence,
        m_connections->currentData().toString(), isMoved});
    refreshEmpty();
}

void ReferralsPage::buildTable()
{
    setModel(m_model, QAbstractItemView::ExtendedSelection);
    table()->setTwoLineRows(true);
    table()->setItemDelegateForColumn(
        column(items::ReferralColumn::Customer), new TwoLineDelegate(items::CaptionRole, table()));
    table()->setItemDelegateForColumn(column(items::ReferralColumn::Started),
        new DateDelegate(items::InstantRole, merchantsZone(session()), table()));
    table()->setItemDelegateForColumn(
        column(items::ReferralColumn::Converted), new ChipDelegate(items::CodeRole, table()));
    table()->setItemDelegateForColumn(
        column(items::ReferralColumn::Participant), new TwoLineDelegate(items::CaptionRole, table()));
    table()->setItemDelegateForColumn(
        column(items::ReferralColumn::Evidence), new TwoLineDelegate(items::CaptionRole, table()));
    table()->setItemDelegateForColumn(column(items::ReferralColumn::Connection),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const QString name = index.data(items::RawRole).toString();
                return name.isEmpty() ? QList<ChipContent>()
                                      : QList<ChipContent>{ConnectionLook::chip(session().connections(), name)};
            },
            table()));
    table()->setColumnWidths({34, 24, 22, 28, 15, 15, 0});
    if (!ConnectionLook::areSeveral(session().connections()))
        table()->hideAtFirst(column(items::ReferralColumn::Connection));
    table()->setFixedColumns({column(items::ReferralColumn::Customer), column(items::ReferralColumn::Participant)});
    freezeColumn(column(items::ReferralColumn::Customer));
    table()->setColumnPriority({column(items::ReferralColumn::Converted), column(items::ReferralColumn::Started),
        column(items::ReferralColumn::Campaign), column(items::ReferralColumn::Evidence)});
    table()->sortByColumn(column(items::ReferralColumn::Started), Qt::DescendingOrder);
    table()->remember(&session().viewState(), u"referrals/table"_s);
}

void ReferralsPage::open(const QString &argument)
{
    const bool isPayments = argument == "payments"_L1 || argument.startsWith("payments "_L1);
    showPlaceBelow(isPayments);
    if (isPayments) {
        m_allPayments->open(argument.mid(9));
        return;
    }
    if (argument.startsWith("referral "_L1)) {
        m_wantedId = argument.mid(9).toLongLong();
        openRow(m_wantedId);
        return;
    }
    if (!argument.isEmpty())
        filters()->clear(); // exactly these rows are meant
    filters()->search()->setText(argument);
}

void ReferralsPage::reload()
{
    if (!beginReading())
        return;
    services::inBackground(
        this,
        [&desk = session().desk()]() -> Result<Loaded> {
            Loaded loaded;
            RD_TRY(referrals, desk.history.referrals());
            RD_TRY(campaigns, desk.campaigns.list());
            loaded.referrals = std::move(referrals);
            for (const Campaign &campaign : campaigns)
                loaded.campaigns += campaign.name;
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (loaded) {
                show(*std::move(loaded));
                return;
            }
            session().report(loaded.error());
            endReading();
        });
}

void ReferralsPage::show(Loaded loaded)
{
    const auto total = static_cast<qint64>(loaded.referrals->size());
    const qint64 converted = loaded.referrals->convertedCount();
    renewRows([referrals = std::move(loaded.referrals)](
                  items::ColumnModel &model) { static_cast<items::ReferralModel &>(model).setIndex(referrals); },
        [this, total, converted, campaigns = std::move(loaded.campaigns)] {
            m_campaignNames = campaigns;
            header()->setTruth(tr("%1 · %2", "1: referred customers, 2: of them paying")
                                   .arg(tr("%Ln referred customers", nullptr, static_cast<int>(total)),
                                       tr("%Ln have paid", nullptr, static_cast<int>(converted))));
            fillCampaigns();
            showRows(total);
            if (const qint64 wanted = std::exchange(m_wantedId, 0); wanted != 0)
                openRow(wanted);
        });
}

void ReferralsPage::fillCampaigns()
{
    const QString current = m_campaigns->currentData().toString();
    m_campaigns->clear();
    m_campaigns->addItem(tr("All campaigns"), QString());
    for (const QString &name : m_campaignNames)
        m_campaigns->addItem(safeText(name, 60), name);
    m_campaigns->setCurrentIndex(qMax(0, m_campaigns->findData(current)));
}

void ReferralsPage::fillPanel(const QModelIndex &index)
{
    const ReferralRow row = m_model->row(index);
    auto *details = new DetailsView;
    details->addBadge(
        {row.converted ? tr("Has paid") : tr("Not yet"), stateLook(row.converted ? u"succeeded"_s : u"waiting"_s)});
    if (ConnectionLook::areSeveral(session().connections()) && !row.connection.isEmpty())
        details->addBadge(ConnectionLook::chip(session().connections(), row.connection));
    if (row.moved)
        details->addBadge({tr("Moved"), {Tone::Violet, Icon::Referrals}});
    details->addHeading(row.customerEmail.isEmpty() ? row.customerId : row.customerEmail);
    if (!row.customerId.isEmpty())
        details->addCopyFact(tr("At the provider"), row.customerId, tr("Copy the customer's id"));
    details->addFact(tr("Brought by"), row.participantName.isEmpty() ? row.participantEmail : row.participantName);
    details->addFact(tr("Campaign"), row.campaign);
    details->addWidget(new ReferralFacts(session(), row.id));
    details->addSection(tr("Go to"));
    details->addCommand(m_participant);
    details->addCommand(m_rewards);
    details->addCommand(m_payments);
    details->addNote(tr("Not right? Assign the customer by hand; that comes before every other evidence."));
    details->addCommand(m_assign);
    details->addSection(tr("Personal data"));
    details->addCommand(m_erase);
    details->finish();
    panel()->setContent(details);
}

void ReferralsPage::assign()
{
    auto *sheet = new AssignSheet(session(), m_campaignNames, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex current = table()->currentIndex();
    if (current.isValid() && panel()->isOpen()) {
        const ReferralRow row = m_model->row(current);
        sheet->setCustomer(row.customerId.isEmpty() ? row.customerEmail : row.customerId);
    }
    connect(sheet, &AssignSheet::assigned, this, [this] {
        banners()->showBanner(u"assigned"_s,
            {Tone::Positive, tr("The customer was assigned and the rewards computed again."), {}, {}, true});
    });
    sheet->open();
}

void ReferralsPage::erase()
{
    const QModelIndex index = table()->currentIndex();
    if (!index.isValid())
        return;
    const ReferralRow row = m_model->row(index);
    EraseSheet::Person person;
    person.participant = false;
    person.who = row.customerId.isEmpty() ? row.customerEmail : row.customerId;
    person.shown = row.customerEmail.isEmpty() ? row.customerId : row.customerEmail;
    person.typed = person.shown;
    auto *sheet = new EraseSheet(session(), person, this);
    connect(sheet, &EraseSheet::erased, this, [this](const QString &sentence) {
        banners()->showBanner(u"erased"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void ReferralsPage::showPayments()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    auto *sheet = new PaymentsSheet(session(), m_model->row(current), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void ReferralsPage::import()
{
    ImportSheet::choose(session(), ImportSheet::Kind::Referrals, m_campaignNames, this);
}

} // namespace rd::views
