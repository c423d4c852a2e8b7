// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/rulessheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostDays = 365;

} // namespace

RulesSheet::RulesSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Rules of payouts"), 66, parent),
      m_twoPerson(new QComboBox),
      m_days(new QSpinBox),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    addNote(tr("For all payout batches that are made from now on. Only an admin changes them, and each change is in "
               "the history."));
    QFormLayout *form = addForm();
    m_twoPerson->addItem(tr("As the campaign says"), u"by-campaign"_s);
    m_twoPerson->addItem(tr("Always"), u"always"_s);
    m_twoPerson->addItem(tr("Never"), u"never"_s);
    addFormRow(form, tr("A second person agrees"), m_twoPerson);
    m_days->setRange(0, kMostDays);
    m_days->setSuffix(tr(" days"));
    addFormRow(form, tr("A changed payout method waits"), m_days);
    body()->addStretch(1);
    m_save->setEnabled(false);
    m_save->setDefault(true);
    addButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &RulesSheet::save);
    services::inBackground(
        this, [&desk = session.desk()] { return desk.batches.rules(); },
        [this](const Result<std::vector<std::pair<QString, QString>>> &rules) {
            if (rules)
                show(*rules);
            else
                showError(rules.error());
        });
}

void RulesSheet::show(const std::vector<std::pair<QString, QString>> &rules)
{
    for (const auto &[name, value] : rules)
        m_stored[name] = value;
    m_twoPerson->setCurrentIndex(qMax(0, m_twoPerson->findData(m_stored[u"two-person"_s])));
    m_days->setValue(m_stored[u"change-days"_s].toInt());
    m_save->setEnabled(true);
    Q_EMIT loaded();
}

void RulesSheet::save()
{
    std::vector<std::pair<QString, QString>> wanted{
        {u"two-person"_s, m_twoPerson->currentData().toString()}, {u"change-days"_s, QString::number(m_days->value())}};
    std::erase_if(wanted, [this](const auto &rule) { return m_stored[rule.first] == rule.second; });
    m_save->setEnabled(false);
    services::inBackground(
        this,
        [&desk = session().desk(), wanted]() -> Status {
            for (const auto &[name, value] : wanted)
                RD_CHECK(desk.batches.setRule(name, value, desk.actor));
            return {};
        },
        [this](const Status &done) {
            m_save->setEnabled(true);
            if (!done) {
                showError(done.error());
                return;
            }
            Q_EMIT changed(tr("The rules of payouts are saved."));
            accept();
        });
}

} // namespace rd::views
