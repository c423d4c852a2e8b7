// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

#include <QPageLayout>

#include <functional>
#include <memory>

class QComboBox;
class QPagedPaintDevice;
class QProgressBar;

namespace rd::views {

class PrintJob;

/// On which paper something is printed, and whether to a printer or into a PDF file; then how far it is.
class PaperSheet : public Sheet {
    Q_OBJECT
public:
    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *pdfButton() const { return m_pdf; }
    [[nodiscard]] QComboBox *paperChoice() const { return m_paper; }
    [[nodiscard]] QComboBox *turnChoice() const { return m_turn; }

Q_SIGNALS:
    /// A file or a printer took it.
    void printed(const QString &sentence);

protected:
    /// @param document its title; @param name of a PDF file, without its ending
    PaperSheet(Session &session, const QString &title, const QString &document, const QString &name, QWidget *parent);
    /// Rows of the form: paper and direction.
    void addPaperChoices(QFormLayout *form, QPageLayout::Orientation usual);
    /// Last: the bar and the buttons.
    void addEnd();
    [[nodiscard]] virtual PrintJob *makeJob() = 0;
    virtual void startJob(PrintJob &job, const std::shared_ptr<QPagedPaintDevice> &device);
    /// Whether there is anything to print; called by refresh().
    [[nodiscard]] virtual bool isPossible() const { return true; }
    [[nodiscard]] bool isRunning() const { return m_running || m_writing; }
    virtual void refresh();
    [[nodiscard]] PrintJob *running() const { return m_running; }
    void endRun(const Status &outcome, const std::function<void(int pages)> &then);

private:
    [[nodiscard]] QPageLayout layoutOfPaper() const;
    void printOut();
    void savePdf();
    void write(const QString &path);
    void run(const std::shared_ptr<QPagedPaintDevice> &device, std::function<void(int pages)> then);

    QString m_document;
    QString m_name;
    QComboBox *m_paper;
    QComboBox *m_turn;
    QProgressBar *m_bar;
    QPushButton *m_pdf;
    QPushButton *m_print;
    PrintJob *m_running = nullptr;
    bool m_writing = false;
};

} // namespace rd::views
