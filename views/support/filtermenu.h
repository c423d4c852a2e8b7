// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace rd::items {
class RowModel;
}

namespace rd::views {

class FilterBar;
class SavedFilters;

/// The button "Filter" beside the search: every field of the table that a search can name, with an example or with
/// what there is to choose from, and the filters a person saved. Choosing writes into the search, so that the next time
/// it can be typed. Reached with Tab, and with Alt+Down from the search.
class FilterMenu : public QObject {
    Q_OBJECT
public:
    /// A field as the menu shows it.
    struct Field {
        QString name; ///< as it is typed: "amount"
        QString title; ///< as the table calls it
        QString example; ///< "amount:>50"
    };
    /// All outlive the menu; the bar has a search. @param save keeps what is set under a name
    FilterMenu(const items::RowModel &model, FilterBar &filters, SavedFilters &saved, QAction *save, QWidget *page);
    /// Below the button.
    void open();
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<Field> fields() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillFields();
    void fillValues(QMenu &menu, const QString &field, const QStringList &values);
    void addTerm(const QString &term);
    void beginTerm(const QString &field);
    [[nodiscard]] QString exampleOf(const QString &name, int column, bool isNumber, bool isDate) const;
    [[nodiscard]] QLineEdit *edit() const;

    const items::RowModel &m_model;
    FilterBar &m_filters;
    SavedFilters &m_saved;
    QAction *m_save;
    QWidget *m_page;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace rd::views
