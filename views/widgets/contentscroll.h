// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace rd::views {

/// A part of a sheet that would like to be as high as what is in it, and scrolls where the screen has no room for that.
class ContentScroll : public QScrollArea {
public:
    /// @param name what a screen reader calls it
    ContentScroll(QWidget *content, const QString &name);
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rd::views
