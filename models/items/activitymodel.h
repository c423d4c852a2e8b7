// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"

#include <functional>
#include <utility>

namespace rd::items {

enum class ActivityColumn { When, Kind, Subject, Outcome, Duration, Detail };

/// What the program did, newest first; as much of it as there is.
class ActivityModel : public WindowOf<Activity> {
    Q_OBJECT
public:
    ActivityModel(ListRepository &lists, Background background, QObject *parent = nullptr);
    /// Besides the search text: kind and outcome words; empty = all.
    void setFilter(const QString &kind, const QString &outcome);
    using DetailText = std::function<QString(const QString &)>;
    /// How details, and subjects that are words of the program, all of them stored in English, are shown. Asked on any
    /// thread: rows are put in the order of what people read.
    void setDetailText(DetailText detailText) { m_detailText = std::move(detailText); }
    [[nodiscard]] static QStringList kinds(); ///< words, in the order in which they are offered
    [[nodiscard]] static QStringList outcomes();
    [[nodiscard]] static QString kindText(const QString &kind);
    [[nodiscard]] static QString outcomeText(const QString &outcome);
    [[nodiscard]] static QString outcomeCode(const QString &outcome); ///< the state code it looks like
    [[nodiscard]] static QString durationText(qint64 ms);
    /// What it was about, as it is shown: names and files as they are.
    [[nodiscard]] QString subjectText(const Activity &activity) const;

protected:
    [[nodiscard]] Read read() const override { return &ListRepository::activities; }
    [[nodiscard]] QVariant rowCell(const Activity &activity, int column, int role) const override;
    [[nodiscard]] QString orderField(int column) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> namesOf(const QString &field) const override;
    [[nodiscard]] std::function<QString(const QString &)> orderTextOf(const QString &field) const override;
    [[nodiscard]] bool hasInstants(int column) const override;

private:
    [[nodiscard]] static QString subjectText(const QString &kind, const QString &subject, const DetailText &detailText);

    DetailText m_detailText;
};

} // namespace rd::items
