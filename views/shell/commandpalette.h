// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QMenu;

namespace rd {
class ParticipantIndex;
}

namespace rd::views {

class ElidedTable;
class MainWindow;
class PlainLabel;
class Session;
class TextRows;

/// Everything the window can do or show, found by typing: pages, actions of menus and pages, participants and
/// campaigns by name. Arrow keys choose, Enter does it, Esc leaves. People, of whom there may be a million, are
/// searched by the pool; only those shown come here. Deletes itself when closed.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(Session &session, MainWindow &window);
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] ElidedTable *table() const { return m_table; }

    /// A person the pool has found.
    struct Person {
        qint64 id = 0;
        QString text; ///< name and address
        bool begins = false; ///< with the first word
    };

Q_SIGNALS:
    /// Participants and campaigns are known from now on.
    void peopleLoaded();
    /// What is shown answers what is typed, people included.
    void answered();

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
    /// Another question; the answers of former ones are dropped.
    void ask();
    void refresh(bool isAnswer = false);
    void run();
    [[nodiscard]] QStringList words() const; ///< as they are typed, folded

    Session &m_session;
    MainWindow &m_window;
    QLineEdit *m_input;
    ElidedTable *m_table;
    TextRows *m_rows;
    PlainLabel *m_nothing;
    std::vector<Entry> m_entries;
    std::vector<std::function<void()>> m_shown; ///< what each row does
    std::shared_ptr<const ParticipantIndex> m_people; ///< shared with the pool; nullptr = not read yet
    std::vector<Person> m_found; ///< of the question that was answered last
    int m_question = 0;
    bool m_isAsking = false;
};

} // namespace rd::views
