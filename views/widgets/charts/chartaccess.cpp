// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/chartaccess.h"

#include <QAccessibleWidget>

namespace rd::views {

namespace {

class ChartAccess : public QAccessibleWidget {
public:
    explicit ChartAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        // Asked each time: a widget that is going is a chart no longer.
        const auto *chart = dynamic_cast<const SpokenChart *>(object());
        return chart ? chart->spokenValue() : QString();
    }
};

QAccessibleInterface *chartAccess(const QString &, QObject *object)
{
    return dynamic_cast<const SpokenChart *>(object) ? new ChartAccess(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

SpokenChart::SpokenChart()
{
    QAccessible::installFactory(&chartAccess); // the same one is installed once
}

} // namespace rd::views
