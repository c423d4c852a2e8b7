// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/recordspage.h"

#include "models/items/recordmodel.h"
#include "models/services/historyservice.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/widgets/buttons.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::RecordColumn which)
{
    return static_cast<int>(which);
}

} // namespace

RecordsPage::RecordsPage(Session &session, QWidget *parent)
    : WindowPage(PageId::Activity, session,
        {tr("Records of the books"), tr("Records"), tr("Search person, details or member"), tr("Record"), u"records"_s},
        Icon::Shield, parent),
      m_model(new items::RecordModel(session.desk().history.lists(), backgroundOf(this), formatMoney, this)),
      m_groups(filters()->addChoice(tr("Kind of record")))
{
    setEmptyWords({tr("No record yet"), tr("Each change of the books is written here, one after the other."), {}},
        tr("Records are hidden by the search or the filter above."));
    using enum items::RecordModel::Group;
    for (const auto group : {All, Money, Decisions, Payouts, Settings})
        m_groups->addItem(items::RecordModel::groupText(group), static_cast<int>(group));
    connect(filters(), &FilterBar::changed, this, [this] {
        m_model->setGroup(static_cast<items::RecordModel::Group>(m_groups->currentData().toInt()));
        refreshEmpty();
    });
    buildTable();
}

void RecordsPage::buildTable()
{
    using enum items::RecordColumn;
    setWindow(m_model, QAbstractItemView::ExtendedSelection);
    ElidedTable *rows = table();
    rows->setTwoLineRows(true);
    rows->setItemDelegateForColumn(
        column(When), new MomentDelegate(items::InstantRole, merchantsZone(session()), rows));
    rows->setItemDelegateForColumn(column(Kind), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Participant), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Amount), new MoneyDelegate(items::MinorRole, rows));
    rows->setColumnWidths({26, 30, 28, 18, 0, 16, 12});
    rows->setFixedColumns({column(When), column(Kind)});
    rows->setColumnPriority({column(Participant), column(Amount), column(Facts), column(By), column(Number)});
    rows->sortByColumn(column(When), Qt::DescendingOrder);
    rows->remember(&session().viewState(), u"records/table"_s);
    freezeColumn(column(When));
}

void RecordsPage::tellTruth()
{
    header()->setTruth(
        tr("%Ln records, each bound to the one before by its hash", nullptr, static_cast<int>(m_model->total())));
}

void RecordsPage::fillPanel(const QModelIndex &index)
{
    const BookRecord &record = m_model->rowAt(index.row());
    if (record.seq == 0)
        return; // not at hand yet
    auto *details = new DetailsView;
    details->addHeading(items::RecordModel::kindText(record));
    details->addFact(tr("When"), formatDateFull(record.at, merchantsZone(session())));
    if (record.amount.currency.isValid())
        details->addFact(tr("Amount"), formatMoney(record.amount));
    if (const QString person = items::RecordModel::personText(record); !person.isEmpty())
        details->addFact(tr("Participant"), safeText(person, 120));
    if (!record.campaign.isEmpty())
        details->addFact(tr("Campaign"), safeText(record.campaign, 120));
    if (!record.actor.isEmpty())
        details->addFact(tr("By"), safeText(record.actor, 60));
    if (!record.facts.isEmpty()) {
        details->addSection(tr("Details"));
        details->addSentence(record.facts);
    }
    details->addSection(tr("In the chain"));
    details->addFact(tr("Number", "of a record"), formatCount(record.seq));
    details->addCopyFact(tr("Hash"), QString::fromLatin1(record.hash.toHex()), tr("Copy the hash of the record"));
    details->addNote(tr("A record is never changed or removed; “verify” in the terminal checks the whole chain."));
    const auto lead = [&](Icon icon, const QString &text, PageId page, const QString &argument) {
        auto *button = makeButton(icon, text);
        connect(button, &QPushButton::clicked, this, [this, page, argument] { session().navigate(page, argument); });
        details->addButton(button);
    };
    if (record.reward.isValid())
        lead(Icon::Rewards, tr("Show the reward"), PageId::Rewards, u"reward %1"_s.arg(record.reward.value));
    if (record.participant.isValid())
        lead(Icon::Participants, tr("Open the participant"), PageId::Participants,
            u"id %1"_s.arg(record.participant.value));
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views
