// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/changedfile.h"

#include "models/core/decimals.h"
#include "models/core/reconciliation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

using Row = QStringList;

constexpr std::size_t kMostRows = 20'000; ///< more than any provider takes
constexpr int kLeastDigits = 6; ///< of what tells one account from another

bool isXml(const QByteArray &bytes)
{
    return bytes.sliced(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0).trimmed().startsWith('<');
}

/// Whether a file has most of its pieces from another one.
bool isMostly(const QByteArray &bytes, const QByteArray &other, char end)
{
    const auto piecesOf = [end](const QByteArray &text) {
        QList<QByteArray> pieces = text.split(end);
        for (QByteArray &piece : pieces)
            piece = piece.trimmed();
        pieces.removeAll(QByteArray());
        return pieces;
    };
    const QList<QByteArray> pieces = piecesOf(bytes);
    const QList<QByteArray> others = piecesOf(other);
    const QSet<QByteArray> known(others.begin(), others.end());
    const auto same = std::count_if(
        pieces.begin(), pieces.end(), [&known](const QByteArray &piece) { return known.contains(piece); });
    return same > 0 && same * 2 >= pieces.size();
}

/// The separator that its first line has most of, outside quotes.
QChar separatorOf(const QString &text)
{
    constexpr std::array kSeparators{u',', u';', u'\t', u'|'};
    std::array<int, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'\n' && !isQuoted)
            break;
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            counts[i] += !isQuoted && c == kSeparators[i] ? 1 : 0;
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// What a spreadsheet leaves of a cell as it is: the decimal mark is that of its language.
QString plainCell(const QString &cell)
{
    return cell.trimmed().toCaseFolded().replace(u',', u'.');
}

/// The rows that hold anything, without empty cells at their ends. Quotes as in RFC 4180; a quote that nobody closes
/// makes one cell of the rest.
std::vector<Row> rowsOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(QChar::ByteOrderMark));
    const QChar separator = separatorOf(text);
    std::vector<Row> rows;
    Row row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row << plainCell(cell);
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        while (!row.isEmpty() && row.constLast().isEmpty())
            row.removeLast();
        if (!row.isEmpty())
            rows.push_back(row);
        row.clear();
    };
    for (const QChar c : std::as_const(text)) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            endCell();
        else if ((c == u'\n' || c == u'\r') && !isQuoted)
            endRow();
        else
            cell += c;
        if (rows.size() >= kMostRows)
            return rows;
    }
    endRow();
    return rows;
}

/// How many cells of a row are those of another one, at the same places; 0 where one is longer.
qsizetype sameCells(const Row &row, const Row &other)
{
    qsizetype same = 0;
    for (qsizetype i = 0; row.size() == other.size() && i < row.size(); ++i)
        same += row.at(i) == other.at(i) ? 1 : 0;
    return same;
}

/// Titles are those of the sealed file, as nobody has a reason to change them: reports have some of their own. A payout
/// keeps most of its cells.
bool isLaidOut(const Row &first, const std::vector<Row> &sealed, const QSet<QString> &references)
{
    const auto isReference = [&references](const QString &cell) { return references.contains(denseReference(cell)); };
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        const Row &row = sealed[i];
        const bool isTitles = i == 0 && sealed.size() > 1 && std::none_of(row.begin(), row.end(), isReference);
        const qsizetype same = sameCells(first, row);
        if (isTitles ? same == row.size() : same * 2 > row.size())
            return true;
    }
    return false;
}

/// An account, an address or a reference; amounts and days are in every file.
bool tellsWho(const QString &cell)
{
    static const QRegularExpression common(u"\\A(?:[0-9]+\\.[0-9]{1,3}|[0-9]{4}-[0-9]{2}-[0-9]{2})\\z"_s);
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return (cell.contains(u'@') || digits >= kLeastDigits) && !common.match(cell).hasMatch();
}

/// Whether rows speak of our payouts in the columns of the sealed file. References decide: receivers are paid month
/// after month.
bool isOfOurs(const std::vector<Row> &rows, const std::vector<Row> &sealed, const QSet<QString> &references)
{
    static const QRegularExpression ofABatch(u"\\Ab[0-9]{8}[0-9]{4,}"_s);
    qsizetype place = -1; // of the references
    QSet<QString> receivers;
    for (const Row &row : sealed) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (place < 0 && references.contains(denseReference(row.at(i))))
                place = i;
            if (tellsWho(row.at(i)))
                receivers.insert(QString::number(i) + u' ' + row.at(i));
        }
    }
    bool isOfAnother = false;
    bool hasReceiver = false;
    for (const Row &row : rows) {
        const QString reference = denseReference(row.value(place));
        if (place >= 0 && references.contains(reference))
            return true;
        isOfAnother = isOfAnother || (place >= 0 && ofABatch.match(reference).hasMatch());
        for (qsizetype i = 0; i < row.size(); ++i)
            hasReceiver = hasReceiver || receivers.contains(QString::number(i) + u' ' + row.at(i));
    }
    return hasReceiver && !isOfAnother;
}

/// A spreadsheet drops zeros at the end of an amount.
QString plainNumber(QString cell)
{
    static const QRegularExpression decimal(u"\\A[0-9]+\\.[0-9]+\\z"_s);
    return decimal.match(cell).hasMatch() ? withoutEndZeros(std::move(cell)) : cell;
}

/// What rows say in one order, without the columns at `apart` and those from `width` on.
std::vector<Row> said(std::vector<Row> rows, const QSet<qsizetype> &apart, qsizetype width)
{
    for (Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            row[i] = apart.contains(i) || i >= width ? QString() : plainNumber(row.at(i));
        while (!row.isEmpty() && row.constLast().isEmpty())
            row.removeLast();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Whether the notes, or columns behind the sealed ones, are all that differs: whom and how much was paid is as it was
/// sealed, so this is somebody's answer. Where nothing differs it is none. Without titles nothing tells which column
/// holds the notes, and no mapping could name one.
bool isFilledIn(const std::vector<Row> &rows, const std::vector<Row> &sealed, const QSet<QString> &references,
    const QStringList &noteTitles)
{
    // Of more rows than were looked at, the others may say anything.
    if (sealed.size() < 2 || sealed.size() >= kMostRows)
        return false;
    const Row &titles = sealed.front();
    QSet<qsizetype> notes;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (references.contains(denseReference(titles.at(i))))
            return false;
        for (const QString &title : noteTitles) {
            if (titles.at(i) == plainCell(title))
                notes.insert(i);
        }
    }
    constexpr qsizetype kAll = std::numeric_limits<qsizetype>::max();
    return said(rows, notes, titles.size()) == said(sealed, notes, titles.size())
        && said(rows, {}, kAll) != said(sealed, {}, kAll);
}

bool isChangedTable(
    const QByteArray &sealed, const QByteArray &bytes, const QStringList &references, const QStringList &noteTitles)
{
    QSet<QString> dense;
    for (const QString &reference : references)
        dense.insert(denseReference(reference));
    const std::vector<Row> rows = rowsOf(bytes);
    const std::vector<Row> own = rowsOf(sealed);
    if (rows.empty())
        return false;
    // A report begins with titles of its own, whatever it repeats below them.
    const bool isAlike = isMostly(bytes, sealed, '\n') || isLaidOut(rows.front(), own, dense);
    return isAlike && isOfOurs(rows, own, dense) && !isFilledIn(rows, own, dense, noteTitles);
}

bool isChangedXml(const QByteArray &sealed, const QByteArray &bytes, const QStringList &references)
{
    // A bank's answer repeats much of what it was told to do.
    if (!bytes.contains("CstmrCdtTrfInitn"))
        return false;
    const auto isNamed = [&bytes](const QString &reference) { return bytes.contains(reference.toUtf8()); };
    return std::any_of(references.begin(), references.end(), isNamed)
        && (isMostly(bytes, sealed, '\n') || isMostly(bytes, sealed, '>'));
}

} // namespace

bool isChangedCopy(
    const QByteArray &sealed, const QByteArray &bytes, const QStringList &references, const QStringList &noteTitles)
{
    if (sealed.startsWith("PK")) // a workbook, of which only single bytes are compared
        return isMostly(bytes, sealed, '\n');
    if (isXml(sealed) != isXml(bytes))
        return false;
    return isXml(sealed) ? isChangedXml(sealed, bytes, references)
                         : isChangedTable(sealed, bytes, references, noteTitles);
}

} // namespace rd::services
