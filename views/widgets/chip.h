// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/statecolors.h"

#include <QAbstractButton>

namespace rd::views {

/// What a chip says: always a word, with a colour and an icon beside it.
struct ChipContent {
    QString text;
    StateLook look;
    bool operator==(const ChipContent &other) const
    {
        return text == other.text && look.tone == other.look.tone && look.icon == other.look.icon;
    }
};

[[nodiscard]] QSize chipSize(const ChipContent &content, const QFont &font);
/// Left-aligned and vertically centred in `rect`, shortened where it does not fit.
void paintChip(
    QPainter *painter, const QRect &rect, const ChipContent &content, const QFont &font, Qt::LayoutDirection direction);

/// A state as a word with icon on its soft ground; not interactive.
class StateBadge : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);
    StateBadge(const ChipContent &content, QWidget *parent = nullptr);

    void setContent(const ChipContent &content);
    [[nodiscard]] ChipContent content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
};

/// A small rounded switch for filters: on or off, by mouse, Space or Enter; optionally with a cross that takes it away.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// Shows a cross at its end; clicking then emits removed() instead of switching.
    void setRemovable(bool removable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    bool m_removable = false;
};

} // namespace rd::views
