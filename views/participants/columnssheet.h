// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/participants/columnsstep.h"
#include "views/support/sheet.h"

class QStackedWidget;

namespace rd::views {

class StepLine;

/// A sheet about a table of any program, whose first step says which column is which. A file under our own names of
/// columns begins with the second; from there a person may go back while nothing is done yet.
class ColumnsSheet : public Sheet {
    Q_OBJECT
public:
    using Kind = services::ImportKind;
    using File = ColumnsStep::File;

    /// From the columns to what comes of them.
    [[nodiscard]] QPushButton *checkButton() const { return m_check; }
    [[nodiscard]] QPushButton *columnsButton() const { return m_toColumns; }
    [[nodiscard]] ColumnsPane *columns() const { return m_step->pane(); }

Q_SIGNALS:
    /// The file was read again in another form, or could not be.
    void readAgain();

protected:
    /// @param characters least width in average characters
    ColumnsSheet(Session &session, Kind kind, File file, const QString &title, int characters, QWidget *parent);

    /// Lays both steps out in the body. The first button of the row is there afterwards; others may follow.
    /// @param further names of the steps behind the columns; @param page shows them; @param check the verb that leads
    /// there
    void addSteps(const QStringList &further, QWidget *page, const QString &check);
    /// With what the file needs; the last thing that a constructor does.
    void begin();
    /// Shows the second step, for check().
    void showCheck();
    /// @param step of those behind the columns, from 0
    void setCurrentStep(int step);
    [[nodiscard]] bool isAtColumns() const;
    [[nodiscard]] ColumnsStep &step() { return *m_step; }
    [[nodiscard]] const ColumnsStep &step() const { return *m_step; }

    /// Begins with what the columns say, in the second step.
    virtual void check() = 0;
    /// What is being checked, and what was found, is no longer asked for.
    virtual void dropCheck() = 0;
    /// Brings buttons up to date; overrides call this one, too.
    virtual void refresh();
    /// There is nothing to go back from: it is done.
    [[nodiscard]] virtual bool isOver() const = 0;
    [[nodiscard]] bool isTouched() const override { return m_step->isTouched(); }

private:
    void showColumns();

    ColumnsStep *m_step;
    StepLine *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_toColumns = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace rd::views
