// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

class QPushButton;

namespace rd::views {

class MoneyEdit;

/// One amount with its currency.
class AmountField : public Field {
    Q_OBJECT
public:
    AmountField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString ownProblem() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] MoneyEdit *edit() const { return m_edit; }

private:
    MoneyEdit *m_edit;
};

/// Amounts, one for each currency. An empty line counts as none, unless there has to be one.
class AmountsField : public Field {
    Q_OBJECT
public:
    enum class Need { Optional, Required };
    AmountsField(
        EditorContext &context, const QString &path, const FieldWords &words, Need need, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString ownProblem() const override;
    [[nodiscard]] QWidget *entry() const override;
    [[nodiscard]] const QList<MoneyEdit *> &edits() const { return m_edits; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

private:
    MoneyEdit *addLine(const QJsonValue &amount);
    void removeLine(MoneyEdit *edit);
    void offerMore();
    [[nodiscard]] bool counts(const MoneyEdit *edit) const;

    Need m_need;
    QVBoxLayout *m_lines;
    QList<MoneyEdit *> m_edits;
    QPushButton *m_add;
};

} // namespace rd::views
