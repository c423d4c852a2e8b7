// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"

#include <QWidget>

class QGridLayout;

namespace rd::views {

/// What a participant has earned, is due, was given and owes back: a line for each currency and mode, never added up.
class FiguresGrid : public QWidget {
    Q_OBJECT
public:
    explicit FiguresGrid(QWidget *parent = nullptr);
    /// @param base comes first
    /// @param marked test money is marked, since there is real money beside it
    void setFigures(const std::vector<ParticipantFigures> &figures,
        const std::vector<services::ParticipantBalance> &balances, Currency base, bool marked);
    [[nodiscard]] QStringList texts() const { return m_texts; } ///< as shown, line by line

private:
    struct Line;
    void clear();
    void addCell(int row, int column, const QString &text, bool strong = false, bool negative = false);
    void addLine(int row, const Line &line, bool marked);

    QGridLayout *m_grid;
    QStringList m_texts;
};

} // namespace rd::views
