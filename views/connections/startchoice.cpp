// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/startchoice.h"

#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QRadioButton>

namespace rd::views {

StartChoice::StartChoice(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_today(QDateTime::fromMSecsSinceEpoch(toUnixMs(session.desk().clock.now()), merchantsZone(session)).date()),
      m_day(new QDateEdit),
      m_meaning(captionLabel({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(sectionLabel(tr("From when are payments read?")));
    m_boxes = {new QRadioButton(tr("Everything there is")), new QRadioButton(tr("The last 12 months")),
        new QRadioButton(tr("The last 24 months")), new QRadioButton(tr("From this day on"))};
    m_day->setCalendarPopup(true);
    m_day->setDateRange(QDate(2000, 1, 1), m_today);
    m_day->setDate(QDate(m_today.year(), 1, 1));
    m_day->setAccessibleName(tr("First day"));
    for (QRadioButton *box : m_boxes) {
        connect(box, &QRadioButton::toggled, this, &StartChoice::refresh);
        if (box != m_boxes.back())
            column->addWidget(box);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_boxes.back());
    row->addWidget(m_day);
    row->addStretch(1);
    column->addLayout(row);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    connect(m_day, &QDateEdit::dateChanged, this, &StartChoice::refresh);
    m_boxes.front()->setChecked(true);
    refresh();
}

void StartChoice::offer(const services::SyncStart &start)
{
    if (start.isListed && start.reached) {
        const QDate known = QDateTime::fromMSecsSinceEpoch(toUnixMs(*start.reached), merchantsZone(m_session)).date();
        for (const Kind kind : {Kind::Year, Kind::TwoYears})
            box(kind)->setEnabled(dayOf(kind) < known);
        m_day->setMaximumDate(known.addDays(-1));
    }
    if (start.wanted && !start.hasOlder() && !start.isListed) {
        m_day->setDate(QDateTime::fromMSecsSinceEpoch(toUnixMs(*start.wanted), merchantsZone(m_session)).date());
        box(Kind::Day)->setChecked(true);
    }
    refresh();
}

StartChoice::Kind StartChoice::kind() const
{
    for (const Kind kind : {Kind::Year, Kind::TwoYears, Kind::Day}) {
        if (box(kind)->isChecked())
            return kind;
    }
    return Kind::Everything;
}

QDate StartChoice::dayOf(Kind kind) const
{
    switch (kind) {
    case Kind::Everything:
        break;
    case Kind::Year:
        return m_today.addMonths(-12);
    case Kind::TwoYears:
        return m_today.addMonths(-24);
    case Kind::Day:
        return m_day->date();
    }
    return {};
}

std::optional<Instant> StartChoice::chosen() const
{
    const QDate day = dayOf(kind());
    return day.isValid() ? std::optional(fromUnixMs(day.startOfDay(merchantsZone(m_session)).toMSecsSinceEpoch()))
                         : std::nullopt;
}

QString StartChoice::meaning() const
{
    return m_meaning->text();
}

QString StartChoice::textOf(const Session &session, const std::optional<Instant> &from)
{
    return from ? tr("From %1 on").arg(formatDateShort(*from, merchantsZone(session))) : tr("Everything there is");
}

void StartChoice::refresh()
{
    const Kind now = kind();
    m_day->setEnabled(now == Kind::Day);
    m_meaning->setText(now == Kind::Everything
            ? tr("All payments are read. Nothing is missing when rewards are computed; a large account takes longer.")
            : tr("Payments before %1 are not known here: somebody who paid earlier may look like a new customer, and "
                 "who brought them may be missing. People, subscriptions and codes are read whole. Older payments can "
                 "be read later.")
                  .arg(formatDateShort(dayOf(now))));
    for (QRadioButton *choice : m_boxes)
        choice->setAccessibleDescription(choice->isChecked() ? m_meaning->text() : QString());
    Q_EMIT changed();
}

} // namespace rd::views
