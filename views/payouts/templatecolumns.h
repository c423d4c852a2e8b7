// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/payouttemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rd::views {

class ElidedTable;
class TextRows;

/// The columns of one layout of a payout file, in their order, and the one that is marked as a form.
class TemplateColumns : public QWidget {
    Q_OBJECT
public:
    explicit TemplateColumns(const TemplateWords &words, QWidget *parent = nullptr);
    /// @param settings names that a column may take its text from
    void setLayoutOf(const TemplateLayout &layout, const QStringList &settings);
    /// What differs from the program's data, to be marked: those of this layout.
    void setDifferences(const std::vector<TemplateDifference> &differences);
    /// To be seen only.
    void setReadOnly(bool readOnly);
    [[nodiscard]] const std::vector<TemplateColumn> &columns() const { return m_columns; }
    void select(int column);

    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *titleField() const { return m_title; }
    [[nodiscard]] QComboBox *cellChoice() const { return m_cell; }
    [[nodiscard]] QComboBox *textField() const { return m_text; }
    [[nodiscard]] QCheckBox *requiredSwitch() const { return m_required; }
    [[nodiscard]] QSpinBox *mostField() const { return m_most; }
    [[nodiscard]] QComboBox *alphabetChoice() const { return m_alphabet; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *upButton() const { return m_up; }
    [[nodiscard]] QPushButton *downButton() const { return m_down; }

Q_SIGNALS:
    void edited();

private:
    void build(const TemplateWords &words);
    void showRows();
    void showColumn();
    void take();
    void move(int by);
    void refresh();
    [[nodiscard]] int current() const;
    [[nodiscard]] TemplateColumn *column();

    std::vector<TemplateColumn> m_columns;
    QStringList m_settings;
    std::vector<TemplateDifference> m_differences;
    bool m_readOnly = false;
    bool m_filling = false; ///< fields change because another column is shown
    TextRows *m_rows;
    ElidedTable *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_title;
    QComboBox *m_cell;
    QComboBox *m_text;
    QCheckBox *m_required;
    QSpinBox *m_least;
    QSpinBox *m_most;
    QComboBox *m_alphabet;
};

} // namespace rd::views
