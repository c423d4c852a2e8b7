// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutmethods.h"
#include "tests/views/payoutdesk.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/payoutwords.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// Where somebody is paid: judged while it is typed, kept masked, taken away by its name.
class TestMethodSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;
    PayoutsPage *m_page = nullptr;

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->open());
        m_page = m_full->page();
    }
    void cleanup()
    {
        const QString complaints = m_full->complaints();
        m_full.reset();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
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
        services::PayoutMethodRequest all;
        all.participant = who.participant.id;
        all.provider = u"sepa"_s;
        all.destination = u"DE89 3704 0044 0532 0130 00"_s;
        QVERIFY(desk().payoutMethods.set(all, desk().actor)); // for every currency
        const auto before = current().size();
        services::PayoutMethodRequest francs = all;
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
};

QTEST_MAIN(TestMethodSheet)
#include "tst_methodsheet.moc"
