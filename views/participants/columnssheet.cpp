// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/columnssheet.h"

#include "views/participants/columnspane.h"
#include "views/widgets/banner.h"
#include "views/widgets/stepline.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QStackedWidget>

namespace rd::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ImportSheet)
};

} // namespace

ColumnsSheet::ColumnsSheet(
    Session &session, Kind kind, File file, const QString &title, int characters, QWidget *parent)
    : Sheet(session, title, characters, parent), m_step(new ColumnsStep(session, kind, std::move(file)))
{
    connect(m_step, &ColumnsStep::changed, this, [this] { refresh(); });
    connect(m_step, &ColumnsStep::reading, this, [this] {
        banners()->dismissAll();
        refresh();
    });
    connect(m_step, &ColumnsStep::failed, this, [this](const Error &error) { showError(error); });
    connect(m_step, &ColumnsStep::readAgain, this, [this] {
        refresh();
        Q_EMIT readAgain();
    });
}

void ColumnsSheet::addSteps(const QStringList &further, QWidget *page, const QString &check)
{
    m_steps = new StepLine(QStringList{Words::tr("Columns")} + further);
    body()->addWidget(m_steps);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_step);
    m_stack->addWidget(page);
    body()->addWidget(m_stack, 1);
    m_toColumns = makeButton(Icon::ChevronLeft, Words::tr("Columns"));
    m_toColumns->setToolTip(Words::tr("Say which column of the file is which"));
    m_toColumns->setAutoDefault(false);
    addLeadingButton(m_toColumns);
    m_check = makeButton(check, Emphasis::Primary);
    addButton(m_check);
    connect(m_toColumns, &QPushButton::clicked, this, &ColumnsSheet::showColumns);
    connect(m_check, &QPushButton::clicked, this, [this] { this->check(); });
}

void ColumnsSheet::begin()
{
    if (m_step->isOwn())
        check();
    else
        showColumns();
}

void ColumnsSheet::showColumns()
{
    dropCheck();
    banners()->dismissAll();
    m_steps->setCurrent(0);
    m_stack->setCurrentIndex(0);
    refresh();
    QWidget *missing = m_step->missing();
    (missing ? missing : m_check)->setFocus();
}

void ColumnsSheet::showCheck()
{
    banners()->dismissAll();
    m_stack->setCurrentIndex(1);
    setCurrentStep(0);
}

void ColumnsSheet::setCurrentStep(int step)
{
    m_steps->setCurrent(1 + step);
}

bool ColumnsSheet::isAtColumns() const
{
    return m_stack->currentIndex() == 0;
}

void ColumnsSheet::refresh()
{
    m_toColumns->setVisible(!isAtColumns() && !isOver());
    m_toColumns->setEnabled(!isWorking());
    m_check->setVisible(isAtColumns());
    m_check->setEnabled(m_step->isComplete());
    m_check->setDefault(isAtColumns());
}

} // namespace rd::views
