// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phraselist.h"

#include <QTest>

using namespace rd;
using namespace Qt::StringLiterals;

class TestPhrase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheSameInEnglishAsItsParts()
    {
        QCOMPARE(Phrase().english(), QString());
        QVERIFY(Phrase().isEmpty());
        QCOMPARE(Phrase(u"in_1"_s).english(), u"in_1"_s);
        QCOMPARE(Phrase::say("%2 of %1, and %2 % again", u"a"_s, u"b"_s).english(), u"b of a, and b % again"_s);
        // What is put in is never looked at again, and a place without anything stays.
        QCOMPARE(Phrase::say("%1 %2 %3", u"%2"_s, u"%1"_s).english(), u"%2 %1 %3"_s);
        QCOMPARE(Phrase::say("100 %").english(), u"100 %"_s);
    }

    void piecesFollowEachOther()
    {
        Phrase words = Phrase::say("base %1", u"5"_s);
        words += Phrase::say(", reward %1", u"1"_s);
        words += Phrase(u"."_s);
        QCOMPARE(words.english(), u"base 5, reward 1."_s);
        QCOMPARE(Phrase::joined({Phrase(u"a"_s), words}, u"; "_s).english(), u"a; base 5, reward 1."_s);
        Phrase list = Phrase::joined({Phrase(u"a"_s), Phrase(u"b"_s)}, u", "_s);
        list += Phrase(u"!"_s);
        QCOMPARE(list.english(), u"a, b!"_s);
    }

    void whatStandsBetweenIsAPatternAsWell()
    {
        const std::vector<Phrase> three{Phrase(u"a"_s), Phrase(u"b"_s), Phrase(u"c"_s)};
        QCOMPARE(listOf(three).english(), u"a, b, c"_s);
        QCOMPARE(longListOf(three).english(), u"a; b; c"_s);
        QCOMPARE(listOf({three.front()}).english(), u"a"_s);
        QVERIFY(listOf({}).isEmpty());
        QCOMPARE(sentences(Phrase(u"One."_s), Phrase(u"Two."_s)).english(), u"One. Two."_s);
        const QString japanese = listOf(three).said(
            [](const char *pattern) {
                return qstrcmp(pattern, "%1, %2") == 0 ? u"%1、%2"_s : QString::fromUtf8(pattern);
            },
            [](const QString &word) { return word; });
        QCOMPARE(japanese, u"a、b、c"_s);
    }

    void everyPartIsSaidInTheOtherLanguage()
    {
        const Phrase inner = Phrase::say("%1 on %2", Phrase::term(u"cash"_s), u"in_1"_s);
        const QString said =
            Phrase::say("It waits: %1.", inner)
                .said([](const char *pattern) { return QString(u'<' + QString::fromLatin1(pattern) + u'>'); },
                    [](const QString &word) { return word.toUpper(); });
        QCOMPARE(said, u"<It waits: <CASH on in_1>.>"_s);
    }
};

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
