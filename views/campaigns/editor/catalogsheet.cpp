// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/catalogsheet.h"

#include "views/campaigns/editor/catalogbook.h"
#include "views/shell/session.h"
#include "views/support/textrows.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString titleOf(const CatalogSheet::Question &question)
{
    if (question.of == CatalogSheet::Of::Products)
        return CatalogSheet::tr("Choose products");
    if (question.of == CatalogSheet::Of::Collections)
        return CatalogSheet::tr("Choose collections");
    return question.isSingle ? CatalogSheet::tr("Choose a price") : CatalogSheet::tr("Choose prices");
}

std::vector<items::ColumnInfo> columnsFor(CatalogSheet::Of of)
{
    if (of == CatalogSheet::Of::Products)
        return {{u"product"_s, CatalogSheet::tr("Product"), false}, {u"prices"_s, CatalogSheet::tr("Prices"), false},
            {u"connection"_s, CatalogSheet::tr("Connection"), false}, {u"id"_s, CatalogSheet::tr("Id"), false}};
    if (of == CatalogSheet::Of::Collections)
        return {{u"collection"_s, CatalogSheet::tr("Collection"), false},
            {u"products"_s, CatalogSheet::tr("Products"), true},
            {u"connection"_s, CatalogSheet::tr("Connection"), false}, {u"id"_s, CatalogSheet::tr("Id"), false}};
    return {{u"product"_s, CatalogSheet::tr("Product"), false}, {u"price"_s, CatalogSheet::tr("Price"), false},
        {u"amount"_s, CatalogSheet::tr("Amount"), false}, {u"connection"_s, CatalogSheet::tr("Connection"), false},
        {u"id"_s, CatalogSheet::tr("Id"), false}};
}

/// An archived product can still be sold to those who have it.
QString nameOf(const CatalogProduct &product)
{
    const QString name = safeText(product.name.isEmpty() ? product.id : product.name, 80);
    return product.active ? name : CatalogSheet::tr("%1 (archived)").arg(name);
}

} // namespace

CatalogSheet::CatalogSheet(Session &session, CatalogBook &catalog, const Question &question, QWidget *parent)
    : Sheet(session, titleOf(question), 90, parent),
      m_catalog(catalog),
      m_question(question),
      m_search(new SearchField(tr("Search name, amount or id"))),
      m_rows(new TextRows(columnsFor(question.of), this)),
      m_table(new ElidedTable(titleOf(question))),
      m_empty(new EmptyState(Icon::Search, {}, {})),
      m_pages(new QStackedLayout),
      m_pick(makeButton(Icon::Check, tr("Choose"), Emphasis::Primary))
{
    build();
    fill();
    connect(&catalog, &CatalogBook::loaded, this, &CatalogSheet::fill);
}

void CatalogSheet::build()
{
    m_table->setModel(m_rows);
    m_table->setSelectionMode(
        m_question.isSingle ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths(m_question.of == Of::Products ? QList<int>{24, 50, 16, 0}
            : m_question.of == Of::Collections             ? QList<int>{40, 14, 16, 0}
                                                           : QList<int>{24, 18, 24, 16, 0});
    body()->addWidget(m_search);
    body()->addLayout(m_pages, 1); // before it shows its first page, which would be a window of its own
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    addButton(m_pick);
    m_pick->setDefault(true);
    resize(qMax(minimumWidth(), scaled(860)), scaled(480));
    m_search->edit()->installEventFilter(this);
    m_search->setFocus();
    m_search->edit()->setFocus();
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CatalogSheet::refresh);
    connect(m_table, &ElidedTable::rowActivated, this, &CatalogSheet::take);
    connect(m_pick, &QPushButton::clicked, this, &CatalogSheet::take);
}

void CatalogSheet::fill()
{
    m_ids.clear();
    if (m_question.of == Of::Products)
        addProducts();
    else if (m_question.of == Of::Collections)
        addCollections();
    else
        addPrices();
    refresh();
}

void CatalogSheet::addProducts()
{
    std::vector<TextRows::Row> rows;
    for (const CatalogProduct &product : m_catalog.catalog().products) {
        const bool isElsewhere =
            !m_question.connections.isEmpty() && !m_question.connections.contains(product.connection);
        if (isElsewhere || m_question.without.contains(product.id))
            continue;
        QStringList prices;
        for (const CatalogPrice &price : product.prices)
            prices += amountText(price);
        rows.push_back(
            {{nameOf(product)}, {prices.join(u" · "_s)}, {safeText(product.connection)}, {safeText(product.id)}});
        m_ids += product.id;
    }
    m_rows->setRows(std::move(rows));
}

void CatalogSheet::addPrices()
{
    std::vector<TextRows::Row> rows;
    for (const CatalogProduct &product : m_catalog.catalog().products) {
        if (!m_question.connections.isEmpty() && !m_question.connections.contains(product.connection))
            continue;
        for (const CatalogPrice &price : product.prices) {
            if (m_question.without.contains(price.id))
                continue;
            rows.push_back(
                {{nameOf(product)}, {safeText(price.nickname, 60)}, {amountText(price), price.unitAmount.value_or(0)},
                    {safeText(product.connection)}, {safeText(price.id)}});
            m_ids += price.id;
        }
    }
    m_rows->setRows(std::move(rows));
}

void CatalogSheet::addCollections()
{
    std::vector<TextRows::Row> rows;
    for (const CatalogCollection &collection : m_catalog.catalog().collections) {
        const bool isElsewhere =
            !m_question.connections.isEmpty() && !m_question.connections.contains(collection.connection);
        if (isElsewhere || m_question.without.contains(collection.id))
            continue;
        rows.push_back({{safeText(collection.name.isEmpty() ? collection.id : collection.name, 80)},
            {formatCount(collection.products), collection.products}, {safeText(collection.connection)},
            {safeText(collection.id)}});
        m_ids += collection.id;
    }
    m_rows->setRows(std::move(rows));
}

QStringList CatalogSheet::chosen() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids += m_ids.value(static_cast<qsizetype>(m_rows->source(row)));
    return ids;
}

QString CatalogSheet::typedId() const
{
    const QString typed = m_search->edit()->text().trimmed();
    return m_rows->rowCount() == 0 && !typed.contains(u' ') && !m_question.without.contains(typed) ? typed : QString();
}

void CatalogSheet::refresh()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    // What is typed narrows the list: the first row is what Enter takes.
    if (!isEmpty && m_table->selectionModel()->selectedRows().isEmpty() && !m_search->text().isEmpty())
        m_table->selectRow(0);
    const QStringList ids = chosen();
    const QString typed = typedId();
    if (!m_catalog.isLoaded())
        m_empty->setText(tr("Loading …"), {});
    else if (m_ids.isEmpty() && typed.isEmpty() && m_question.of == Of::Collections)
        m_empty->setText(
            tr("Nothing to choose from"), tr("Collections appear here once a shop of this campaign has been synced."));
    else if (m_ids.isEmpty() && typed.isEmpty())
        m_empty->setText(tr("Nothing to choose from"),
            tr("Products and prices appear here once the connections of this campaign have been synced."));
    else if (typed.isEmpty())
        m_empty->setText(tr("Nothing matches"), tr("Try a part of the name, an amount or an id."));
    else
        m_empty->setText(tr("Not among the synced ones"),
            tr("“%1” can be used as an id all the same. It takes effect when the provider lists it.")
                .arg(safeText(typed, 60)));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (!typed.isEmpty())
        m_pick->setText(plainMnemonic(tr("Use “%1”").arg(safeText(typed, 30))));
    else if (ids.size() > 1)
        m_pick->setText(tr("Choose %Ln", nullptr, static_cast<int>(ids.size())));
    else
        m_pick->setText(tr("Choose"));
    m_pick->setEnabled(!ids.isEmpty() || !typed.isEmpty());
}

void CatalogSheet::take()
{
    if (m_rows->searchText() != m_search->edit()->text()) {
        m_rows->setSearch(m_search->edit()->text()); // faster than the pause after the last key
        refresh();
    }
    const QString typed = typedId();
    const QStringList ids = typed.isEmpty() ? chosen() : QStringList{typed};
    if (ids.isEmpty())
        return;
    accept(); // first: what was asked for gets the focus back
    Q_EMIT picked(ids);
}

bool CatalogSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key->key() == Qt::Key_Down && m_rows->rowCount() > 0) {
        if (chosen().isEmpty())
            m_table->selectRow(0);
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace rd::views
