// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/buttons.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace rd::views {

class PlainLabel;

/// A line edit with a magnifier and a clear button whose searchChanged() waits for a pause in typing.
class SearchField : public QWidget {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Where a search takes no longer than a frame, nobody waits for a pause.
    void setInstant(bool instant);

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// Enter: the person wants the answer now and the focus in the list.
    void submitted();

private:
    QLineEdit *m_edit;
    QTimer *m_pause;
};

/// Top of a page: title, one line of truth below it (counts, totals, "as of"), search and actions at the end.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// @param title safe already: a name from outside through apart()
    void setTitle(const QString &title);
    /// "142 due · 3,918.00 EUR · 1,204.50 USD      as of 09:41"
    void setTruth(const QString &truth);
    /// Adds the search field; focused by Ctrl+F within the page.
    SearchField *addSearch(const QString &placeholder);
    QPushButton *addAction(QAction *action, Emphasis emphasis = Emphasis::Normal);
    void addWidget(QWidget *widget);
    /// An arrow before the title, for pages one step down; emits backRequested().
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();

private:
    QToolButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_truth;
    QHBoxLayout *m_slots;
};

} // namespace rd::views
