// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"
#include "models/services/batchservice.h"
#include "models/services/connectionservice.h"
#include "tests/paypal/fakepaypal.h"
#include "tests/views/cashbatches.h"
#include "tests/views/deskfixture.h"
#include "views/dashboards/attentionlist.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutspage.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/support/batchpaper.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What became of a batch later: who wrote its file, and that a payout which was thought to be over is not.
class TestPayoutAlerts : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    BatchId m_batch;
    QByteArray m_bytes;

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    template <typename P>
    [[nodiscard]] P *page(PageId id) const
    {
        m_full->window->go(id);
        return m_full->settle() ? qobject_cast<P *>(m_full->window->page(id)) : nullptr;
    }
    [[nodiscard]] static QString textsIn(const QWidget *place)
    {
        QStringList texts;
        for (const PlainLabel *label : place->findChildren<PlainLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] Result<std::vector<Payout>> payouts() const { return desk().batches.payouts(m_batch); }
    [[nodiscard]] RewardState stateOf(RewardId id) const { return desk().rewards.explain(id).value().reward.state; }

    /// A batch of everybody's cash, without a second person, whose file was written by two.
    Status prepare()
    {
        Member second;
        second.name = u"Berta"_s;
        second.role = Role::Approver;
        RD_CHECK(desk().members.add(second, desk().actor));
        RD_TRY(batch, makeDollarBatch(desk()));
        m_batch = batch;
        RD_CHECK(writeBatch(desk(), m_batch, desk().actor));
        RD_TRY(again, writeBatch(desk(), m_batch, second.name));
        m_bytes = again;
        return {};
    }
    /// Whatever is not paid yet is.
    Status payAll()
    {
        RD_TRY(all, payouts());
        QByteArray rows;
        for (const Payout &payout : all) {
            if (payout.state != PayoutState::Paid)
                rows += payout.reference.toUtf8() + ",paid,\r\n";
        }
        if (rows.isEmpty())
            return {};
        return answerBatch(desk(), m_batch, rows).transform([](const auto &) {});
    }
    Status say(const QByteArray &state, std::size_t line)
    {
        RD_TRY(all, payouts());
        const QByteArray row = all.at(line).reference.toUtf8() + ',' + state + ",account closed\r\n";
        return answerBatch(desk(), m_batch, row).transform([](const auto &) {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
        const Status ready = prepare();
        QVERIFY2(ready.has_value(), qPrintable(ready ? QString() : ready.error().text));
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup() { QVERIFY(m_full->tidyUp()); }
    void cleanupTestCase() { m_full.reset(); }

    /// The details and the cover sheet of a batch name everybody who wrote its file.
    void everyExportIsShown()
    {
        auto *payoutsPage = page<PayoutsPage>(PageId::Payouts);
        QVERIFY(payoutsPage);
        payoutsPage->openBatch(m_batch);
        QVERIFY(m_full->settle());
        const QString texts = textsIn(payoutsPage->batch());
        QVERIFY2(texts.contains(u"Exported"_s) && texts.contains(u"Exported again"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"Berta"_s), qPrintable(texts));
        QVERIFY2(texts.contains(desk().actor), qPrintable(texts));
        const auto detail = desk().batches.show(m_batch);
        QVERIFY(detail);
        const QString html = BatchPaper::html(*detail, "Europe/Berlin");
        QVERIFY(html.contains(u"Written by"_s) && html.contains(u"Written again by"_s));
        QVERIFY2(html.contains(u"Berta"_s), qPrintable(html.left(3000)));
        QCOMPARE(html.count(u"the file above"_s), 2);

        // The sheet itself, from the keyboard.
        m_full->dialogs.fileAnswer = m_full->path(u"cover.pdf"_s);
        payoutsPage->batch()->table()->setFocus();
        QTest::keyClick(payoutsPage->batch()->table(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->dialogs.fileQuestions.size(), 1);
        const Banner *said = payoutsPage->batch()->banners()->banner(u"step"_s);
        QVERIFY(said);
        QCOMPARE(said->content().tone, Tone::Positive);
        QFile pdf(*m_full->dialogs.fileAnswer);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    /// Before anything is sent, a person reads that nobody here knows whether the account can pay it.
    void anUnknownBalanceIsSaidBeforeSending()
    {
        fakes::FakePaypal paypal;
        services::ConnectRequest connecting;
        connecting.provider = u"paypal"_s;
        connecting.name = u"payouts"_s;
        connecting.apiBase = paypal.url().toString(QUrl::RemovePath);
        connecting.options = {{u"sandbox"_s, u"yes"_s}};
        QByteArray key("client-id-0001:secret-0001");
        connecting.secret = Secret::take(key);
        connecting.actor = desk().actor;
        const auto connected = desk().connections.connect(connecting, {});
        QVERIFY2(connected.has_value(), connected ? "" : qPrintable(connected.error().text));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto due = desk().rewards.list(query);
        QVERIFY(due);
        services::IssueOrder order;
        order.method = u"paypal"_s;
        order.member = desk().actor;
        for (const RewardRow &row : due->rows) {
            if (row.kind != RewardKind::Cash || row.beneficiary != Beneficiary::Referrer || !row.amount
                || row.amount->currency.code() != "EUR"_L1)
                continue;
            const QString place = u"pays%1@example.org"_s.arg(row.participant.value);
            QVERIFY(desk().payoutMethods.set({row.participant, u"paypal"_s, place, {}}, desk().actor));
            order.ids.push_back(row.id);
        }
        QVERIFY(!order.ids.empty());
        services::DecisionRequest approval;
        approval.ids = order.ids;
        approval.member = desk().actor;
        QVERIFY(desk().rewards.decide(approval));
        auto *sheet = new IssueSheet(m_full->session(), order, m_full->window.get());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        sheet->start();
        QVERIFY(m_full->settle());
        const QString texts = textsIn(sheet);
        QVERIFY2(texts.contains(u"What the PayPal account holds is not known here"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"EUR"_s), qPrintable(texts));
        const QStringList unnamed = DeskFixture::unnamed(sheet);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(m_full->settle());
        QVERIFY2(paypal.payouts().isEmpty(), "nobody has agreed");
        for (const RewardId id : order.ids)
            QCOMPARE(stateOf(id), RewardState::Approved);
    }

    /// domain.md 5.6.3: batch = file = screen = what the provider says.
    void sumsAgreeFromTheBatchToTheResult()
    {
        const auto detail = desk().batches.show(m_batch);
        QVERIFY(detail);
        const Batch &batch = detail->batch;
        qint64 lines = 0;
        QByteArray results;
        for (const services::PayoutView &view : detail->lines) {
            lines += view.payout.amount.minor;
            results += view.payout.reference.toUtf8() + ",paid,\r\n";
        }
        QCOMPARE(lines, batch.total);
        const auto sheet = app::parseSheet(m_bytes, u"payouts.csv"_s);
        QVERIFY(sheet);
        const qsizetype amount = sheet->header.indexOf(u"amount"_s);
        QVERIFY(amount >= 0);
        qint64 file = 0;
        for (const auto &row : sheet->rows)
            file += parseDecimal(row.cells.at(amount), batch.currency).value().minor;
        QCOMPARE(file, batch.total);
        auto *payoutsPage = page<PayoutsPage>(PageId::Payouts);
        payoutsPage->openBatch(m_batch);
        QVERIFY(m_full->settle());
        qint64 screen = 0;
        for (const items::PayoutRow &row : payoutsPage->batch()->lines()->rows())
            screen += row.payout.amount.minor;
        QCOMPARE(screen, batch.total);
        QVERIFY(textsIn(payoutsPage->batch()).contains(formatMoney({batch.total, batch.currency})));
        const auto answer = answerBatch(desk(), m_batch, results);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
        QCOMPARE(answer->paid, batch.total);
        QCOMPARE(answer->batch.paid, batch.total);
    }

    /// domain.md 5.4.8, in the window: the overview leads to the batch, the reward says it and is reopened there.
    void aLateFailureIsSeenAndDecided()
    {
        QVERIFY(payAll());
        const auto all = payouts();
        QVERIFY(all);
        QCOMPARE(all->front().state, PayoutState::Paid);
        QVERIFY(say("failed", 0));
        Q_EMIT m_full->session().booksChanged();
        QVERIFY(m_full->settle());

        auto *overview = page<Page>(PageId::Overview);
        QVERIFY(overview);
        AttentionRow *found = nullptr;
        for (AttentionRow *row : overview->findChildren<AttentionRow *>()) {
            if (row->item().page == PageId::Payouts)
                found = row;
        }
        QVERIFY2(found, "the overview says what is not as it was known");
        QVERIFY(!DeskFixture::accessibleName(found).isEmpty());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        QVERIFY(m_full->settle());
        auto *payoutsPage = qobject_cast<PayoutsPage *>(m_full->window->page(PageId::Payouts));
        QCOMPARE(m_full->window->currentPage(), PageId::Payouts);
        QVERIFY(payoutsPage->isPlaceBelowShown());
        QCOMPARE(payoutsPage->batch()->detail()->batch.id, m_batch);
        // its line does not look as if all were well, and still is what it is in an export
        const auto *lines = payoutsPage->batch()->lines();
        const QModelIndex state = lines->index(0, int(items::PayoutColumn::State));
        QCOMPARE(state.data(items::CodeRole).toString(), u"contradicts"_s);
        QCOMPARE(state.data(items::RawRole).toString(), u"paid"_s);

        const RewardId reward = all->front().items.front().reward;
        QCOMPARE(stateOf(reward), RewardState::Issued);
        auto *rewards = page<RewardsPage>(PageId::Rewards);
        QVERIFY(rewards);
        rewards->open(u"reward %1"_s.arg(reward.value));
        QVERIFY(m_full->settle());
        QCOMPARE(rewards->explanation()->reward(), reward);
        const QString texts = textsIn(rewards->explanation());
        QVERIFY2(texts.contains(u"account closed"_s) && texts.contains(all->front().reference), qPrintable(texts));
        auto *confirm = rewards->explanation()->findChild<QPushButton *>(u"confirmFlag"_s);
        QVERIFY(confirm && confirm->focusPolicy() & Qt::TabFocus);
        QVERIFY(!confirm->toolTip().isEmpty());
        m_full->dialogs.textAnswer = u"asked the bank"_s;
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        QVERIFY(m_full->settle());
        QCOMPARE(stateOf(reward), RewardState::Due);
        QVERIFY(desk().batches.alerts().value().empty());
        QVERIFY(!rewards->explanation()->findChild<QPushButton *>(u"confirmFlag"_s));

        // the other answer: it was paid all the same
        QVERIFY(say("failed", 1));
        const RewardId other = all->at(1).items.front().reward;
        rewards->open(u"reward %1"_s.arg(other.value));
        QVERIFY(m_full->settle());
        auto *clear = rewards->explanation()->findChild<QPushButton *>(u"clearFlag"_s);
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(desk().batches.alerts().value().empty());
        QCOMPARE(stateOf(other), RewardState::Issued);
        const auto verified = desk().verify.verify({}, {});
        QVERIFY(verified && verified->ok);
    }
};

QTEST_MAIN(TestPayoutAlerts)
#include "tst_payoutalerts.moc"
