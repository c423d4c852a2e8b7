// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/rulessheet.h"

#include "models/services/background.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostDays = 365;
constexpr auto kThreshold = "threshold-"_L1;
constexpr auto kNone = "none"_L1;

} // namespace

RulesSheet::RulesSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Rules of payouts"), 66, parent),
      m_twoPerson(new QComboBox),
      m_days(new QSpinBox),
      m_provider(new QComboBox),
      m_least(new QLineEdit),
      m_suspended(new QComboBox),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    addNote(
        tr("For everybody, from now on: nothing that was earned or paid before changes. Only an admin changes these "
           "rules, and each change is in the history."));
    QFormLayout *form = addForm();
    m_twoPerson->addItem(tr("As the campaign says"), u"by-campaign"_s);
    m_twoPerson->addItem(tr("Always"), u"always"_s);
    m_twoPerson->addItem(tr("Never"), u"never"_s);
    addFormRow(form, tr("A second person agrees"), m_twoPerson);
    m_days->setRange(0, kMostDays);
    m_days->setSuffix(tr(" days"));
    addFormRow(form, tr("A changed payout method waits"), m_days);
    addFormRow(form, tr("Least balance for payouts by"), m_provider);
    m_least->setPlaceholderText(tr("None, or for example 75.00 USD, 60.00 EUR"));
    m_least->setToolTip(tr("Where a campaign asks for more, the campaign counts."));
    addFormRow(form, tr("Amount in each currency"), m_least);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &RulesSheet::showLeast);
    connect(m_least, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_leasts[m_provider->currentData().toString()] = text; });
    m_suspended->addItem(tr("Earn, and are paid later"), u"earn"_s);
    m_suspended->addItem(tr("Earn nothing"), u"earn-nothing"_s);
    m_suspended->setToolTip(tr("Sales that are billed while their participant is suspended."));
    addFormRow(form, tr("Sales of a suspended participant"), m_suspended);
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
    m_suspended->setCurrentIndex(qMax(0, m_suspended->findData(m_stored[u"suspended-sales"_s])));
    for (const auto &[name, value] : rules) {
        if (!name.startsWith(kThreshold))
            continue;
        m_leasts[name] = value == kNone ? QString() : value;
        m_provider->addItem(PayoutWords::providerText(name.mid(kThreshold.size())), name);
    }
    showLeast();
    m_save->setEnabled(true);
    Q_EMIT loaded();
}

void RulesSheet::showLeast()
{
    const auto found = m_leasts.find(m_provider->currentData().toString());
    m_least->setText(found == m_leasts.end() ? QString() : found->second);
    m_least->setEnabled(found != m_leasts.end());
}

void RulesSheet::save()
{
    std::vector<std::pair<QString, QString>> wanted{{u"two-person"_s, m_twoPerson->currentData().toString()},
        {u"change-days"_s, QString::number(m_days->value())},
        {u"suspended-sales"_s, m_suspended->currentData().toString()}};
    for (const auto &[name, text] : m_leasts)
        wanted.emplace_back(name, text.trimmed().isEmpty() ? QString(kNone) : text.trimmed());
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
