// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/moneylist.h"

#include "views/widgets/buttons.h"
#include "views/widgets/moneyedit.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace rd::views {

MoneyList::MoneyList(const QString &name, QList<Currency> currencies, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_currencies(std::move(currencies)),
      m_column(new QVBoxLayout(this)),
      m_add(linkButton(tr("Another currency")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(Space::Tight));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.constLast()->amountField()->setFocus();
    });
    addLine();
    setFocusProxy(m_lines.constFirst());
}

void MoneyList::addLine()
{
    // Each new line begins with a currency that has none yet.
    QList<Currency> order = m_currencies;
    const auto used = std::min<qsizetype>(m_lines.size(), qMax<qsizetype>(0, order.size() - 1));
    std::rotate(order.begin(), order.begin() + used, order.end());
    auto *line = new MoneyEdit(m_name, order);
    m_lines += line;
    m_column->insertWidget(m_column->count() - 1, line);
}

void MoneyList::setMoneys(const std::vector<Money> &amounts)
{
    while (static_cast<std::size_t>(m_lines.size()) < amounts.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (place < amounts.size())
            m_lines[i]->setMoney(amounts[place]);
        else
            m_lines[i]->amountField()->clear();
    }
}

Result<std::vector<Money>> MoneyList::moneys() const
{
    std::vector<Money> amounts;
    for (const MoneyEdit *line : m_lines) {
        if (line->amountField()->text().trimmed().isEmpty())
            continue;
        RD_TRY(amount, line->money());
        const bool isTwice = std::any_of(amounts.begin(), amounts.end(),
            [&amount](const Money &other) { return other.currency == amount.currency; });
        if (isTwice)
            return fail(ErrorKind::Usage, tr("%1 stands twice.").arg(amount.currency.code()));
        amounts.push_back(amount);
    }
    return amounts;
}

} // namespace rd::views
