// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace rd::views {

class Session;

/// The places of the window, in the order of the navigation.
enum class PageId { Overview, Campaigns, Participants, Referrals, Rewards, Payouts, Connections, Activity };
inline constexpr int kPageCount = 8;

/// One place the user goes. It loads its data in the background when first shown and again when the books change while
/// it is visible; until then it shows its frame at once.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(PageId id, Session &session, QWidget *parent);

    [[nodiscard]] PageId id() const { return m_id; }
    [[nodiscard]] Session &session() const { return m_session; }
    /// Commands of this place for the menu bar; made once, owned by the page, each with text, shortcut where it has
    /// one, and status tip.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }
    /// Where Ctrl+F goes; may be null.
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }
    /// A place inside the page ("reward 12", a participant's id) asked for by another page; the words are the page's
    /// own.
    virtual void open(const QString &argument);
    /// Starts loading; called on the GUI thread, must return at once.
    virtual void reload() = 0;

protected:
    void showEvent(QShowEvent *event) override;

private:
    PageId m_id;
    Session &m_session;
    bool m_stale = true;
};

} // namespace rd::views
