// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/services/rewardservice.h"

namespace rd::views {

/// One line of a preview or a result: a reward and what would become, or became, of it.
struct OutcomeLine {
    enum class Kind { WouldIssue, Issued, OnItsWay, Blocked, Uncertain };
    Kind kind = Kind::WouldIssue;
    RewardRow reward;
    std::optional<Blocker> blocker;
    QString text; ///< effect, reference or detail
};

enum class OutcomeColumn { Outcome, Participant, Amount, Detail };

/// Lines of the issue sheet.
class OutcomeModel : public items::RowModel {
    Q_OBJECT
public:
    explicit OutcomeModel(QObject *parent = nullptr);
    ~OutcomeModel() override;
    /// @param lines as inOrder() gives them
    void setLines(std::vector<OutcomeLine> lines);
    /// Those that need attention first. Any thread.
    [[nodiscard]] static std::vector<OutcomeLine> inOrder(std::vector<OutcomeLine> lines);
    [[nodiscard]] const OutcomeLine &line(const QModelIndex &index) const { return m_lines[source(index)]; }
    [[nodiscard]] const std::vector<OutcomeLine> &lines() const { return m_lines; }
    [[nodiscard]] static QString outcomeText(const OutcomeLine &line);
    [[nodiscard]] static QString outcomeCode(const OutcomeLine &line); ///< for the chip

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_lines.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override
    {
        return m_lines[source].reward.participantName;
    }

private:
    std::vector<OutcomeLine> m_lines;
};

} // namespace rd::views
