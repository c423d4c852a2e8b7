// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "views/shell/session.h"
#include "views/support/said/saidlists.h"
#include "views/support/saidtexts.h"
#include "views/support/saidzone.h"
#include "views/widgets/format.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QTest>
#include <QTranslator>

#include <vector>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

/// Says the sentences of the lists in brackets, or as they are given here; everything else stays.
class Bracketed : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "rd::Said") != 0)
            return {};
        return own.value(text, u'[' + text + u']');
    }
    QHash<QString, QString> own;
};

std::vector<said::Pattern> allPatterns()
{
    std::vector<said::Pattern> all;
    for (const auto &list : {said::aboutBooks(), said::aboutRewards(), said::aboutPayouts(), said::aboutPayoutFiles(),
             said::aboutPayoutProviders(), said::aboutDocuments(), said::aboutStorage(), said::aboutShopify(),
             said::aboutStripe(), said::aboutChecks(), said::aboutSystem()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

QString placeText(const said::Pattern &pattern, int place)
{
    const bool isWord = QByteArrayView(pattern.words).contains(static_cast<char>('0' + place));
    return isWord ? u"approved"_s : u"7Zq%1"_s.arg(QString(place, u'x'));
}

/// The pattern with something in its places, its words as `word` says them.
QString made(const said::Pattern &pattern, bool isSaid)
{
    QString text = QString::fromUtf8(pattern.english);
    for (int place = 1; place <= 9; ++place) {
        QString there = placeText(pattern, place);
        if (isSaid && there == "approved"_L1)
            there = u"[approved]"_s;
        text.replace(u'%' + QString::number(place), there);
    }
    return isSaid ? QString(u'[' + text + u']') : text;
}

} // namespace

/// What services say in English, in the person's language.
class TestSaidTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translator.own.clear(); }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void withoutTranslationNothingChanges()
    {
        for (const said::Pattern &pattern : allPatterns()) {
            const QString text = made(pattern, false);
            QCOMPARE(saidText(text), text);
        }
        QCOMPARE(saidText(u"line 3: the code A belongs to another participant; its outcome is not known yet (x)"_s),
            u"line 3: the code A belongs to another participant; its outcome is not known yet (x)"_s);
    }

    /// Who waits reads a clock, not a format for machines.
    void momentsAreToldByTheMerchantsClock()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QString english = u"sent; it can be looked up from 2026-11-22T23:30:00Z on"_s;
        const QString shown = saidText(english, berlin);
        const QString moment = formatDateTime(fromUnixMs(1795390200000), berlin);
        QVERIFY(moment.contains(u"00:30"_s));
        QCOMPARE(shown, u"sent; it can be looked up from %1 on"_s.arg(moment));
        // without a zone, in a sentence that nobody knows, and as data between quotation marks it stays
        QCOMPARE(saidText(english, {}), english);
        const QString unknown = u"whatever 2026-11-22T23:30:00Z is"_s;
        QCOMPARE(saidText(unknown, berlin), unknown);
        QCOMPARE(saidText(u"2026-11-22T23:30:00Z"_s, berlin), u"2026-11-22T23:30:00Z"_s);
        // the clock of the window that was used last, where nobody knows the window
        setSaidZone(berlin);
        QCOMPARE(saidText(english), shown);
        setSaidZone({});
        QCOMPARE(saidText(english), english);
    }

    void countsAreGroupedAndIdsAreNot()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString sync = saidText(u"1000000 read, 12345 new, 7 changed, 2048 requests; not readable: refunds"_s);
        const QString done = saidText(u"1000000 done, 1200 not done"_s);
        const QString reward = saidText(u"there is no reward 123456"_s);
        const QString line = saidText(u"line 1234: more than the 100000 rows allowed"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString german = saidText(u"1000000 done, 1200 not done"_s);
        const QString amount = saidText(u"The amount is below the least of the provider, 1234.50 EUR."_s);
        const QString quoted = saidText(u"the amount \"-1.50 EUR\" is below zero"_s);
        QLocale::setDefault(before);
        QCOMPARE(amount, u"The amount is below the least of the provider, 1.234,50\u00A0EUR."_s);
        QCOMPARE(quoted, u"the amount \"-1.50 EUR\" is below zero"_s); // as the file has it
        QCOMPARE(sync, u"1,000,000 read, 12,345 new, 7 changed, 2,048 requests; not readable: refunds"_s);
        QCOMPARE(done, u"1,000,000 done, 1,200 not done"_s);
        QCOMPARE(reward, u"there is no reward 123456"_s);
        QCOMPARE(line, u"line 1234: more than the 100,000 rows allowed"_s);
        QCOMPARE(german, u"1.000.000 done, 1.200 not done"_s);
    }

    /// No sentence is taken for another one of the lists.
    void everySentenceIsFound()
    {
        speakBracketed();
        QStringList wrong;
        for (const said::Pattern &pattern : allPatterns()) {
            const QString shown = saidText(made(pattern, false));
            if (shown != made(pattern, true))
                wrong += u"%1\n  is said %2"_s.arg(QString::fromUtf8(pattern.english), shown);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aTextIsSaid_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &english, const QString &shown) {
            QTest::newRow(name) << english << shown;
        };
        row("one cell", u"line 5: 1 cell where the header has 2"_s, u"[line 5: [1 cell where the header has 2]]"_s);
        row("cells", u"3 cells where the header has 1"_s, u"[3 cells where the header has 1]"_s);
        row("no places", u"the amount is empty"_s, u"[the amount is empty]"_s);
        row("data", u"there is no reward 12"_s, u"[there is no reward 12]"_s);
        row("word", u"it is approved, not due"_s, u"[it is [approved], not due]"_s);
        row("words", u"reward 3 (a@example.com) is held for review since: dispute, held"_s,
            u"[reward 3 (a@example.com) is held for review since: [dispute], [held]]"_s);
        row("no word of the program", u"it is bananas, not due"_s, u"it is bananas, not due"_s);
        row("a number where words may stand", u"3 rewards"_s, u"[3 rewards]"_s);
        row("a phrase of the program", u"Ann is viewer and may not issue rewards"_s,
            u"[Ann is [viewer] and may not [issue rewards]]"_s);
        row("a name that is a word", u"approved is viewer and may not issue rewards"_s,
            u"[approved is [viewer] and may not [issue rewards]]"_s);
        row("a sentence in a sentence", u"the seal of B-1 is broken: the participant of B-1-2 is suspended"_s,
            u"[the seal of B-1 is broken: [the participant of B-1-2 is suspended]]"_s);
        row("quoted data that is a sentence", u"there is no campaign \"the amount is empty\""_s,
            u"[there is no campaign \"the amount is empty\"]"_s);
        row("the one with more text", u"the key of shop was stored, but the keychain no longer has it"_s,
            u"[the key of shop was stored, but the keychain no longer has it]"_s);
        row("joined", u"its outcome is not known yet; it is on its way; its outcome is not known yet"_s,
            u"[its outcome is not known yet]; [it is on its way; its outcome is not known yet]"_s);
        row("behind a place", u"POST api.example.com/v1/x: the answer is larger than the limit of 9 bytes"_s,
            u"POST api.example.com/v1/x: [the answer is larger than the limit of 9 bytes]"_s);
        row("before another's words", u"Run sync again. Zut alors"_s, u"[Run sync again.] Zut alors"_s);
        row("two sentences", u"there is no such customer. Run sync again."_s,
            u"[there is no such customer]. [Run sync again.]"_s);
        row("few letters and a number", u"customer c gets the code X of their own: 10 % off"_s,
            u"[customer c gets the code X of their own: [10 % off]]"_s);
        row("few letters and no number", u"whatever was switched off"_s, u"whatever was switched off"_s);
        row("a state behind it", u"the bank works on it (PENDING_1)"_s, u"[the bank works on it] (PENDING_1)"_s);
        row("one word", u"approved"_s, u"[approved]"_s);
        row("unknown", u"your card was declined"_s, u"your card was declined"_s);
        row("nearly known", u"the amount is empty "_s, u"the amount is empty "_s);
        row("nothing", {}, {});
        row("places in data", u"there is no campaign \"%1 %2 %9 %%1\""_s, u"[there is no campaign \"%1 %2 %9 %%1\"]"_s);
        row("places in two data",
            u"%2 wrote the file of %1; that nothing of it was uploaded is for somebody else to say"_s,
            u"[%2 wrote the file of %1; that nothing of it was uploaded is for somebody else to say]"_s);
        row("a sync", u"12 read, 3 new, 1 changed, 9 requests"_s, u"[12 read, 3 new, 1 changed, 9 requests]"_s);
        row("a sync that could not read all", u"1 read, 0 new, 0 changed, 9 requests; not readable: refunds, events"_s,
            u"[1 read, 0 new, 0 changed, 9 requests]; [not readable: [refunds], [events]]"_s);
        row("streams in a sentence", u"the key may not read invoices, refunds; rewards stay provisional without it"_s,
            u"[the key may not read [invoices], [refunds]; rewards stay provisional without it]"_s);
        row("markup", u"there is no participant <b>&amp;</b>"_s, u"[there is no participant <b>&amp;</b>]"_s);
        row("the literal in the data", u"account is already connected as (b) is already connected as c"_s,
            u"account is already connected as (b) is already connected as c"_s);
        row("empty data", u"there is no campaign \"\""_s, u"[there is no campaign \"\"]"_s);
    }
    void aTextIsSaid()
    {
        QFETCH(QString, english);
        QFETCH(QString, shown);
        speakBracketed();
        QCOMPARE(saidText(english), shown);
    }

    /// Another language may say the places in another order, or one twice.
    void placesMove()
    {
        m_translator.own = {
            {u"%1 is paid by line %2 of this batch; nobody approves an own reward"_s, u"Zeile %2 bezahlt %1 (%1)"_s}};
        speakBracketed();
        QCOMPARE(saidText(u"%2 is paid by line 7 of this batch; nobody approves an own reward"_s),
            u"Zeile 7 bezahlt %2 (%2)"_s);
    }

    void theSamePlaceTwiceHoldsTheSame()
    {
        speakBracketed();
        const QString text = u"%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it "
                             u"with members email %2 ADDRESS"_s;
        QCOMPARE(saidText(text.arg(u"ann"_s, u"ann"_s)), QString(u'[' + text.arg(u"ann"_s, u"ann"_s) + u']'));
        QVERIFY(saidText(text.arg(u"ann"_s, u"bob"_s)) != QString(u'[' + text.arg(u"ann"_s, u"bob"_s) + u']'));
    }

    /// Details of activities, and subjects that are words of the program.
    void whatActivitiesCameToIsSaid_data()
    {
        QTest::addColumn<QString>("english");
        for (const char *text :
            {"12 read, 3 new, 1 changed, 4 requests", "3 issued, 0 not issued, 1 uncertain",
                "3 issued, 0 not issued, 1 uncertain, 2 on their way", "3 issued, 1 not issued", "3 done, 0 not done",
                "2 added, 1 changed, 4 unchanged, 0 skipped", "7 rewards", "reward 12", "participant 7",
                "2 batches, 3 rewards left out", "4 changes", "approved", "exported", "discarded",
                "5 conversions added", "5 commissions added", "3 adopted", "2 deactivated, 1 not",
                "3 created, 0 not created, 0 uncertain, 0 open", "stopped by kim", "on again, by kim", "set by kim",
                "approve", "reject", "hold", "release", "abandon", "resend", "adjustment", "erase", "switch", "limits"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatActivitiesCameToIsSaid()
    {
        QFETCH(QString, english);
        speakBracketed();
        QCOMPARE(saidText(english), QString(u'[' + english + u']'));
    }

    void listsOfKeys()
    {
        speakBracketed();
        QCOMPARE(saidList({u"payout details"_s, u"signature of ann"_s, u"x"_s}),
            u"[payout details], [signature of ann], x"_s);
    }

    /// A text made to be looked at in every way takes no time, nor does a long one.
    void hostileTextsTakeNoTime_data()
    {
        QTest::addColumn<QString>("text");
        const auto often = [](const QString &text) { return text.repeated(1900 / text.size()); };
        QTest::newRow("joints") << often(u"a; b. c: "_s);
        QTest::newRow("sentences") << often(u"line 1: Run sync again. "_s);
        QTest::newRow("literals") << often(u"the key of a belongs to account "_s);
        QTest::newRow("brackets") << QString(often(u" (it was issued before (x) "_s) + u')');
        QTest::newRow("nested") << often(u"the seal of a is broken: the coupon could not be made ("_s);
        QTest::newRow("places") << often(u"%1 %2 "_s);
        QTest::newRow("long") << u"there is no reward "_s.repeated(100'000);
    }
    void hostileTextsTakeNoTime()
    {
        QFETCH(QString, text);
        speakBracketed();
        QVERIFY(!saidText(u"the amount is empty"_s).isEmpty()); // the lists are read once
        QElapsedTimer clock;
        clock.start();
        const QString shown = saidText(text);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(shown.size() >= text.size());
    }

    void whatIsShownIsSafe()
    {
        speakBracketed();
        const QString shown = saidSentence(u"there is no participant a\u202Eb\nc"_s, 200);
        QCOMPARE(shown, u"[there is no participant a\u2039U+202E\u203Ab\u240Ac]"_s);
        QCOMPARE(saidSentence(u"the amount is empty"_s, 5), u"[the \u2026"_s);
    }

    void errorsAreSaid()
    {
        m_translator.own = {{u"%1 needs the approval of a second person"_s, u"zweite Person f\u00FCr %1"_s},
            {u"Look at it again."_s, u"Noch einmal ansehen."_s}};
        speakBracketed();
        Error error{ErrorKind::Conflict, u"B-1 needs the approval of a second person"_s, u"Look at it again."_s, {},
            false, 0, {}};
        QCOMPARE(sentenceFor(error), u"Zweite Person f\u00FCr B-1. Noch einmal ansehen."_s);
        error.kind = ErrorKind::BadAnswer;
        QVERIFY2(sentenceFor(error).endsWith(u"zweite Person f\u00FCr B-1"_s), qPrintable(sentenceFor(error)));
    }

private:
    void speakBracketed() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }

    Bracketed m_translator;
};

QTEST_GUILESS_MAIN(TestSaidTexts)
#include "tst_saidtexts.moc"
