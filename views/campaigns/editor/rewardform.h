// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

class QVBoxLayout;

namespace rd::views {

class ChoiceField;

/// What one side gets, or a milestone or a prize: the kind, and the members that belong to it.
class RewardForm : public QWidget {
    Q_OBJECT
public:
    enum class Role {
        Side, ///< referrer or referee: may be nothing, and the rules may say how much
        Fixed, ///< milestone or prize: always there, with an amount of its own
    };
    RewardForm(
        EditorContext &context, const QString &path, const FieldWords &words, Role role, QWidget *parent = nullptr);
    [[nodiscard]] ChoiceField *kind() const { return m_kind; }

private:
    void write(const QString &kind);
    void rebuild();
    void addAmount(QVBoxLayout *column);
    void addDiscount(QVBoxLayout *column);
    void addCoupon(QVBoxLayout *column);
    void addDiscountCode(QVBoxLayout *column);
    [[nodiscard]] QString member(const char *name) const;

    EditorContext &m_context;
    QString m_path;
    Role m_role;
    ChoiceField *m_kind;
    QVBoxLayout *m_column;
    QWidget *m_members = nullptr;
};

/// "20 % off once", for the title of a milestone or prize; empty while it cannot be read.
[[nodiscard]] QString rewardSummary(const QJsonValue &reward);

} // namespace rd::views
