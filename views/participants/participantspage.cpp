// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/participantspage.h"

#include "models/services/modechoice.h"
#include "models/items/participantmodel.h"
#include "models/services/background.h"
#include "models/services/historyservice.h"
#include "views/participants/adoptsheet.h"
#include "views/participants/balanceview.h"
#include "views/participants/codesheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/participants/codespanel.h"
#include "views/participants/figuresdelegate.h"
#include "views/participants/importsheet.h"
#include "views/participants/participantcare.h"
#include "views/participants/participantview.h"
#include "views/participants/statementsheet.h"
#include "views/shell/session.h"
#include "views/support/currencies.h"
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
#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::ParticipantColumn which)
{
    return static_cast<int>(which);
}

/// So many that nobody has picked them one by one, and all there are: what is meant is the filter.
bool isFilterSelected(const QTableView &table)
{
    constexpr qint64 kMany = 10'000;
    qint64 rows = 0;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows > kMany && rows == table.model()->rowCount();
}

QList<Money> dueOf(const ParticipantIndex &people, Mode mode)
{
    std::map<Currency, qint64> sums;
    for (std::size_t row = 0; row < people.size(); ++row) {
        people.eachAmount(row, ParticipantIndex::Amount::Due, [mode, &sums](Currency currency, Mode own, qint64 minor) {
            if (own == mode)
                sums[currency] += minor;
        });
    }
    QList<Money> amounts;
    for (const auto &[currency, minor] : sums) {
        if (minor != 0)
            amounts += Money{minor, currency};
    }
    return amounts;
}

} // namespace

struct ParticipantsPage::Loaded {
    std::shared_ptr<const ParticipantIndex> people;
    QList<Money> due;
    QStringList campaigns;
    Modes modes;
};

ParticipantsPage::ParticipantsPage(Session &session, QWidget *parent)
    : TablePage(PageId::Participants, session,
        {tr("Participants"), tr("Participants"), tr("Search name, e-mail or code"), tr("Participant"),
            u"participants"_s},
        Icon::Participants, parent),
      m_model(new items::ParticipantModel(formatMoneys, session.workspace().currency, this))
{
    setEmptyWords({tr("Nobody takes part yet"),
                      tr("Participants recommend you and earn rewards. Import them from a CSV file with an e-mail "
                         "column; names and codes are optional."),
                      tr("Import participants …")},
        tr("Participants are hidden by the search or the filters above."));
    m_import = addCommand(tr("Import participants …"), Icon::Import, QKeySequence(Qt::CTRL | Qt::Key_I),
        tr("Read a CSV file of participants"));
    m_rewards = addCommand(tr("Show rewards"), Icon::Rewards, {}, tr("Go to the rewards of this participant"));
    m_referrals = addCommand(
        tr("Show referred customers"), Icon::Referrals, {}, tr("Go to the customers this participant brought"));
    m_codes = addCommand(tr("Create codes …"), Icon::Plus, {},
        tr("Create promotion codes at the provider for the selected participants, or for all of a campaign"));
    connect(m_codes, &QAction::triggered, this, &ParticipantsPage::createCodes);
    connect(m_import, &QAction::triggered, this,
        [this] { ImportSheet::choose(this->session(), ImportSheet::Kind::Participants, m_campaignNames, this); });
    connect(emptyState(), &EmptyState::actionTriggered, m_import, &QAction::trigger);
    connect(m_rewards, &QAction::triggered, this, [this] {
        if (const auto row = current())
            this->session().navigate(PageId::Rewards, u"participant "_s + row->participant.email);
    });
    connect(m_referrals, &QAction::triggered, this, [this] {
        const auto row = current();
        if (!row)
            return;
        QString who = row->participant.name.isEmpty() ? row->participant.email : row->participant.name;
        if (who.contains(u':')) // no field term
            who = u'"' + who.remove(u'"') + u'"';
        this->session().navigate(PageId::Referrals, who);
    });
    header()->addAction(m_codes);
    buildCare();
    header()->addAction(m_import, Emphasis::Primary);
    buildFilters();
    buildTable();
    buildPerson();
}

void ParticipantsPage::buildPerson()
{
    QAction *adopt = addCommand(tr("Adopt existing codes …"), Icon::Link, {},
        tr("Bind promotion codes that exist at the provider to their participants"));
    connect(adopt, &QAction::triggered, this, [this] {
        auto *sheet = new AdoptSheet(session(), m_campaignNames, m_campaigns->currentData().toString(), this);
        connect(sheet, &AdoptSheet::adopted, this, [this](const QString &sentence) {
            banners()->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
        });
        sheet->open();
    });
    m_statement = addCommand(tr("Statement …"), Icon::File, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        tr("Make a statement of a period for the selected participants, or for everybody"));
    connect(m_statement, &QAction::triggered, this, &ParticipantsPage::openStatements);
    m_details = addCommand(tr("Show details beside the table"), Icon::Info, QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Look at the current participant without leaving the table"));
    connect(m_details, &QAction::triggered, this, [this] { openPanel(table()->currentIndex()); });
    m_back = addCommand(tr("Back to all participants"), Icon::ChevronLeft, QKeySequence::Back,
        tr("Leave the page of this participant"));
    m_back->setShortcuts({QKeySequence(QKeySequence::Back), QKeySequence(Qt::Key_Escape)});
    m_back->setEnabled(false); // Esc closes the panel while the table is there
    connect(m_back, &QAction::triggered, this, &ParticipantsPage::leavePerson);
    m_method = addCommand(tr("How this participant is paid …"), Icon::Cash, {},
        tr("On the page of a participant: where payouts go, and the tax number"));
    m_switchOff = addCommand(tr("Switch a code off …"), Icon::Cross, {},
        tr("On the page of a participant: end a code at the provider for good"));
    for (QAction *action : {m_method, m_switchOff})
        action->setEnabled(false);
    connect(m_method, &QAction::triggered, this, [this] { m_person->editPayoutMethod(); });
    connect(m_switchOff, &QAction::triggered, this, [this] { m_person->switchCodeOff(); });
    m_person = new ParticipantView(session(), {m_statement, m_adjust, m_codes, m_rewards, m_referrals, m_erase});
    m_personCare = new ParticipantCare(session(), *m_person->banners(), *this);
    m_person->setCare(m_personCare);
    connect(m_person, &ParticipantView::backRequested, this, &ParticipantsPage::leavePerson);
    connect(m_person, &ParticipantView::gone, this, &ParticipantsPage::leavePerson);
    setPlaceBelow(m_person);
}

ParticipantCare *ParticipantsPage::care() const
{
    return isPlaceBelowShown() ? m_personCare : m_care;
}

void ParticipantsPage::activateRow(const QModelIndex &index)
{
    if (index.isValid())
        openPerson(m_model->idOf(index.row()), {});
}

void ParticipantsPage::openPerson(ParticipantId id, std::optional<PageId> from)
{
    m_cameFrom = from;
    panel()->close();
    m_details->setEnabled(false);
    for (QAction *action : {m_back, m_method, m_switchOff})
        action->setEnabled(true);
    showPlaceBelow(true);
    m_person->open(id);
}

void ParticipantsPage::leavePerson()
{
    if (!isPlaceBelowShown())
        return;
    m_details->setEnabled(true);
    for (QAction *action : {m_back, m_method, m_switchOff})
        action->setEnabled(false);
    showPlaceBelow(false);
    goToRow(m_person->participant().value);
    refreshCare();
    if (const auto from = std::exchange(m_cameFrom, {}))
        session().navigate(*from);
}

void ParticipantsPage::openStatements()
{
    std::vector<ParticipantId> who = selectedParticipants();
    QString name;
    if (const auto row = current(); row && (isPlaceBelowShown() || who.size() == 1)) {
        who = {row->participant.id};
        name = row->participant.name.isEmpty() ? row->participant.email : row->participant.name;
    } else if (isPlaceBelowShown()) {
        return; // not read yet
    }
    auto *sheet = new StatementSheet(session(), name, std::move(who), this);
    BannerHost *host = isPlaceBelowShown() ? m_person->banners() : banners();
    connect(sheet, &StatementSheet::saved, host, [host](const QString &sentence) {
        host->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void ParticipantsPage::editPerson()
{
    const auto row = current();
    if (!row || row->participant.state == ParticipantState::Erased)
        return;
    auto *sheet = new EditPersonSheet(session(), row->participant, this);
    BannerHost *host = isPlaceBelowShown() ? m_person->banners() : banners();
    connect(sheet, &EditPersonSheet::changed, host, [host](const QString &sentence) {
        host->showBanner(u"care"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void ParticipantsPage::buildCare()
{
    m_care = new ParticipantCare(session(), *banners(), *this);
    m_edit = addCommand(tr("Edit participant …"), Icon::Edit, QKeySequence(Qt::Key_F2),
        tr("Change name, group, country and state of this participant"));
    connect(m_edit, &QAction::triggered, this, &ParticipantsPage::editPerson);
    m_adjust = addCommand(tr("Adjust balance …"), Icon::Edit, QKeySequence(Qt::CTRL | Qt::Key_B),
        tr("Owe this participant more or less, with a reason"));
    m_erase = addCommand(
        tr("Erase participant …"), Icon::Trash, {}, tr("Forget this person for good; amounts and totals stay"));
    connect(m_adjust, &QAction::triggered, this, [this] {
        if (const auto row = current())
            care()->adjust(*row);
    });
    connect(m_erase, &QAction::triggered, this, [this] {
        if (const auto row = current())
            care()->erase(*row);
    });
}

void ParticipantsPage::buildFilters()
{
    m_states = filters()->addChoice(tr("State"));
    m_states->addItem(tr("All states"), QString());
    for (const ParticipantState state :
        {ParticipantState::Applied, ParticipantState::Active, ParticipantState::Suspended, ParticipantState::Left})
        m_states->addItem(items::ParticipantModel::stateText(state), word(state));
    m_campaigns = filters()->addChoice(tr("Campaign"));
    connect(filters(), &FilterBar::changed, this, &ParticipantsPage::applyFilter);
}

void ParticipantsPage::buildTable()
{
    using Column = items::ParticipantColumn;
    setModel(m_model, QAbstractItemView::ExtendedSelection);
    table()->setTwoLineRows(true);
    table()->setItemDelegateForColumn(column(Column::Participant), new TwoLineDelegate(items::CaptionRole, table()));
    table()->setItemDelegateForColumn(column(Column::State), new ChipDelegate(items::CodeRole, table()));
    table()->setItemDelegateForColumn(column(Column::Customers), new MoneyDelegate(items::MinorRole, table()));
    for (const Column which : {Column::Earned, Column::Due, Column::Upcoming, Column::Issued})
        table()->setItemDelegateForColumn(column(which),
            new FiguresDelegate([this](const QModelIndex &index) { return m_model->amounts(index); }, table()));
    table()->setItemDelegateForColumn(
        column(Column::Joined), new DateDelegate(items::InstantRole, merchantsZone(session()), table()));
    table()->setColumnWidths({30, 16, 13, 22, 14, 20, 20, 18, 18, 14});
    table()->setFixedColumns({column(Column::Participant)});
    freezeColumn(column(Column::Participant));
    table()->hideAtFirst(column(Column::Campaigns));
    table()->hideAtFirst(column(Column::Joined));
    table()->setColumnPriority({column(Column::Due), column(Column::Earned), column(Column::State),
        column(Column::Codes), column(Column::Upcoming), column(Column::Issued), column(Column::Customers)});
    table()->sortByColumn(column(Column::Due), Qt::DescendingOrder);
    table()->remember(&session().viewState(), u"participants/table"_s);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ParticipantsPage::refreshCare);
}

void ParticipantsPage::open(const QString &argument)
{
    if (argument == "import"_L1) {
        m_import->trigger();
        return;
    }
    if (argument.startsWith("id "_L1)) {
        const QStringList words = argument.split(u' ');
        m_wantedId = words.value(1).toLongLong();
        std::optional<PageId> from;
        if (words.value(3) == "referrals"_L1)
            from = PageId::Referrals;
        else if (words.value(3) == "rewards"_L1)
            from = PageId::Rewards;
        goToRow(m_wantedId);
        openPerson(ParticipantId{m_wantedId}, from);
        return;
    }
    m_cameFrom.reset();
    leavePerson();
    if (!argument.isEmpty())
        filters()->clear(); // exactly these rows are meant
    filters()->search()->setText(argument);
}

void ParticipantsPage::reload()
{
    const bool begins = beginReading();
    // The round that follows upon a call during a reading: that call has read the person already.
    const bool isRound = begins && std::exchange(m_isRoundWanted, false);
    m_isRoundWanted = m_isRoundWanted || !begins;
    if (isPlaceBelowShown() && !isRound)
        m_person->reload();
    if (!begins)
        return;
    services::inBackground(
        this,
        [&desk = session().desk()]() -> Result<Loaded> {
            Loaded loaded;
            RD_TRY(connections, desk.connections.list());
            loaded.modes = services::modesOf(connections);
            RD_TRY(people, desk.history.participants());
            RD_TRY(campaigns, desk.campaigns.list());
            loaded.due = dueOf(*people, loaded.modes.usual());
            loaded.people = std::move(people);
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

void ParticipantsPage::show(Loaded loaded)
{
    const auto total = static_cast<qint64>(loaded.people->size());
    renewRows([people = std::move(loaded.people), mode = loaded.modes.usual()](
                  items::ColumnModel &model) { static_cast<items::ParticipantModel &>(model).setIndex(people, mode); },
        [this, total, due = std::move(loaded.due), campaigns = std::move(loaded.campaigns)] {
            m_campaignNames = campaigns;
            fillCampaigns();
            QStringList truth{tr("%Ln participants", nullptr, static_cast<int>(total))};
            if (!due.isEmpty())
                truth += tr("%1 due").arg(formatMoneys(baseFirst(due, session().workspace().currency)));
            header()->setTruth(truth.join(u" · "_s));
            showRows(total);
            refreshCare();
            if (const qint64 wanted = std::exchange(m_wantedId, 0); wanted != 0)
                goToRow(wanted);
        });
}

/// All that match are kept as just that, not as a million people.
items::TableUpdate::Selected ParticipantsPage::meaningOfSelection() const
{
    using Selected = items::TableUpdate::Selected;
    return isFilterSelected(*table()) ? Selected::AllShown : Selected::Things;
}

void ParticipantsPage::fillCampaigns()
{
    const QString current = m_campaigns->currentData().toString();
    m_campaigns->clear();
    m_campaigns->addItem(tr("All campaigns"), QString());
    for (const QString &name : m_campaignNames)
        m_campaigns->addItem(safeText(name, 60), name);
    m_campaigns->setCurrentIndex(qMax(0, m_campaigns->findData(current)));
}

void ParticipantsPage::applyFilter()
{
    m_model->setFilter(m_states->currentData().toString(), m_campaigns->currentData().toString());
    refreshEmpty();
}

/// Nothing is owed to, or forgotten about, somebody who is erased already.
void ParticipantsPage::refreshCare()
{
    const auto row = current();
    const bool isErased = row && row->participant.state == ParticipantState::Erased;
    m_adjust->setEnabled(!isErased);
    m_erase->setEnabled(!isErased);
}

std::optional<ParticipantSummary> ParticipantsPage::current() const
{
    if (isPlaceBelowShown()) {
        const ParticipantSummary *one = m_person->summary();
        return one ? std::optional(*one) : std::nullopt;
    }
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? std::optional(m_model->row(index)) : std::nullopt;
}

std::vector<ParticipantId> ParticipantsPage::selectedParticipants() const
{
    // Also while the person's page loads: what is selected behind it is not meant.
    if (isPlaceBelowShown())
        return {m_person->participant()};
    return selectedIds();
}

std::vector<ParticipantId> ParticipantsPage::selectedIds() const
{
    std::vector<ParticipantId> ids;
    const QItemSelection selection = table()->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idOf(row));
    }
    return ids;
}

void ParticipantsPage::createCodes()
{
    const auto row = current();
    QString campaign = m_campaigns->currentData().toString();
    if (campaign.isEmpty() && row && !row->participant.campaigns.isEmpty())
        campaign = row->participant.campaigns.constFirst();
    auto *sheet = new CodeSheet(session(), selectedParticipants(), m_campaignNames, campaign, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void ParticipantsPage::fillPanel(const QModelIndex &index)
{
    const ParticipantSummary &row = m_model->row(index);
    const Participant &person = row.participant;
    auto *details = new DetailsView;
    details->addBadge({items::ParticipantModel::stateText(person.state), stateLook(word(person.state))});
    details->addHeading(person.name.isEmpty() ? person.email : person.name);
    details->addCopyFact({}, person.email, tr("Copy the e-mail address"));
    std::vector<ParticipantFigures> ordered = row.figures;
    std::stable_partition(ordered.begin(), ordered.end(),
        [base = session().workspace().currency](const ParticipantFigures &one) { return one.currency == base; });
    for (const ParticipantFigures &figures : ordered) {
        const bool isMarked = session().modes().both() && figures.mode == Mode::Test;
        details->addSection(isMarked ? tr("%1 in test mode").arg(figures.currency.code()) : figures.currency.code());
        details->addFact(tr("Earned"), formatMoney({figures.earned, figures.currency}));
        details->addFact(tr("Due now"), formatMoney({figures.due, figures.currency}));
        details->addFact(tr("Upcoming"), formatMoney({figures.upcoming, figures.currency}));
        details->addFact(tr("Issued"), formatMoney({figures.issued, figures.currency}));
    }
    if (row.figures.empty())
        details->addNote(tr("Nothing earned yet."));
    details->addFact(tr("Customers brought"), formatCount(row.customers));
    details->addFact(tr("Rewarded payments"), formatCount(row.conversions));
    if (row.testCustomers > 0)
        details->addFact(tr("Customers in test mode"), formatCount(row.testCustomers));
    if (row.testConversions > 0)
        details->addFact(tr("Rewarded test payments"), formatCount(row.testConversions));
    auto *balance = new BalanceView(session(), person.id);
    connect(balance, &BalanceView::writeOffWanted, m_care,
        [this, id = person.id](const Money &owed) { m_care->requestWriteOff(id, owed); });
    connect(balance, &BalanceView::decisionWanted, m_care, &ParticipantCare::decideWriteOff);
    details->addWidget(balance);
    details->addCommand(m_rewards);
    details->addCommand(m_referrals);
    refreshCare();
    details->addCommand(m_edit);
    details->addCommand(m_adjust);
    auto *codes = new CodesPanel(session(), person.id, person.codes, m_codes);
    details->addWidget(codes);
    details->addSection(tr("Takes part in"));
    details->addSentence(person.campaigns.isEmpty() ? tr("No campaign yet.") : person.campaigns.join(u", "_s));
    if (toUnixMs(person.joinedAt) != 0)
        details->addFact(tr("Joined"), formatDateShort(person.joinedAt, merchantsZone(session())));
    if (!person.group.isEmpty())
        details->addFact(tr("Group"), person.group);
    if (!person.country.isEmpty())
        details->addFact(tr("Country"), person.country);
    details->addSection(tr("Personal data"));
    details->addCommand(m_erase);
    details->finish();
    const auto tell = [this](const QString &value) {
        banners()->showBanner(u"copied"_s, {Tone::Info, tr("Copied: %1").arg(safeText(value, 80)), {}, {}, true});
    };
    connect(details, &DetailsView::copied, this, tell);
    connect(codes, &CodesPanel::copied, this, tell);
    panel()->setContent(details);
}

} // namespace rd::views
