// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QMenu;
class QTimer;

namespace rd::views {

class FilterBar;
class Session;

/// The filters of a table that people gave a name, and the one they left it with, kept in the workspace: what is
/// searched for are people, which is nothing for the settings of the computer.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    /// @param key of the page, never translated
    SavedFilters(Session &session, FilterBar &filters, const QString &key, QObject *parent);
    /// Asks for a name and keeps what is set; the same name again replaces it.
    void saveCurrent(QWidget *parent);
    /// An entry for each, and one to forget them.
    void fill(QMenu &menu);
    [[nodiscard]] QStringList names() const;
    void use(const QString &name);
    void forget(const QString &name);

Q_SIGNALS:
    void loaded();
    void changed();

private:
    void load();
    void keep();

    Session &m_session;
    FilterBar &m_filters;
    QString m_setting;
    QJsonObject m_kept; ///< "last", and "saved" by name
    QTimer *m_later;
    bool m_loaded = false;
};

} // namespace rd::views
