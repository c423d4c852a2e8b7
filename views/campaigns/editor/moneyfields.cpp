// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/moneyfields.h"

#include "views/campaigns/editor/catalogbook.h"
#include "views/support/saidtexts.h"
#include "views/widgets/buttons.h"
#include "views/widgets/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The amount as the document writes it; what is none stays as it was typed, so that the parser names the place.
QJsonValue toJson(const MoneyEdit *edit)
{
    const auto money = edit->money();
    const QString currency = edit->currencyChoice()->currentText().trimmed().toUpper();
    if (money)
        return QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency.code()}};
    return QJsonObject{{u"minor"_s, edit->amountField()->text()}, {u"currency"_s, currency}};
}

void fill(MoneyEdit *edit, const QJsonValue &amount)
{
    const auto currency = Currency::parse(amount["currency"_L1].toString());
    const QJsonValue minor = amount["minor"_L1];
    if (currency && minor.isDouble())
        edit->setMoney({minor.toInteger(), *currency});
    else if (currency)
        edit->currencyChoice()->setEditText(currency->code());
}

MoneyEdit *makeEdit(const QString &name, const CatalogBook &catalog)
{
    auto *edit = new MoneyEdit(name, catalog.currencies());
    offerCurrencies(edit->currencyChoice(), catalog);
    leaveWheelToForm(edit->currencyChoice());
    return edit;
}

} // namespace

AmountField::AmountField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent)
    : Field(context, path, words, parent), m_edit(makeEdit(words.label, context.catalog))
{
    fill(m_edit, draft().value(path));
    body()->addWidget(m_edit);
    setEntry(m_edit->amountField());
    connect(m_edit, &MoneyEdit::changed, this, &Field::commit);
}

QJsonValue AmountField::value() const
{
    return toJson(m_edit);
}

QString AmountField::ownProblem() const
{
    const auto money = m_edit->money();
    return money ? QString() : saidText(money.error().text);
}

QWidget *AmountField::entry() const
{
    return m_edit->amountField();
}

AmountsField::AmountsField(
    EditorContext &context, const QString &path, const FieldWords &words, Need need, QWidget *parent)
    : Field(context, path, words, parent),
      m_need(need),
      m_lines(new QVBoxLayout),
      m_add(linkButton(tr("Add an amount in another currency")))
{
    m_lines->setSpacing(space(Space::Tight));
    body()->addLayout(m_lines);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    const QJsonArray amounts = draft().value(path).toArray();
    for (const auto amount : amounts)
        addLine(amount);
    if (m_edits.isEmpty())
        addLine({});
    setEntry(m_edits.constFirst()->amountField());
    offerMore();
    connect(m_add, &QPushButton::clicked, this, [this] { addLine({})->amountField()->setFocus(Qt::OtherFocusReason); });
}

MoneyEdit *AmountsField::addLine(const QJsonValue &amount)
{
    auto *edit = makeEdit(label(), context().catalog);
    if (!amount.isObject()) {
        // A currency that has no amount yet.
        for (const Currency currency : context().catalog.currencies()) {
            const auto has = [currency](const MoneyEdit *other) {
                return other->currencyChoice()->currentText() == currency.code();
            };
            if (std::none_of(m_edits.begin(), m_edits.end(), has)) {
                edit->currencyChoice()->setEditText(currency.code());
                break;
            }
        }
    }
    fill(edit, amount);
    m_edits += edit;
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Small));
    line->addWidget(edit, 1);
    QToolButton *remove = iconButton(Icon::Cross, tr("Remove this amount"));
    line->addWidget(remove);
    m_lines->addLayout(line);
    connect(edit, &MoneyEdit::changed, this, [this] {
        offerMore();
        commit();
    });
    connect(remove, &QToolButton::clicked, this, [this, edit, remove] {
        if (m_edits.size() == 1) {
            edit->amountField()->clear();
            return;
        }
        remove->hide();
        remove->deleteLater();
        removeLine(edit);
    });
    return edit;
}

void AmountsField::removeLine(MoneyEdit *edit)
{
    m_edits.removeOne(edit);
    edit->hide();
    edit->deleteLater();
    setEntry(m_edits.constFirst()->amountField());
    m_edits.constFirst()->amountField()->setFocus(Qt::OtherFocusReason);
    commit();
}

/// Another currency comes after the first amount.
void AmountsField::offerMore()
{
    m_add->setVisible(!m_edits.constFirst()->amountField()->text().isEmpty());
}

bool AmountsField::counts(const MoneyEdit *edit) const
{
    const bool isOnly = m_edits.size() == 1 && m_need == Need::Required;
    return isOnly || !edit->amountField()->text().trimmed().isEmpty();
}

QJsonValue AmountsField::value() const
{
    QJsonArray amounts;
    for (const MoneyEdit *edit : m_edits) {
        if (counts(edit))
            amounts.append(toJson(edit));
    }
    if (amounts.isEmpty() && m_need == Need::Required)
        amounts.append(toJson(m_edits.constFirst()));
    return amounts.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(amounts);
}

QString AmountsField::ownProblem() const
{
    for (const MoneyEdit *edit : m_edits) {
        const auto money = edit->money();
        if (counts(edit) && !money)
            return saidText(money.error().text);
    }
    return {};
}

QWidget *AmountsField::entry() const
{
    return m_edits.constFirst()->amountField();
}

} // namespace rd::views
