// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

class QStackedLayout;

namespace rd::views {

class CatalogBook;
class ElidedTable;
class EmptyState;
class SearchField;
class TextRows;

/// Picks products, prices or collections from the synced ones: type a part of the name, the amount or the id, choose
/// with the arrow keys, Enter. An id that is not synced can be taken as it is typed.
class CatalogSheet : public Sheet {
    Q_OBJECT
public:
    enum class Of { Products, Prices, Collections };
    struct Question {
        Of of = Of::Products;
        bool isSingle = false;
        QStringList without; ///< chosen already
        QStringList connections; ///< of the campaign; empty = all
    };
    CatalogSheet(Session &session, CatalogBook &catalog, const Question &question, QWidget *parent);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *pickButton() const { return m_pick; }

Q_SIGNALS:
    void picked(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void addProducts();
    void addPrices();
    void addCollections();
    void refresh();
    void take();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QString typedId() const;

    CatalogBook &m_catalog;
    Question m_question;
    SearchField *m_search;
    TextRows *m_rows;
    QStringList m_ids; ///< by source row
    ElidedTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QPushButton *m_pick;
};

} // namespace rd::views
