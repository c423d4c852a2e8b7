// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/saidtexts.h"

#include "models/core/instant.h"
#include "views/support/said/saidlists.h"
#include "views/support/saidzone.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr auto kContext = "rd::Said";
constexpr qsizetype kLongest = 2000; ///< nothing the program says is as long; other people's text may be
constexpr int kDeepest = 4; ///< sentences in sentences
constexpr int kMostJoints = 8; ///< looked at in one text
constexpr int kMostLooks = 100; ///< into the lists, for one text and all its parts
/// With fewer letters of its own ("%1 off") a pattern is taken for what made a text only where its places hold numbers.
constexpr int kFewLetters = 5;

int placeAt(const QString &pattern, qsizetype i)
{
    if (pattern.at(i) != u'%' || i + 1 >= pattern.size())
        return 0;
    const QChar digit = pattern.at(i + 1);
    return digit >= u'1' && digit <= u'9' ? digit.unicode() - u'0' : 0;
}

/// All places at once, so that what is put in is never looked at again.
QString filled(const QString &pattern, const QStringList &places)
{
    QString text;
    text.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = placeAt(pattern, i);
        if (place == 0 || place > places.size()) {
            text += pattern.at(i);
            continue;
        }
        text += places.at(place - 1);
        ++i;
    }
    return text;
}

/// One sentence of the lists, taken apart.
struct Sentence {
    const char *english = nullptr;
    QStringList literals; ///< what stands before, between and behind the places
    std::vector<int> places; ///< the number of each, from 1; one less than literals
    std::vector<bool> isWord; ///< of each place
    std::vector<bool> isCount; ///< of each place
    qsizetype letters = 0; ///< of its own
    qsizetype signs = 0; ///< of its own: letters, commas, spaces

    explicit Sentence(const said::Pattern &pattern) : english(pattern.english)
    {
        const QString text = QString::fromUtf8(pattern.english);
        const QByteArrayView words(pattern.words);
        const QByteArrayView counts(pattern.counts);
        QString literal;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (const int place = placeAt(text, i); place > 0) {
                literals += literal;
                literal.clear();
                places.push_back(place);
                isWord.push_back(words.contains(static_cast<char>('0' + place)));
                isCount.push_back(counts.contains(static_cast<char>('0' + place)));
                ++i;
                continue;
            }
            literal += text.at(i);
        }
        literals += literal;
        for (const QString &one : literals) {
            letters += std::count_if(one.begin(), one.end(), [](QChar c) { return c.isLetter(); });
            signs += one.size();
        }
    }

    /// Names and values of other people stand between quotation marks.
    [[nodiscard]] bool isQuoted(std::size_t i) const
    {
        const auto at = static_cast<qsizetype>(i);
        return literals.at(at).endsWith(u'"') && literals.at(at + 1).startsWith(u'"');
    }

    /// What stands in each place; from left to right, each literal where it is found first.
    [[nodiscard]] std::optional<QStringList> match(const QString &text) const
    {
        if (!text.startsWith(literals.constFirst()))
            return std::nullopt;
        qsizetype from = literals.constFirst().size();
        QStringList found;
        for (qsizetype i = 1; i < literals.size(); ++i) {
            const QString &literal = literals.at(i);
            const bool isLast = i + 1 == literals.size();
            const qsizetype end = isLast ? text.size() - literal.size() : text.indexOf(literal, from);
            if (end < from || (isLast && !text.endsWith(literal)))
                return std::nullopt;
            found += text.mid(from, end - from);
            from = end + literal.size();
        }
        return from == text.size() ? std::optional(found) : std::nullopt;
    }
};

/// The same place twice holds the same twice.
bool isConsistent(const Sentence &sentence, const QStringList &found)
{
    for (std::size_t i = 0; i < sentence.places.size(); ++i) {
        for (std::size_t j = i + 1; j < sentence.places.size(); ++j) {
            if (sentence.places[i] == sentence.places[j]
                && found.at(static_cast<qsizetype>(i)) != found.at(static_cast<qsizetype>(j)))
                return false;
        }
    }
    return true;
}

/// A sentence and what stands in its places, in their order in the text.
struct Match {
    const Sentence *sentence = nullptr;
    QStringList found;
};

/// All lists, ordered so that few patterns are tried for a text.
class Book {
public:
    Book()
    {
        for (const auto &list : {said::aboutBooks(), said::aboutRewards(), said::aboutPayouts(),
                 said::aboutPayoutFiles(), said::aboutPayoutProviders(), said::aboutDocuments(), said::aboutStorage(),
                 said::aboutShopify(), said::aboutStripe(), said::aboutChecks(), said::aboutSystem()}) {
            for (const said::Pattern &pattern : list)
                m_sentences.emplace_back(pattern);
        }
        // The most text first: "participant %1, %2" before "participant %1", whose place would hold all the rest. Among
        // equals the order of the lists.
        std::stable_sort(m_sentences.begin(), m_sentences.end(), [](const Sentence &a, const Sentence &b) {
            return std::tie(a.letters, a.signs) > std::tie(b.letters, b.signs);
        });
        for (const Sentence &sentence : m_sentences)
            place(sentence);
        for (const char *word : said::words())
            m_words.insert(QString::fromLatin1(word), word);
    }

    [[nodiscard]] std::optional<Match> find(const QString &text) const
    {
        if (const auto whole = m_whole.constFind(text); whole != m_whole.constEnd())
            return Match{whole.value(), {}};
        const auto group = m_byWord.constFind(firstWord(text));
        std::optional<Match> best = group == m_byWord.constEnd() ? std::nullopt : firstOf(group.value(), text, 0);
        if (auto other = firstOf(m_floating, text, best ? best->sentence->letters : -1))
            best = std::move(other);
        return best;
    }

    /// "test", or "held, dispute": words of the program alone; empty where anything else stands there.
    [[nodiscard]] QString wordText(const QString &text) const
    {
        for (const QString &separator : {u", "_s, u" "_s}) {
            QStringList texts;
            for (const QString &word : text.split(separator)) {
                const auto known = m_words.constFind(word);
                if (known == m_words.constEnd())
                    break;
                texts += QCoreApplication::translate(kContext, known.value());
            }
            if (texts.size() == text.count(separator) + 1)
                return texts.join(separator);
        }
        return {};
    }

private:
    /// Up to the first space; a pattern's first word is whole only where a space follows it in the pattern itself.
    [[nodiscard]] static QString firstWord(const QString &text)
    {
        const qsizetype space = text.indexOf(u' ');
        return space < 0 ? QString() : text.left(space);
    }

    void place(const Sentence &sentence)
    {
        if (sentence.places.empty()) {
            m_whole.insert(sentence.literals.constFirst(), &sentence);
            return;
        }
        const QString word = firstWord(sentence.literals.constFirst());
        if (word.isEmpty())
            m_floating.push_back(&sentence);
        else
            m_byWord[word].push_back(&sentence);
    }

    /// The first that fits and has more letters of its own than `letters`: sentences stand in the order of theirs.
    [[nodiscard]] std::optional<Match> firstOf(
        const std::vector<const Sentence *> &sentences, const QString &text, qsizetype letters) const
    {
        for (const Sentence *sentence : sentences) {
            if (sentence->letters <= letters)
                break;
            auto found = sentence->match(text);
            if (found && isConsistent(*sentence, *found) && mayHold(*sentence, *found))
                return Match{sentence, *std::move(found)};
        }
        return std::nullopt;
    }

    /// Words of the program where those stand; numbers, where too little else tells the sentence.
    [[nodiscard]] bool mayHold(const Sentence &sentence, const QStringList &found) const
    {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        for (std::size_t i = 0; i < sentence.isWord.size(); ++i) {
            const QString &text = found.at(static_cast<qsizetype>(i));
            // A phrase of two words or more ("clear flags") may stand there as well, or their number ("3 rewards").
            const bool isNumber = std::all_of(text.begin(), text.end(), isDigit);
            if (sentence.isWord[i] && !isNumber && wordText(text).isEmpty() && !m_whole.contains(text))
                return false;
            if (!sentence.isWord[i] && sentence.letters < kFewLetters
                && std::none_of(text.begin(), text.end(), isDigit))
                return false;
        }
        return true;
    }

    std::vector<Sentence> m_sentences;
    QHash<QString, const Sentence *> m_whole; ///< without places
    QHash<QString, std::vector<const Sentence *>> m_byWord;
    std::vector<const Sentence *> m_floating; ///< that begin with a place, or with a word that does not end there
    QHash<QString, const char *> m_words;
};

const Book &book()
{
    static const Book kBook;
    return kBook;
}

/// How many, as people write it; empty where something else stands there.
QString countText(const QString &text)
{
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isOk = false;
    const qint64 count = isNumber ? text.toLongLong(&isOk) : 0;
    return isOk ? formatCount(count) : QString();
}

/// A moment as services write it (toIso()); a date alone is data, like any other text.
std::optional<Instant> momentIn(const QString &text)
{
    constexpr qsizetype kShortest = 20; // "2026-11-22T13:05:00Z"
    if (text.size() < kShortest || text.at(10) != u'T' || !text.endsWith(u'Z'))
        return std::nullopt;
    const auto instant = parseIso(text);
    return instant ? std::optional(*instant) : std::nullopt;
}

/// Says one text. Texts of others could be made to be looked at in ever more ways: after some it stays as it is.
class Saying {
public:
    /// @param zone for moments; invalid = they stay as they are
    explicit Saying(QTimeZone zone) : m_zone(std::move(zone)) {}

    /// A part of a sentence, or the whole; what is not known comes back as it is.
    [[nodiscard]] QString said(const QString &text, int depth)
    {
        // One word is data, or a word of the program in a place of its own; or a moment.
        if (depth > kDeepest || !text.contains(u' ')) {
            const auto moment = depth > 0 && m_zone.isValid() ? momentIn(text) : std::nullopt;
            return moment ? formatDateTime(*moment, m_zone) : text;
        }
        if (const QString amount = depth > 0 ? withLocalAmount(text) : text; amount != text)
            return amount;
        if (const auto whole = saidWhole(text, depth))
            return *whole;
        if (const auto joined = saidJoined(text, depth))
            return *joined;
        // A format's title or setting, as its data say it.
        return QCoreApplication::translate("rd::PayoutFormat", text.toUtf8().constData());
    }

private:
    [[nodiscard]] std::optional<QString> saidWhole(const QString &text, int depth)
    {
        const auto match = find(text);
        if (!match)
            return std::nullopt;
        const Sentence &sentence = *match->sentence;
        QStringList places;
        for (std::size_t i = 0; i < sentence.places.size(); ++i) {
            const QString &found = match->found.at(static_cast<qsizetype>(i));
            QString shown = sentence.isWord[i] ? book().wordText(found) : QString();
            if (const QString count = sentence.isCount[i] ? countText(found) : QString(); !count.isEmpty())
                shown = count;
            if (shown.isEmpty())
                shown = sentence.isQuoted(i) ? found : said(found, depth + 1);
            while (places.size() < sentence.places[i])
                places += QString();
            places[sentence.places[i] - 1] = shown;
        }
        return filled(QCoreApplication::translate(kContext, sentence.english), places);
    }

    /// Where a text is joined: two parts, one of them known as a whole.
    [[nodiscard]] std::optional<QString> saidJoined(const QString &text, int depth)
    {
        for (const QString &joint : {u"; "_s, u". "_s, u": "_s}) {
            qsizetype at = text.indexOf(joint);
            for (int i = 0; at > 0 && i < kMostJoints; ++i, at = text.indexOf(joint, at + joint.size())) {
                // A full stop may be the sentence's own.
                const qsizetype end = joint.startsWith(u'.') && find(text.left(at + 1)) ? at + 1 : at;
                const QString left = text.left(end);
                const QString right = text.mid(at + joint.size());
                const auto before = saidWhole(left, depth + 1);
                const auto behind = saidWhole(right, depth + 1);
                if (before || behind)
                    return QString((before ? *before : said(left, depth + 1)) + text.mid(end, at + joint.size() - end)
                        + (behind ? *behind : said(right, depth + 1)));
            }
        }
        const qsizetype bracket = text.endsWith(u')') ? text.lastIndexOf(u" ("_s) : -1;
        if (bracket > 0) {
            if (const auto before = saidWhole(text.left(bracket), depth + 1))
                return QString(*before + text.mid(bracket));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Match> find(const QString &text)
    {
        return m_left-- > 0 ? book().find(text) : std::nullopt;
    }

    int m_left = kMostLooks;
    QTimeZone m_zone;
};

/// Of the window that was used last; texts are said on any thread.
class SharedZone {
public:
    void set(const QTimeZone &zone)
    {
        const QMutexLocker lock(&m_mutex);
        m_zone = zone;
    }
    [[nodiscard]] QTimeZone get()
    {
        const QMutexLocker lock(&m_mutex);
        return m_zone;
    }

private:
    QMutex m_mutex;
    QTimeZone m_zone;
};

SharedZone &sharedZone()
{
    static SharedZone zone;
    return zone;
}

} // namespace

void setSaidZone(const QTimeZone &zone)
{
    sharedZone().set(zone);
}

QTimeZone saidZone()
{
    return sharedZone().get();
}

QString saidText(const QString &english)
{
    return saidText(english, saidZone());
}

QString saidText(const QString &english, const QTimeZone &zone)
{
    if (english.size() > kLongest)
        return english;
    // "approved", as an activity may end with.
    if (!english.contains(u' ')) {
        const QString word = book().wordText(english);
        return word.isEmpty() ? english : word;
    }
    return Saying(zone).said(english, 0);
}

QString saidList(const QStringList &english)
{
    QStringList texts;
    for (const QString &one : english)
        texts += saidText(one);
    return texts.join(u", "_s);
}

QString saidSentence(const QString &english, qsizetype longest)
{
    return asSentence(safeText(saidText(english), longest));
}

} // namespace rd::views
