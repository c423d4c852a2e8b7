// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/workspacerepository.h"

namespace rd::items {

enum class ActivityColumn { When, Kind, Subject, Outcome, Duration, Detail };

/// What the program did, newest first.
class ActivityModel : public RowModel {
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr);
    void setRows(std::vector<Activity> rows);
    /// Besides the search text: kind and outcome words; empty = all.
    void setFilter(const QString &kind, const QString &outcome);
    [[nodiscard]] const Activity &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<Activity> &rows() const { return m_rows; }
    [[nodiscard]] static QString kindText(const QString &kind);
    [[nodiscard]] static QString outcomeText(const QString &outcome);
    [[nodiscard]] static QString outcomeCode(const QString &outcome); ///< the state code it looks like
    [[nodiscard]] static QString durationText(qint64 ms);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override;

private:
    std::vector<Activity> m_rows;
    QString m_kind;
    QString m_outcome;
};

} // namespace rd::items
