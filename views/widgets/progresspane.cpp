// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progresspane.h"

#include "models/services/task.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace rd::views {

ProgressPane::ProgressPane(QWidget *parent) : QWidget(parent), m_text(captionLabel({})), m_bar(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Tight));
    m_text->setElide(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    hide();
}

void ProgressPane::begin(const QString &text)
{
    m_what = text;
    m_text->setText(text);
    m_bar->setRange(0, 0);
    setVisible(true);
}

void ProgressPane::show(const Progress &progress)
{
    // Counts of millions do not fit into the bar's int; its thousandths do.
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(qMin<qint64>(1000, progress.done * 1000 / progress.total)));
    m_text->setText(progress.total > 0 ? tr("%1 %2 of %3", "1: what is done, 2: count, 3: of how many")
                                             .arg(m_what, formatCount(progress.done), formatCount(progress.total))
                                       : m_what);
}

void ProgressPane::end()
{
    setVisible(false);
}

} // namespace rd::views
