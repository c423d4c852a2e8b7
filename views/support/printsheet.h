// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"
#include "views/support/tableprint.h"

#include <QPageLayout>

class QBuffer;
class QComboBox;
class QProgressBar;

namespace rd::views {

class PlainLabel;

/// Which rows of a table go on paper, on which paper, and whether to a printer or into a PDF file; then how far it is.
class PrintSheet : public Sheet {
    Q_OBJECT
public:
    /// @param selected rows of the view, sorted; @param name of a PDF file, without its ending
    PrintSheet(Session &session, const ElidedTable &table, const TablePrint::Words &words, const QString &name,
        const QList<int> &selected, QWidget *parent);
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *pdfButton() const { return m_pdf; }
    [[nodiscard]] QComboBox *rowsChoice() const { return m_which; }
    [[nodiscard]] QComboBox *paperChoice() const { return m_paper; }
    [[nodiscard]] QComboBox *turnChoice() const { return m_turn; }

Q_SIGNALS:
    void printed(const QString &sentence);

private:
    [[nodiscard]] QPageLayout layoutOfPaper() const;
    [[nodiscard]] QList<int> chosenRows() const;
    void refresh();
    void printOut();
    void savePdf();
    void write(const QString &path);
    void run(const std::shared_ptr<QPagedPaintDevice> &device, std::function<void(int pages)> then);

    const ElidedTable &m_table;
    TablePrint::Words m_words;
    QString m_name;
    QList<int> m_selected;
    QComboBox *m_which;
    QComboBox *m_paper;
    QComboBox *m_turn;
    PlainLabel *m_many;
    QProgressBar *m_bar;
    QPushButton *m_pdf;
    QPushButton *m_print;
    TablePrint *m_running = nullptr;
    bool m_writing = false;
};

} // namespace rd::views
