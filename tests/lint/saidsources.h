// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/sourcerules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace rd::lint {

/// A string literal of a source, or several beside each other, which are one.
struct Literal {
    qsizetype begin = 0; ///< of its first quotation mark
    qsizetype end = 0; ///< behind its last one
    QString text; ///< as the program sees it
};

namespace detail {

/// A character behind a backslash; moves `i` to its last sign.
inline QChar escaped(const QString &code, qsizetype &i)
{
    const QChar c = code.at(i);
    if (c == u'u') {
        const QChar known(static_cast<char16_t>(code.mid(i + 1, 4).toUShort(nullptr, 16)));
        i += 4;
        return known;
    }
    return c == u'n' ? u'\n' : c == u't' ? u'\t' : c == u'0' ? QChar() : c;
}

inline bool isIdentifier(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace detail

/// The literals of `code`, which has no comments any more. Raw ones hold SQL and documents, nothing that is said.
inline QList<Literal> literalsOf(const QString &code)
{
    QList<Literal> literals;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) == u'\'' && (i == 0 || !detail::isIdentifier(code.at(i - 1)) || code.at(i - 1) == u'u')) {
            for (++i; i < code.size() && code.at(i) != u'\''; ++i)
                i += code.at(i) == u'\\' ? 1 : 0;
            continue;
        }
        if (code.at(i) != u'"')
            continue;
        if (i > 0 && code.at(i - 1) == u'R') {
            const qsizetype open = code.indexOf(u'(', i);
            const QString close = u')' + code.mid(i + 1, open - i - 1) + u'"';
            i = code.indexOf(close, open) + close.size() - 1;
            continue;
        }
        Literal literal{i, 0, {}};
        for (++i; i < code.size() && code.at(i) != u'"'; ++i) {
            if (code.at(i) == u'\\')
                literal.text += detail::escaped(code, ++i);
            else
                literal.text += code.at(i);
        }
        literal.end = i + 1;
        static const QRegularExpression between(u"\\A(?:_s|_L1)?\\s*(?:u8|u)?\\z"_s);
        if (!literals.isEmpty()
            && between.match(code.mid(literals.constLast().end, literal.begin - literals.constLast().end)).hasMatch()) {
            literals.last().text += literal.text;
            literals.last().end = literal.end;
        } else {
            literals += literal;
        }
    }
    return literals;
}

/// What a text says of its own: between its places, without signs at the ends.
inline QStringList fragmentsOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList fragments;
    for (QString part : text.split(place)) {
        while (!part.isEmpty() && !part.front().isLetterOrNumber())
            part.remove(0, 1);
        while (!part.isEmpty() && !part.back().isLetterOrNumber())
            part.chop(1);
        if (!part.isEmpty())
            fragments += part;
    }
    return fragments;
}

/// A sentence, not a word of the program or a code, nor a piece of a query.
inline bool isSentence(const QString &text)
{
    static const QRegularExpression query(u"\\b(?:coalesce|count|ifnull|max|min|substr|sum)\\("_s);
    return text.trimmed().contains(u' ') && !text.contains(query);
}

/// The sentences that errors of a source are made of: in what is given to ErrorKind, and in what its own functions that
/// make an error of a text are called with. Errors of our own mistakes are for the log alone.
inline QStringList sentencesOfErrors(const QString &code)
{
    const QList<Literal> literals = literalsOf(code);
    QStringList sentences;
    const auto gather = [&](qsizetype begin, const auto &isEnd) {
        qsizetype at = begin;
        auto next = std::find_if(
            literals.begin(), literals.end(), [begin](const Literal &literal) { return literal.begin >= begin; });
        int depth = 0;
        while (at < code.size()) {
            if (next != literals.end() && at == next->begin) {
                if (isSentence(next->text))
                    sentences += next->text;
                at = next->end;
                ++next;
                continue;
            }
            const QChar c = code.at(at);
            depth += c == u'(' || c == u'{' ? 1 : c == u')' || c == u'}' ? -1 : 0;
            if (isEnd(c, depth))
                return;
            ++at;
        }
    };
    static const QRegularExpression error(u"\\bErrorKind::(\\w+)\\s*,"_s);
    for (auto match = error.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(1) != "Internal"_L1)
            gather(found.capturedEnd(), [](QChar c, int) { return c == u';'; });
    }
    static const QRegularExpression maker(
        u"(?:\\bunexpected<Error>|^Error) (\\w+)\\([^)]*\\bQString &"_s, QRegularExpression::MultilineOption);
    QSet<QString> makers;
    for (auto match = maker.globalMatch(code); match.hasNext();)
        makers.insert(match.next().captured(1));
    for (const QString &name : std::as_const(makers)) {
        const QRegularExpression call(u"(?<!Error )(?<!Error> )\\b"_s + name + u"\\("_s);
        for (auto match = call.globalMatch(code); match.hasNext();)
            gather(match.next().capturedEnd(), [](QChar, int depth) { return depth < 0; });
    }
    return sentences;
}

/// The texts of a list's source.
inline QStringList listedIn(const QString &code)
{
    const QList<Literal> literals = literalsOf(code);
    QStringList listed;
    for (qsizetype i = 1; i < literals.size(); ++i) {
        if (literals.at(i - 1).text == "rd::Said"_L1)
            listed += literals.at(i).text;
    }
    return listed;
}

/// Whether a fragment is one of the sources, the end of one behind a colon, or put together from up to three of them,
/// as where a word is chosen in the middle of a sentence.
inline bool isSaid(const QString &fragment, const QSet<QString> &known, int most = 3)
{
    if (known.contains(fragment))
        return true;
    if (most == 1)
        return false;
    for (qsizetype at = 1; at < fragment.size(); ++at) {
        if (fragment.at(at).isLetterOrNumber())
            continue;
        const QStringList head = fragmentsOf(fragment.left(at));
        const QStringList tail = fragmentsOf(fragment.mid(at));
        if (head.size() == 1 && tail.size() == 1 && known.contains(head.constFirst())
            && isSaid(tail.constFirst(), known, most - 1))
            return true;
    }
    return false;
}

} // namespace rd::lint
