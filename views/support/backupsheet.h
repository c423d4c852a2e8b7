// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookscopies.h"
#include "views/support/sheet.h"

class QCheckBox;

namespace rd::views {

class PlainLabel;
class ProgressPane;

/// "Back up …": the open books as they are now into one new file, with a passphrase or, said so, without one. The work
/// goes on beside it.
class BackupSheet : public Sheet {
    Q_OBJECT
public:
    /// @param copies outlives the work of the sheet
    BackupSheet(Session &session, services::BooksCopies &copies, QWidget *parent);
    [[nodiscard]] QLineEdit *passphraseField() const { return m_first; }
    [[nodiscard]] QLineEdit *repeatField() const { return m_second; }
    [[nodiscard]] QCheckBox *plainChoice() const { return m_plain; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }
    [[nodiscard]] QString sentence() const; ///< what came of it

Q_SIGNALS:
    void written();

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    void refresh();
    void choose();
    void write(const QString &file);
    void show(const services::CopyMade &made);

    services::BooksCopies &m_copies;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QCheckBox *m_plain;
    PlainLabel *m_hint;
    PlainLabel *m_sentence;
    ProgressPane *m_progress;
    QPushButton *m_write;
};

} // namespace rd::views
