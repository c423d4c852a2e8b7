// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/items/followedrows.h"
#include "views/support/sheet.h"

class QComboBox;
class QProgressBar;

namespace rd::views {

class PlainLabel;
class TableExport;

/// The rows of a table as a file: which of them, as CSV or as a spreadsheet, with progress and a way to stop.
class ExportSheet : public Sheet {
    Q_OBJECT
public:
    /// @param name of the file that is suggested, without its ending
    /// @param selected rows of the view as it is now; empty = only all that match can be chosen
    ExportSheet(
        Session &session, items::RowModel &model, const QString &name, items::RowRuns selected, QWidget *parent);
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QComboBox *kindChoice() const { return m_kind; }
    [[nodiscard]] QComboBox *rowsChoice() const { return m_which; }

Q_SIGNALS:
    void exported(const QString &sentence);

private:
    [[nodiscard]] items::RowRuns chosenRows() const;
    /// The selected rows are chosen, and where they are now is being looked for.
    [[nodiscard]] bool isUnsure() const;
    void tellFound();
    void refresh();
    void choosePlace();
    void writeWhenSure();
    void giveUpPlace(const Error &error);
    void write(const QString &path);
    void showEnd(const Status &outcome, const QString &path);

    items::RowModel &m_model;
    QString m_name;
    items::FollowedRows *m_selected; ///< while the sheet is open the table may be read again
    qint64 m_selectedCount; ///< as last told
    QString m_wanted; ///< where the file is to be, until it is clear which rows are in it
    QComboBox *m_kind;
    QComboBox *m_which;
    QProgressBar *m_bar;
    PlainLabel *m_how;
    QPushButton *m_export;
    TableExport *m_running = nullptr;
};

} // namespace rd::views
