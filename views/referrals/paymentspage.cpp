// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/paymentspage.h"

#include "models/items/paymentmodel.h"
#include "models/services/background.h"
#include "models/services/historyservice.h"
#include "models/services/modechoice.h"
#include "views/referrals/paymentssheet.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/detailsview.h"
#include "views/support/merchantzone.h"
#include "views/support/paymentscope.h"
#include "views/widgets/banner.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

int column(items::PaymentColumn which)
{
    return static_cast<int>(which);
}

} // namespace

PaymentsPage::PaymentsPage(Session &session, QWidget *parent)
    : WindowPage(PageId::Referrals, session,
        {tr("All payments"), tr("Payments"), tr("Search customer, or the beginning of an id"), tr("Payment"),
            u"payments"_s},
        Icon::Cash, parent),
      m_model(new items::PaymentModel(session.desk().history.lists(), backgroundOf(this), formatMoney, this)),
      m_connections(filters()->addChoice(tr("Connection"))),
      m_scopes(filters()->addChoice(tr("Payments that count"))),
      m_why(addCommand(tr("What became of this payment …"), Icon::Help, {},
          tr("See what each campaign made of the payment of this row, and why"))),
      m_referral(addCommand(
          tr("Show the referral"), Icon::Referrals, {}, tr("Who brought this customer, and how it is known")))
{
    setEmptyWords({tr("No payment yet"), tr("Paid invoices, charges and orders appear here after a sync."), {}},
        tr("Payments are hidden by the search or the filter above."));
    connect(m_why, &QAction::triggered, this, &PaymentsPage::explain);
    connect(m_referral, &QAction::triggered, this, [this] {
        const PaymentRow &payment = m_model->rowAt(table()->currentIndex().row());
        if (table()->currentIndex().isValid() && payment.referral.isValid())
            this->session().navigate(PageId::Referrals, u"referral %1"_s.arg(payment.referral.value));
    });
    ConnectionLook::fill(m_connections, session.connections());
    connect(&session, &Session::connectionsChanged, this, &PaymentsPage::fillConnections);
    fillScopes({});
    // A month of first payments is listed while somebody looks at it.
    filters()->setEntryText(m_scopes, [](const QString &code) {
        const auto scope = scopeOf(code);
        return scope ? textOf(*scope) : QString();
    });
    connect(filters(), &FilterBar::changed, this, &PaymentsPage::applyFilter);
    buildTable();
}

void PaymentsPage::applyFilter()
{
    items::PaymentModel::Filter filter{m_connections->currentData().toString(), {}};
    if (const auto scope = scopeOf(m_scopes->currentData().toString()))
        filter.counted = countedOf(*scope, merchantsZone(session()));
    m_model->setFilter(filter);
    refreshEmpty();
}

void PaymentsPage::open(const QString &argument)
{
    const qsizetype end = argument.indexOf(u' ');
    const QString code = argument.left(end);
    const auto scope = scopeOf(code);
    if (!scope) {
        WindowPage::open(argument);
        return;
    }
    filters()->clear();
    if (m_scopes->findData(code) < 0)
        m_scopes->addItem(textOf(*scope), code);
    m_scopes->setCurrentIndex(m_scopes->findData(code));
    Q_EMIT filters()->changed();
    WindowPage::open(end < 0 ? QString() : argument.mid(end + 1));
}

void PaymentsPage::reload()
{
    WindowPage::reload();
    services::inBackground(
        this, [&desk = session().desk()] { return desk.campaigns.list(); },
        [this](const Result<std::vector<Campaign>> &campaigns) {
            if (campaigns)
                fillScopes(*campaigns);
        });
}

void PaymentsPage::fillScopes(const std::vector<Campaign> &campaigns)
{
    const QString current = m_scopes->currentData().toString();
    const QString currentText = m_scopes->currentText();
    m_scopes->clear();
    m_scopes->addItem(tr("All payments"), QString());
    const auto add = [this](const PaymentScope &scope) { m_scopes->addItem(textOf(scope), codeOf(scope)); };
    add({});
    // Test and live money are never shown as one sum.
    if (services::modesOf(session().connections()).both()) {
        add({{}, Mode::Live});
        add({{}, Mode::Test});
    }
    for (const Campaign &campaign : campaigns)
        add({campaign.name});
    // What another place asked for stays: a month of first payments, a campaign that is not listed any more.
    if (!current.isEmpty() && m_scopes->findData(current) < 0)
        m_scopes->addItem(currentText, current);
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(current)));
    filters()->fillWanted();
}

void PaymentsPage::fillConnections()
{
    ConnectionLook::fill(m_connections, session().connections());
}

void PaymentsPage::buildTable()
{
    using enum items::PaymentColumn;
    setWindow(m_model, QAbstractItemView::ExtendedSelection);
    ElidedTable *rows = table();
    rows->setTwoLineRows(true);
    rows->setItemDelegateForColumn(
        column(Paid), new MomentDelegate(items::InstantRole, merchantsZone(session()), rows));
    rows->setItemDelegateForColumn(column(Customer), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Amount), new MoneyDelegate(items::MinorRole, rows));
    rows->setItemDelegateForColumn(column(Refunded), new MoneyDelegate(items::MinorRole, rows));
    rows->setItemDelegateForColumn(column(Participant), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Payment), new TwoLineDelegate(items::CaptionRole, rows));
    rows->setItemDelegateForColumn(column(Connection),
        new ChipDelegate(
            [this](const QModelIndex &index) {
                const QString name = index.data(items::RawRole).toString();
                return name.isEmpty() ? QList<ChipContent>()
                                      : QList<ChipContent>{ConnectionLook::chip(session().connections(), name)};
            },
            rows));
    rows->setColumnWidths({26, 32, 18, 16, 26, 15, 0});
    rows->setFixedColumns({column(Paid), column(Customer)});
    rows->setColumnPriority(
        {column(Amount), column(Participant), column(Refunded), column(Payment), column(Connection)});
    rows->sortByColumn(column(Paid), Qt::DescendingOrder);
    rows->remember(&session().viewState(), u"payments/table"_s);
    freezeColumn(column(Paid));
}

void PaymentsPage::tellTruth()
{
    header()->setTruth(tr("%Ln payments", nullptr, static_cast<int>(m_model->total())));
}

void PaymentsPage::explain()
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    const PaymentRow &payment = m_model->rowAt(current.row());
    if (!payment.id.isValid()) { // not at hand yet: nothing can be said of it
        m_model->load({static_cast<std::size_t>(current.row())}, this,
            [this, asked = QPersistentModelIndex(current)](const Status &read) {
                const bool isStillMeant = asked.isValid() && asked == table()->currentIndex();
                if (read && isStillMeant && m_model->rowAt(asked.row()).id.isValid())
                    explain();
            });
        return;
    }
    if (!payment.referral.isValid()) {
        banners()->showBanner(u"why"_s,
            {Tone::Info, tr("Nobody is known to have brought this customer: the payment earned nothing."), {}, {},
                true});
        return;
    }
    ReferralRow referral;
    referral.id = payment.referral;
    referral.customerEmail = payment.customerEmail;
    referral.customerId = payment.customerId;
    auto *sheet = new PaymentsSheet(session(), referral, this, payment.id);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void PaymentsPage::fillPanel(const QModelIndex &index)
{
    const PaymentRow &payment = m_model->rowAt(index.row());
    if (!payment.id.isValid())
        return; // not at hand yet
    auto *details = new DetailsView;
    if (ConnectionLook::areSeveral(session().connections()) || payment.mode == Mode::Test)
        details->addBadge(ConnectionLook::chip(session().connections(), payment.connection));
    details->addHeading(payment.customerEmail.isEmpty() ? payment.customerId : payment.customerEmail);
    details->addFact(tr("Paid"), formatMoney(payment.paid));
    if (payment.refunded != 0)
        details->addFact(tr("Refunded"), formatMoney({payment.refunded, payment.paid.currency}));
    if (payment.revenue)
        details->addFact(tr("Referred revenue"), formatMoney({*payment.revenue, payment.paid.currency}));
    details->addFact(tr("When"), formatDateFull(payment.paidAt, merchantsZone(session())));
    details->addCopyFact(
        items::PaymentModel::objectText(payment.objectType), payment.objectId, tr("Copy the payment's id"));
    if (!payment.customerId.isEmpty())
        details->addCopyFact(tr("Customer"), payment.customerId, tr("Copy the customer's id"));
    if (payment.referral.isValid()) {
        details->addFact(tr("Brought by"), safeText(payment.participantName, 120));
        details->addFact(tr("Campaign"), safeText(payment.campaign, 120));
        details->addCommand(m_referral);
    } else {
        details->addNote(tr("Nobody is known to have brought this customer."));
    }
    details->addCommand(m_why);
    details->finish();
    panel()->setContent(details);
}

} // namespace rd::views
