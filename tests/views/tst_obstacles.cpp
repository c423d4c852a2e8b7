// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a reward: the chips answer clicks and keys, and every kind leads to its remedy.
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/campaigns/ratessheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/handissuesheet.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/obstaclepopover.h"
#include "views/rewards/obstacles.h"
#include "views/rewards/obstacleview.h"
#include "views/rewards/rewardlists.h"
#include "views/rewards/rewardspage.h"
#include "views/support/merchantzone.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/chipclicks.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/sidepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>

#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

constexpr int kBlockerCount = static_cast<int>(Blocker::RestoredCopy) + 1;
constexpr int kBlockers = static_cast<int>(items::RewardColumn::Blockers);
constexpr int kState = static_cast<int>(items::RewardColumn::State);

/// What a person is led to, by the stable words of the remedies; the first one has the focus.
struct Expected {
    Blocker blocker;
    const char *due;
    const char *approved;
};
constexpr Expected kExpected[] = {
    {Blocker::BelowThreshold, "participant", "participant"},
    {Blocker::NegativeBalance, "participant", "participant"},
    {Blocker::NoPayoutMethod, "payout-method connections approve", "payout-method connections issue"},
    {Blocker::MethodChangedRecently, "participant", "participant"},
    {Blocker::CurrencyNotSupported, "approve", "issue in-batch by-hand"},
    {Blocker::TaxFormMissing, "payout-method", "payout-method"},
    {Blocker::ParticipantSuspended, "edit-participant participant", "edit-participant participant"},
    {Blocker::CustomerNotFound, "participant sync approve", "participant sync issue"},
    {Blocker::EmailMismatch, "participant explain", "participant explain"},
    {Blocker::ExistingDiscount, "approve", "issue"},
    {Blocker::CurrencyMismatch, "approve", "issue in-batch by-hand"},
    {Blocker::ProviderLimit, "approve", "issue in-batch by-hand"},
    {Blocker::RateMissing, "rates", "rates"},
    {Blocker::Offline, "approve connections", "issue connections"},
    {Blocker::AmbiguousCustomer, "participant sync approve", "participant sync issue"},
    {Blocker::AmbiguousSubscription, "approve", "issue"},
    {Blocker::SyncIncomplete, "sync connections", "sync connections"},
    {Blocker::NeedsApproval, "approve", "issue"},
    {Blocker::ProviderRefused, "approve", "issue in-batch by-hand"},
    {Blocker::Timeout, "approve", "issue"},
    {Blocker::RateLimited, "approve", "issue"},
    {Blocker::OutcomeUnknown, "sync", "sync"},
    {Blocker::ReferrerNotDue, "purchase", "purchase"},
    {Blocker::AlreadyIssued, "explain", "explain"},
    {Blocker::RestoredCopy, "not-given-yet", "not-given-yet"},
};
static_assert(std::size(kExpected) == kBlockerCount);

QStringList wordsOf(const std::vector<Remedy> &remedies)
{
    QStringList words;
    for (const Remedy remedy : remedies)
        words += remedyWord(remedy).sliced(u"remedy-"_s.size());
    return words;
}

RewardRow blockedBy(Blocker blocker, RewardState state, RewardKind kind = RewardKind::Cash)
{
    RewardRow row;
    row.id = RewardId{1};
    row.state = state;
    row.kind = kind;
    row.provider = u"stripe"_s;
    row.amount = Money{1'500, Currency::parse(u"EUR").value()};
    row.blockers = {blocker};
    return row;
}

} // namespace

class TestObstacles : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;

    services::Desk &desk() const { return m_fixture->desk(); }
    RewardsPage *page() const { return static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards)); }
    ElidedTable *table() const { return page()->table(); }
    RewardRow rowAt(int row) const { return page()->model()->row(page()->model()->index(row, 0)); }
    RewardRow stored(RewardId id) const
    {
        services::RewardQuery query;
        query.ids = {id};
        return desk().rewards.list(query).value().rows.at(0);
    }
    bool openList(const QString &list) const
    {
        m_fixture->window->go(PageId::Rewards, list);
        return m_fixture->settle() && m_fixture->activate();
    }
    /// In the list shown; -1 = none.
    template <typename Fits>
    int rowThat(Fits fits) const
    {
        for (int row = 0; row < page()->model()->rowCount(); ++row) {
            if (fits(rowAt(row)))
                return row;
        }
        return -1;
    }
    static ObstaclePopover *popover() { return qobject_cast<ObstaclePopover *>(QApplication::activePopupWidget()); }
    QPoint chipAt(int row, int column) const
    {
        const QModelIndex index = page()->model()->index(row, column);
        table()->scrollTo(index);
        QList<ChipContent> chips = column == kBlockers ? blockerChips(*page()->model(), index)
                                                       : QList<ChipContent>{{index.data().toString(), {}}};
        const QList<QRect> places =
            chipPlaces(table()->visualRect(index), chips, table()->font(), table()->layoutDirection());
        return places.isEmpty() ? QPoint() : places.constFirst().center();
    }
    /// With the mouse, and what is computed for it is there.
    ObstaclePopover *clickChip(int row, int column) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, chipAt(row, column));
        if (!QTest::qWaitFor([] { return popover() != nullptr; }, 30'000) || !m_fixture->settle())
            return nullptr;
        return popover();
    }
    static QPushButton *remedy(const QWidget *place, const QString &word)
    {
        return place ? place->findChild<QPushButton *>(u"remedy-"_s + word) : nullptr;
    }
    template <typename S>
    static S *sheet()
    {
        S *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&found] {
                found = qobject_cast<S *>(QApplication::activeModalWidget());
                return found != nullptr;
            },
            30'000);
        return isThere ? found : nullptr;
    }
    /// Somebody whose reward is due is suspended; the row of that reward.
    int suspendSomebody()
    {
        const int due = rowThat([](const RewardRow &row) {
            return row.state == RewardState::Due && row.blockers.empty() && row.beneficiary == Beneficiary::Referrer;
        });
        if (due < 0)
            return -1;
        const RewardRow row = rowAt(due);
        services::Sheet lines;
        lines.source = u"test"_s;
        lines.header = {u"email"_s, u"state"_s};
        services::SheetRow line;
        line.line = 1;
        line.cells = {row.participantEmail, u"suspended"_s};
        lines.rows.push_back(line);
        services::ImportOptions options;
        options.actor = desk().actor;
        if (!desk().people.importParticipants(lines, options, {}, {}))
            return -1;
        Q_EMIT m_fixture->session().booksChanged();
        if (!m_fixture->settle())
            return -1;
        return rowThat([&row](const RewardRow &now) { return now.id == row.id; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show({1400, 900}));
    }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QVERIFY(m_fixture->tidyUp([](QWidget *open) {
            const QStringList unnamed = DeskFixture::unnamed(open);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        }));
        page()->panel()->close();
        page()->filters()->clear();
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyBlockerSaysWhatToDo()
    {
        for (int i = 0; i < kBlockerCount; ++i) {
            const auto &[blocker, due, approved] = kExpected[i];
            QCOMPARE(static_cast<int>(blocker), i); // none is forgotten
            const auto found = obstaclesOf(blockedBy(blocker, RewardState::Due), nullptr, QTimeZone::utc());
            QCOMPARE(found.size(), std::size_t{1});
            QVERIFY2(!found.front().chip.text.isEmpty(), due);
            QVERIFY2(found.front().advice.size() > 15, qPrintable(word(blocker)));
            QCOMPARE(found.front().advice, remedyFor(blocker));
            QCOMPARE(wordsOf(found.front().remedies).join(u' '), QString::fromLatin1(due));
            QCOMPARE(wordsOf(remediesFor(blocker, blockedBy(blocker, RewardState::Approved))).join(u' '),
                QString::fromLatin1(approved));
        }
        // A coupon that met a discount can be given as credit, where Stripe gives it.
        RewardRow coupon = blockedBy(Blocker::ExistingDiscount, RewardState::Approved, RewardKind::Coupon);
        QCOMPARE(wordsOf(remediesFor(Blocker::ExistingDiscount, coupon)).join(u' '), u"as-credit issue"_s);
        coupon.provider = u"shopify"_s;
        QCOMPARE(wordsOf(remediesFor(Blocker::ExistingDiscount, coupon)).join(u' '), u"issue"_s);
        std::set<QString> seen;
        for (int i = 0; i < kRemedyCount; ++i) {
            const auto one = static_cast<Remedy>(i);
            QVERIFY2(!remedyText(one).isEmpty(), qPrintable(remedyWord(one)));
            QVERIFY(seen.insert(remedyWord(one)).second);
        }
    }

    /// The detail of the last attempt belongs to the blocker it was about.
    void saysWhatTheLastAttemptMet()
    {
        RewardRow row = blockedBy(Blocker::ProviderLimit, RewardState::Approved);
        row.blockers.insert(row.blockers.begin(), Blocker::ParticipantSuspended);
        row.hasLastBlocker = true;
        row.lastBlocker = Blocker::ProviderLimit;
        row.lastBlockerDetail = u"<b>the balance</b> is empty"_s;
        ObstacleView view(ObstacleView::StateIs::ToldHere, QTimeZone::utc());
        view.show(row, nullptr);
        const QStringList texts = view.texts();
        const qsizetype second = texts.indexOf(items::RewardModel::blockerText(Blocker::ProviderLimit));
        QVERIFY(second > 0);
        QVERIFY(texts.at(second + 1).contains(u"<b>the balance</b> is empty"_s)); // as it is, and only there
        QVERIFY(!texts.sliced(0, second).join(u' ').contains(u"balance"_s));
    }

    void aChipLeadsToItsRemedy()
    {
        QVERIFY(openList(u"due"_s));
        const int row = suspendSomebody();
        QVERIFY(row >= 0);
        const RewardId id = rowAt(row).id;
        QVERIFY(!rowAt(row).blockers.empty());
        ObstaclePopover *open = clickChip(row, kBlockers);
        QVERIFY(open);
        QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{id}); // the click has selected the row as ever
        QVERIFY(open->obstacles()->texts().contains(items::RewardModel::blockerText(Blocker::ParticipantSuspended)));
        QVERIFY(open->obstacles()->texts().contains(remedyFor(Blocker::ParticipantSuspended)));
        QVERIFY(DeskFixture::unnamed(open).isEmpty());
        QPushButton *edit = remedy(open, u"edit-participant"_s);
        QVERIFY(edit && edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        auto *person = sheet<EditPersonSheet>();
        QVERIFY(person);
        QVERIFY(!popover());
        person->stateChoice()->setFocus();
        QTest::keyClick(person->stateChoice(), Qt::Key_Home);
        while (person->stateChoice()->currentData().toString() != u"active"_s
            && person->stateChoice()->currentIndex() + 1 < person->stateChoice()->count())
            QTest::keyClick(person->stateChoice(), Qt::Key_Down);
        QTest::mouseClick(person->saveButton(), Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        // then nothing is in the way any more
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(stored(id).blockers.empty());
        QVERIFY(page()->banners()->banner(u"care"_s));
    }

    void theKeyboardGetsThereToo()
    {
        QVERIFY(openList(u"due"_s));
        const int row = suspendSomebody();
        QVERIFY(row >= 0);
        const RewardRow suspended = rowAt(row);
        table()->setFocus();
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_W);
        QTRY_VERIFY(popover());
        QVERIFY(m_fixture->settle());
        QCOMPARE(QApplication::focusWidget(), remedy(popover(), u"edit-participant"_s));
        // on with an arrow, and away with Esc
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), remedy(popover(), u"participant"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!popover());
        QVERIFY(table()->hasFocus());
        // Enter carries out
        QTest::keyClick(table(), Qt::Key_W);
        QTRY_VERIFY(popover());
        QVERIFY(m_fixture->settle());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window->currentPage(), PageId::Participants);
        QVERIFY(!popover());
    }

    /// Selecting several with the mouse is no question.
    void aClickWithAKeySelects()
    {
        QVERIFY(openList(u"due"_s));
        const int row = rowThat([](const RewardRow &one) { return !one.blockers.empty(); });
        QVERIFY2(row >= 0, "the sample has somebody below a threshold");
        table()->clearSelection();
        const QPoint chip = chipAt(row, kBlockers);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, chip);
        QVERIFY(m_fixture->settle());
        QVERIFY(!popover());
        QCOMPARE(page()->selectedRewards().size(), std::size_t{1});
        // The chip says in a tool tip what a click does, and shows a hand.
        QHelpEvent help(QEvent::ToolTip, chip, table()->viewport()->mapToGlobal(chip));
        QApplication::sendEvent(table()->viewport(), &help);
        QVERIFY(QToolTip::text().contains(items::RewardModel::blockerText(rowAt(row).blockers.front())));
        QToolTip::hideText();
        // As the system tells it: where its own mouse stands depends on the tests before.
        const auto moveTo = [this](const QPoint &place) {
            QMouseEvent move(QEvent::MouseMove, place, table()->viewport()->mapToGlobal(place), Qt::NoButton,
                Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(table()->viewport(), &move);
        };
        moveTo(chip);
        QCOMPARE(table()->viewport()->cursor().shape(), Qt::PointingHandCursor);
        moveTo(chip + QPoint(0, table()->rowHeight(row) / 2 - 2));
        QCOMPARE(table()->viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void saysWhatIsMissingToAThreshold()
    {
        QVERIFY(openList(u"due"_s));
        const int row = rowThat([](const RewardRow &one) {
            return !one.blockers.empty() && one.blockers.front() == Blocker::BelowThreshold;
        });
        QVERIFY(row >= 0);
        const services::Explanation explanation = desk().rewards.explain(rowAt(row).id).value();
        QString missing;
        for (const ExplanationStep &step : explanation.steps) {
            for (const auto &[name, value] : step.values)
                missing = step.code == "waits"_L1 && name == "missing"_L1 ? value : missing;
        }
        QVERIFY(!missing.isEmpty());
        missing = withLocalAmount(missing); // as everywhere in the window
        ObstaclePopover *open = clickChip(row, kBlockers);
        QVERIFY(open);
        QVERIFY2(open->obstacles()->texts().join(u'\n').contains(missing), qPrintable(missing));
        // and in the panel, from where it leads to the participant
        open->close();
        Q_EMIT table()->rowActivated(page()->model()->index(row, 0));
        QVERIFY(m_fixture->settle());
        QPushButton *button = remedy(page()->explanation(), u"participant"_s);
        QVERIFY(button && button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_fixture->window->currentPage(), PageId::Participants);
    }

    void anUpcomingOneSaysWhenItIsDue()
    {
        QVERIFY(openList(u"upcoming"_s));
        QVERIFY(page()->model()->rowCount() > 0);
        const RewardRow pending = rowAt(0);
        ObstaclePopover *open = clickChip(0, kState);
        QVERIFY(open);
        const QString said = open->obstacles()->texts().join(u'\n');
        QVERIFY2(said.contains(formatDateShort(pending.dueAt, merchantsZone(m_fixture->session()))), qPrintable(said));
        QVERIFY2(said.contains(u"days"_s), qPrintable(said)); // how the hold is counted
        QVERIFY(open->obstacles()->findChildren<QPushButton *>().isEmpty());
        // only why it is as it is
        QCOMPARE(QApplication::focusWidget(), open->findChild<QPushButton *>(u"explain"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_fixture->settle());
        QVERIFY(!popover());
        QVERIFY(page()->panel()->isOpen());
        QCOMPARE(page()->explanation()->reward(), pending.id);
    }

    void aSuspicionIsAnsweredOnTheSpot()
    {
        QVERIFY(openList(u"in-review"_s));
        const int row = rowThat([](const RewardRow &one) { return (one.openFlags & kReferralFlags) != 0; });
        QVERIFY(row >= 0);
        const RewardId id = rowAt(row).id;
        ObstaclePopover *open = clickChip(row, kState);
        QVERIFY(open);
        auto *clear = open->findChild<QPushButton *>(u"clearFlag"_s);
        QVERIFY(clear && clear->isVisible());
        QCOMPARE(QApplication::focusWidget(), clear); // which came once the evidence was there
        // The popover has grown with it: nothing has to be scrolled to.
        QVERIFY(m_fixture->settle());
        for (const QWidget *widget : open->obstacles()->findChildren<QWidget *>()) {
            const QRect seen = widget->visibleRegion().boundingRect();
            QVERIFY2(!widget->isVisible() || seen.size() == widget->size(),
                qPrintable(u"%1 at %2: %3 of %4 seen"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                               .arg(widget->y())
                               .arg(seen.height())
                               .arg(widget->height())));
        }
        m_fixture->dialogs.textAnswer = u"Two people with one card"_s;
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(m_fixture->settle());
        QVERIFY(!popover());
        QCOMPARE(m_fixture->dialogs.textQuestions.size(), 1);
        QCOMPARE(stored(id).openFlags & kReferralFlags, Flags{0});
    }

    void whoHoldsADiscountCanBeGivenCredit()
    {
        // given coupons that met a discount of the customer
        QVERIFY(openList(u"due"_s));
        services::DecisionRequest approval;
        approval.member = desk().actor;
        for (int row = 0; row < page()->model()->rowCount(); ++row) {
            if (rowAt(row).kind == RewardKind::Coupon && rowAt(row).state == RewardState::Due)
                approval.ids.push_back(rowAt(row).id);
        }
        QVERIFY(desk().rewards.decide(approval));
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.member = desk().actor;
        order.ids = approval.ids;
        QVERIFY(desk().issue.issue(order, {}, {}));
        Q_EMIT m_fixture->session().booksChanged();
        QVERIFY(m_fixture->settle());
        QVERIFY(openList(u"not-rewarded"_s));
        const int row = rowThat([](const RewardRow &one) {
            return !one.blockers.empty() && one.blockers.front() == Blocker::ExistingDiscount;
        });
        QVERIFY(row >= 0);
        const RewardId id = rowAt(row).id;
        ObstaclePopover *open = clickChip(row, kBlockers);
        QVERIFY(open);
        QPushButton *credit = remedy(open, u"as-credit"_s);
        QVERIFY(credit);
        QTest::mouseClick(credit, Qt::LeftButton);
        auto *issue = sheet<IssueSheet>();
        QVERIFY(issue);
        QSignalSpy previewed(issue, &IssueSheet::previewed);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 60000);
        QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{id}); // this one alone is about to be issued
    }

    /// Whatever a remedy is called, it leads somewhere.
    void everyRemedyLeadsSomewhere_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kRemedyCount; ++i)
            QTest::newRow(qPrintable(remedyWord(static_cast<Remedy>(i)))) << i;
    }
    void everyRemedyLeadsSomewhere()
    {
        QFETCH(int, which);
        const auto one = static_cast<Remedy>(which);
        QVERIFY(openList(u"all"_s));
        const int row = rowThat([one](const RewardRow &candidate) {
            return candidate.state == (one == Remedy::Approve ? RewardState::Due : RewardState::Approved)
                && (one != Remedy::InBatch || candidate.kind == RewardKind::Cash);
        });
        if (row < 0 && one != Remedy::Approve) {
            services::DecisionRequest approval;
            approval.member = desk().actor;
            const int due = rowThat([](const RewardRow &candidate) {
                return candidate.state == RewardState::Due && candidate.kind == RewardKind::Cash;
            });
            QVERIFY(due >= 0);
            approval.ids = {rowAt(due).id};
            QVERIFY(desk().rewards.decide(approval));
            Q_EMIT m_fixture->session().booksChanged();
            QVERIFY(m_fixture->settle());
        }
        const RewardRow reward = rowAt(rowThat([one](const RewardRow &candidate) {
            return candidate.state == (one == Remedy::Approve ? RewardState::Due : RewardState::Approved)
                && (one != Remedy::InBatch || candidate.kind == RewardKind::Cash);
        }));
        QSignalSpy synced(&m_fixture->session(), &Session::syncFinished);
        Q_EMIT page()->explanation()->remedyWanted(one, reward);
        const auto leadsTo = [this](PageId place) {
            return QTest::qWaitFor([&] { return m_fixture->window->currentPage() == place; }, 30'000);
        };
        const auto asks = [this] {
            return QTest::qWaitFor([this] { return m_fixture->dialogs.textQuestions.size() == 1; }, 30'000);
        };
        switch (one) {
        case Remedy::PayoutMethod:
            QVERIFY(sheet<MethodSheet>());
            break;
        case Remedy::EditParticipant:
            QVERIFY(sheet<EditPersonSheet>());
            break;
        case Remedy::Participant:
            QVERIFY(leadsTo(PageId::Participants));
            break;
        case Remedy::Connections:
            QVERIFY(leadsTo(PageId::Connections));
            break;
        case Remedy::Sync:
            QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60000);
            break;
        case Remedy::Rates:
            QVERIFY(sheet<RatesSheet>());
            break;
        case Remedy::Purchase:
            QTRY_COMPARE(page()->filters()->search()->text(),
                reward.customerEmail.isEmpty() ? reward.customerId : reward.customerEmail);
            QVERIFY(m_fixture->settle());
            QTRY_VERIFY(page()->model()->rowOfReward(reward.id) >= 0);
            break;
        case Remedy::Approve:
            QTRY_COMPARE(stored(reward.id).state, RewardState::Approved);
            break;
        case Remedy::Issue:
            QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
            QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{reward.id});
            break;
        case Remedy::AsCredit: {
            auto *issue = sheet<IssueSheet>();
            QVERIFY(issue);
            QSignalSpy previewed(issue, &IssueSheet::previewed);
            QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 60000);
            break;
        }
        case Remedy::InBatch:
            QVERIFY(leadsTo(PageId::Payouts));
            QVERIFY(sheet<NewBatchSheet>());
            break;
        case Remedy::ByHand:
            QVERIFY(sheet<HandIssueSheet>());
            break;
        case Remedy::NotGivenYet:
        case Remedy::EndUncertain:
        case Remedy::SendAgain:
            QVERIFY(asks());
            break;
        case Remedy::EndHold:
            QTRY_VERIFY(page()->banners()->banner(u"decision"_s)); // it is on no hold, which the banner says
            break;
        case Remedy::Explain:
            QTRY_VERIFY(page()->panel()->isOpen());
            QCOMPARE(page()->explanation()->reward(), reward.id);
            break;
        }
        QVERIFY(m_fixture->settle());
    }
};

QTEST_MAIN(TestObstacles)
#include "tst_obstacles.moc"
