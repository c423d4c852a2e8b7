// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"
#include "models/services/batchservice.h"
#include "tests/views/deskfixture.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/payoutwords.h"
#include "views/payouts/resultsheet.h"
#include "views/payouts/rulessheet.h"
#include "views/support/batchpaper.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/stepline.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The payout desk as two people use it: made, agreed to, written, read back.
class TestPayoutsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    PayoutsPage *m_page = nullptr;

    static constexpr int kPeople = 3;
    QStringList m_destinations; ///< as they have to stand in the file, and nowhere else

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    template <typename S>
    [[nodiscard]] S *sheet() const
    {
        const QList<S *> all = m_full->window->findChildren<S *>(); // also such as are closed and not yet gone
        const auto open = std::find_if(all.begin(), all.end(), [](const S *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    [[nodiscard]] QAction *command(const QString &text) const
    {
        for (QAction *action : m_page->commands()) {
            if (action->text() == text && action->isEnabled())
                return action;
        }
        return nullptr;
    }
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
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
        Member second;
        second.name = u"Berta"_s;
        second.role = Role::Approver;
        QVERIFY(desk().members.add(second, desk().actor));
        QVERIFY(desk().workspace.setSetting(u"payout-two-person"_s, u"always"_s));
        m_full->window->go(PageId::Payouts);
        QVERIFY(m_full->settle());
        m_page = qobject_cast<PayoutsPage *>(m_full->window->page(PageId::Payouts));
        QVERIFY(m_page);
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        const auto unnamed = [](QWidget *place) {
            const QStringList found = DeskFixture::unnamed(place);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        };
        unnamed(m_page);
        QVERIFY(m_full->tidyUp(unnamed));
    }
    void cleanupTestCase() { m_full.reset(); }

    void saysWhatWillAppearHere()
    {
        QVERIFY(m_page->isEmptyShown());
        QVERIFY2(!command(u"Export …"_s), "there is nothing to export");
        QVERIFY(m_page->newAction()->isEnabled());
    }

    void judgesADestinationWhileItIsTyped()
    {
        const ParticipantSummary who = desk().people.participants().value().front();
        auto *method = new MethodSheet(m_full->session(), who.participant, {}, {}, m_page);
        method->open();
        method->providerChoice()->setCurrentIndex(method->providerChoice()->findData(u"sepa"_s));
        QTest::keyClicks(method->destinationField(), u"DE89 3704 0044 0532 0130 01"_s);
        QVERIFY2(!method->saveButton()->isEnabled(), "the check digits are wrong");
        QVERIFY(!method->verdict().isEmpty());
        QTest::keyClick(method->destinationField(), Qt::Key_Backspace);
        QTest::keyClicks(method->destinationField(), u"0"_s);
        QVERIFY(method->saveButton()->isEnabled());
        QVERIFY2(!method->verdict().contains(u"0532"_s), "shown only in part");
        QTest::mouseClick(method->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        const auto stored = desk().payoutMethods.methods(who.participant.id).value();
        const auto isNew = [](const services::PayoutMethodView &one) { return one.method.provider == "sepa"_L1; };
        const auto found = std::find_if(stored.begin(), stored.end(), isNew);
        QVERIFY(found != stored.end());
        QVERIFY2(!found->destination.contains(u"0532"_s), qPrintable(found->destination));
    }

    /// Beside the destination: stored without one, shown only in part, taken away again.
    void keepsATaxNumber()
    {
        const ParticipantSummary who = desk().people.participants().value().front();
        const auto masked = [&] { return desk().payoutMethods.maskedTaxNumber(who.participant.id).value(); };
        auto *method = new MethodSheet(m_full->session(), who.participant, {}, {}, m_page);
        method->open();
        QVERIFY(!method->saveButton()->isEnabled());
        QVERIFY(!method->taxNumberRemoval()->isVisible());
        QTest::keyClicks(method->taxNumberField(), u"=1+1"_s);
        QTest::mouseClick(method->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(method->isVisible() && masked().isEmpty(), "no tax number is written like that");
        method->taxNumberField()->clear();
        QTest::keyClicks(method->taxNumberField(), u"DE 129273398"_s);
        QTest::mouseClick(method->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(masked(), u"•••398"_s);
        auto *again = new MethodSheet(m_full->session(), who.participant, {}, masked(), m_page);
        again->open();
        QCOMPARE(again->taxNumberField()->placeholderText(), u"•••398"_s);
        QVERIFY(again->taxNumberField()->text().isEmpty());
        QTest::mouseClick(again->taxNumberRemoval(), Qt::LeftButton);
        QVERIFY(!again->taxNumberField()->isEnabled());
        QTest::mouseClick(again->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(masked(), QString());
    }

    /// What is no currency names no method, least of all that for every currency; what is taken away is named first.
    void takesAwayOnlyTheMethodThatIsNamed()
    {
        const ParticipantSummary who = desk().people.participants().value().front();
        const auto current = [&] { return desk().payoutMethods.methods(who.participant.id).value(); };
        const auto before = current().size();
        QVERIFY2(before > 0, "for every currency");
        services::PayoutMethodRequest francs;
        francs.participant = who.participant.id;
        francs.provider = u"sepa"_s;
        francs.destination = u"DE02 1203 0000 0000 2020 51"_s;
        francs.currency = Currency::parse(u"CHF"_s).value();
        QVERIFY(desk().payoutMethods.set(francs, desk().actor));
        QVERIFY(m_full->settle());
        const auto methods = current();
        QCOMPARE(methods.size(), before + 1);
        const auto isFrancs = [](const services::PayoutMethodView &one) {
            return one.method.currency.isValid() && one.method.currency.code() == "CHF"_L1;
        };
        const auto stored = std::find_if(methods.begin(), methods.end(), isFrancs);
        QVERIFY(stored != methods.end());
        auto *method = new MethodSheet(m_full->session(), who.participant, methods, {}, m_page);
        method->open();
        const auto choose = [method](const QString &provider, const QString &currency) {
            method->providerChoice()->setCurrentIndex(method->providerChoice()->findData(provider));
            method->currencyChoice()->setCurrentText(currency);
        };
        const QString every = method->currencyChoice()->itemText(0);
        choose(u"sepa"_s, u"FRANKEN"_s);
        QVERIFY2(!method->removeButton()->isEnabled(), "no currency");
        choose(u"sepa"_s, QString());
        QVERIFY2(!method->removeButton()->isEnabled(), "none");
        choose(u"sepa"_s, u"GBP"_s);
        QVERIFY2(!method->removeButton()->isEnabled(), "nothing is stored for it");
        choose(u"wise"_s, u"CHF"_s);
        QVERIFY2(!method->removeButton()->isEnabled(), "nor with this provider");
        choose(u"sepa"_s, every);
        QVERIFY(method->removeButton()->isEnabled());
        // a new account for every currency leaves that of the francs, and says so
        method->destinationField()->setText(u"DE89 3704 0044 0532 0130 00"_s);
        QVERIFY2(method->verdict().contains(QString(u"CHF still goes to "_s + stored->destination)),
            qPrintable(method->verdict()));
        choose(u"sepa"_s, u"chf"_s);
        QVERIFY2(!method->verdict().contains(u"still goes"_s), qPrintable(method->verdict()));
        method->destinationField()->clear();
        QVERIFY(method->removeButton()->isEnabled());
        m_full->dialogs.agree = false;
        QTest::mouseClick(method->removeButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        const Confirmation asked = m_full->dialogs.confirmations.constFirst();
        QVERIFY(asked.destructive);
        QVERIFY2(asked.sentence.contains(PayoutWords::providerText(u"sepa"_s)), qPrintable(asked.sentence));
        QVERIFY2(asked.sentence.contains(stored->destination), qPrintable(asked.sentence));
        QVERIFY2(!asked.sentence.contains(u"2020"_s), "masked");
        QVERIFY2(asked.detail.contains(u"CHF"_s), qPrintable(asked.detail));
        QCOMPARE(current().size(), before + 1);
        QVERIFY(method->isVisible());
        m_full->dialogs.agree = true;
        QTest::mouseClick(method->removeButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        const auto left = current();
        QCOMPARE(left.size(), before);
        QVERIFY(std::none_of(left.begin(), left.end(), isFrancs));
    }

    void showsWhatWouldBeMadeBeforeItIsMade()
    {
        const Status ready = prepare();
        QVERIFY2(ready.has_value(), qPrintable(ready ? QString() : ready.error().text));
        QTest::keyClick(m_page->table(), Qt::Key_N, Qt::ControlModifier);
        auto *made = sheet<NewBatchSheet>();
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
        QVERIFY(command(u"Approve …"_s));
        command(u"Approve …"_s)->trigger();
        auto *approve = sheet<ApproveSheet>();
        QVERIFY(approve);
        QVERIFY(m_full->settle());
        QCOMPARE(approve->memberChoice()->findData(desk().actor), -1);
        QCOMPARE(approve->memberChoice()->currentData().toString(), u"Berta"_s);
        QVERIFY(!approve->passphraseField()->isVisible());
        QTest::mouseClick(approve->approveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(batch().state, BatchState::Approved);
        QCOMPARE(batch().approvals.front().name, u"Berta"_s);
        QCOMPARE(m_page->batch()->stages()->current(), 1);
    }

    void warnsBeforeAFileIsWrittenTwice()
    {
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
        QVERIFY(html.contains(u"Berta"_s));
        QVERIFY(html.contains(QString::fromLatin1(detail.batch.fileHash.toHex().first(8))));
        QVERIFY(html.contains(QString::fromLatin1(detail.batch.sealedHash.toHex().first(8))));
        for (const QString &destination : std::as_const(m_destinations))
            QVERIFY2(!html.contains(destination), "masked");
    }

    void rulesOfPayoutsAreAnAdmins()
    {
        const auto before = desk().batches.rules();
        QVERIFY(before);
        Member rita;
        rita.name = u"Rita"_s;
        rita.role = Role::Reviewer;
        QVERIFY(desk().members.add(rita, desk().actor));
        {
            const QString owner = std::exchange(desk().actor, rita.name);
            const auto back = qScopeGuard([this, owner] { desk().actor = owner; });
            auto *refused = new RulesSheet(m_full->session(), m_page);
            refused->open();
            QVERIFY(m_full->settle());
            refused->twoPersonChoice()->setCurrentIndex(refused->twoPersonChoice()->findData(u"never"_s));
            refused->daysField()->setValue(30);
            QTest::mouseClick(refused->saveButton(), Qt::LeftButton);
            QVERIFY(m_full->settle());
            QVERIFY2(refused->isVisible(), "a reviewer changes no rule");
            QCOMPARE(refused->banners()->count(), 1);
            QVERIFY(*desk().batches.rules() == *before);
            refused->close();
        }
        auto *rules = new RulesSheet(m_full->session(), m_page);
        rules->open();
        QVERIFY(m_full->settle());
        QVERIFY(!rules->billingSwitch()->isChecked());
        QVERIFY(!rules->billingField(u"self-billing-prefix"_s)->isEnabled());
        QCOMPARE(rules->twoPersonChoice()->currentData().toString(), u"always"_s);
        rules->billingSwitch()->setChecked(true);
        rules->billingField(u"self-billing-prefix"_s)->setText(u"AFF-"_s);
        QVERIFY(m_full->settle());
        rules->billingField(u"self-billing-name"_s)->setText(u"Shop Ltd"_s);
        rules->nextField()->setValue(7);
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        std::map<QString, QString> stored;
        const auto given = desk().batches.rules();
        QVERIFY(given);
        for (const auto &[name, value] : *given)
            stored[name] = value;
        QCOMPARE(stored[u"self-billing"_s], u"yes"_s);
        QCOMPARE(stored[u"self-billing-prefix"_s], u"AFF-"_s);
        QCOMPARE(stored[u"self-billing-next"_s], u"7"_s);
        QCOMPARE(stored[u"self-billing-name"_s], u"Shop Ltd"_s);
    }

    /// A new series begins where the sheet says, and with the number that stands there, though the old one had it, too.
    void theNextNumberIsOfTheSeriesAsTyped()
    {
        const auto next = [this] { return desk().batches.selfBilling().value().next; };
        auto *rules = new RulesSheet(m_full->session(), m_page);
        rules->open();
        QVERIFY(m_full->settle());
        QCOMPARE(rules->nextField()->value(), 7);
        QLineEdit *prefix = rules->billingField(u"self-billing-prefix"_s);
        prefix->setText(u"NEW-"_s);
        QVERIFY2(!rules->saveButton()->isEnabled(), "not before what is next there is known");
        QVERIFY(m_full->settle());
        QCOMPARE(rules->nextField()->value(), 1);
        prefix->setText(u"AFF-"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(rules->nextField()->value(), 7);
        rules->yearsSwitch()->setChecked(false);
        QVERIFY(m_full->settle());
        QCOMPARE(rules->nextField()->value(), 1);
        rules->yearsSwitch()->setChecked(true);
        prefix->setText(u"NEW-"_s);
        QVERIFY(m_full->settle());
        rules->nextField()->setValue(7); // what the old series has, and meant for the new one
        QVERIFY(rules->saveButton()->isEnabled());
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(next().series.startsWith(u"NEW-"_s), qPrintable(next().series));
        QCOMPARE(next().ordinal, 7);
        // What is typed first is not written over.
        auto *again = new RulesSheet(m_full->session(), m_page);
        again->open();
        QVERIFY(m_full->settle());
        again->nextField()->setValue(30);
        again->billingField(u"self-billing-prefix"_s)->setText(u"LAST-"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(again->nextField()->value(), 30);
        QTest::mouseClick(again->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(next().series.startsWith(u"LAST-"_s), qPrintable(next().series));
        QCOMPARE(next().ordinal, 30);
    }

    void readsADroppedResultFileWithAPreview()
    {
        const auto &lines = m_page->batch()->lines()->rows();
        QByteArray csv = "what,which,how much,in\n";
        csv += "SUCCESS," + lines[0].payout.reference.toUtf8() + ',' + toDecimal(lines[0].payout.amount).toUtf8()
            + ",USD\n";
        csv += "SUCCESS," + lines[1].payout.reference.toUtf8() + ",0.01,USD\n";
        csv += "SUCCESS,somebody-else,5.00,USD\n";
        drop(m_full->file(u"results.csv"_s, csv));
        QVERIFY(m_full->settle());
        auto *results = sheet<ResultSheet>();
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

    void setsWhatHoldsForEverybody()
    {
        QVERIFY(command(u"Rules of payouts …"_s));
        command(u"Rules of payouts …"_s)->trigger();
        QVERIFY(m_full->settle());
        auto *rules = sheet<RulesSheet>();
        QVERIFY(rules && rules->saveButton()->isEnabled());
        QCOMPARE(rules->suspendedChoice()->currentData().toString(), u"earn"_s);
        const auto stored = [this](const QString &name) {
            const auto given = desk().batches.rules();
            if (!given)
                return QString();
            for (const auto &[known, value] : *given) {
                if (known == name)
                    return value;
            }
            return QString();
        };
        const auto provider = [rules](const QString &name) {
            rules->providerChoice()->setCurrentIndex(rules->providerChoice()->findData(name));
        };
        provider(u"threshold-wise"_s);
        QVERIFY(rules->leastField()->text().isEmpty());
        QTest::keyClicks(rules->leastField(), u"75 USD, 60.50 EUR"_s);
        provider(u"threshold-paypal"_s);
        QVERIFY(rules->leastField()->text().isEmpty());
        QTest::keyClicks(rules->leastField(), u"much"_s);
        const QString persons = stored(u"two-person"_s);
        QVERIFY(persons != u"never"_s);
        rules->twoPersonChoice()->setCurrentIndex(rules->twoPersonChoice()->findData(u"never"_s));
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(stored(u"threshold-paypal"_s), u"none"_s);
        QCOMPARE(stored(u"threshold-wise"_s), u"none"_s);
        QVERIFY2(stored(u"two-person"_s) == persons, "all of it or nothing: the person may cancel now");
        QVERIFY2(rules->isVisible(), "what is wrong has to be mended");
        rules->twoPersonChoice()->setCurrentIndex(rules->twoPersonChoice()->findData(persons));
        rules->leastField()->clear();
        QTest::keyClicks(rules->leastField(), u" "_s);
        provider(u"threshold-wise"_s);
        QVERIFY(rules->leastField()->text().startsWith(u"75"_s));
        rules->suspendedChoice()->setCurrentIndex(rules->suspendedChoice()->findData(u"earn-nothing"_s));
        QVERIFY(!m_page->banners()->banner(u"rules"_s));
        QSignalSpy changed(&m_full->session(), &Session::booksChanged);
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        const Banner *banner = m_page->banners()->banner(u"rules"_s);
        QVERIFY(banner);
        QCOMPARE(banner->content().tone, Tone::Positive);
        QCOMPARE(banner->content().text, u"The rules of payouts are saved."_s);
        QVERIFY2(!changed.isEmpty(), "pages show what stands in the way now");
        QCOMPARE(stored(u"threshold-wise"_s), u"75.00 USD, 60.50 EUR"_s);
        QCOMPARE(stored(u"suspended-sales"_s), u"earn-nothing"_s);
        QVERIFY(!desk().batches.setRule(u"threshold-wise"_s, u"soon"_s, desk().actor));
    }

    /// Last: from here on these books came back from a backup. Saving something else confirms no number.
    void numbersOfRestoredBooksAreConfirmed()
    {
        QVERIFY(desk().batches.setRule(u"self-billing"_s, u"yes"_s, desk().actor));
        QVERIFY(desk().workspace.noteRestored(u"a backup"_s, desk().actor));
        const auto open = [this] {
            auto *rules = new RulesSheet(m_full->session(), m_page);
            rules->open();
            return m_full->settle() ? rules : nullptr;
        };
        auto *rules = open();
        QVERIFY(rules && rules->confirmation()->isVisible());
        rules->daysField()->setValue(9);
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(desk().batches.selfBilling().value().isHeld);
        rules = open();
        QVERIFY(rules);
        QTest::mouseClick(rules->confirmation(), Qt::LeftButton);
        QVERIFY(rules->confirmation()->isChecked());
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(!desk().batches.selfBilling().value().isHeld);
    }
};

QTEST_MAIN(TestPayoutsPage)
#include "tst_payoutspage.moc"
