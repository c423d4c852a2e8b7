// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/periodchoice.h"

#include "views/theme/tokens.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/viewstate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    // A date that is being typed is no date yet.
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

PeriodChoice::PeriodChoice(ViewState &state, QDate today, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_today(today),
      m_presets(new QComboBox),
      m_days(new QWidget),
      m_first(dayEdit(tr("First day"))),
      m_last(dayEdit(tr("Last day")))
{
    const std::pair<OverviewPeriod, QString> periods[] = {{OverviewPeriod::Days30, tr("Last 30 days")},
        {OverviewPeriod::Days90, tr("Last 90 days")}, {OverviewPeriod::Months12, tr("Last 12 months")},
        {OverviewPeriod::ThisYear, tr("This year")}, {OverviewPeriod::All, tr("All time")},
        {OverviewPeriod::OwnDays, tr("Other days …")}};
    for (const auto &[period, text] : periods)
        m_presets->addItem(text, static_cast<int>(period));
    m_presets->setAccessibleName(tr("Period"));
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space(Space::Tight));
    days->addWidget(m_first);
    days->addWidget(captionLabel(u"–"_s));
    days->addWidget(m_last);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    row->addWidget(m_presets);
    row->addWidget(m_days);
    restore();
    connect(m_presets, &QComboBox::activated, this, &PeriodChoice::choosePreset);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodChoice::takeDays);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodChoice::takeDays);
}

void PeriodChoice::restore()
{
    m_presets->setCurrentIndex(qBound(0, m_state.load(u"overview/period"_s).toInt(), m_presets->count() - 1));
    const auto dayOf = [this](const QString &key) {
        return QDate::fromString(QString::fromLatin1(m_state.load(key)), Qt::ISODate);
    };
    const QDate last = dayOf(u"overview/last"_s);
    const QDate first = dayOf(u"overview/first"_s);
    m_last->setDate(last.isValid() ? std::min(last, m_today) : m_today);
    m_first->setDate(first.isValid() && first <= m_last->date() ? first : m_last->date().addDays(-29));
    limitDays();
    m_days->setVisible(period() == OverviewPeriod::OwnDays);
}

void PeriodChoice::limitDays()
{
    // Neither day passes the other, and nothing has happened after today.
    m_last->setDateRange(m_first->date(), std::max(m_today, m_last->date()));
    m_first->setMaximumDate(m_last->date());
}

void PeriodChoice::setToday(QDate today)
{
    m_today = today;
    const QSignalBlocker noFirst(m_first);
    const QSignalBlocker noLast(m_last);
    limitDays();
}

void PeriodChoice::choosePreset()
{
    m_state.save(u"overview/period"_s, QByteArray::number(m_presets->currentIndex()));
    m_days->setVisible(period() == OverviewPeriod::OwnDays);
    Q_EMIT changed();
}

void PeriodChoice::takeDays()
{
    limitDays();
    m_state.save(u"overview/first"_s, m_first->date().toString(Qt::ISODate).toLatin1());
    m_state.save(u"overview/last"_s, m_last->date().toString(Qt::ISODate).toLatin1());
    if (period() == OverviewPeriod::OwnDays)
        Q_EMIT changed();
}

void PeriodChoice::chooseDays(QDate first, QDate last)
{
    {
        const QSignalBlocker noFirst(m_first);
        const QSignalBlocker noLast(m_last);
        m_first->clearMaximumDate();
        m_last->clearMinimumDate();
        m_last->setMaximumDate(std::max(m_today, last));
        m_first->setDate(first);
        m_last->setDate(last);
    }
    m_presets->setCurrentIndex(m_presets->findData(static_cast<int>(OverviewPeriod::OwnDays)));
    m_state.save(u"overview/period"_s, QByteArray::number(m_presets->currentIndex()));
    m_days->setVisible(true);
    takeDays();
}

OverviewPeriod PeriodChoice::period() const
{
    return static_cast<OverviewPeriod>(m_presets->currentData().toInt());
}

std::optional<OverviewDays> PeriodChoice::ownDays() const
{
    if (period() != OverviewPeriod::OwnDays)
        return {};
    return OverviewDays{toLocalDay(m_first->date()), toLocalDay(m_last->date())};
}

QString PeriodChoice::againstText() const
{
    switch (period()) {
    case OverviewPeriod::Days30:
        return tr("against the 30 days before");
    case OverviewPeriod::Days90:
        return tr("against the 90 days before");
    case OverviewPeriod::Months12:
        return tr("against the 12 months before");
    case OverviewPeriod::ThisYear:
        return tr("against as many days before");
    case OverviewPeriod::OwnDays:
        return tr("against the %Ln days before", nullptr, static_cast<int>(m_first->date().daysTo(m_last->date())) + 1);
    case OverviewPeriod::All:
        break;
    }
    return {};
}

} // namespace rd::views
