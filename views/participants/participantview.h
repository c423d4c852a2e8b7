// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"
#include "models/services/historyservice.h"
#include "models/services/statementmonths.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace rd::views {

class BannerHost;
class MethodPanel;
class CodesPanel;
class DetailsView;
class FiguresGrid;
class HistoryList;
class PageHeader;
class ParticipantCare;
class PlainLabel;
class SegmentBar;
class Session;

/// The whole page of one participant: who it is with codes and links, the money by currency, and the past in lists that
/// come page by page: customers, rewards, payouts, statements by month, and all that happened. Stands in the place of
/// the list it was opened from.
class ParticipantView : public QWidget {
    Q_OBJECT
public:
    /// Commands of the place, owned by it; they act on summary() while this is shown.
    struct Commands {
        QAction *statement;
        QAction *adjust;
        QAction *codes;
        QAction *rewards;
        QAction *referrals;
        QAction *erase;
    };
    ParticipantView(Session &session, const Commands &commands, QWidget *parent = nullptr);
    /// Who carries out what the balance asks for; before the first open().
    void setCare(ParticipantCare *care) { m_care = care; }
    void open(ParticipantId id);
    void reload();
    [[nodiscard]] ParticipantId participant() const { return m_id; }
    /// nullptr until it has been read.
    [[nodiscard]] const ParticipantSummary *summary() const { return m_summary ? &*m_summary : nullptr; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    /// As their buttons do, once the panels are there.
    void editPayoutMethod();
    void switchCodeOff();
    [[nodiscard]] SegmentBar *lists() const { return m_lists; }
    [[nodiscard]] FiguresGrid *figures() const { return m_figures; }
    [[nodiscard]] HistoryList *customers() const { return m_customers; }
    [[nodiscard]] HistoryList *rewards() const { return m_rewards; }
    [[nodiscard]] HistoryList *payouts() const { return m_payouts; }
    [[nodiscard]] HistoryList *statements() const { return m_statements; }
    [[nodiscard]] HistoryList *timeline() const { return m_timeline; }
    /// What is carried to a later payout, and why; empty where nothing is.
    [[nodiscard]] QString carriedText() const;
    [[nodiscard]] QPushButton *openStatementButton() const { return m_openStatement; }
    [[nodiscard]] QPushButton *printStatementButton() const { return m_printStatement; }

Q_SIGNALS:
    void backRequested();
    void loaded();
    /// There is no such participant any more.
    void gone();

private:
    void build();
    void buildLists();
    QWidget *buildWho();
    QWidget *buildPayouts();
    QWidget *buildStatements();
    void addList(HistoryList *list, const QString &id, QWidget *page);
    void showList(HistoryList *list);
    void showCarried();
    void openStatement();
    void printStatement();
    [[nodiscard]] const services::StatementMonth *currentMonth() const;
    void show(const ParticipantSummary &summary);
    void showFigures();
    void fillWho();
    void showUnread();
    void giveUp(HistoryList *list, int generation);
    void startLists();
    void wantList(HistoryList *list);
    void loadCustomers();
    void loadRewards();
    void loadPayouts();
    void loadStatements();
    void loadTimeline();
    /// Whether an answer is about whom the page shows; an error is reported.
    template <typename T>
    [[nodiscard]] bool isCurrent(const Result<T> &answer, int generation)
    {
        return takes(answer ? nullptr : &answer.error(), generation);
    }
    [[nodiscard]] bool takes(const Error *error, int generation);

    Session &m_session;
    Commands m_commands;
    ParticipantCare *m_care = nullptr;
    PageHeader *m_header;
    BannerHost *m_banners;
    QScrollArea *m_who = nullptr;
    QPointer<MethodPanel> m_method; ///< replaced with each reading
    QPointer<CodesPanel> m_codes;
    FiguresGrid *m_figures = nullptr;
    SegmentBar *m_lists = nullptr;
    QStackedLayout *m_stack = nullptr;
    HistoryList *m_customers = nullptr;
    HistoryList *m_rewards = nullptr;
    HistoryList *m_payouts = nullptr;
    HistoryList *m_statements = nullptr;
    HistoryList *m_timeline = nullptr;
    HistoryList *m_shown = nullptr; ///< one of them
    struct ListPage {
        HistoryList *list = nullptr;
        QString id; ///< of its segment
        QWidget *page = nullptr; ///< the list, or what it stands in
    };
    std::vector<ListPage> m_pages;
    PlainLabel *m_carried = nullptr;
    QPushButton *m_openStatement = nullptr;
    QPushButton *m_printStatement = nullptr;
    std::vector<services::StatementMonth> m_months; ///< of the rows of m_statements
    std::vector<services::ParticipantPayout> m_paid; ///< of the rows of m_payouts
    ParticipantId m_id;
    std::optional<ParticipantSummary> m_summary;
    std::vector<services::ParticipantBalance> m_balances;
    std::optional<CustomerPosition> m_customersEnd;
    RewardId m_rewardsEnd;
    qint64 m_timelineEnd = 0;
    int m_generation = 0; ///< answers of an older one are dropped
};

} // namespace rd::views
