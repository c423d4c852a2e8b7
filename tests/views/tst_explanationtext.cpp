// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationtext.h"
#include "views/widgets/apart.h"
#include "views/widgets/format.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace rd;
using namespace rd::views;
using namespace Qt::StringLiterals;

class TestExplanationText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreShownInTheZoneOfThePerson()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QString time = u"2026-05-01T22:30:00Z"_s;
        const QString shown = withLocalTimes(u"Billed %1, paid %1."_s.arg(time), berlin);
        const QString local = formatDateTime(*parseIso(time), berlin);
        QCOMPARE(shown, u"Billed %1, paid %1."_s.arg(local));
        QVERIFY2(local.contains(u"00:30"_s) || local.contains(u"12:30"_s), qPrintable(local)); // already the next day
    }

    void aStepIsSaidInThePersonsLanguage()
    {
        const Phrase phrase = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "In review: %1."),
            Phrase::joined({Phrase::term(u"self-referral"_s), Phrase(u"30 % of %1"_s)}, u", "_s));
        const ExplanationStep step = ExplanationStep::of(u"flag"_s, phrase);
        QCOMPARE(step.text, u"In review: self-referral, 30 % of %1."_s); // for the terminal
        const QString own = stepSentence(step, QTimeZone::utc());
        QVERIFY2(own.startsWith(u"In review: "_s) && own.endsWith(u", 30 % of %1."_s), qPrintable(own));
        QVERIFY2(!own.contains(u"self-referral"_s), "a word people know from the lists");

        struct German : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
            {
                return QLatin1StringView(context) == "rd::Explanation"_L1
                        && QLatin1StringView(source) == "In review: %1."_L1
                    ? u"%1: wird geprüft."_s
                    : QString();
            }
        } german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        const QString said = stepSentence(step, QTimeZone::utc());
        QVERIFY(QCoreApplication::removeTranslator(&german));
        QVERIFY2(said.endsWith(u", 30 % of %1: wird geprüft."_s), qPrintable(said));
        // What has no phrase stays English.
        QCOMPARE(stepSentence({u"x"_s, u"Something."_s, {}}, QTimeZone::utc()), u"Something."_s);
    }

    /// Amounts and percentages read as everywhere else in the window; names and what only looks like one stay.
    void figuresAreWrittenAsTheLanguageDoes()
    {
        const QLocale usual;
        const auto back = qScopeGuard([&usual] { QLocale::setDefault(usual); });
        const auto said = [](const Phrase &phrase) {
            return stepSentence(ExplanationStep::of(u"rate"_s, phrase), QTimeZone::utc()).replace(QChar(0xA0), u' ');
        };
        const Phrase rate = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 % of %2 = %3"), Phrase(u"7.5"_s),
            Phrase(u"12345.60 USD"_s), Phrase(u"-925.92 USD"_s));
        const Phrase rule =
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Line %1 (%2): %3; its part of the base is %4."),
                Phrase(u"1.5"_s), Phrase(u"Plan of 20.00 USD"_s), rate, Phrase(u"2464 JPY"_s));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(said(rule),
            u"Line 1.5 (Plan of 20.00 USD): 7,5 % of 12.345,60 USD = -925,92 USD; its part of the base is 2.464 JPY."_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(said(rate), u"7.5 % of 12,345.60 USD = -925.92 USD"_s);
        // The terminal has the point alone.
        QCOMPARE(rate.english(), u"7.5 % of 12345.60 USD = -925.92 USD"_s);
        for (const QString &text : {u"20 USD"_s, u"20.0 USD"_s, u"1,000.00 USD"_s, u"1.00 ABC"_s, u"1.00 usd"_s,
                 u" USD"_s, u"USD"_s, QString()})
            QCOMPARE(withLocalAmount(text), text);
    }

    /// Among words from right to left a code and the date after it would change places.
    void fromRightToLeftEachPlaceKeepsItsOrder()
    {
        const Phrase phrase = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Code %1 was used with %2, %3."),
            Phrase(u"ADA10"_s), Phrase(u"cs_test_1"_s), Phrase(u"2026-05-01T22:30:00Z"_s));
        const QString from = stepSentence(ExplanationStep::of(u"x"_s, phrase), QTimeZone::utc());
        QVERIFY2(!from.contains(QChar(0x2068)), "left to right nothing is between the words");
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString said = stepSentence(ExplanationStep::of(u"x"_s, phrase), QTimeZone::utc());
        // Somebody's own marks stay visible and end nothing.
        const QString forged = stepSentence(
            ExplanationStep::of(u"x"_s,
                Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Participant %1."), Phrase(u"A\u2069\u202EB"_s))),
            QTimeZone::utc());
        const QString marked = stepSentence(
            ExplanationStep::of(
                u"x"_s, Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Participant %1."), Phrase(u"A\uFDD1B"_s))),
            QTimeZone::utc());
        const QString name = apart(u"30% for a year"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(
            said.startsWith(u"Code \u2068ADA10\u2069 was used with \u2068cs_test_1\u2069, \u2068"_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"\u2069."_s) && !said.contains(u"T22:30"_s), qPrintable(said));
        QCOMPARE(forged, u"Participant \u2068A\u2039U+2069\u203A\u2039U+202E\u203AB\u2069."_s);
        QCOMPARE(marked.count(QChar(0x2069)), 0);
        QCOMPARE(name, u"\u206830% for a year\u2069"_s);
        QCOMPARE(apart(u"Ada"_s), u"Ada"_s);
        QCOMPARE(apart(u"\u05D0\u05D1"_s), u"\u2068\u05D0\u05D1\u2069"_s);
    }

    void everythingElseStays()
    {
        for (const QString &text : {u"Rate 30 % of 75.00 USD = 22.50 USD."_s, u"in_2026-05-01 is invoice T1"_s,
                 QString(), u"2026-99-01T00:00:00Z"_s})
            QCOMPARE(withLocalTimes(text, QTimeZone::utc()), text);
    }
};

QTEST_MAIN(TestExplanationText)
#include "tst_explanationtext.moc"
