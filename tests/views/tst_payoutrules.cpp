// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchservice.h"
#include "tests/views/payoutdesk.h"
#include "views/payouts/rulessheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The rules of payouts: whose they are, what they refuse, and the numbers of self-billing invoices.
class TestPayoutRules : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;
    PayoutsPage *m_page = nullptr;

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] RulesSheet *open() const
    {
        auto *rules = new RulesSheet(m_full->session(), m_page);
        rules->open();
        return m_full->settle() ? rules : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->open());
        m_page = m_full->page();
        QVERIFY(desk().workspace.setSetting(u"payout-two-person"_s, u"always"_s));
    }
    void cleanup()
    {
        const QString complaints = m_full->complaints();
        m_full.reset();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
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
            RulesSheet *refused = open();
            QVERIFY(refused);
            refused->twoPersonChoice()->setCurrentIndex(refused->twoPersonChoice()->findData(u"never"_s));
            refused->daysField()->setValue(30);
            QTest::mouseClick(refused->saveButton(), Qt::LeftButton);
            QVERIFY(m_full->settle());
            QVERIFY2(refused->isVisible(), "a reviewer changes no rule");
            QCOMPARE(refused->banners()->count(), 1);
            QVERIFY(*desk().batches.rules() == *before);
            refused->close();
        }
        RulesSheet *rules = open();
        QVERIFY(rules);
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
        QVERIFY(desk().batches.setRules(
            {{u"self-billing"_s, u"yes"_s}, {u"self-billing-prefix"_s, u"AFF-"_s}, {u"self-billing-next"_s, u"7"_s}},
            desk().actor));
        const auto next = [this] { return desk().batches.selfBilling().value().next; };
        RulesSheet *rules = open();
        QVERIFY(rules);
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
        RulesSheet *again = open();
        QVERIFY(again);
        again->nextField()->setValue(30);
        again->billingField(u"self-billing-prefix"_s)->setText(u"LAST-"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(again->nextField()->value(), 30);
        QTest::mouseClick(again->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(next().series.startsWith(u"LAST-"_s), qPrintable(next().series));
        QCOMPARE(next().ordinal, 30);
    }

    void setsWhatHoldsForEverybody()
    {
        QVERIFY(m_full->command(u"Rules of payouts …"_s));
        m_full->command(u"Rules of payouts …"_s)->trigger();
        QVERIFY(m_full->settle());
        auto *rules = m_full->openSheet<RulesSheet>();
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

    /// Saving something else confirms no number.
    void numbersOfRestoredBooksAreConfirmed()
    {
        QVERIFY(desk().batches.setRule(u"self-billing"_s, u"yes"_s, desk().actor));
        QVERIFY(desk().workspace.noteRestored(u"a backup"_s, desk().actor));
        RulesSheet *rules = open();
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

QTEST_MAIN(TestPayoutRules)
#include "tst_payoutrules.moc"
