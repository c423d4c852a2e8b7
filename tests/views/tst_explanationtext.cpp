// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationtext.h"
#include "views/widgets/apart.h"
#include "views/widgets/format.h"

#include <QGuiApplication>
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
