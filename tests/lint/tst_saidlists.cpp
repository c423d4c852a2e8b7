// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/saidsources.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace rd::lint;

namespace {

std::vector<Source> sourcesIn(const QStringList &folders, const QStringList &patterns)
{
    std::vector<Source> sources;
    const QString root = QStringLiteral(RD_SOURCE_DIR "/");
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = file.fileName().mid(root.size());
            if (path.contains("/sample/"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            sources.push_back({path, withoutComments(QString::fromUtf8(file.readAll()))});
        }
    }
    return sources;
}

/// Sentences that no window shows, and why.
const QMap<QString, QString> &notShown()
{
    static const QString typed = u"about options of the command line"_s;
    static const QString address = u"about an address that only the command line takes"_s;
    static const QMap<QString, QString> kTexts{
        {u"there is no rule \"%1\""_s, typed},
        {u"Rules: %1 %2PROVIDER, with one of %3."_s, typed},
        {u"rewards cannot be issued via \"%1\""_s, typed},
        {u"Leave --mode out, or connect with a %1 mode key first."_s, typed},
        {u"there is no check \"%1\""_s, typed},
        {u"Checks: %1."_s, typed},
        {u"not a complete web address"_s, address},
        {u"Give it as https://host[:port]"_s, address},
        {u"the address of %1 holds a user name or password"_s, address},
        {u"the scheme \"%1\" is not supported"_s, address},
        {u"Use https."_s, address},
        {u"plain http to %1 is refused"_s, address},
        {u"Use https; http is only for this computer itself."_s, address},
        {u"requests to %1 are not allowed"_s, address},
        {u"a header line of the request holds characters that cannot be sent"_s, u"a mistake of the program"_s},
        {u"dry run"_s, u"ends a trial; its caller takes it"_s},
    };
    return kTexts;
}

/// Where the sentences are said that the lists hold.
const QStringList &saidHere()
{
    static const QStringList kFolders{u"models"_s, u"integrations"_s, u"app"_s};
    return kFolders;
}

} // namespace

/// What services, storage and integrations say in English stands in the lists that views say it by, and nothing else
/// does.
class TestSaidLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Source &source : sourcesIn({u"views/support/said"_s}, {u"*.cpp"_s})) {
            const QStringList listed = listedIn(source.text);
            QVERIFY2(!listed.isEmpty(), qPrintable(source.path));
            (source.path.endsWith("/words.cpp"_L1) ? m_words : m_patterns) += listed;
        }
        QVERIFY(m_patterns.size() > 1000);
        QVERIFY(m_words.size() > 50);
    }

    void everySentenceOfAnErrorIsListed()
    {
        QString listed;
        for (const QString &pattern : std::as_const(m_patterns))
            listed += fragmentsOf(pattern).join(QChar(1)) + QChar(2);
        qsizetype seen = 0;
        QStringList missing;
        QSet<QString> unshown;
        for (const Source &source : sourcesIn({u"models"_s, u"integrations"_s}, {u"*.cpp"_s, u"*.h"_s})) {
            for (const QString &sentence : sentencesOfErrors(source.text)) {
                ++seen;
                if (notShown().contains(sentence)) {
                    unshown.insert(sentence);
                    continue;
                }
                const QStringList fragments = fragmentsOf(sentence);
                const bool isThere = std::all_of(fragments.begin(), fragments.end(), [&listed](const QString &one) {
                    // "GET" and the like are data, though they stand in the text.
                    return one == one.toUpper() || listed.contains(one) || listed.contains(one.section(u": "_s, -1));
                });
                if (!isThere)
                    missing += u"%1: \"%2\""_s.arg(source.path, sentence);
            }
        }
        QVERIFY2(seen > 800, qPrintable(QString::number(seen)));
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(),
            qPrintable(u"add to the list of its part in views/support/said:\n"_s + missing.join(u'\n')));
        for (auto text = notShown().begin(); text != notShown().end(); ++text)
            QVERIFY2(unshown.contains(text.key()), qPrintable(u"no longer said: "_s + text.key()));
    }

    void everythingListedIsSaid()
    {
        QSet<QString> known;
        QSet<QString> words;
        for (const Source &source : sourcesIn(saidHere(), {u"*.cpp"_s, u"*.h"_s})) {
            for (const Literal &literal : literalsOf(source.text)) {
                words.insert(literal.text);
                for (const QString &fragment : fragmentsOf(literal.text)) {
                    known.insert(fragment);
                    for (qsizetype at = fragment.indexOf(u": "_s); at > 0; at = fragment.indexOf(u": "_s, at + 2))
                        known.insert(fragmentsOf(fragment.mid(at + 2)).value(0));
                }
            }
        }
        QStringList gone;
        for (const QString &pattern : std::as_const(m_patterns)) {
            for (const QString &fragment : fragmentsOf(pattern)) {
                if (!isSaid(fragment, known))
                    gone += u"\"%1\" of \"%2\""_s.arg(fragment, pattern);
            }
        }
        for (const QString &word : std::as_const(m_words)) {
            if (!words.contains(word))
                gone += word;
        }
        QVERIFY2(gone.isEmpty(), qPrintable(u"no longer said:\n"_s + gone.join(u'\n')));
    }

    void theListsAreSound()
    {
        static const QRegularExpression place(u"%([1-9])"_s);
        QStringList all = m_patterns;
        for (const QString &word : std::as_const(m_words)) {
            QVERIFY2(!word.contains(u' '), qPrintable(word));
            all += word;
        }
        QSet<QString> seen;
        for (const QString &pattern : std::as_const(all)) {
            QVERIFY2(!seen.contains(pattern), qPrintable(u"twice: "_s + pattern));
            seen.insert(pattern);
            QVERIFY2(pattern == pattern.trimmed(), qPrintable(pattern));
            QVERIFY2(!fragmentsOf(pattern).isEmpty(), qPrintable(u"only places: "_s + pattern));
            static const QRegularExpression beside(u"%[1-9]%[1-9]"_s);
            QVERIFY2(!pattern.contains(beside), qPrintable(u"nothing parts its places: "_s + pattern));
            QSet<int> places;
            for (auto match = place.globalMatch(pattern); match.hasNext();)
                places.insert(match.next().captured(1).toInt());
            for (int i = 1; i <= places.size(); ++i)
                QVERIFY2(places.contains(i), qPrintable(u"a place is left out: "_s + pattern));
        }
    }

    void errorsAreRead_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("text and hint") << u"return fail(ErrorKind::Conflict, u\"no %1; \\\"x\\\" (%2)\"_s.arg(a, b), "
                                          u"u\"Wait a bit.\"_s, u\"some-code\"_s);"_s
                                       << QStringList{u"no %1; \"x\" (%2)"_s, u"Wait a bit."_s};
        QTest::newRow("in pieces") << u"fail(ErrorKind::BadInput,\n    u\"one \"\n    u\"two \"_s\n  \"three\");"_s
                                   << QStringList{u"one two three"_s};
        QTest::newRow("joined") << u"Error{ErrorKind::Timeout, where() + u\"gone; for good\"_s + c, {}};"_s
                                << QStringList{u"gone; for good"_s};
        QTest::newRow("ours") << u"fail(ErrorKind::Internal, u\"never seen\"_s);"_s << QStringList{};
        QTest::newRow("words") << u"fail(ErrorKind::NotFound, {}, {}, u\"a-code\"_s); u\"not of it\"_s"_s
                               << QStringList{};
        QTest::newRow("a maker")
            << u"Error bad(const QString &text)\n{\n}\nreturn bad(a ? u\"is red\"_s : u\"is (blue\"_s);"
               "other(u\"not it\"_s);"_s
            << QStringList{u"is red"_s, u"is (blue"_s};
        QTest::newRow("a query")
            << u"fail(ErrorKind::Storage, u\"SELECT ifnull(r.slot, 0), coalesce(a, b)\"_s, u\"Look "
               u"(at) it.\"_s);"_s
            << QStringList{u"Look (at) it."_s};
        QTest::newRow("signs") << u"if (c == '\"') fail(ErrorKind::Damaged, u\"the \\u2026 end\"_s);"_s
                               << QStringList{u"the \u2026 end"_s};
    }
    void errorsAreRead()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOfErrors(withoutComments(code)), sentences);
    }

    void fragmentsArePutTogether()
    {
        const QSet<QString> known{u"an adjustment"_s, u"needs a reason"_s, u"and"_s};
        QVERIFY(isSaid(u"needs a reason"_s, known));
        QVERIFY(isSaid(u"an adjustment needs a reason"_s, known));
        QVERIFY(isSaid(u"an adjustment and needs a reason"_s, known));
        QVERIFY(!isSaid(u"an adjustment and and needs a reason"_s, known));
        QVERIFY(!isSaid(u"an adjustment needs"_s, known));
        QVERIFY(!isSaid(u"needs a"_s, known));
    }

private:
    QStringList m_patterns;
    QStringList m_words;
};

QTEST_GUILESS_MAIN(TestSaidLists)
#include "tst_saidlists.moc"
