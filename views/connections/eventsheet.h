// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncservice.h"
#include "views/support/sheet.h"

class QCheckBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class ProgressPane;
class TextRows;

/// Reads a log of the provider's events that was saved elsewhere: signatures are checked where the log has them, and
/// what the events are about is asked for afresh. Nothing is read while something in the log is not good, unless a
/// person says so.
class EventSheet : public Sheet {
    Q_OBJECT
public:
    /// @param file its name, for the title
    EventSheet(Session &session, const QString &connection, const QString &file, QByteArray bytes, QWidget *parent);
    /// Asks for a file and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, const QString &connection, QWidget *parent);

    [[nodiscard]] QPushButton *readButton() const { return m_read; }
    [[nodiscard]] QLineEdit *secretField() const { return m_secret; }
    [[nodiscard]] QCheckBox *skipBox() const { return m_skip; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] TextRows *problems() const { return m_rows; }

Q_SIGNALS:
    void answered();

private:
    void build();
    void buildSecret();
    void read();
    void take(const Result<services::EventImportReport> &report);
    void askSecret();
    void show(const services::EventImportReport &report);
    void refresh();

    QString m_connection;
    QByteArray m_bytes;
    PlainLabel *m_sentence;
    QWidget *m_secretPart;
    QLineEdit *m_secret;
    QCheckBox *m_keep;
    ElidedTable *m_table;
    TextRows *m_rows;
    QCheckBox *m_skip;
    ProgressPane *m_progress;
    QPushButton *m_read;
    bool m_running = false;
    bool m_hasProblems = false;
};

} // namespace rd::views
