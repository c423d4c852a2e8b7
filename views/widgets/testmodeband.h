// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rd::views {

/// The amber band under the title bar: nothing here is real money.
class TestModeBand : public QWidget {
    Q_OBJECT

public:
    explicit TestModeBand(QWidget *parent = nullptr);
    /// Says more than the standing words, such as which connection is in test mode.
    void setDetail(const QString &detail);
    /// Without any detail.
    [[nodiscard]] static QString words();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
};

} // namespace rd::views
