// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/payoutlistmodel.h"
#include "models/items/payoutmodel.h"
#include "models/services/batchservice.h"
#include "models/services/historyservice.h"
#include "models/services/pool.h"
#include "tests/views/accountpictures.h"
#include "tests/views/cashbatches.h"
#include "tests/views/manypayouts.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/payouts/recoverysheet.h"
#include "views/payouts/rulessheet.h"
#include "views/support/batchpaper.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <map>
#include <memory>

namespace rd::views {

/// A batch from the payout method to its result, and the sheets on the way.
class PayoutPictures {
public:
    PayoutPictures(MainWindow &window, Session &session, FakeDialogs &dialogs, SavePicture save)
        : m_window(window), m_session(session), m_dialogs(dialogs), m_save(std::move(save))
    {
        m_page = qobject_cast<PayoutsPage *>(window.page(PageId::Payouts));
    }
    /// Once for each workspace: approves cash of some people, and says where they are paid.
    static void prepare(Session &session)
    {
        using namespace Qt::StringLiterals;
        services::Desk &desk = session.desk();
        if (!desk.batches.setSetting(u"paypal-csv"_s, u"decimal-mark"_s, u"point"_s, desk.actor))
            qWarning("no decimal mark");
        Member second;
        second.name = u"Berta Beispiel"_s;
        second.role = Role::Approver;
        if (!desk.members.add(second, desk.actor) || !desk.payoutMethods.setChangeDays(0, desk.actor))
            qWarning("no second person");
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto list = desk.rewards.list(query);
        std::map<ParticipantId, std::vector<RewardId>> cash;
        for (const RewardRow &row : list->rows) {
            if (row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer)
                cash[row.participant].push_back(row.id);
        }
        int people = 0;
        for (const auto &[participant, ids] : cash) {
            if (++people > 18)
                break;
            services::DecisionRequest approval;
            approval.ids = ids;
            approval.member = desk.actor;
            if (!desk.rewards.decide(approval))
                qWarning("not approved");
            if (people % 6 != 0
                && !desk.payoutMethods.set(
                    {participant, people % 5 == 0 ? u"sepa"_s : u"paypal"_s,
                        people % 5 == 0 ? u"DE89370400440532013000"_s : u"partner%1@example.org"_s.arg(people), {}},
                    desk.actor))
                qWarning("no payout method");
        }
        Q_EMIT session.booksChanged();
    }
    void show(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        m_window.go(PageId::Payouts);
        picture(&m_window, u"payouts-none"_s + suffix);
        m_page->newAction()->trigger();
        if (auto *sheet = qobject_cast<NewBatchSheet *>(QApplication::activeModalWidget())) {
            sheet->formatChoice()->setCurrentIndex(sheet->formatChoice()->findData(u"sepa"_s));
            picture(sheet, u"payouts-new-sepa"_s + suffix);
            sheet->formatChoice()->setCurrentIndex(sheet->formatChoice()->findData(u"paypal-csv"_s));
            picture(sheet, u"payouts-new"_s + suffix);
            for (const QString &part : {u"lines"_s, u"left-out"_s}) {
                sheet->parts()->setCurrent(part);
                picture(sheet, u"payouts-new-%1%2"_s.arg(part, suffix));
            }
            sheet->createButton()->click();
        }
        picture(&m_window, u"payouts-draft"_s + suffix);
        if (!m_page->batch()->detail())
            return;
        (new RulesSheet(m_session, &m_window))->open();
        if (auto *sheet = qobject_cast<RulesSheet *>(QApplication::activeModalWidget())) {
            picture(sheet, u"payouts-rules"_s + suffix);
            sheet->billingSwitch()->setChecked(true);
            picture(sheet, u"payouts-rules-billing"_s + suffix);
        }
        closeSheet();
        (new RecoverySheet(m_session, &m_window))->open();
        if (QWidget *sheet = QApplication::activeModalWidget())
            picture(sheet, u"payouts-recovery"_s + suffix);
        closeSheet();
        showCover(suffix);
        trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
        if (auto *sheet = qobject_cast<ApproveSheet *>(QApplication::activeModalWidget())) {
            picture(sheet, u"payouts-approve"_s + suffix);
            sheet->approveButton()->click();
        }
        picture(&m_window, u"payouts-approved"_s + suffix);
        m_dialogs.fileAnswer = m_folder.filePath(u"payouts.csv"_s);
        trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
        picture(&m_window, u"payouts-exported"_s + suffix);
        showResults(suffix);
        picture(&m_window, u"payouts-results"_s + suffix);
        m_page->backAction()->trigger();
        m_page->table()->selectRow(0);
        picture(&m_window, u"payouts-list"_s + suffix);
    }
    /// The page, the newest batch and the sheets as they are; where the batches are already there.
    void showSheets(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        m_window.go(PageId::Payouts);
        picture(&m_window, u"payouts-list"_s + suffix);
        m_page->newAction()->trigger();
        if (QWidget *sheet = QApplication::activeModalWidget())
            picture(sheet, u"payouts-new"_s + suffix);
        closeSheet();
        showMethod(suffix);
        if (m_page->model()->rowCount() == 0)
            return;
        const Batch newest = m_page->model()->rows().front();
        (new ApproveSheet(m_session, newest, &m_window))->open();
        picture(QApplication::activeModalWidget(), u"payouts-approve"_s + suffix);
        closeSheet();
        m_page->openBatch(newest.id);
        picture(&m_window, u"payouts-batch"_s + suffix);
        m_page->backAction()->trigger();
    }
    /// A batch of ten thousand.
    void showMany()
    {
        using namespace Qt::StringLiterals;
        if (m_page->model()->rowCount() == 0)
            return;
        m_window.go(PageId::Payouts);
        m_page->openBatch(m_page->model()->rows().front().id);
        picture(&m_window, u"payouts-again"_s);
        std::vector<items::PayoutRow> rows = m_page->batch()->lines()->rows();
        const std::size_t few = rows.size();
        for (std::size_t i = 0; few > 0 && rows.size() < 10'000; ++i) {
            rows.push_back(rows[i % few]);
            rows.back().payout.line = static_cast<int>(rows.size());
        }
        m_page->batch()->lines()->setRows(std::move(rows));
        m_page->batch()->table()->scrollToBottom();
        picture(&m_window, u"payouts-10000"_s);
        m_page->backAction()->trigger();
    }
    /// The payouts of all batches, with one of them, and where nothing is found.
    void showAll(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        m_window.go(PageId::Payouts);
        m_page->allPayoutsAction()->trigger();
        picture(&m_window, u"payouts-all"_s + suffix);
        PayoutListPage *list = m_page->allPayouts();
        if (list->model()->rowCount() == 0)
            return;
        list->table()->selectRow(0);
        QTest::keyClick(list->table(), Qt::Key_D, Qt::ControlModifier);
        picture(&m_window, u"payouts-all-panel"_s + suffix);
        list->panel()->close();
        list->open(u"state:returned"_s);
        picture(&m_window, u"payouts-all-nothing"_s + suffix);
        list->open({});
        m_page->backAction()->trigger();
    }
    /// Ten thousand payouts of all batches, at the end and all of them chosen. The last picture of this window: its
    /// table shows other rows than its page knows of afterwards.
    void showAllMany(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        m_window.go(PageId::Payouts);
        m_page->allPayoutsAction()->trigger();
        PayoutListPage *list = m_page->allPayouts();
        m_many = std::make_unique<ManyPayouts>(m_session.desk().history.lists());
        const auto behind = [list](std::function<void()> work, std::function<void()> done) {
            services::inBackground(
                list,
                [work] {
                    work();
                    return true;
                },
                [done](bool) { done(); });
        };
        auto *model = new items::PayoutListModel(*m_many, behind, formatMoney, list->table());
        std::vector<std::pair<QString, QString>> titles;
        for (const PayoutFormat &format : m_session.desk().batches.formats())
            titles.emplace_back(format.word, format.title);
        model->setFormats(std::move(titles));
        list->table()->setModel(model);
        model->reload();
        picture(&m_window, u"payouts-all-10000"_s + suffix);
        QTest::keyClick(list->table(), Qt::Key_End, Qt::ControlModifier);
        list->table()->selectAll();
        picture(&m_window, u"payouts-all-10000-end"_s + suffix);
        delete model;
    }
    /// What a provider takes back after it was told as paid: on the overview, in its batch and among all payouts.
    void showLateFailures(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        if (const Status told = tellLateFailures(); !told) {
            qWarning("no late failures: %s", qPrintable(told.error().text));
            return;
        }
        Q_EMIT m_session.booksChanged();
        m_window.go(PageId::Overview);
        picture(&m_window, u"overview-late"_s + suffix);
        m_window.go(PageId::Payouts);
        const auto alerts = m_session.desk().batches.alerts();
        if (alerts && !alerts->empty())
            m_page->openBatch(alerts->front().payout.batch);
        picture(&m_window, u"payouts-batch-late"_s + suffix);
        m_page->backAction()->trigger();
    }
    void showMethod(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        const auto people = m_session.desk().people.participants();
        auto *sheet = new MethodSheet(m_session, people->front().participant, {}, {}, &m_window);
        sheet->open();
        sheet->providerChoice()->setCurrentIndex(sheet->providerChoice()->findData(u"sepa"_s));
        sheet->destinationField()->setText(u"DE89 3704 0044 0532 0130 01"_s);
        picture(sheet, u"payout-method"_s + suffix);
        closeSheet();
    }

private:
    /// A batch that was paid, two lines of which failed afterwards.
    Status tellLateFailures()
    {
        using namespace Qt::StringLiterals;
        services::Desk &desk = m_session.desk();
        RD_TRY(made, makeCashBatches(desk));
        const BatchId batch = made.front().id;
        RD_CHECK(writeBatch(desk, batch, desk.actor));
        RD_TRY(payouts, desk.batches.payouts(batch));
        for (const QByteArray &word : {QByteArray("paid,"), QByteArray("failed,account closed")}) {
            QByteArray rows;
            for (std::size_t i = 0; i < payouts.size() && (i < 2 || word == "paid,"); ++i)
                rows += payouts[i].reference.toUtf8() + ',' + word + "\r\n";
            RD_CHECK(answerBatch(desk, batch, rows));
        }
        return {};
    }
    /// The paper itself, as a page of A4.
    void showCover(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        const auto detail = m_session.desk().batches.show(m_page->batch()->batchId());
        if (!detail)
            return;
        QTextBrowser paper;
        paper.setHtml(BatchPaper::html(*detail, "Europe/Berlin"));
        paper.setStyleSheet(u"background: white; color: black; padding: 24px"_s);
        paper.resize(794, 1123);
        paper.show();
        picture(&paper, u"payouts-cover"_s + suffix);
    }
    void picture(QWidget *widget, const QString &name) { m_save(widget, name); }
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : m_page->commands()) {
            if (action->shortcut() == keys && action->isEnabled())
                action->trigger();
        }
    }
    void showResults(const QString &suffix)
    {
        using namespace Qt::StringLiterals;
        const auto &lines = m_page->batch()->lines()->rows();
        QByteArray csv = "what,which,how much,in\n";
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Money &amount = lines[i].payout.amount;
            if (i % 5 == 4)
                continue; // missing
            const QByteArray said = i % 4 == 1 ? "FAILED" : "SUCCESS";
            const QByteArray sum = i % 4 == 2 ? "0.01" : toDecimal(amount).toUtf8();
            csv += said + ',' + lines[i].payout.reference.toUtf8() + ',' + sum + ',' + amount.currency.code().toUtf8()
                + '\n';
        }
        csv += "SUCCESS,somebody-else,5.00,USD\n";
        QFile file(m_folder.filePath(u"results.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0)
            qWarning("no results");
        file.close();
        m_dialogs.fileAnswer = file.fileName();
        trigger(QKeySequence(Qt::CTRL | Qt::Key_I));
        picture(&m_window, u"payouts-reading"_s + suffix);
        auto *sheet = qobject_cast<ResultSheet *>(QApplication::activeModalWidget());
        if (!sheet)
            return;
        picture(sheet, u"payouts-columns"_s + suffix);
        for (const auto &[field, title] : {std::pair{u"reference"_s, u"which"_s}, std::pair{u"state"_s, u"what"_s},
                 std::pair{u"amount"_s, u"how much"_s}, std::pair{u"currency"_s, u"in"_s}}) {
            if (QComboBox *box = sheet->columnChoice(field)) {
                box->setCurrentIndex(box->findData(title));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
        picture(sheet, u"payouts-compare"_s + suffix);
        sheet->applyButton()->click();
        picture(sheet, u"payouts-applied"_s + suffix);
        closeSheet();
    }

    MainWindow &m_window;
    Session &m_session;
    FakeDialogs &m_dialogs;
    SavePicture m_save;
    PayoutsPage *m_page = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<ManyPayouts> m_many;
};

} // namespace rd::views
