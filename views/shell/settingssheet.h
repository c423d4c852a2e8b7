// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

#include <vector>

class QGridLayout;

namespace rd::views {

class AutoSync;
class PlainLabel;
class Notices;
class SearchField;

/// How the window of this person on this computer behaves; found by typing. Everything counts at once. What belongs to
/// the books (members, currencies, limits) is not here.
class SettingsSheet : public Sheet {
    Q_OBJECT
public:
    SettingsSheet(Session &session, AutoSync &automatic, Notices &notices, QWidget *parent);
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// The control of a setting by its key ("colours"); nullptr where there is none.
    [[nodiscard]] QWidget *control(const QString &key) const;

Q_SIGNALS:
    void languageChosen(const QString &code);

private:
    struct Row {
        QString key;
        QString folded; ///< what is searched
        QList<QWidget *> widgets;
        QWidget *control = nullptr;
    };
    void add(const QString &key, const QString &title, const QString &note, QWidget *control);
    void addColours();
    void addRows();
    void addLanguage();
    void addSync(AutoSync &automatic);
    void addStart();
    void addAlert();
    void addNotices(Notices &notices);
    void addReset();
    void resetArrangement();
    void refresh();

    SearchField *m_search;
    QGridLayout *m_grid;
    PlainLabel *m_nothing;
    std::vector<Row> m_rows;
};

} // namespace rd::views
