// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/columnmap.h"
#include "models/services/tablefile.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace rd::views {

class ColumnsPane;
class Session;

/// A table of any program as it is read into one kind of rows: the file, which of its columns is which, and the rows
/// that come of it. Reads the file again in the form a person says, proposes what was chosen for the kind before, and
/// names lines by column and value of the file. GUI thread, but for what rowMaker() makes.
class ColumnsStep : public QWidget {
    Q_OBJECT
public:
    using File = std::shared_ptr<const services::TableFile>; ///< may have a million rows
    using Rows = std::shared_ptr<const services::Sheet>;
    ColumnsStep(Session &session, services::ImportKind kind, File file);
    ~ColumnsStep() override;
    /// A table that is no file: it cannot be read in another form.
    [[nodiscard]] static File fileOf(services::Sheet sheet);

    [[nodiscard]] ColumnsPane *pane() const { return m_pane; }
    /// Our own names in the usual form: nothing has to be said.
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    /// Something was chosen that remember() has not kept.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    /// The file can be read as was said, what is needed has its column, and there are rows.
    [[nodiscard]] bool isComplete() const;
    /// The first choice that is still needed; null = none.
    [[nodiscard]] QWidget *missing() const;

    /// Makes the rows under our names by the choice of now; for the pool. Those of a file under our own names are the
    /// file's, without a copy.
    [[nodiscard]] std::function<Rows()> rowMaker() const;
    /// What rowMaker() made, until something else is chosen.
    void setRows(Rows rows) { m_rows = std::move(rows); }
    [[nodiscard]] const Rows &rows() const { return m_rows; }

    /// Which columns of the file are not read, a sentence each: those that were left out by the choice, and those that
    /// nothing was found for.
    /// @param unknown columns that whoever read the file under our names does not know
    [[nodiscard]] QStringList unreadTexts(const QStringList &unknown) const;
    /// Where a problem is: the column's name in the file, or what the field is called where it is in no column.
    [[nodiscard]] QString columnText(const services::RowProblem &problem) const;
    /// What is wrong, with what the file says there.
    [[nodiscard]] QString reasonText(const services::RowProblem &problem) const;
    /// Line, column and value of the file, with what would be accepted.
    [[nodiscard]] QString problemText(const services::RowProblem &problem) const;

    /// For the next file of this kind; a file under our own names says nothing of others.
    void remember();

Q_SIGNALS:
    /// Another choice: rows that were made before are of no use.
    void changed();
    /// The file is being read again; nothing goes on until readAgain().
    void reading();
    /// The file was read again in another form, or could not be: then failed() came first.
    void readAgain();
    void failed(const rd::Error &error);

private:
    void readIn(const services::TableForm &form);
    void choose();
    [[nodiscard]] QString valueAt(const services::RowProblem &problem) const;

    Session &m_session;
    services::ImportKind m_kind;
    File m_file;
    Rows m_rows; ///< made once for a choice
    ColumnsPane *m_pane;
    int m_reading = 0; ///< generation of readings
    bool m_isOwn = false;
    bool m_isTouched = false;
    bool m_canRead = true; ///< in the form that was said
};

} // namespace rd::views
