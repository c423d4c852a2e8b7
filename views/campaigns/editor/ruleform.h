// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"

#include <QHash>
#include <QJsonObject>

class QComboBox;
class QVBoxLayout;

namespace rd::views {

class Disclosure;
class ListEditor;

/// One rule: what it earns, how long, and for what. What is not chosen any more comes back when it is chosen again.
class RuleForm : public QWidget {
    Q_OBJECT
public:
    RuleForm(EditorContext &context, const QString &path, QWidget *parent = nullptr);
    [[nodiscard]] QComboBox *formulaChoice() const { return m_formula; }

private:
    enum Formula { Percent, Flat, Tiers };
    void build();
    void buildFormulaChoice(QVBoxLayout *column);
    void choose(int formula);
    void rebuild();
    [[nodiscard]] QWidget *percentForm();
    [[nodiscard]] QWidget *flatForm();
    [[nodiscard]] QWidget *tiersForm();
    [[nodiscard]] QWidget *durationForm();
    void addFilters(QVBoxLayout *column);
    void addRest(QVBoxLayout *column);
    [[nodiscard]] Formula formula() const;
    [[nodiscard]] QString member(const char *name) const;

    EditorContext &m_context;
    QString m_path;
    QComboBox *m_formula;
    QVBoxLayout *m_place;
    QWidget *m_members = nullptr;
    QHash<int, QJsonObject> m_former; ///< members of formulas that were chosen before
};

/// The rules of a campaign, in their order.
[[nodiscard]] ListEditor *makeRuleList(EditorContext &context);
/// "30 % of each payment for 12 months. Only products Pro plan."; empty while it cannot be read.
[[nodiscard]] QString ruleSummary(const EditorContext &context, const QJsonValue &rule);

} // namespace rd::views
