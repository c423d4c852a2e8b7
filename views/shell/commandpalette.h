// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QMenu;

namespace rd::views {

class ElidedTable;
class MainWindow;
class PlainLabel;
class Session;
class TextRows;

/// Everything the window can do or show, found by typing: pages, actions of menus and pages, participants and
/// campaigns by name. Arrow keys choose, Enter does it, Esc leaves. Deletes itself when closed.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(Session &session, MainWindow &window);
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }

Q_SIGNALS:
    /// Participants and campaigns are known from now on.
    void peopleLoaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString text;
        QString where; ///< menu, page or kind of thing
        QString key; ///< shortcut as text
        QString folded; ///< what is searched
        std::function<void()> act;
        int rank = 0; ///< what is near comes first
    };
    void build();
    void collect();
    void addMenu(const QMenu &menu, const QString &where);
    void addPages();
    void add(const QString &text, const QString &where, const QString &key, int rank, std::function<void()> act);
    void loadPeople();
    void refresh();
    void run();

    Session &m_session;
    MainWindow &m_window;
    QLineEdit *m_input;
    ElidedTable *m_table;
    TextRows *m_rows;
    PlainLabel *m_nothing;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown;
};

} // namespace rd::views
