// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/moneyedit.h"

#include "views/theme/tokens.h"
#include "views/widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The typed text with a point for decimals; what is not understood stays and is refused by parseDecimal().
QString withPoint(QString text, const QLocale &locale)
{
    const QString decimal = locale.decimalPoint();
    // A point that separates thousands elsewhere is no decimal sign by accident: 1.500 is not 1.5.
    if (decimal != u"."_s)
        text.replace(u'.', u'?');
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue()); // Arabic and other digits
    }
    return text.replace(decimal, u"."_s);
}

} // namespace

MoneyEdit::MoneyEdit(const QString &name, const QList<Currency> &currencies, QWidget *parent)
    : QWidget(parent), m_amount(new QLineEdit), m_currency(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    row->addWidget(m_amount, 1);
    row->addWidget(m_currency);
    m_amount->setAccessibleName(name);
    m_amount->setMaxLength(20);
    m_amount->setAlignment(Qt::AlignRight);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->lineEdit()->setMaxLength(3);
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,3}"_s), m_currency));
    m_currency->setMinimumContentsLength(5);
    for (const Currency currency : currencies)
        m_currency->addItem(currency.code());
    m_currency->setCurrentIndex(currencies.isEmpty() ? -1 : 0);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::textChanged, this, &MoneyEdit::changed);
    connect(m_currency, &QComboBox::currentTextChanged, this, &MoneyEdit::changed);
}

Result<Money> MoneyEdit::money() const
{
    const auto currency = Currency::parse(m_currency->currentText());
    if (!currency)
        return fail(ErrorKind::BadInput, tr("Write the currency as three letters, for example EUR."));
    const QString typed = m_amount->text().trimmed();
    auto money = parseDecimal(withPoint(typed, QLocale()), *currency);
    if (money && money->minor >= 0 && money->minor <= kMaxLineMinor)
        return money;
    qint64 example = 125;
    for (int digit = 0; digit < currency->exponent(); ++digit)
        example *= 10;
    return fail(ErrorKind::BadInput,
        tr("Write the amount like %1, without signs between thousands.").arg(formatAmount({example / 10, *currency})));
}

void MoneyEdit::setMoney(const Money &money)
{
    m_currency->setEditText(money.currency.code());
    m_amount->setText(toDecimal(money).replace(u'.', QLocale().decimalPoint()));
}

} // namespace rd::views
