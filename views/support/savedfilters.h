// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QMenu;
class QTimer;
class QWidget;

namespace rd::views {

class FilterBar;
class Session;

/// The filters of a table that people gave a name, and the one they left it with, kept in the workspace: what is
/// searched for are people, which is nothing for the settings of the computer.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    /// @param key of the page, never translated; empty = nothing is read from the workspace, nor written to it
    SavedFilters(Session &session, FilterBar &filters, const QString &key, QObject *parent);
    /// Asks for a name and keeps what is set; the same name again replaces it.
    void saveCurrent(QWidget *parent);
    /// An entry for each, and one to rename and to delete them.
    void fill(QMenu &menu, QWidget *parent);
    /// Asks for another name; one that is taken already replaces what had it.
    void askName(const QString &name, QWidget *parent);
    [[nodiscard]] QStringList names() const;
    void use(const QString &name);
    void forget(const QString &name);
    void rename(const QString &name, const QString &to);

Q_SIGNALS:
    void loaded();
    void changed();

private:
    using Choice = void (SavedFilters::*)(const QString &name, QWidget *parent);
    void load();
    void keep();
    void forgetFrom(const QString &name, QWidget *) { forget(name); }
    void fillNames(QMenu &menu, QWidget *parent, Choice choice);

    Session &m_session;
    FilterBar &m_filters;
    QString m_setting;
    QJsonObject m_kept; ///< "last", and "saved" by name
    QTimer *m_later;
    bool m_loaded = false;
};

} // namespace rd::views
