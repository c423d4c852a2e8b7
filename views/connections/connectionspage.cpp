// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionspage.h"

#include "models/services/background.h"
#include "models/services/task.h"
#include "views/connections/connectioncard.h"
#include "views/connections/connectsheet.h"
#include "views/connections/eventsheet.h"
#include "views/connections/pacesheet.h"
#include "views/connections/startsheet.h"
#include "views/connections/synchistorysheet.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/merchantzone.h"
#include "views/support/unread.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr std::chrono::seconds kPatience{1};

} // namespace

ConnectionsPage::ConnectionsPage(Session &session, QWidget *parent)
    : Page(PageId::Connections, session, parent),
      m_header(new PageHeader(tr("Connections"))),
      m_banners(new BannerHost),
      m_holder(captionLabel({})),
      m_since(session.desk().clock.now())
{
    buildCommands();
    buildBody();
    connect(&session, &Session::connectionsChanged, this, &ConnectionsPage::showCards);
    connect(&session, &Session::failed, this, [this] {
        // It may have been about something else, and the list is about to come.
        QTimer::singleShot(kPatience, this, [this] {
            if (!m_isLoaded && isVisible())
                tellUnread(*this, *m_header, *m_banners);
        });
    });
}

void ConnectionsPage::buildCommands()
{
    const auto command = [this](const QString &text, Icon icon, const QKeySequence &shortcut, const QString &tip) {
        auto *action = new QAction(Icons::get(icon), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setStatusTip(tip);
        addAction(action);
        m_commands += action;
        return action;
    };
    m_new = command(tr("Connect …"), Icon::Plus, QKeySequence::New, tr("Add an account with its key"));
    m_sync = command(tr("Sync all"), Icon::Sync, {}, tr("Pull what is new from all connections"));
    connect(m_new, &QAction::triggered, this, [this] { connectNew({}); });
    connect(m_sync, &QAction::triggered, this, [this] { session().startSync(); });
}

void ConnectionsPage::buildBody()
{
    m_header->setTruth(tr("Loading …"));
    m_header->addAction(m_sync);
    m_header->addAction(m_new, Emphasis::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(m_header);
    column->addWidget(m_banners);

    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space(Space::Large));
    rows->addLayout(m_list);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_empty = new EmptyState(Icon::Connections, tr("Nothing is connected"),
        tr("Connect your Stripe account or your shop to see payments, referrals and rewards. The key stays in the "
           "keychain of this computer."));
    m_empty->setAction(tr("Connect Stripe …"));
    m_empty->setOtherAction(tr("Connect a shop …"));
    connect(m_empty, &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_empty, &EmptyState::otherTriggered, this, [this] { connectNew({}, u"shopify"_s); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_holder->setWordWrap(true);
    m_holder->hide();
    column->addWidget(m_holder);
}

bool ConnectionsPage::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void ConnectionsPage::open(const QString &argument)
{
    if (argument.section(u' ', 0, 0) == "new"_L1)
        connectNew({}, argument.section(u' ', 1));
}

void ConnectionsPage::reload()
{
    session().reloadConnections();
    services::inBackground(
        this, [&desk = session().desk()] { return desk.workspace.beat(); },
        [this](const Status &beaten) {
            // Books that are only read belong to nobody here.
            m_holder->setText(beaten
                    ? tr("This window holds the workspace since %1 (%2, process %3 on %4). Whoever opens "
                         "it elsewhere is told so and can only come here.",
                        "time, user, number, computer")
                          .arg(formatDateTime(m_since, merchantsZone(session())), safeText(session().desk().actor, 60),
                              QString::number(QCoreApplication::applicationPid()),
                              safeText(QSysInfo::machineHostName(), 60))
                    : tr("This window only reads the workspace; nothing can be written into it here."));
            m_holder->show();
        });
}

void ConnectionsPage::showCards()
{
    for (ConnectionCard *card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_isLoaded = true;
    m_cards.clear();
    for (QAction *command : std::as_const(m_cardCommands))
        command->deleteLater(); // a menu may still show it
    m_cardCommands.clear();
    m_banners->dismiss(u"unread"_s);
    for (const Connection &connection : session().connections()) {
        addCard(connection);
        addCardCommands(connection);
    }
    const auto active = std::count_if(session().connections().begin(), session().connections().end(),
        [](const Connection &connection) { return connection.active; });
    m_header->setTruth(tr("%Ln connected accounts", nullptr, static_cast<int>(active)));
    m_sync->setEnabled(active > 0);
    m_stack->setCurrentIndex(m_cards.isEmpty() ? 1 : 0);
}

void ConnectionsPage::addCard(const Connection &connection)
{
    std::optional<ChipContent> badge;
    if (ConnectionLook::areSeveral(session().connections()))
        badge = ConnectionLook::chip(session().connections(), connection.name);
    auto *card = new ConnectionCard(session(), connection, badge);
    connect(card, &ConnectionCard::syncRequested, this,
        [this](const QString &name, bool full) { session().startSync({name}, full); });
    connect(card, &ConnectionCard::renewRequested, this, &ConnectionsPage::renew);
    connect(card, &ConnectionCard::disconnectRequested, this, &ConnectionsPage::disconnectAsked);
    connect(card, &ConnectionCard::paceRequested, this, &ConnectionsPage::changePace);
    connect(card, &ConnectionCard::olderRequested, this, &ConnectionsPage::readOlder);
    connect(card, &ConnectionCard::historyRequested, this, &ConnectionsPage::showHistory);
    connect(card, &ConnectionCard::eventsRequested, this,
        [this](const QString &name) { EventSheet::choose(session(), name, this); });
    m_list->addWidget(card);
    m_cards += card;
}

/// What stands on the card, for the menu and for who finds commands by typing.
void ConnectionsPage::addCardCommands(const Connection &connection)
{
    const QString &name = connection.name;
    const auto add = [this](const QString &text, Icon icon, const QString &tip, auto &&then) {
        auto *action = new QAction(Icons::get(icon), plainMnemonic(text), this);
        action->setStatusTip(tip);
        connect(action, &QAction::triggered, this, std::forward<decltype(then)>(then));
        m_cardCommands += action;
    };
    const QString shown = safeText(name, 40);
    if (connection.active) {
        add(tr("Sync %1 now").arg(shown), Icon::Sync, tr("Pull what is new from this connection"),
            [this, name] { session().startSync({name}); });
        if (connection.provider == "stripe"_L1)
            add(tr("Import events of %1 …").arg(shown), Icon::Import, tr("Import a log of events from a file"),
                [this, name] { EventSheet::choose(session(), name, this); });
        if (connection.provider == "stripe"_L1)
            add(tr("Read older payments of %1 …").arg(shown), Icon::Sync,
                tr("Where payments were read from a chosen day on: those before it"),
                [this, name] { readOlder(name); });
        add(tr("Pace of %1 …").arg(shown), Icon::Settings, tr("How many requests a second this connection may make"),
            [this, name] { changePace(name); });
    }
    add(tr("Sync history of %1 …").arg(shown), Icon::Activity, tr("Each sync of this connection and its outcome"),
        [this, name] { showHistory(name); });
    add(tr("Renew the key of %1 …").arg(shown), Icon::Lock, tr("Give this connection another key"),
        [this, name] { renew(name); });
    if (connection.active)
        add(tr("Disconnect %1 …").arg(shown), Icon::Offline, tr("Erase the key; what was read stays"),
            [this, name] { disconnectAsked(name); });
}

void ConnectionsPage::renew(const QString &name)
{
    const auto &all = session().connections();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Connection &candidate) { return candidate.name == name; });
    if (found != all.end())
        connectNew(*found);
}

void ConnectionsPage::connectNew(const std::optional<Connection> &existing, const QString &provider)
{
    auto *sheet = new ConnectSheet(session(), existing, this);
    if (const int chosen = sheet->providerChoice()->findData(provider); chosen >= 0)
        sheet->providerChoice()->setCurrentIndex(chosen);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ConnectSheet::connected, this, [this](const QString &name) {
        // The books will change soon; what is connected is known already.
        session().reloadConnections();
        session().startSync({name});
    });
    sheet->open();
}

void ConnectionsPage::changePace(const QString &name)
{
    auto *sheet = new PaceSheet(session(), name, this);
    connect(sheet, &PaceSheet::changed, this, [this](const QString &sentence) {
        m_banners->showBanner(u"pace"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

void ConnectionsPage::readOlder(const QString &name)
{
    auto *sheet = new StartSheet(session(), name, this);
    connect(sheet, &StartSheet::chosen, this, [this](const QString &chosen) {
        session().reloadConnections(); // what is known and what is wanted are two things until it is read
        session().startSync({chosen});
    });
    sheet->open();
}

void ConnectionsPage::showHistory(const QString &name)
{
    (new SyncHistorySheet(session(), name, this))->open();
}

void ConnectionsPage::disconnectAsked(const QString &name)
{
    Confirmation question;
    question.title = tr("Disconnect %1").arg(safeText(name, 60));
    question.sentence = tr("The key is erased from the keychain and no longer used. Payments, rewards and decisions "
                           "stay here and readable.");
    question.detail = tr("To go on later you need a key of the same account.");
    question.verb = tr("Disconnect %1").arg(safeText(name, 60));
    question.destructive = true;
    session().dialogs().confirm(this, question, [this, name](bool agreed) {
        if (agreed)
            disconnectNow(name);
    });
}

void ConnectionsPage::disconnectNow(const QString &name)
{
    services::Task *task =
        session().run(tr("Disconnecting"), [&desk = session().desk(), name](const ProgressSink &, const CancelToken &) {
            return desk.connections.disconnect(name, desk.actor);
        });
    if (!task)
        return;
    connect(task, &services::Task::finished, this, [this, name](const Status &outcome) {
        if (outcome)
            m_banners->showBanner(u"disconnected"_s,
                {Tone::Positive, tr("%1 is disconnected and its key erased.").arg(safeText(name, 60)), {}, {}, true});
    });
}

} // namespace rd::views
