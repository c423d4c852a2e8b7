// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/firstsync.h"

#include "models/core/records.h"
#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

FirstSync::FirstSync(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(sectionLabel({})),
      m_sentence(paragraphLabel({})),
      m_progress(new ProgressPane),
      m_cancel(makeButton(tr("Cancel")))
{
    setAccessibleName(tr("What is being done"));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setInk(Token::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), 0, space(Space::Page), 0);
    column->setSpacing(space(Space::Medium));
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    row->addStretch(1);
    row->addWidget(m_progress, 4);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (services::Task *task = m_session.runningTask()) {
            task->cancel();
            m_cancel->setEnabled(false);
            m_cancel->setText(tr("Stopping …"));
        }
    });
    connect(&session, &Session::taskStarted, this, &FirstSync::follow);
    connect(&session, &Session::connectionsChanged, this, &FirstSync::look);
    if (services::Task *task = session.runningTask())
        follow(task);
}

QString FirstSync::title() const
{
    return m_title->text();
}

bool FirstSync::wasNeverSynced() const
{
    const auto &all = m_session.connections();
    return !all.empty() && std::all_of(all.begin(), all.end(), [](const Connection &connection) {
        return !connection.backfillComplete && toUnixMs(connection.lastSuccess) == 0;
    });
}

void FirstSync::follow(services::Task *task)
{
    m_title->setText(task->title());
    m_sentence->setText(
        tr("Nothing has been synced to its end yet, so nothing can be said here. You can go on working."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_progress->begin(tr("Beginning …"));
    connect(task, &services::Task::progressed, this, [this](const Progress &progress) {
        m_progress->begin(stageText(progress.stage));
        if (progress.total > 0)
            m_progress->show(progress);
        else if (progress.done > 0)
            m_progress->begin(tr("%1: %2", "what is read, how many").arg(stageText(progress.stage)).arg(progress.done));
    });
    connect(task, &services::Task::finished, this, [this] {
        m_progress->end();
        look();
    });
    look();
}

void FirstSync::look()
{
    const services::Task *task = m_session.runningTask();
    const bool isOn = task != nullptr && wasNeverSynced();
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

QString stageText(const QString &stage)
{
    const auto is = [&stage](Stream stream) { return stage == QLatin1StringView(word(stream)); };
    if (is(Stream::Customers))
        return FirstSync::tr("Customers");
    if (is(Stream::Invoices))
        return FirstSync::tr("Invoices");
    if (is(Stream::Charges) || is(Stream::PaymentIntents))
        return FirstSync::tr("Payments");
    if (is(Stream::Refunds) || is(Stream::CreditNotes))
        return FirstSync::tr("Refunds");
    if (is(Stream::Disputes))
        return FirstSync::tr("Disputes");
    if (is(Stream::Subscriptions))
        return FirstSync::tr("Subscriptions");
    if (is(Stream::Products) || is(Stream::Prices))
        return FirstSync::tr("Products and prices");
    if (is(Stream::Coupons) || is(Stream::PromotionCodes))
        return FirstSync::tr("Coupons and codes");
    if (is(Stream::CheckoutSessions) || is(Stream::PaymentLinks))
        return FirstSync::tr("Checkouts");
    if (stage == "conversions"_L1)
        return FirstSync::tr("Looking at payments");
    if (stage == "attribution"_L1)
        return FirstSync::tr("Finding out who brought whom");
    if (stage == "rewards"_L1)
        return FirstSync::tr("Computing rewards");
    return stage;
}

} // namespace rd::views
