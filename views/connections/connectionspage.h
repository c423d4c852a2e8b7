// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include "models/services/connectionservice.h"

class QStackedWidget;
class QVBoxLayout;

namespace rd::views {

class BannerHost;
class ConnectionCard;
class EmptyState;
class PageHeader;
class PlainLabel;

/// The accounts data comes from: one card each, and the way to a new one.
class ConnectionsPage : public Page {
    Q_OBJECT
public:
    explicit ConnectionsPage(Session &session, QWidget *parent = nullptr);
    /// Also what can be done with each connection.
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands + m_cardCommands; }
    /// "new" opens the way to a new connection, "new shopify" to one of this provider.
    void open(const QString &argument) override;
    void reload() override;
    [[nodiscard]] const QList<ConnectionCard *> &cards() const { return m_cards; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] bool isEmptyShown() const;
    /// Who has the workspace open, and since when.
    [[nodiscard]] PlainLabel *holderLabel() const { return m_holder; }

private:
    void buildCommands();
    void buildBody();
    void showCards();
    void addCard(const Connection &connection);
    void addCardCommands(const Connection &connection);
    /// @param provider chosen at first; empty = the first of the list
    void connectNew(const std::optional<Connection> &existing, const QString &provider = {});
    void renew(const QString &name);
    void changePace(const QString &name);
    void readOlder(const QString &name);
    void showHistory(const QString &name);
    void disconnectAsked(const QString &name);
    void disconnectNow(const QString &name);

    PageHeader *m_header;
    BannerHost *m_banners;
    PlainLabel *m_holder;
    Instant m_since; ///< the window is open
    bool m_isLoaded = false; ///< the list has been read
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<ConnectionCard *> m_cards;
    QList<QAction *> m_commands;
    QList<QAction *> m_cardCommands;
    QAction *m_new = nullptr;
    QAction *m_sync = nullptr;
};

} // namespace rd::views
