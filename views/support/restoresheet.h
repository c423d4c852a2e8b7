// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookscopies.h"
#include "views/support/sheet.h"

class QFormLayout;

namespace rd::views {

class PlainLabel;
class ProgressPane;

/// "Restore a backup …": into a folder without books, never over those that are open or any others; then they can be
/// opened in a window of their own.
class RestoreSheet : public Sheet {
    Q_OBJECT
public:
    /// @param copies outlives the work of the sheet
    RestoreSheet(Session &session, services::BooksCopies &copies, QWidget *parent);
    [[nodiscard]] QPushButton *fileButton() const { return m_chooseFile; }
    [[nodiscard]] QPushButton *folderButton() const { return m_chooseFolder; }
    [[nodiscard]] QLineEdit *fileField() const { return m_file; }
    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    [[nodiscard]] QLineEdit *passphraseField() const { return m_passphrase; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QString sentence() const; ///< what came of it

Q_SIGNALS:
    void restored();
    /// A person wants to see the books that came back.
    void openWanted(const QString &directory);

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    /// A path that is only chosen, with the button beside it.
    QLineEdit *addPath(QFormLayout *form, const QString &label, QPushButton *button);
    void chooseFile();
    void chooseFolder();
    void takeFile(const QString &file);
    void refresh();
    void restore();
    void show(const services::CopyBroughtBack &back);

    services::BooksCopies &m_copies;
    QString m_filePath;
    QString m_folderPath;
    bool m_isSealed = false; ///< the chosen file opens with a passphrase
    QPushButton *m_chooseFile;
    QPushButton *m_chooseFolder;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_passphrase = nullptr;
    PlainLabel *m_hint;
    PlainLabel *m_sentence;
    ProgressPane *m_progress;
    QPushButton *m_open;
    QPushButton *m_restore;
};

} // namespace rd::views
