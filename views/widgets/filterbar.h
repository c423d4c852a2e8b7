// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/pageheader.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

class QComboBox;
class QPushButton;

namespace rd::views {

class Chip;

/// One row of filters above a table: search, choices, switches, and "Clear filters" once something is on.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    SearchField *addSearch(const QString &placeholder);
    /// A choice; the first entry means "no restriction". `name` is what assistive technology reads.
    QComboBox *addChoice(const QString &name);
    /// The same for a choice that stands elsewhere on a page: letters typed there choose, and are no commands.
    [[nodiscard]] static QComboBox *makeChoice(const QString &name, QWidget *parent = nullptr);
    /// A switch; changes arrive in chipToggled().
    Chip *addChip(const QString &id, const QString &text);
    /// Any other control.
    void addWidget(QWidget *widget);
    /// At the end of the row.
    void addTrailing(QWidget *widget);
    /// Something that stands elsewhere on the page and is kept, cleared and said together with these filters.
    struct Elsewhere {
        QString key; ///< in state(); never translated
        std::function<QJsonValue()> state; ///< null where nothing is set
        std::function<void(const QJsonValue &)> restore;
        std::function<void()> clear; ///< only what hides rows
        std::function<QString()> sentence; ///< what it hides rows by, for people; empty = it hides none
    };
    /// Its owner emits changed() after each change, and outlives this.
    void addElsewhere(Elsewhere filter);
    /// Everything back to its beginning, with one changed().
    void clear();
    [[nodiscard]] bool isActive() const;
    /// What is set, for people: "“ada” · Due · Give 20"; empty where nothing is.
    [[nodiscard]] QString sentence() const;
    /// What is set, to be kept; empty where nothing is.
    [[nodiscard]] QJsonObject state() const;
    /// Sets it again, with one changed(). A choice that does not offer its entry yet waits for fillWanted().
    void restore(const QJsonObject &state);
    /// The choices have been filled anew.
    void fillWanted();
    /// For a choice that can offer more than it lists, such as what another place asks for: the text of an entry by its
    /// code, empty where there is no such entry. restore() adds it then.
    using EntryText = std::function<QString(const QString &code)>;
    void setEntryText(const QComboBox *choice, EntryText text);
    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void searchChanged(const QString &text);
    void chipToggled(const QString &id, bool on);
    /// Anything changed; typing is held back until a pause.
    void changed();

private:
    void refresh();

    QHBoxLayout *m_row;
    QHBoxLayout *m_trailing;
    QPushButton *m_clear;
    SearchField *m_search = nullptr;
    QList<QComboBox *> m_choices;
    QList<Chip *> m_chips;
    QList<Elsewhere> m_elsewhere;
    QHash<int, QString> m_wanted; ///< entries that choices do not offer yet
    QHash<int, EntryText> m_entryTexts; ///< by choice
    bool m_clearing = false;
};

} // namespace rd::views
