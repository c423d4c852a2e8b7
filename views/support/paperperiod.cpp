// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/paperperiod.h"

#include "views/shell/session.h"
#include "views/support/forms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QTimeZone>

namespace rd::views {

namespace {

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PaperPeriod::PaperPeriod(Session &session, Kind first, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_choice(new QComboBox),
      m_from(dayEdit(tr("First day"))),
      m_to(dayEdit(tr("Last day")))
{
    m_choice->setAccessibleName(tr("Period"));
    m_choice->addItem(tr("Last month"), LastMonth);
    m_choice->addItem(tr("This month"), ThisMonth);
    m_choice->addItem(tr("This year"), ThisYear);
    m_choice->addItem(tr("Everything"), Everything);
    m_choice->addItem(tr("Chosen days"), OwnDays);
    m_choice->setCurrentIndex(m_choice->findData(first));
    follow();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaperPeriod::follow);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (kind() == OwnDays)
                Q_EMIT changed();
        });
}

PaperPeriod::Kind PaperPeriod::kind() const
{
    return static_cast<Kind>(m_choice->currentData().toInt());
}

void PaperPeriod::follow()
{
    const QTimeZone zone(m_session.workspace().timeZone);
    const auto dayOf = [&zone](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(toUnixMs(at), Qt::UTC).toTimeZone(zone).date();
    };
    const QDate today = dayOf(m_session.desk().clock.now());
    const QDate month(today.year(), today.month(), 1);
    QDate from = m_from->date();
    QDate to = m_to->date();
    switch (kind()) {
    case LastMonth:
        from = month.addMonths(-1);
        to = month.addDays(-1);
        break;
    case ThisMonth:
        from = month;
        to = today;
        break;
    case ThisYear:
        from = QDate(today.year(), 1, 1);
        to = today;
        break;
    case Everything:
        from = dayOf(m_session.workspace().createdAt);
        to = today;
        break;
    case OwnDays:
        break;
    }
    m_from->setDate(from);
    m_to->setDate(to);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setEnabled(kind() == OwnDays);
    Q_EMIT changed();
}

void addModeRow(QFormLayout *form, QComboBox *choice, const Session &session, QWidget *owner)
{
    choice->addItem(PaperPeriod::tr("Real money"), word(Mode::Live));
    choice->addItem(PaperPeriod::tr("Test mode"), word(Mode::Test));
    choice->setAccessibleName(PaperPeriod::tr("Money"));
    const bool isAsked = session.modes().both();
    if (isAsked)
        addFormRow(form, PaperPeriod::tr("Money"), choice);
    else
        choice->setParent(owner);
    choice->setVisible(isAsked);
}

} // namespace rd::views
