// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectioncard.h"

#include "views/connections/pacerow.h"
#include "views/connections/startrow.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/support/timeago.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Room for the name of a fact; more where a language has longer ones.
constexpr int kLeastCharacters = 20;

/// What the last sync of this window found worth telling of a connection, in English.
QStringList lastRemarks(const Session &session, const QString &connection)
{
    if (const auto &report = session.lastSync()) {
        for (const services::ConnectionSyncReport &one : report->connections) {
            if (one.name == connection)
                return one.remarks;
        }
    }
    return {};
}

} // namespace

ConnectionCard::ConnectionCard(
    Session &session, const Connection &connection, const std::optional<ChipContent> &badge, QWidget *parent)
    : Card({}, parent), m_session(session), m_connection(connection)
{
    setAccessibleName(tr("Connection %1").arg(safeText(connection.name, 60)));
    addHead(badge);
    addFacts();
    addTrouble();
    addButtons();
}

void ConnectionCard::addHead(const std::optional<ChipContent> &badge)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    PlainLabel *name = sectionLabel(safeText(m_connection.name, 60));
    row->addWidget(name);
    const bool test = m_connection.mode == "test"_L1;
    if (badge)
        row->addWidget(new StateBadge(*badge));
    row->addWidget(new StateBadge({test ? tr("Test mode") : tr("Live mode"), stateLook(test ? u"test" : u"live")}));
    if (!m_connection.active)
        row->addWidget(new StateBadge({tr("Disconnected"), stateLook(u"offline")}));
    row->addStretch(1);
    body()->addLayout(row);
    const QString account = m_connection.accountName.isEmpty()
        ? m_connection.accountId
        : tr("%1 · %2", "account name · account id").arg(m_connection.accountName, m_connection.accountId);
    PlainLabel *line = elidedLabel(safeText(account));
    line->setInk(Token::Muted);
    line->setSelectable(true);
    body()->addWidget(line);
}

void ConnectionCard::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Medium));
    PlainLabel *name = plainLabel(label);
    name->setInk(Token::Muted);
    m_names += name;
    row->addWidget(name, 0, Qt::AlignTop);
    PlainLabel *text = paragraphLabel(safeText(value, 400));
    text->setSelectable(true);
    row->addWidget(text, 1);
    body()->addLayout(row);
}

int ConnectionCard::alignNames() const
{
    int width = fontMetrics().averageCharWidth() * kLeastCharacters;
    for (const PlainLabel *name : m_names)
        width = std::max(width, name->sizeHint().width());
    for (PlainLabel *name : m_names)
        name->setFixedWidth(width);
    return width;
}

void ConnectionCard::addFacts()
{
    body()->addSpacing(space(Space::Tight));
    addFact(tr("Last sync"),
        toUnixMs(m_connection.lastSuccess) == 0
            ? tr("never")
            : tr("%1 (%2)", "how long ago, date and time")
                  .arg(timeAgo(m_session, m_connection.lastSuccess),
                      formatDateTime(m_connection.lastSuccess, merchantsZone(m_session))));
    if (!m_connection.backfillComplete && m_connection.active)
        addFact(tr("First sync"), tr("Not complete yet. Rewards are provisional until it is."));
    addFact(tr("Key"),
        m_connection.maskedSecret.isEmpty() ? tr("none")
            : m_connection.secretStored     ? tr("%1, in the keychain").arg(m_connection.maskedSecret)
                                            : tr("%1, for this run only").arg(m_connection.maskedSecret));
    const bool complete = m_connection.missingRead.isEmpty() && m_connection.missingWrite.isEmpty();
    if (complete)
        addFact(tr("Permissions"), tr("Everything needed"));
    if (!m_connection.missingRead.isEmpty())
        addFact(tr("Cannot read"), m_connection.missingRead.join(u", "_s));
    if (!m_connection.missingWrite.isEmpty())
        addFact(tr("Cannot reward"), m_connection.missingWrite.join(u", "_s));
    if (!m_connection.apiBase.isEmpty())
        addFact(tr("Address"), m_connection.apiBase);
    const int width = alignNames();
    if (!m_connection.active)
        return;
    if (m_connection.provider == "stripe"_L1) {
        m_start = new StartRow(m_session, m_connection.name, width);
        connect(m_start, &StartRow::olderRequested, this, &ConnectionCard::olderRequested);
        body()->addWidget(m_start);
    }
    m_pace = new PaceRow(m_session, m_connection.name, width);
    connect(m_pace, &PaceRow::changeRequested, this, &ConnectionCard::paceRequested);
    body()->addWidget(m_pace);
}

void ConnectionCard::addTrouble()
{
    const auto trouble = [this](Tone tone, const QString &text) {
        PlainLabel *line = paragraphLabel(text);
        line->setInk(toneToken(tone));
        body()->addWidget(line);
    };
    if (!m_connection.lastError.isEmpty())
        trouble(Tone::Negative,
            tr("The last sync did not finish: %1").arg(safeText(saidText(m_connection.lastError), 400)));
    for (const QString &remark : lastRemarks(m_session, m_connection.name))
        trouble(Tone::Warning, saidSentence(remark, 400));
    if (!m_connection.missingRead.isEmpty() || !m_connection.missingWrite.isEmpty())
        trouble(Tone::Warning,
            tr("Give the key these permissions at the provider, or renew it with another one. What they would show is "
               "missing here until then."));
    if (!m_connection.active)
        trouble(Tone::Warning, tr("Its data stay readable; nothing new arrives. Renew the key to go on."));
}

void ConnectionCard::addButtons()
{
    body()->addSpacing(space(Space::Small));
    // In a narrow window, or where words are long, the last ones go into a second line.
    auto *line = new QHBoxLayout;
    auto *holder = new QWidget;
    line->addWidget(holder, 1);
    auto *row = new FlowLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    const QString name = m_connection.name;
    const auto named = [&name](QPushButton *button, const QString &text) {
        button->setAccessibleName(text.arg(safeText(name, 60)));
        return button;
    };
    const auto add = [row, &named](QPushButton *button, const QString &text) {
        row->addWidget(named(button, text));
        return button;
    };
    if (m_connection.active) {
        m_sync = add(makeButton(Icon::Sync, tr("Sync now"), Emphasis::Normal), tr("Sync %1 now"));
        connect(m_sync, &QPushButton::clicked, this, [this, name] { Q_EMIT syncRequested(name, false); });
        QPushButton *full =
            add(makeButton(tr("Sync everything again"), Emphasis::Quiet), tr("Sync everything of %1 again"));
        connect(full, &QPushButton::clicked, this, [this, name] { Q_EMIT syncRequested(name, true); });
    }
    if (m_connection.active && m_connection.provider == "stripe"_L1) {
        m_events = add(makeButton(Icon::Import, tr("Import events …"), Emphasis::Quiet),
            tr("Import a log of events of %1 from a file"));
        connect(m_events, &QPushButton::clicked, this, [this, name] { Q_EMIT eventsRequested(name); });
    }
    m_history = add(makeButton(Icon::Activity, tr("Sync history …"), Emphasis::Quiet), tr("Sync history of %1"));
    connect(m_history, &QPushButton::clicked, this, [this, name] { Q_EMIT historyRequested(name); });
    QPushButton *renew =
        add(makeButton(Icon::Lock, tr("Renew key …"), m_connection.active ? Emphasis::Quiet : Emphasis::Primary),
            tr("Renew the key of %1"));
    connect(renew, &QPushButton::clicked, this, [this, name] { Q_EMIT renewRequested(name); });
    if (m_connection.active) {
        QPushButton *leave = named(makeButton(tr("Disconnect …"), Emphasis::Danger), tr("Disconnect %1"));
        connect(leave, &QPushButton::clicked, this, [this, name] { Q_EMIT disconnectRequested(name); });
        line->addWidget(leave, 0, Qt::AlignTop);
    }
    body()->addLayout(line);
}

} // namespace rd::views
