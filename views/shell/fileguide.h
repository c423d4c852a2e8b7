// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/filesheet.h"

#include <QObject>

namespace rd::views {

class DropVeil;
class MainWindow;
class Session;

/// Takes a file that is dropped on the window, or chosen from the menu, finds out what it is and leads to the sheet
/// that looks at it. A page that takes files itself, such as an open batch, comes first.
class FileGuide : public QObject {
    Q_OBJECT
public:
    /// Both outlive this; the window is its parent.
    FileGuide(Session &session, MainWindow &window);
    /// Asks for a file.
    void choose();
    /// Reads it in the background and asks what it is meant to be.
    void take(const QString &path);

Q_SIGNALS:
    /// The question is open.
    void asked(rd::views::FileSheet *sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(HandedFile file);
    void lead(FileKind kind, const QString &place, const HandedFile &file);
    void leadToResults(const QString &batch, const HandedFile &file);
    void leadToImport(FileKind kind, const HandedFile &file);

    Session &m_session;
    MainWindow &m_window;
    DropVeil *m_veil;
};

} // namespace rd::views
