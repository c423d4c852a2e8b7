// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/helppages.h"
#include "views/support/helpplaces.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;

namespace rd::views {

class Dialogs;

/// Our own pages from the resources, with contents and a search over all of them; nothing else is ever loaded.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /// @param dialogs asks for a printer; without, there is nothing to print with
    HelpWindow(Dialogs *dialogs, QWidget *parent);
    void show(const HelpPlace &place);

    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *results() const { return m_results; }
    [[nodiscard]] QTreeWidget *contents() const { return m_contents; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildButtons();
    void fillContents();
    void search();
    void openResult();
    void go(const QString &topic, int section);
    /// Scrolls to the section the address names and marks what is searched for.
    void arrive(const QUrl &address);
    void mark(int from);
    void zoom(int steps);
    void print();

    Dialogs *m_dialogs;
    std::vector<HelpSection> m_sections;
    std::vector<HelpHit> m_hits;
    QTextBrowser *m_browser;
    QLineEdit *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_results;
    QString m_marked; ///< words that are shown in the text
    int m_zoom = 0;
};

/// The help in a window of its own beside `parent`, at what is about its widget with the focus, else about the page;
/// shown again it goes to the new place. Returns at once.
/// @param dialogs for printing; may be null
void showHelp(QWidget *parent, PageId page, Dialogs *dialogs = nullptr);

} // namespace rd::views
