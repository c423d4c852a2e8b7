// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectsheet.h"

#include "views/connections/startchoice.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/stepline.h"
#include "views/widgets/waitpane.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// What the provider's part of the program says of a permission, in the person's language. Its sentences are marked
/// with QT_TRANSLATE_NOOP("rd::Permission", …) where they stand; the permission's name fills their only place.
QString permissionText(QString english, const QString &permission)
{
    english.replace(permission, u"%1"_s);
    return QCoreApplication::translate("rd::Permission", english.toUtf8().constData()).replace(u"%1"_s, permission);
}

} // namespace

ConnectSheet::ConnectSheet(Session &session, const std::optional<Connection> &existing, QWidget *parent)
    : Sheet(session, {}, 84, parent)
{
    build(existing);
    showProvider();
    m_form->keyField()->setFocus();
}

bool ConnectSheet::isShop() const
{
    return guide().provider == "shopify"_L1;
}

void ConnectSheet::showProvider()
{
    const ConnectGuide &chosen = guide();
    const std::optional<Connection> &existing = m_form->existing();
    setSheetTitle(
        existing ? tr("Renew the key of %1").arg(safeText(existing->name, 60)) : tr("Connect %1").arg(chosen.name));
    showSteps(chosen.startsAnyDay && !(existing && existing->backfillComplete));
    m_wait->setSentence(tr("Asking %1 whose key this is and what it may do …").arg(chosen.name));
    refresh();
    growToContent(this);
}

void ConnectSheet::showSteps(bool asksForStart)
{
    m_steps->setSteps(asksForStart ? QStringList{tr("Key"), tr("Check"), tr("Period"), tr("Connected")}
                                   : QStringList{tr("Key"), tr("Check"), tr("Connected")});
}

void ConnectSheet::build(const std::optional<Connection> &existing)
{
    m_steps = new StepLine({tr("Key"), tr("Check"), tr("Connected")});
    body()->addWidget(m_steps);
    m_pages = new QStackedWidget;
    m_form = new ConnectForm(session(), existing);
    m_pages->addWidget(m_form);
    m_wait = new WaitPane;
    m_pages->addWidget(m_wait);
    m_pages->addWidget(buildResultPage());
    body()->addWidget(m_pages, 1);
    m_connect = makeButton(Icon::Connections, tr("Check and connect"), Emphasis::Primary);
    m_connect->setDefault(true);
    addButton(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &ConnectSheet::check);
    m_begin = makeButton(Icon::Sync, tr("Start the first sync"), Emphasis::Primary);
    addButton(m_begin);
    m_begin->hide();
    connect(m_begin, &QPushButton::clicked, this, &ConnectSheet::begin);
    connect(m_form, &ConnectForm::providerChosen, this, &ConnectSheet::showProvider);
    connect(m_form, &ConnectForm::edited, this, &ConnectSheet::refresh);
}

QWidget *ConnectSheet::buildResultPage()
{
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    return m_result;
}

bool ConnectSheet::isTouched() const
{
    return m_form->isTouched();
}

void ConnectSheet::refresh()
{
    m_connect->setEnabled(!isWorking() && m_form->isComplete());
}

void ConnectSheet::check()
{
    services::ConnectRequest request = m_form->takeRequest();
    request.actor = session().desk().actor;
    banners()->dismissAll();
    m_steps->setCurrent(1);
    m_pages->setCurrentIndex(1);
    using Checked = std::pair<services::ConnectOutcome, services::SyncStart>;
    runShort(
        windowTitle(),
        [&desk = session().desk(), request](const CancelToken &cancel) -> Result<Checked> {
            RD_TRY(outcome, desk.connections.connect(request, cancel));
            RD_TRY(stored, desk.connections.byName(request.name));
            RD_TRY(start, services::syncStart(desk.workspace, stored));
            return Checked(std::move(outcome), std::move(start));
        },
        [this](const Result<Checked> &checked) {
            if (checked)
                showResult(checked->first, checked->second);
            else
                failed(checked.error());
        });
    refresh();
}

void ConnectSheet::failed(const Error &error)
{
    m_steps->setCurrent(0);
    m_pages->setCurrentIndex(0);
    refresh();
    m_form->keyField()->setFocus();
    BannerContent content{Tone::Negative, safeText(sentenceFor(error), 500), {}, {}, true};
    if (error.kind == ErrorKind::Cancelled) {
        content = {Tone::Info, tr("Stopped. Nothing was connected."), tr("The key was not kept."), {}, true};
        banners()->showBanner(u"failed"_s, content);
        return;
    }
    const bool isStripe = guide().provider == "stripe"_L1;
    if (error.kind == ErrorKind::Unauthorized && isShop()) {
        content.text = tr("The shop does not take this key. Nothing was stored.");
        content.detail = safeText(saidText(error.hint), 300);
    } else if (error.kind == ErrorKind::Unauthorized && !isStripe) {
        content.text = tr("%1 does not take this key. Nothing was stored.").arg(guide().name);
        content.detail = safeText(saidText(error.hint), 300);
    } else if (error.kind == ErrorKind::Unauthorized) {
        content.text = tr("Stripe does not know this key. Nothing was stored.");
        content.detail = tr("Copy it again from the dashboard, the whole of it, and check that it was not revoked.");
    } else if (error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainUnavailable) {
        content.detail = safeText(saidText(error.hint), 300);
    } else {
        content.detail = error.hint.isEmpty() || isStripe ? tr("The key was not kept. Paste it again to try once more.")
                                                          : safeText(saidText(error.hint), 300);
    }
    banners()->showBanner(u"failed"_s, content);
}

void ConnectSheet::addMissing(DetailsView &details, const services::ConnectOutcome &outcome) const
{
    const Connection &connection = outcome.connection;
    if (!outcome.report.missing.empty()) {
        const auto add = [&](bool write) {
            for (const MissingPermission &missing : outcome.report.missing) {
                if (missing.write == write)
                    details.addSentence(tr("%1: %2 %3", "a permission, what is missing without it, how to give it")
                                            .arg(missing.permission, permissionText(missing.costs, missing.permission),
                                                permissionText(missing.remedy, missing.permission)));
            }
        };
        add(false);
        if (!connection.missingWrite.isEmpty())
            details.addNote(isShop() ? tr("Only for giving rewards and codes in the shop:") : tr("Needed to pay:"));
        add(true);
        if (isShop())
            details.addNote(tr("After adding permissions choose “Sync everything again”; what was hidden comes then."));
        return;
    }
    if (!connection.missingRead.isEmpty())
        details.addSentence(
            tr("Cannot read: %1. What these would show stays empty.").arg(connection.missingRead.join(u", "_s)));
    if (!connection.missingWrite.isEmpty())
        details.addSentence(
            tr("Cannot write: %1. Rewards of this kind cannot be issued.").arg(connection.missingWrite.join(u", "_s)));
    details.addNote(tr("You can add permissions at Stripe at any time; the next sync uses them."));
}

void ConnectSheet::showResult(const services::ConnectOutcome &outcome, const services::SyncStart &start)
{
    const bool asksForStart = guide().startsAnyDay && !start.isListed;
    showSteps(asksForStart); // known for certain only now
    m_steps->setCurrent(asksForStart ? 2 : 3);
    const Connection &connection = outcome.connection;
    m_connected = connection.name;
    auto *details = new DetailsView;
    const bool test = connection.mode == "test"_L1;
    details->addBadge({test ? tr("Test mode") : tr("Live mode"), stateLook(test ? u"test" : u"live")});
    details->addHeading(connection.accountName.isEmpty() ? connection.accountId : connection.accountName);
    details->addFact(tr("Account"), connection.accountId);
    details->addFact(tr("Connection"), connection.name);
    details->addFact(tr("Key"), connection.maskedSecret);
    if (connection.missingRead.isEmpty() && connection.missingWrite.isEmpty()) {
        details->addSentence(tr("The key may do everything that is needed."));
    } else {
        details->addSection(tr("Missing permissions"));
        addMissing(*details, outcome);
    }
    for (const QString &remark : outcome.report.remarks)
        details->addSentence(saidText(remark));
    if (guide().onlyPays)
        details->addNote(tr("Approved rewards can be paid through it now: Rewards, then “Issue reward”. Each is shown "
                            "before it is sent."));
    else if (!asksForStart)
        details->addNote(tr("The first sync starts now. It may take a while; you can go on working, and it may be "
                            "stopped and continued."));
    details->finish();
    m_result->layout()->addWidget(new ContentScroll(details, tr("What was connected")));
    m_pages->setCurrentIndex(2);
    m_connect->hide();
    if (asksForStart)
        askForStart(start);
    setDone();
    growToContent(this);
    if (asksForStart)
        session().reloadConnections(); // it is there, whether it is synced now or later
    else
        Q_EMIT connected(m_connected);
}

void ConnectSheet::askForStart(const services::SyncStart &start)
{
    m_start = new StartChoice(session());
    m_start->offer(start);
    m_result->layout()->addWidget(m_start);
    PlainLabel *note = captionLabel(tr("The sync may take a while; you can go on working, and it may be stopped and "
                                       "continued. “Close” leaves it for later: nothing is read until then."));
    note->setWordWrap(true);
    m_result->layout()->addWidget(note);
    m_begin->show();
    m_begin->setDefault(true);
    m_begin->setFocus(Qt::OtherFocusReason);
}

/// The choice is written down before anything is read by it.
void ConnectSheet::begin()
{
    if (isWorking())
        return;
    m_begin->setEnabled(false);
    runShort(
        tr("Choosing the period"),
        [&desk = session().desk(), name = m_connected, from = m_start->chosen()]() -> Status {
            RD_TRY(connection, desk.connections.byName(name));
            return services::chooseSyncStart(desk.workspace, desk.gate, desk.clock, connection, from, desk.actor);
        },
        [this](const Status &done) {
            m_begin->setEnabled(true);
            if (!done) {
                showError(done.error());
                return;
            }
            m_steps->setCurrent(4);
            Q_EMIT connected(m_connected);
            accept();
        });
}

} // namespace rd::views
