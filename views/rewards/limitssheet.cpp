// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/limitssheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/moneylist.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostRewards = 1'000'000;

QString amountsText(const std::vector<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts += formatMoney(amount);
    return texts.join(u", "_s);
}

} // namespace

LimitsSheet::LimitsSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Limits of automatic issuing"), 72, parent),
      m_perDay(new MoneyList(tr("At most a day"), {session.workspace().currency})),
      m_askAbove(new MoneyList(tr("Ask a person above"), {session.workspace().currency})),
      m_count(new QSpinBox),
      m_today(paragraphLabel({})),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    build();
    load();
}

void LimitsSheet::build()
{
    addNote(tr("They bind campaigns that approve by themselves, whose due rewards are issued after each sync. What "
               "does not fit into a day goes out on a later one. Only an admin changes them."));
    QFormLayout *form = addForm();
    addFormRow(form, tr("At most a day"), m_perDay);
    m_count->setRange(0, kMostRewards);
    m_count->setSpecialValueText(tr("no limit"));
    addFormRow(form, tr("Rewards a day"), m_count);
    addFormRow(form, tr("Ask a person above"), m_askAbove);
    m_today->setAccessibleName(tr("What went out today"));
    body()->addWidget(m_today);
    body()->addStretch(1);
    m_save->setEnabled(false);
    addButton(m_save);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &LimitsSheet::save);
}

void LimitsSheet::load()
{
    services::inBackground(
        this,
        [&desk = session().desk(), modes = session().modes()]() -> Result<Stored> {
            Stored stored;
            RD_TRY(limits, desk.issuing.limits());
            stored.limits = std::move(limits);
            RD_TRY(usual, desk.issuing.today(modes.usual()));
            stored.today.push_back(std::move(usual));
            if (modes.both()) {
                RD_TRY(test, desk.issuing.today(Mode::Test));
                stored.today.push_back(std::move(test));
            }
            return stored;
        },
        [this](const Result<Stored> &stored) {
            if (stored)
                show(*stored);
            else
                showError(stored.error());
            Q_EMIT loaded();
        });
}

QString LimitsSheet::todayText() const
{
    return m_today->text();
}

void LimitsSheet::show(const Stored &stored)
{
    m_stored = stored.limits;
    m_perDay->setMoneys(stored.limits.perDay);
    m_askAbove->setMoneys(stored.limits.askAbove);
    m_count->setValue(stored.limits.countPerDay.value_or(0));
    QStringList lines;
    for (const services::AutomaticTally &tally : stored.today) {
        const QString count = tr("%Ln rewards", nullptr, tally.count);
        const QString totals = tally.totals.empty() ? count : QString(count + u", "_s + amountsText(tally.totals));
        lines += stored.today.size() > 1 && tally.mode == Mode::Test
            ? tr("Went out by itself today in test mode: %1.").arg(totals)
            : tr("Went out by itself today: %1.").arg(totals);
    }
    m_today->setText(lines.join(u'\n'));
    m_save->setEnabled(true);
}

Result<services::AutomaticLimits> LimitsSheet::typed() const
{
    services::AutomaticLimits limits;
    RD_TRY(perDay, m_perDay->moneys());
    RD_TRY(askAbove, m_askAbove->moneys());
    limits.perDay = std::move(perDay);
    limits.askAbove = std::move(askAbove);
    if (m_count->value() > 0)
        limits.countPerDay = m_count->value();
    return limits;
}

bool LimitsSheet::isTouched() const
{
    if (!m_stored)
        return false;
    const auto limits = typed();
    return !limits || !(*limits == *m_stored);
}

void LimitsSheet::save()
{
    banners()->dismissAll();
    const auto limits = typed();
    if (!limits) {
        showError(limits.error());
        return;
    }
    m_save->setEnabled(false);
    runShort(
        windowTitle(),
        [&desk = session().desk(), wanted = *limits] { return desk.issuing.setLimits(wanted, desk.actor); },
        [this](const Status &done) {
            m_save->setEnabled(true);
            if (!done) {
                showError(done.error());
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace rd::views
