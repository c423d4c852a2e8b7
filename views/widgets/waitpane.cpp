// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/waitpane.h"

#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace rd::views {

WaitPane::WaitPane(QWidget *parent) : QWidget(parent), m_sentence(paragraphLabel({})), m_bar(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    m_bar->setAccessibleName(ProgressPane::tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    column->addWidget(m_bar);
    column->addStretch(2);
}

void WaitPane::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void WaitPane::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

} // namespace rd::views
