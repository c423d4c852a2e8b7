// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/services/codeservice.h"

namespace rd::views {

/// One line of a preview or a result: a code and what would become, or became, of it.
struct CodeLine {
    enum class Kind { WouldCreate, Created, NotCreated, Uncertain };
    Kind kind = Kind::WouldCreate;
    QString participant;
    QString connection;
    QString code;
    QString detail;
    QString reason; ///< kebab case, of NotCreated
};

enum class CodeColumn { Outcome, Participant, Code, Detail };

/// Lines of the sheet that creates codes, those that need attention first.
class CodeLines : public items::RowModel {
    Q_OBJECT
public:
    explicit CodeLines(QObject *parent = nullptr);
    void setLines(std::vector<CodeLine> lines);
    [[nodiscard]] const CodeLine &line(const QModelIndex &index) const { return m_lines[source(index)]; }
    [[nodiscard]] const std::vector<CodeLine> &lines() const { return m_lines; }
    [[nodiscard]] static QString outcomeText(const CodeLine &line);
    /// A sentence for a reason of CodeProblem.
    [[nodiscard]] static QString reasonText(const QString &reason);
    [[nodiscard]] static std::vector<CodeLine> of(const std::vector<services::CodePlan> &plans);
    [[nodiscard]] static std::vector<CodeLine> of(const services::CodeReport &report);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_lines.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override { return m_lines[source].participant; }

private:
    std::vector<CodeLine> m_lines;
};

} // namespace rd::views
