// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"
#include "tests/views/cashbatches.h"
#include "tests/views/payoutdesk.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/support/batchpaper.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/stepline.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// Ends the test with the error's text where a step before it could not be done.
#define RD_READY(expression)                                                                                           \
    do {                                                                                                               \
        const auto rdReady = (expression);                                                                             \
        QVERIFY2(rdReady.has_value(), rdReady ? "" : qPrintable(rdReady.error().text));                                \
    } while (false)

/// The payout desk as two people use it: made, agreed to, written, read back. Each step begins with books of its own,
/// in which services have done the steps before it.
class TestPayoutsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;
    PayoutsPage *m_page = nullptr;

    static constexpr int kPeople = 3;
    inline static const QString kSecond = u"Berta"_s;
    QStringList m_destinations; ///< as they have to stand in the file, and nowhere else

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] QAction *command(const QString &text) const { return m_full->command(text); }
    [[nodiscard]] Banner *said() const { return m_page->batch()->banners()->banner(u"step"_s); }
    [[nodiscard]] const Batch &batch() const { return m_page->batch()->detail()->batch; }

    /// Some participants with approved cash in one currency, and where they are paid.
    Status prepare()
    {
        RD_CHECK(desk().payoutMethods.setChangeDays(0, desk().actor));
        RD_CHECK(desk().batches.setSetting(u"paypal-csv"_s, u"decimal-mark"_s, u"point"_s, desk().actor));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        RD_TRY(list, desk().rewards.list(query));
        std::map<ParticipantId, std::vector<RewardId>> cash;
        for (const RewardRow &row : list.rows) {
            if (row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer && row.amount
                && row.amount->currency.code() == "USD"_L1
                && std::all_of(row.blockers.begin(), row.blockers.end(),
                    [](Blocker one) { return one == Blocker::NoPayoutMethod; }))
                cash[row.participant].push_back(row.id);
        }
        int people = 0;
        for (const auto &[participant, ids] : cash) {
            // The sample merchant's partners have told where they are paid.
            RD_TRY(methods, desk().payoutMethods.methods(participant));
            const auto isUsable = [](const services::PayoutMethodView &one) {
                return one.method.provider == "paypal"_L1
                    && (!one.method.currency.isValid() || one.method.currency.code() == "USD"_L1);
            };
            const auto usable = std::find_if(methods.begin(), methods.end(), isUsable);
            if (usable == methods.end())
                continue;
            if (++people > kPeople)
                break;
            RD_TRY(destination, desk().payoutMethods.destination(usable->method));
            m_destinations += destination.account;
            services::DecisionRequest approval;
            approval.ids = ids;
            approval.member = desk().actor;
            RD_CHECK(desk().rewards.decide(approval));
        }
        return {};
    }
    /// A batch of prepare()'s cash that services have brought so far, in front of the person.
    Status openBatch(BatchState state)
    {
        RD_CHECK(prepare());
        services::BatchRequest request;
        request.format = u"paypal-csv"_s;
        request.all = true;
        request.member = desk().actor;
        RD_TRY(made, desk().batches.create(request));
        if (made.batches.size() != 1)
            return fail(ErrorKind::Internal, u"%1 batches"_s.arg(made.batches.size()));
        const BatchId id = made.batches.front().id;
        if (state != BatchState::Draft)
            RD_CHECK(desk().batches.approve(id, kSecond));
        if (state == BatchState::Exported)
            RD_CHECK(writeBatch(desk(), id, desk().actor));
        m_page->openBatch(id);
        if (!m_full->settle() || !m_page->batch()->detail() || batch().state != state)
            return fail(ErrorKind::Internal, u"the batch is not shown as it is"_s);
        return {};
    }
    /// Drops a file on the open batch, as a person does.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at(200, 200);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->batch(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->batch(), &event);
        QVERIFY(event.isAccepted());
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_destinations.clear();
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->open());
        m_page = m_full->page();
        QVERIFY(m_full->addApprover(kSecond));
        QVERIFY(desk().workspace.setSetting(u"payout-two-person"_s, u"always"_s));
    }
    void cleanup()
    {
        const QString complaints = m_full->complaints();
        m_full.reset();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void saysWhatWillAppearHere()
    {
        QVERIFY(m_page->isEmptyShown());
        QVERIFY2(!command(u"Export …"_s), "there is nothing to export");
        QVERIFY(m_page->newAction()->isEnabled());
    }

    void showsWhatWouldBeMadeBeforeItIsMade()
    {
        RD_READY(prepare());
        QTest::keyClick(m_page->table(), Qt::Key_N, Qt::ControlModifier);
        auto *made = m_full->openSheet<NewBatchSheet>();
        QVERIFY(made);
        made->formatChoice()->setCurrentIndex(made->formatChoice()->findData(u"paypal-csv"_s));
        QVERIFY(m_full->settle());
        QVERIFY2(made->plannedRows()->rowCount() == 1, qPrintable(made->sentence()));
        QCOMPARE(made->lines()->rowCount(), kPeople);
        for (const items::PayoutRow &line : made->lines()->rows())
            QVERIFY2(!line.destination.isEmpty() && !m_destinations.contains(line.destination), "masked");
        QVERIFY2(made->sentence().contains(u"USD"_s), qPrintable(made->sentence()));
        QVERIFY(desk().batches.list().value().empty());
        QVERIFY(made->createButton()->isEnabled());
        QTest::mouseClick(made->createButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(m_page->isPlaceBelowShown());
        QVERIFY(m_page->batch()->detail());
        QCOMPARE(batch().state, BatchState::Draft);
        QCOMPARE(batch().count, kPeople);
        QCOMPARE(m_page->batch()->lines()->rowCount(), kPeople);
        QCOMPARE(m_page->batch()->stages()->current(), 0);
        QVERIFY2(!command(u"Export …"_s), "a second person has to agree first");
    }

    void theMakerCannotBeTheSecondPerson()
    {
        RD_READY(openBatch(BatchState::Draft));
        QVERIFY(command(u"Approve …"_s));
        command(u"Approve …"_s)->trigger();
        auto *approve = m_full->openSheet<ApproveSheet>();
        QVERIFY(approve);
        QVERIFY(m_full->settle());
        QCOMPARE(approve->memberChoice()->findData(desk().actor), -1);
        QCOMPARE(approve->memberChoice()->currentData().toString(), kSecond);
        QVERIFY(!approve->passphraseField()->isVisible());
        QTest::mouseClick(approve->approveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(batch().state, BatchState::Approved);
        QCOMPARE(batch().approvals.front().name, kSecond);
        QCOMPARE(m_page->batch()->stages()->current(), 1);
    }

    void warnsBeforeAFileIsWrittenTwice()
    {
        RD_READY(openBatch(BatchState::Approved));
        const QString path = m_full->file(u"payouts.csv"_s, {});
        m_full->dialogs.fileAnswer = path;
        QVERIFY(command(u"Export …"_s));
        command(u"Export …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(!m_full->dialogs.confirmations.constFirst().destructive);
        QCOMPARE(batch().state, BatchState::Exported);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString &destination : std::as_const(m_destinations))
            QVERIFY2(bytes.contains(destination.toUtf8()), "the file holds the whole destination");
        file.close();
        m_full->dialogs.agree = false;
        QVERIFY(command(u"Export again …"_s));
        command(u"Export again …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->dialogs.confirmations.size(), 2);
        QVERIFY(m_full->dialogs.confirmations.constLast().destructive);
        QCOMPARE(batch().exports, 1);
        // Is this the file?
        command(u"Check a file …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(said()->content().tone, Tone::Positive);
        m_full->dialogs.fileAnswer = m_full->file(u"changed.csv"_s, bytes + ' ');
        command(u"Check a file …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(said()->content().tone, Tone::Negative);
    }

    void savesACoverSheetToBeSigned()
    {
        RD_READY(openBatch(BatchState::Exported));
        const QString path = m_full->file(u"cover.pdf"_s, {});
        m_full->dialogs.fileAnswer = path;
        QVERIFY(command(u"Cover sheet …"_s));
        command(u"Cover sheet …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(said()->content().tone, Tone::Positive);
        QCOMPARE(said()->content().actions.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        // What stands on it: sums and fingerprints, who agreed, and nobody's whole destination.
        const auto detail = desk().batches.show(batch().id).value();
        const QString html = BatchPaper::html(detail, "Europe/Berlin");
        QVERIFY(html.contains(batch().number));
        QVERIFY(html.contains(kSecond));
        QVERIFY(html.contains(QString::fromLatin1(detail.batch.fileHash.toHex().first(8))));
        QVERIFY(html.contains(QString::fromLatin1(detail.batch.sealedHash.toHex().first(8))));
        for (const QString &destination : std::as_const(m_destinations))
            QVERIFY2(!html.contains(destination), "masked");
    }

    void readsADroppedResultFileWithAPreview()
    {
        RD_READY(openBatch(BatchState::Exported));
        const auto &lines = m_page->batch()->lines()->rows();
        QByteArray csv = "what,which,how much,in\n";
        csv += "SUCCESS," + lines[0].payout.reference.toUtf8() + ',' + toDecimal(lines[0].payout.amount).toUtf8()
            + ",USD\n";
        csv += "SUCCESS," + lines[1].payout.reference.toUtf8() + ",0.01,USD\n";
        csv += "SUCCESS,somebody-else,5.00,USD\n";
        drop(m_full->file(u"results.csv"_s, csv));
        QVERIFY(m_full->settle());
        auto *results = m_full->openSheet<ResultSheet>();
        QVERIFY(results);
        QVERIFY2(results->columnChoice(u"reference"_s), "a file nobody knows: which column is which?");
        const auto map = [results](const QString &field, const QString &title) {
            QComboBox *box = results->columnChoice(field);
            box->setCurrentIndex(box->findData(title));
            Q_EMIT box->activated(box->currentIndex());
        };
        map(u"reference"_s, u"which"_s);
        map(u"amount"_s, u"how much"_s);
        map(u"currency"_s, u"in"_s);
        map(u"state"_s, u"what"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(results->count(MatchClass::Matched), 1);
        QCOMPARE(results->count(MatchClass::AmountDiffers), 1);
        QCOMPARE(results->count(MatchClass::Unmatched), 1);
        QCOMPARE(results->count(MatchClass::Missing), 1);
        results->classes()->setCurrent(u"look"_s);
        QCOMPARE(results->rows()->rowCount(), 3);
        QCOMPARE(desk().batches.show(batch().id).value().batch.answered, 0);
        // when a person says so
        QVERIFY(results->applyButton()->isEnabled());
        QTest::mouseClick(results->applyButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(m_page->batch()->lines()->rows()[0].payout.state, PayoutState::Paid);
        QCOMPARE(m_page->batch()->lines()->rows()[1].payout.state, PayoutState::Sent);
        QVERIFY2(!command(u"Export again …"_s), "part of it was answered for");
    }

    void paysTheRestByHandAndCloses()
    {
        RD_READY(openBatch(BatchState::Exported));
        const Payout &first = m_page->batch()->lines()->rows().front().payout;
        RD_READY(answerBatch(desk(), batch().id, first.reference.toUtf8() + ",paid,\r\n"));
        m_page->reload();
        QVERIFY(m_full->settle());
        QCOMPARE(m_page->batch()->lines()->rows().front().payout.state, PayoutState::Paid);
        m_full->dialogs.textAnswer = u"bank transfer 4711"_s;
        m_page->batch()->table()->clearSelection();
        QVERIFY2(!command(u"Mark as paid by hand …"_s), "which ones?");
        for (int row = 0; row < m_page->batch()->lines()->rowCount(); ++row) {
            const QModelIndex index = m_page->batch()->lines()->index(row, 0);
            if (m_page->batch()->lines()->row(index).payout.state == PayoutState::Sent)
                m_page->batch()->table()->selectionModel()->select(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QVERIFY(command(u"Mark as paid by hand …"_s));
        command(u"Mark as paid by hand …"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(batch().state, BatchState::Reconciled);
        QVERIFY(command(u"Close"_s));
        command(u"Close"_s)->trigger();
        QVERIFY(m_full->settle());
        QCOMPARE(batch().state, BatchState::Closed);
        QCOMPARE(m_page->batch()->stages()->current(), 6);
        QVERIFY2(command(u"Read results …"_s), "a payout may come back long afterwards");
        QVERIFY2(!command(u"Mark as paid by hand …"_s), "nothing is open");
        QTest::keyClick(m_page->batch()->table(), Qt::Key_Escape);
        QVERIFY(!m_page->isPlaceBelowShown());
        QCOMPARE(m_page->model()->rowCount(), 1);
        QVERIFY2(!command(u"Close"_s), "the commands of a batch go with it");
    }
};

QTEST_MAIN(TestPayoutsPage)
#include "tst_payoutspage.moc"
