// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/ratessheet.h"

#include "models/core/exchange.h"
#include "models/services/background.h"
#include "views/participants/importsheet.h"
#include "views/shell/session.h"
#include "views/support/textrows.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Date, From, To, RateColumn, Source };

} // namespace

RatesSheet::RatesSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Exchange rates"), 84, parent),
      m_rows(new TextRows({{u"date"_s, tr("Date"), false}, {u"from"_s, tr("From"), false}, {u"to"_s, tr("To"), false},
                              {u"rate"_s, tr("Rate"), true}, {u"source"_s, tr("Source"), false}},
          this)),
      m_count(plainLabel({})),
      m_pages(new QStackedLayout),
      m_import(makeButton(Icon::Import, tr("Import rates …"), Emphasis::Primary))
{
    build();
    load();
    connect(&session, &Session::booksChanged, this, &RatesSheet::load);
}

void RatesSheet::build()
{
    addNote(tr("For campaigns that pay in another currency than their customers. The rate of the day of the payment "
               "counts; a stored rate is never changed, because rewards refer to it."));
    m_count->setInk(Token::Muted);
    body()->addWidget(m_count);
    auto *table = new ElidedTable(tr("Exchange rates"));
    table->setModel(m_rows);
    table->setItemDelegateForColumn(RateColumn, new MoneyDelegate(items::MinorRole, table));
    table->setColumnWidths({16, 8, 8, 18, 0});
    auto *empty = new EmptyState(Icon::Cash, tr("No rates yet"),
        tr("Import them from a CSV file with the columns date, from, to, rate and source, for example the reference "
           "rates of a central bank. Until then rewards in another currency wait."));
    body()->addLayout(m_pages, 1); // before it shows its first page, which would be a window of its own
    m_pages->addWidget(table);
    m_pages->addWidget(empty);
    addButton(m_import);
    cancelButton()->setText(tr("Close"));
    resize(minimumWidth(), scaled(540));
    connect(m_import, &QPushButton::clicked, this,
        [this] { ImportSheet::choose(session(), ImportSheet::Kind::Rates, {}, this); });
}

void RatesSheet::load()
{
    services::inBackground(
        this, [&desk = session().desk()] { return desk.books.rates(); },
        [this](const Result<std::vector<ExchangeRate>> &rates) {
            if (rates)
                show(*rates);
            else
                showError(rates.error());
            Q_EMIT loaded();
        });
}

void RatesSheet::show(const std::vector<ExchangeRate> &rates)
{
    std::vector<TextRows::Row> rows;
    rows.reserve(rates.size());
    for (const ExchangeRate &rate : rates) {
        // A rate is shown as it is stored: exact, with the person's decimal sign.
        const QString text = exchangeRateText(rate.rateE12).replace(u'.', QLocale().decimalPoint());
        rows.push_back({{formatDateShort(toDate(rate.date)), rate.date.value}, {rate.from.code()}, {rate.to.code()},
            {text, rate.rateE12}, {safeText(rate.source, 80)}});
    }
    m_count->setText(tr("%Ln rates", nullptr, static_cast<int>(rows.size())));
    m_count->setVisible(!rows.empty());
    m_pages->setCurrentIndex(rows.empty() ? 1 : 0);
    m_rows->setRows(std::move(rows));
}

} // namespace rd::views
