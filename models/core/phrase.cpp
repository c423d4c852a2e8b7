// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phrase.h"

#include <QStringList>

namespace rd {

namespace {

/// Every %1 to %9 at once, so that what is put in is never looked at again.
QString filled(const QString &pattern, const QStringList &places)
{
    QString text;
    text.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        const int place = next >= u'1' && next <= u'9' ? next.unicode() - u'1' : -1;
        if (pattern.at(i) != u'%' || place < 0 || place >= places.size()) {
            text += pattern.at(i);
            continue;
        }
        text += places.at(place);
        ++i;
    }
    return text;
}

} // namespace

Phrase Phrase::term(const QString &word)
{
    Phrase phrase(word);
    phrase.m_kind = Kind::Term;
    return phrase;
}

Phrase Phrase::of(const char *pattern, std::initializer_list<Phrase> places)
{
    Phrase phrase;
    phrase.m_kind = Kind::Sentence;
    phrase.m_pattern = pattern;
    phrase.m_parts = places;
    return phrase;
}

Phrase Phrase::joined(const std::vector<Phrase> &phrases, const QString &separator)
{
    Phrase phrase(separator);
    phrase.m_kind = Kind::Sequence;
    phrase.m_parts = phrases;
    return phrase;
}

Phrase &Phrase::operator+=(const Phrase &next)
{
    if (m_kind != Kind::Sequence || !m_data.isEmpty()) {
        std::vector<Phrase> first;
        if (!isEmpty())
            first.push_back(*this);
        *this = joined(first, {});
    }
    m_parts.push_back(next);
    return *this;
}

QString Phrase::english() const
{
    return said(
        [](const char *pattern) { return QString::fromUtf8(pattern); }, [](const QString &word) { return word; });
}

QString Phrase::said(const Pattern &pattern, const Term &term) const
{
    QStringList parts;
    for (const Phrase &part : m_parts)
        parts += part.said(pattern, term);
    switch (m_kind) {
    case Kind::Data:
        return m_data;
    case Kind::Term:
        return term(m_data);
    case Kind::Sentence:
        return filled(pattern(m_pattern), parts);
    case Kind::Sequence:
        return parts.join(m_data);
    }
    return {};
}

} // namespace rd
