// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/methodsheet.h"

#include "models/services/methodscope.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kLongestTaxNumber = 40;

/// How a destination is written for this provider.
QString exampleFor(const QString &provider)
{
    if (provider == "sepa"_L1)
        return u"DE89 3704 0044 0532 0130 00"_s;
    if (provider == "ach"_L1)
        return u"021000021 / 123456789"_s;
    if (provider == "bank"_L1)
        return u"12-34-56 / 12345678"_s;
    if (provider == "razorpayx"_L1 || provider == "cashfree"_L1)
        return u"name@upi"_s;
    return u"name@example.com"_s;
}

QString nameOf(const Participant &who)
{
    return safeText(who.name.isEmpty() ? who.email : who.name, 60);
}

} // namespace

MethodSheet::MethodSheet(Session &session, const Participant &who,
    const std::vector<services::PayoutMethodView> &current, const QString &taxNumber, QWidget *parent)
    : Sheet(session, tr("How %1 is paid").arg(nameOf(who)), 66, parent),
      m_who(who),
      m_current(current),
      m_provider(new QComboBox),
      m_currency(new QComboBox),
      m_verdict(captionLabel({})),
      m_removeTaxNumber(new QCheckBox(tr("Take the stored tax number away"))),
      m_remove(makeButton(Icon::Trash, tr("Take away"), Emphasis::Danger)),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    build(taxNumber);
    judge();
    m_destination->setFocus();
}

/// What stands on the self-billing invoices that are written in the participant's name.
void MethodSheet::addTaxNumber(QFormLayout *form, const QString &taxNumber)
{
    m_taxNumber = addField(form, tr("Tax number"), taxNumber.isEmpty() ? tr("none") : taxNumber);
    m_taxNumber->setMaxLength(kLongestTaxNumber);
    m_taxNumber->setToolTip(tr("It stands on self-billing invoices from the next one on."));
    form->addRow(QString(), m_removeTaxNumber);
    m_removeTaxNumber->setVisible(!taxNumber.isEmpty());
    connect(m_taxNumber, &QLineEdit::textChanged, this, &MethodSheet::judge);
    connect(m_removeTaxNumber, &QCheckBox::toggled, this, &MethodSheet::judge);
}

bool MethodSheet::changesTaxNumber() const
{
    return m_removeTaxNumber->isChecked() || !m_taxNumber->text().trimmed().isEmpty();
}

void MethodSheet::build(const QString &taxNumber)
{
    addNote(
        tr("Both are kept encrypted, with a key in the keychain of this computer, and shown only in part; without a "
           "keychain nothing is stored. After a change of the destination, payouts wait for some days, so that "
           "nobody redirects them unnoticed."));
    QFormLayout *form = addForm();
    const QStringList providers = payoutProviders();
    for (const QString &provider : providers)
        m_provider->addItem(PayoutWords::providerText(provider), provider);
    addFormRow(form, tr("Paid through"), m_provider);
    m_destination = addField(form, tr("Destination"), {});
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() * 2);
    m_verdict->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(QString(), m_verdict);
    m_currency->setEditable(true);
    m_currency->addItem(tr("Every currency without a method of its own"), QString());
    const QString own = session().workspace().currency.code();
    m_currency->addItem(own, own);
    for (const QString &code : {u"EUR"_s, u"USD"_s, u"GBP"_s, u"INR"_s}) {
        if (m_currency->findData(code) < 0)
            m_currency->addItem(code, code);
    }
    addFormRow(form, tr("For"), m_currency);
    addTaxNumber(form, taxNumber);
    m_remove->setVisible(false);
    for (const services::PayoutMethodView &view : m_current) {
        if (view.method.isRemoved)
            continue;
        m_provider->setCurrentIndex(qMax(0, m_provider->findData(view.method.provider)));
        m_remove->setVisible(true);
        if (view.method.currency.isValid()) {
            if (m_currency->findData(view.method.currency.code()) < 0)
                m_currency->addItem(view.method.currency.code(), view.method.currency.code());
            m_currency->setCurrentIndex(m_currency->findData(view.method.currency.code()));
        }
        break;
    }
    addLeadingButton(m_remove);
    addButton(m_save);
    m_save->setDefault(true);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &MethodSheet::judge);
    connect(m_destination, &QLineEdit::textChanged, this, &MethodSheet::judge);
    connect(m_currency, &QComboBox::currentTextChanged, this, &MethodSheet::judge);
    connect(m_save, &QPushButton::clicked, this, &MethodSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &MethodSheet::remove);
}

QString MethodSheet::verdict() const
{
    return m_verdict->text();
}

/// Invalid = any that has no method of its own; nothing = what is typed is no currency.
std::optional<Currency> MethodSheet::currency() const
{
    const QString typed = m_currency->currentText();
    if (typed == m_currency->itemText(0))
        return Currency();
    const int chosen = m_currency->findText(typed);
    const auto parsed = Currency::parse(chosen > 0 ? m_currency->itemData(chosen).toString() : typed.trimmed());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// The method that provider and currency as chosen name; nullptr = there is none.
const services::PayoutMethodView *MethodSheet::stored() const
{
    const std::optional<Currency> wanted = currency();
    const QString provider = m_provider->currentData().toString();
    const auto isIt = [&wanted, &provider](const services::PayoutMethodView &view) {
        return wanted && !view.method.isRemoved && view.method.provider == provider && view.method.currency == *wanted;
    };
    const auto found = std::find_if(m_current.begin(), m_current.end(), isIt);
    return found == m_current.end() ? nullptr : &*found;
}

/// Which currencies go on being paid to where they are now; empty = none.
QString MethodSheet::stayingText(Currency changed) const
{
    QStringList texts;
    for (const services::PayoutMethodView &view : services::stayingMethods(m_current, changed))
        texts << tr("%1 still goes to %2, by a method of its own.")
                     .arg(view.method.currency.code(), safeText(view.destination, 100));
    return texts.join(u' ');
}

bool MethodSheet::isTouched() const
{
    return !m_destination->text().trimmed().isEmpty() || changesTaxNumber();
}

void MethodSheet::judge()
{
    const QString provider = m_provider->currentData().toString();
    const QString example = exampleFor(provider);
    m_destination->setPlaceholderText(example);
    const QString typed = m_destination->text().trimmed();
    bool isGood = false;
    if (typed.isEmpty()) {
        m_verdict->setInk(Token::Muted);
        m_verdict->setText(tr("For example %1").arg(example));
    } else if (const auto destination = parseDestination(provider, typed); !destination) {
        m_verdict->setInk(Token::Negative);
        m_verdict->setText(saidSentence(destination.error().text, 300));
    } else if (!currency()) {
        m_verdict->setInk(Token::Negative);
        m_verdict->setText(tr("This is no currency: write its three letters."));
    } else {
        isGood = true;
        const QString staying = stayingText(*currency());
        m_verdict->setInk(staying.isEmpty() ? Token::Positive : Token::Warning);
        const QString good = tr("Good. It will be shown as %1.").arg(maskedDestination(*destination));
        m_verdict->setText(staying.isEmpty() ? good : QString(good + u' ' + staying));
    }
    m_destination->setAccessibleDescription(m_verdict->text());
    m_taxNumber->setEnabled(!m_removeTaxNumber->isChecked());
    m_save->setEnabled((isGood || (typed.isEmpty() && changesTaxNumber())) && !m_running);
    m_remove->setEnabled(stored() && !m_running);
}

void MethodSheet::save()
{
    const std::optional<Currency> chosen = currency();
    services::PayoutMethodRequest request;
    request.participant = m_who.id;
    request.provider = m_provider->currentData().toString();
    request.destination = m_destination->text().trimmed();
    if (!chosen && !request.destination.isEmpty())
        return;
    request.currency = chosen.value_or(Currency());
    std::optional<QString> taxNumber;
    if (changesTaxNumber())
        taxNumber = m_removeTaxNumber->isChecked() ? QString() : m_taxNumber->text().trimmed();
    store(request, taxNumber, false);
}

void MethodSheet::remove()
{
    const services::PayoutMethodView *view = stored();
    if (!view)
        return;
    const Currency currency = view->method.currency;
    Confirmation question;
    question.title = tr("Take away how %1 is paid?").arg(nameOf(m_who));
    question.sentence =
        tr("%1 is paid through %2 to %3 no more.")
            .arg(nameOf(m_who), PayoutWords::providerText(view->method.provider), safeText(view->destination, 100));
    question.detail = currency.isValid()
        ? tr("This is the payout method for %1; those for other currencies stay.").arg(currency.code())
        : tr("This is the payout method for every currency without a method of its own; those for single currencies "
             "stay.");
    question.verb = tr("Take away");
    question.destructive = true;
    services::PayoutMethodRequest request;
    request.participant = m_who.id;
    request.provider = view->method.provider;
    request.currency = currency;
    session().dialogs().confirm(this, question, [this, request](bool agreed) {
        if (agreed)
            store(request, std::nullopt, true);
    });
}

/// @param isRemoval the method of this provider and currency is taken away; else stored, where it has a destination
void MethodSheet::store(
    const services::PayoutMethodRequest &request, const std::optional<QString> &taxNumber, bool isRemoval)
{
    const bool changesMethod = isRemoval || !request.destination.isEmpty();
    m_running = true;
    judge();
    banners()->dismissAll();
    runShort(
        tr("Storing a payout method"),
        [&desk = session().desk(), request, taxNumber, changesMethod]() -> Status {
            // The one that may still be refused comes first: then nothing is stored.
            if (taxNumber)
                RD_CHECK(desk.payoutMethods.setTaxNumber(request.participant, *taxNumber, desk.actor));
            return changesMethod ? desk.payoutMethods.set(request, desk.actor) : Status();
        },
        [this, isRemoval, changesMethod, currency = request.currency](const Status &done) {
            m_running = false;
            judge();
            if (!done) {
                showError(done.error());
                return;
            }
            const QString sentence = isRemoval ? tr("The payout method of %1 was taken away.")
                : changesMethod                ? tr("The payout method of %1 was stored.")
                                               : tr("The tax number of %1 was stored.");
            const QString staying = changesMethod ? stayingText(currency) : QString();
            const QString what = sentence.arg(nameOf(m_who));
            Q_EMIT changed(staying.isEmpty() ? what : QString(what + u' ' + staying));
            accept();
        });
}

} // namespace rd::views
