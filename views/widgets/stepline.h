// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rd::views {

/// The stages of a thing in a row (Draft → Approved → Sealed → Exported → Reconciled), with where it stands.
class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    /// Steps before it are done; steps().size() means all are.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace rd::views
