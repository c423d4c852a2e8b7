// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchquery.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

bool isMark(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d';
}

/// A piece of the text between spaces; quotation marks hold spaces and commas together, a doubled one between them
/// stands for itself.
struct Piece {
    QString text; ///< without the marks
    qsizetype colon = -1; ///< of the first one outside of marks
    QStringList values; ///< behind the colon, by commas outside of marks
    bool isExact = false; ///< they begin with an equals sign outside of marks
};

class Pieces {
public:
    explicit Pieces(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (m_quoted && isMark(c) && i + 1 < text.size() && text.at(i + 1) == c)
                add(text.at(++i));
            else if (isMark(c))
                m_quoted = !m_quoted;
            else if (c.isSpace() && !m_quoted)
                end();
            else
                add(c);
        }
        end();
    }
    [[nodiscard]] const QList<Piece> &all() const { return m_pieces; }

private:
    void add(QChar c)
    {
        if (!m_quoted && c == u':' && m_piece.colon < 0) {
            m_piece.colon = m_piece.text.size();
            m_piece.values = QStringList{QString()};
        } else if (!m_quoted && c == u',' && m_piece.colon >= 0) {
            m_piece.values += QString();
        } else if (!m_quoted && c == u'=' && m_piece.text.size() == m_piece.colon + 1 && m_piece.colon >= 0) {
            m_piece.isExact = true;
        } else if (m_piece.colon >= 0) {
            m_piece.values.last() += c;
        }
        m_piece.text += c;
    }
    void end()
    {
        if (!m_piece.text.isEmpty())
            m_pieces += m_piece;
        m_piece = {};
    }

    QList<Piece> m_pieces;
    Piece m_piece;
    bool m_quoted = false;
};

void setOperator(SearchTerm &term)
{
    using Op = SearchTerm::Op;
    QString &value = term.values.first();
    const std::pair<QLatin1StringView, Op> signs[] = {
        {">="_L1, Op::AtLeast}, {"<="_L1, Op::AtMost}, {">"_L1, Op::More}, {"<"_L1, Op::Less}};
    for (const auto &[sign, op] : signs) {
        if (value.startsWith(sign)) {
            term.op = op;
            // A decimal comma is no list here.
            term.values = QStringList{term.values.join(u',').mid(sign.size())};
            return;
        }
    }
    const QString whole = term.values.join(u',');
    if (const qsizetype dots = whole.indexOf(".."_L1); dots > 0 && dots + 2 < whole.size()) {
        term.op = Op::Between;
        term.values = QStringList{whole.left(dots), whole.mid(dots + 2)};
    }
}

std::optional<SearchTerm> termOf(const Piece &piece)
{
    static const QRegularExpression kName(u"\\A-?[\\p{L}][\\p{L}\\p{N}_-]*\\z"_s);
    const QString name = piece.text.left(piece.colon);
    const bool isAddress = !piece.isExact && piece.values.value(0).startsWith("//"_L1);
    if (piece.colon <= 0 || !kName.match(name).hasMatch() || isAddress)
        return {};
    SearchTerm term;
    term.isNot = name.startsWith(u'-');
    term.field = (term.isNot ? name.mid(1) : name).toCaseFolded();
    for (const QString &value : piece.values)
        term.values += value.toCaseFolded();
    term.typed = piece.values;
    term.isExact = piece.isExact;
    if (!term.isExact)
        setOperator(term);
    term.values.removeAll(QString());
    term.typed.removeAll(QString());
    return term;
}

} // namespace

QString quotedValue(const QString &value)
{
    const auto needsMarks = [](QChar c) { return c.isSpace() || c == u',' || isMark(c); };
    if (std::none_of(value.cbegin(), value.cend(), needsMarks) && !value.startsWith(u'='))
        return value;
    QString quoted(u'"');
    for (const QChar c : value) {
        quoted += c;
        if (isMark(c))
            quoted += c;
    }
    return quoted + u'"';
}

QString exactTerm(const QString &field, const QString &value)
{
    return field + u":="_s + quotedValue(value);
}

SearchQuery parseSearch(const QString &text)
{
    SearchQuery query;
    const Pieces pieces(text);
    for (const Piece &piece : pieces.all()) {
        if (const auto term = termOf(piece)) {
            if (!term->values.isEmpty())
                query.terms.push_back(*term);
        } else {
            query.words += piece.text.toCaseFolded();
            query.typedWords += piece.text;
        }
    }
    return query;
}

std::optional<qint64> millionths(QStringView text)
{
    static const QRegularExpression kNumber(u"\\A(-?)([0-9]{1,12})(?:\\.([0-9]{1,6})|,([0-9]{1,2}))?\\z"_s);
    const auto match = kNumber.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QString decimals = match.captured(3) + match.captured(4);
    const qint64 whole = match.captured(2).toLongLong() * 1'000'000;
    const qint64 rest = decimals.leftJustified(6, u'0').toLongLong();
    return match.captured(1).isEmpty() ? whole + rest : -whole - rest;
}

std::optional<TimeRange> timeRange(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression kDate(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const auto match = kDate.match(text);
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    const QDate from(match.captured(1).toInt(), month, day);
    if (!from.isValid())
        return {};
    QDate to = from.addDays(1);
    if (match.captured(2).isEmpty())
        to = from.addYears(1);
    else if (match.captured(3).isEmpty())
        to = from.addMonths(1);
    return TimeRange{from.startOfDay(zone).toMSecsSinceEpoch(), to.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace rd::items
