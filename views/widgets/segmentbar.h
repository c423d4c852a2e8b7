// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace rd::views {

class Segment;

/// "Due 142 │ In review 7 │ Upcoming 310": one of several lists, with how many things are in each. Tab reaches the bar,
/// arrow keys move in it.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBar(const QString &name, QWidget *parent = nullptr);

    void addSegment(const QString &id, const QString &text);
    /// Nothing: not known yet.
    void setCount(const QString &id, std::optional<qint64> count);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    /// Its words, without the count.
    [[nodiscard]] QString currentText() const;

    /// Whether every list has room for its count. All show theirs or none, so that none seems to be without.
    [[nodiscard]] bool countsFit() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By a person or by setCurrent(), only when it really changed.
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Segment *find(const QString &id) const;

    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QList<Segment *> m_segments;
};

} // namespace rd::views
