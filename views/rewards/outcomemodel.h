// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/services/rewardservice.h"

#include <QTimeZone>

namespace rd::views {

/// One line of a preview or a result: a reward and what would become, or became, of it.
struct OutcomeLine {
    enum class Kind { WouldIssue, Issued, OnItsWay, Blocked, Uncertain };
    Kind kind = Kind::WouldIssue;
    RewardRow reward;
    std::optional<Blocker> blocker;
    QString text; ///< effect, reference or detail
    QString folded{}; ///< what a search looks at; made by inOrder()
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
    /// Only lines of one outcome, and of one reason; nothing = of any. Besides the search.
    void setShown(std::optional<OutcomeLine::Kind> kind, std::optional<Blocker> reason);
    /// By whose clock moments are told.
    void setSaidZone(const QTimeZone &zone) { m_saidZone = zone; }
    /// Those that need attention first, ready to be searched. Any thread.
    [[nodiscard]] static std::vector<OutcomeLine> inOrder(std::vector<OutcomeLine> lines);
    [[nodiscard]] const OutcomeLine &line(const QModelIndex &index) const { return m_lines[source(index)]; }
    [[nodiscard]] const std::vector<OutcomeLine> &lines() const { return m_lines; }
    [[nodiscard]] static QString outcomeText(const OutcomeLine &line);
    [[nodiscard]] static QString outcomeCode(const OutcomeLine &line); ///< for the chip
    [[nodiscard]] std::vector<items::ShownTotal> shownTotals() const override;
    [[nodiscard]] std::vector<items::FileColumn> fileColumns() const override;
    [[nodiscard]] QString fileCell(std::size_t source, const items::FileColumn &column) const override;

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_lines.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override;
    void keepWords(const QStringList &words, RowSet &rows) override;
    [[nodiscard]] std::vector<items::ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int extra) const override;

private:
    std::vector<OutcomeLine> m_lines;
    std::optional<OutcomeLine::Kind> m_kind;
    std::optional<Blocker> m_reason;
    QTimeZone m_saidZone;
};

} // namespace rd::views
