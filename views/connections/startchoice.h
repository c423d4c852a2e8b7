// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncstart.h"

#include <QWidget>

class QDateEdit;
class QRadioButton;

namespace rd::views {

class PlainLabel;
class Session;

/// From when payments are read: everything, the last months, or a day; with what that means in plain words.
class StartChoice : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Everything, Year, TwoYears, Day };
    explicit StartChoice(Session &session, QWidget *parent = nullptr);
    /// What there is to choose from: before the first sync all of it, later only what is older than what is known.
    void offer(const services::SyncStart &start);
    /// Nothing = everything there is.
    [[nodiscard]] std::optional<Instant> chosen() const;
    [[nodiscard]] QRadioButton *box(Kind kind) const { return m_boxes[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] QDateEdit *day() const { return m_day; }
    [[nodiscard]] QString meaning() const;
    /// "everything", "from 1 May 2026 on".
    [[nodiscard]] static QString textOf(const Session &session, const std::optional<Instant> &from);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QDate dayOf(Kind kind) const;
    void refresh();

    Session &m_session;
    QDate m_today; ///< in the merchant's calendar
    std::array<QRadioButton *, 4> m_boxes{};
    QDateEdit *m_day;
    PlainLabel *m_meaning;
};

} // namespace rd::views
