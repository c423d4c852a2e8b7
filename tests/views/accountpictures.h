// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets.h"
#include "integrations/sample/stripeserver.h"
#include "models/items/participantmodel.h"
#include "tests/views/fakedialogs.h"
#include "views/connections/connectioncard.h"
#include "views/connections/connectionspage.h"
#include "views/connections/eventsheet.h"
#include "views/connections/pacesheet.h"
#include "views/participants/participantspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/sidepanel.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include <functional>

namespace rd::views {

using SavePicture = std::function<void(QWidget *widget, const QString &name)>;

inline void closeSheet()
{
    if (QWidget *sheet = QApplication::activeModalWidget()) {
        sheet->close();
        QCoreApplication::sendPostedEvents(sheet, QEvent::DeferredDelete);
    }
}

/// The sheets of a connection: its pace, and a log of events with something wrong in it.
inline void showConnectionSheets(MainWindow &window, Session &session, const SavePicture &save)
{
    using namespace Qt::StringLiterals;
    window.go(PageId::Connections);
    const QString name = session.connections().front().name;
    (new PaceSheet(session, name, &window))->open();
    save(QApplication::activeModalWidget(), u"pace"_s);
    closeSheet();
    auto *events = new EventSheet(session, name, u"webhooks.jsonl"_s,
        "{\"id\":\"evt_1\",\"object\":\"event\"}\nnot an event at all\n{\"object\":\"list\"}\n", &window);
    events->open();
    save(events, u"events"_s);
    events->readButton()->click();
    save(events, u"events-wrong"_s);
    closeSheet();
}

/// A participant whose name, address and code are as long as they may be, and have nowhere to break.
inline void showLongNames(MainWindow &window, Session &session, const SavePicture &save)
{
    using namespace Qt::StringLiterals;
    const QString email = u"wolfeschlegelsteinhausenbergerdorff.partnerprogramm@example-company.com"_s;
    const QByteArray csv = "email,name,code\n" + email.toUtf8()
        + ",Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft,"
          "WOLFESCHLEGELSTEINHAUSENBERGERDORFF2026\n";
    services::ImportOptions options;
    options.actor = session.desk().actor;
    if (!session.desk().people.importParticipants(*app::parseSheet(csv, u"long.csv"_s), options, {}, {}))
        qWarning("the long name cannot be imported");
    const auto person = session.desk().people.participant(email);
    if (!person)
        return;
    auto *page = qobject_cast<ParticipantsPage *>(window.page(PageId::Participants));
    window.go(PageId::Participants);
    page->reload();
    save(&window, u"participants-longnames"_s);
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        if (page->model()->row(page->model()->index(row, 0)).participant.id == person->participant.id)
            page->table()->selectRow(row);
    }
    for (QAction *action : page->commands()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_D))
            action->trigger();
    }
    save(&window, u"participants-panel-longnames"_s);
    page->panel()->close();
    page->open(u"id %1"_s.arg(person->participant.id.value));
    save(&window, u"participant-longnames"_s);
    page->backAction()->trigger();
}

/// As a merchant with two accounts sees it: the sample account in test mode, and one in live mode beside it.
class SecondAccount {
public:
    explicit SecondAccount(Instant now) : m_server(options(now)) {}
    /// False where it cannot be connected.
    [[nodiscard]] bool connect(services::Desk &desk)
    {
        using namespace Qt::StringLiterals;
        const auto base = m_server.start();
        if (!base)
            return false;
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"stripe-live"_s;
        request.apiBase = base->toString();
        QByteArray key = StripeServer::apiKey(true);
        request.secret = Secret::take(key);
        request.actor = desk.actor;
        if (!desk.connections.connect(request, {}))
            return false;
        const sample::SampleCampaign campaign = m_server.campaigns().front();
        QJsonObject document = QJsonDocument::fromJson(campaign.document).object();
        document.insert(u"name"_s, u"Live partners"_s);
        document.insert(u"connections"_s, QJsonArray{request.name});
        if (!desk.campaigns.apply(QJsonDocument(document).toJson(), desk.actor, {}, {}))
            return false;
        services::ImportOptions people;
        people.actor = desk.actor;
        people.campaign = u"Live partners"_s;
        people.skipBad = true;
        const auto sheet = app::parseSheet(campaign.participantsCsv, campaign.name);
        return sheet && desk.people.importParticipants(*sheet, people, {}, {})
            && desk.sync.sync({request.name}, false, {}, {});
    }

private:
    static sample::SampleOptions options(Instant now)
    {
        sample::SampleOptions options;
        options.live = true;
        options.seed = 3;
        options.customers = 900;
        options.participants = 40;
        options.now = now;
        return options;
    }
    sample::StripeServer m_server;
};

} // namespace rd::views
