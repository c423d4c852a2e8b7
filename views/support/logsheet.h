// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace rd::views {

class PlainLabel;
class SearchField;

/// What the program has written into the log of this workspace, newest first. Keys, tokens and addresses were taken
/// out when it was written; it can be copied for a report.
class LogSheet : public Sheet {
    Q_OBJECT
public:
    LogSheet(Session &session, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QComboBox *levelChoice() const { return m_level; }

Q_SIGNALS:
    void loaded();

private:
    void load();
    void showLines();

    SearchField *m_search;
    QComboBox *m_level;
    QPlainTextEdit *m_text;
    PlainLabel *m_count;
    QStringList m_lines; ///< newest first
};

} // namespace rd::views
