// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/rulessheet.h"

#include "models/services/background.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/merchantzone.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
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
constexpr int kMostNumber = 99'999'999;
constexpr int kLongestText = 200;
constexpr auto kPrefix = "self-billing-prefix"_L1;
constexpr auto kPerYear = "self-billing-per-year"_L1;
constexpr auto kNext = "self-billing-next"_L1;

QString yesNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

} // namespace

RulesSheet::RulesSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Rules of payouts"), 66, parent),
      m_twoPerson(new QComboBox),
      m_days(new QSpinBox),
      m_provider(new QComboBox),
      m_least(new QLineEdit),
      m_suspended(new QComboBox),
      m_billing(new QCheckBox(tr("Give paid payouts numbers of self-billing invoices"))),
      m_perYear(new QCheckBox(tr("Begin anew each year"))),
      m_next(new QSpinBox),
      m_hold(paragraphLabel({})),
      m_confirm(new QCheckBox(tr("I have looked it up: this is the next number"))),
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
    m_least->setMinimumWidth(
        m_least->fontMetrics().horizontalAdvance(m_least->placeholderText()) + 4 * space(Space::Small));
    m_least->setToolTip(tr("Where a campaign asks for more, the campaign counts."));
    addFormRow(form, tr("Amount in each currency"), m_least);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &RulesSheet::showLeast);
    connect(m_least, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_leasts[m_provider->currentData().toString()] = text; });
    m_suspended->addItem(tr("Earn, and are paid later"), u"earn"_s);
    m_suspended->addItem(tr("Earn nothing"), u"earn-nothing"_s);
    m_suspended->setToolTip(tr("Sales that are billed while their participant is suspended."));
    addFormRow(form, tr("Sales of a suspended participant"), m_suspended);
    addBilling();
    body()->addStretch(1);
    m_save->setDefault(true);
    addButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &RulesSheet::save);
    services::inBackground(
        this,
        [&desk = session.desk()]() -> Result<Stored> {
            RD_TRY(rules, desk.batches.rules());
            RD_TRY(billing, desk.batches.selfBilling());
            return Stored{std::move(rules), billing};
        },
        [this](const Result<Stored> &stored) {
            if (stored)
                show(*stored);
            else
                showError(stored.error());
        });
}

void RulesSheet::addBilling()
{
    body()->addWidget(m_billing);
    QFormLayout *form = addForm();
    addText(form, kPrefix, tr("Numbers begin with"), u"SB-"_s);
    addFormRow(form, tr("Years"), m_perYear);
    m_next->setRange(1, kMostNumber);
    addFormRow(form, tr("Next number"), m_next);
    m_hold->setInk(Token::Warning);
    form->addRow(QString(), m_hold);
    form->addRow(QString(), m_confirm);
    addText(form, u"self-billing-name"_s, tr("Your name on invoices"), tr("as registered"));
    addText(form, u"self-billing-address"_s, tr("Your address"), tr("in one line"));
    addText(form, u"self-billing-tax-number"_s, tr("Your tax number"), tr("none"));
    addNote(tr("A number is given when a payout of a batch is known as paid, and never again. It stands on the "
               "participant's statement."));
    connect(m_billing, &QCheckBox::toggled, this, &RulesSheet::refresh);
    refresh();
}

void RulesSheet::addText(QFormLayout *form, const QString &rule, const QString &title, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(kLongestText);
    edit->setPlaceholderText(example);
    addFormRow(form, title, edit);
    m_texts[rule] = edit;
}

void RulesSheet::refresh()
{
    for (const auto &[rule, edit] : m_texts)
        edit->setEnabled(m_billing->isChecked());
    m_perYear->setEnabled(m_billing->isChecked());
    m_next->setEnabled(m_billing->isChecked());
    m_hold->setVisible(m_billing->isChecked() && !m_hold->text().isEmpty());
    m_confirm->setVisible(m_billing->isChecked() && m_isHeld);
    // Nobody saves a number that is still the one of the series before.
    m_save->setEnabled(m_isLoaded && m_asked == 0 && !isWorking());
}

std::pair<QString, bool> RulesSheet::typedSeries() const
{
    return {m_texts.at(kPrefix)->text().trimmed(), m_perYear->isChecked()};
}

bool RulesSheet::isOtherSeries() const
{
    const auto [prefix, isPerYear] = typedSeries();
    return m_stored.at(kPrefix) != prefix || m_stored.at(kPerYear) != yesNo(isPerYear);
}

void RulesSheet::askNext()
{
    ++m_asked;
    refresh();
    services::inBackground(
        this,
        [&desk = session().desk(), series = typedSeries()] {
            return desk.batches.selfBillingAs(series.first, series.second);
        },
        [this, series = typedSeries()](const Result<SelfBillStanding> &standing) {
            --m_asked;
            if (standing && series == typedSeries())
                showNext(*standing);
            else if (!standing && standing.error().kind != ErrorKind::BadInput) // what is no prefix is refused by Save
                showError(standing.error());
            refresh();
        });
}

void RulesSheet::showNext(const SelfBillStanding &billing)
{
    const bool isTyped = m_next->value() != m_shownNext;
    const int said = m_next->value();
    m_next->setValue(static_cast<int>(billing.next.ordinal));
    m_shownNext = m_next->value();
    if (isTyped)
        m_next->setValue(said);
    m_confirm->setChecked(false); // that was about another series
    showHold(billing);
}

bool RulesSheet::saysNext() const
{
    return m_next->value() != m_shownNext || (m_isHeld ? m_confirm->isChecked() : isOtherSeries());
}

void RulesSheet::showHold(const SelfBillStanding &billing)
{
    m_isHeld = billing.isHeld;
    QStringList sentences;
    if (billing.isHeld)
        sentences += tr("These books came back from a backup on %1, and numbers given since it was made are not in "
                        "them. No number is given before you have looked up the last one and said which is next.")
                         .arg(formatDateShort(*billing.restoredAt, merchantsZone(session())));
    if (billing.waiting > 0)
        sentences += tr("%Ln paid payouts wait for their numbers.", nullptr, static_cast<int>(billing.waiting));
    m_hold->setText(sentences.join(u' '));
}

void RulesSheet::show(const Stored &stored)
{
    const auto &rules = stored.rules;
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
    m_billing->setChecked(m_stored[u"self-billing"_s] == u"yes");
    m_perYear->setChecked(m_stored[kPerYear] != u"no");
    m_next->setValue(m_stored[kNext].toInt());
    m_shownNext = m_next->value();
    for (const auto &[rule, edit] : m_texts)
        edit->setText(m_stored[rule]);
    connect(m_texts.at(kPrefix), &QLineEdit::textChanged, this, &RulesSheet::askNext);
    connect(m_perYear, &QCheckBox::toggled, this, &RulesSheet::askNext);
    showHold(stored.billing);
    m_isLoaded = true;
    refresh();
    Q_EMIT loaded();
}

void RulesSheet::showLeast()
{
    const auto found = m_leasts.find(m_provider->currentData().toString());
    m_least->setText(found == m_leasts.end() ? QString() : found->second);
    m_least->setEnabled(found != m_leasts.end());
}

std::vector<std::pair<QString, QString>> RulesSheet::wanted() const
{
    std::vector<std::pair<QString, QString>> rules{{u"two-person"_s, m_twoPerson->currentData().toString()},
        {u"change-days"_s, QString::number(m_days->value())},
        {u"suspended-sales"_s, m_suspended->currentData().toString()}};
    for (const auto &[name, text] : m_leasts)
        rules.emplace_back(name, text.trimmed().isEmpty() ? QString(kNone) : text.trimmed());
    if (m_billing->isChecked()) {
        for (const auto &[rule, edit] : m_texts)
            rules.emplace_back(rule, edit->text().trimmed());
        rules.emplace_back(kPerYear, yesNo(m_perYear->isChecked()));
    }
    rules.emplace_back(u"self-billing"_s, yesNo(m_billing->isChecked()));
    std::erase_if(rules, [this](const auto &rule) {
        const auto stored = m_stored.find(rule.first);
        return stored != m_stored.end() && stored->second == rule.second;
    });
    // Never compared with the stored one: that may be of another series.
    if (m_billing->isChecked() && saysNext())
        rules.emplace_back(kNext, QString::number(m_next->value()));
    return rules;
}

bool RulesSheet::isTouched() const
{
    return m_isLoaded && !wanted().empty();
}

void RulesSheet::save()
{
    runShort(
        tr("Saving the rules of payouts"),
        [&desk = session().desk(), wanted = wanted()] { return desk.batches.setRules(wanted, desk.actor); },
        [this](const Status &done) {
            refresh();
            if (!done) {
                showError(done.error());
                return;
            }
            Q_EMIT changed(tr("The rules of payouts are saved."));
            accept();
        });
    refresh();
}

} // namespace rd::views
