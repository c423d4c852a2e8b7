// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columnmodel.h"

#include "models/core/inparts.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace rd::items {

namespace {

/// Below this share of rows they are looked at one by one.
constexpr std::size_t kFewShare = 16;
constexpr qsizetype kMostValues = 40; // more are no choice
constexpr qint64 kMostMarked = 200'000'000; // 25 MB of bits

std::vector<bool> fitting(std::size_t count, const std::function<bool(std::size_t)> &fits)
{
    std::vector<bool> all(count);
    for (std::size_t value = 0; value < count; ++value)
        all[value] = fits(value);
    return all;
}

bool any(const std::vector<bool> &flags)
{
    return std::find(flags.begin(), flags.end(), true) != flags.end();
}

QStringList folded(QStringList texts)
{
    for (QString &text : texts)
        text = text.toCaseFolded();
    return texts;
}

/// @param areWhole the number has to be one of them
bool containsNumber(qint64 number, const std::vector<std::string> &parts, bool areWhole)
{
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    const std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return std::any_of(parts.begin(), parts.end(), [digits, areWhole](const std::string &part) {
        return areWhole ? digits == part : digits.find(part) != std::string_view::npos;
    });
}

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

int ColumnModel::rowOfId(qint64 id) const
{
    const auto row = sourceOfId(id);
    return row ? rowOf(*row) : -1;
}

std::shared_ptr<const ColumnModel> ColumnModel::lendTwin() const
{
    std::shared_ptr<ColumnModel> twin = makeTwin();
    // It belongs to no thread: nobody listens to it, and any may free it.
    twin->moveToThread(nullptr);
    return twin;
}

/// @param areSame the same things stand in the same order
void ColumnModel::takeOver(ColumnModel &twin, bool areSame)
{
    const auto exchange = [this, &twin] {
        exchangeColumns(twin);
        exchangeAnswers(twin);
    };
    Q_EMIT rowsAboutToBeRenewed();
    if (rowCount() == 0 || twin.rowCount() == 0) {
        // There is nothing to keep, and views are not ready for rows that come from nowhere.
        beginResetModel();
        exchange();
        endResetModel();
    } else if (areSame) {
        exchange();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<qint64> ids;
        for (const QModelIndex &one : before)
            ids.push_back(idOfRow(one.row()));
        exchange();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = rowOfId(ids[static_cast<std::size_t>(i)]);
            after += row < 0 ? QModelIndex() : index(row, before.at(i).column());
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    Q_EMIT rowsRenewed();
    Q_EMIT matchingChanged();
}

std::vector<std::pair<int, int>> ColumnModel::runsOf(const std::vector<qint64> &ids) const
{
    RowSet wanted(sourceCount(), false);
    const qint64 most = ids.empty() ? 0 : *std::max_element(ids.begin(), ids.end());
    if (ids.size() < wanted.size() / kFewShare || most > kMostMarked) {
        for (const qint64 id : ids) {
            if (const auto row = sourceOfId(id))
                wanted.add(*row);
        }
        return runsOfSources(wanted);
    }
    // Ids are given out in turn: a bit for each is sooner made than so many are searched for.
    RowSet marked(static_cast<std::size_t>(most) + 1, false);
    for (const qint64 id : ids)
        marked.add(static_cast<std::size_t>(id));
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (const qint64 id = idOfSource(row); id <= most && marked.has(static_cast<std::size_t>(id)))
            wanted.add(row);
    }
    return runsOfSources(wanted);
}

QStringList ColumnModel::fieldValues(const QString &field) const
{
    if (columnOfField(field) >= 0)
        return RowModel::fieldValues(field);
    QStringList values;
    const std::vector<ExtraField> extras = extraFields();
    for (std::size_t i = 0; i < extras.size(); ++i) {
        if (extras[i].id != field)
            continue;
        const Column which = columnFor(-1, static_cast<int>(i));
        if (const auto *shared = std::get_if<ValueColumn>(&which)) {
            for (std::size_t value = 0; value < shared->count; ++value)
                values += shared->texts(value).constFirst();
        }
    }
    values.removeAll(QString());
    values.sort();
    return values.size() > kMostValues ? QStringList() : values;
}

void ColumnModel::find(const TextColumn &column, std::string_view needle, RowSet &hits) const
{
    if (column.places == nullptr) {
        column.texts->find(needle, column.fields, hits);
        return;
    }
    const RowSet found = placesWith(column, needle);
    if (found.count() == 0)
        return;
    inParts(partsOf(hits.size()), [&](std::size_t part) {
        const auto [first, last] = rowsOfPart(part, hits.size());
        hits.addIf(first, last, [&](std::size_t row) { return found.has(column.places->small(row)); });
    });
}

/// Which of the texts that rows share contain this.
RowSet ColumnModel::placesWith(const TextColumn &column, std::string_view needle)
{
    RowSet found(column.texts->size(), false);
    column.texts->find(needle, column.fields, found);
    return found;
}

/// Rows where one of the fields, or one of the values that share a field, is the needle.
void ColumnModel::findWhole(const TextColumn &column, std::string_view needle, RowSet &hits) const
{
    // One word of it first: between them there may be other spaces.
    std::string_view word;
    for (std::size_t at = 0; at <= needle.size();) {
        const std::string_view next = needle.substr(at, needle.find(' ', at) - at);
        word = next.size() > word.size() ? next : word;
        at += next.size() + 1;
    }
    RowSet found(sourceCount(), false);
    find(column, word, found);
    found.forEach([&](std::size_t row) {
        const std::size_t place = column.places == nullptr ? row : column.places->small(row);
        if (column.texts->isOneOf(place, needle, column.fields))
            hits.add(row);
    });
}

/// Rows with this word anywhere, also in what many share, and the one whose number it is.
RowSet ColumnModel::rowsWith(const QString &word, const Searched &searched) const
{
    RowSet hits(sourceCount(), false);
    // A letter is often in a value that all rows have.
    std::vector<std::pair<const ValueColumn *, std::vector<bool>>> values;
    for (const ValueColumn &column : searched.values) {
        auto fits = fitting(
            column.count, [&](std::size_t value) { return !folded(column.texts(value)).filter(word).isEmpty(); });
        if (any(fits))
            values.emplace_back(&column, std::move(fits));
    }
    const std::string needle = word.toStdString();
    std::vector<const TextColumn *> own;
    std::vector<std::pair<const PackedNumbers *, RowSet>> shared;
    for (const TextColumn &column : searched.texts) {
        if (column.places == nullptr)
            own.push_back(&column);
        else if (RowSet found = placesWith(column, needle); found.count() > 0)
            shared.emplace_back(column.places, std::move(found));
    }
    // What takes least first: rows that are found are not looked at again.
    inParts(partsOf(hits.size()), [&](std::size_t part) {
        const auto [first, last] = rowsOfPart(part, hits.size());
        for (const auto &[column, fits] : values)
            hits.addIf(
                first, last, [&, valueOf = std::cref(column->valueOf)](std::size_t row) { return fits[valueOf(row)]; });
        for (const auto &[places, found] : shared)
            hits.addIf(first, last, [&](std::size_t row) { return found.has(places->small(row)); });
        if (hits.countIn(first, last) < last - first) {
            for (const TextColumn *column : own)
                column->texts->findInPart(part, needle, column->fields, hits);
        }
    });
    if (const qint64 id = searched.ids ? word.toLongLong() : 0; id > 0) {
        if (const auto row = sourceOfId(id))
            hits.add(*row);
    }
    return hits;
}

/// The same where few rows are left to look at: what somebody types on is found in what was found before.
void ColumnModel::keepWordInFew(const QString &word, const Searched &searched, RowSet &rows) const
{
    const std::string needle = word.toStdString();
    std::vector<std::vector<bool>> fitting;
    for (const ValueColumn &column : searched.values)
        fitting.push_back(items::fitting(
            column.count, [&](std::size_t value) { return !folded(column.texts(value)).filter(word).isEmpty(); }));
    const auto own = searched.ids ? sourceOfId(word.toLongLong()) : std::nullopt;
    inParts(partsOf(rows.size()), [&](std::size_t part) {
        const auto [first, last] = rowsOfPart(part, rows.size());
        rows.keepIf(first, last, [&](std::size_t row) {
            if (own == row)
                return true;
            for (const TextColumn &column : searched.texts) {
                const std::size_t place = column.places == nullptr ? row : column.places->small(row);
                if (column.texts->contains(place, needle, column.fields))
                    return true;
            }
            for (std::size_t i = 0; i < fitting.size(); ++i) {
                if (fitting[i][searched.values[i].valueOf(row)])
                    return true;
            }
            return false;
        });
    });
}

void ColumnModel::keepWords(const QStringList &words, RowSet &rows)
{
    const Searched where = searched();
    for (const QString &word : words) {
        if (rows.count() < rows.size() / kFewShare)
            keepWordInFew(word, where, rows);
        else
            rows.keep(rowsWith(word, where));
    }
}

void ColumnModel::keepValues(
    const ValueColumn &column, const std::function<bool(std::size_t value)> &fits, RowSet &rows)
{
    const auto fit = fitting(column.count, fits);
    rows.keepIf([&](std::size_t row) { return fit[column.valueOf(row)]; });
}

void ColumnModel::keepHolding(const FieldTest &test, RowSet &rows) const
{
    const bool isNot = test.term.isNot;
    const Overloaded keep{
        [&](const std::monostate &) { RowModel::keepHolding(test, rows); },
        [&](const std::vector<TextColumn> &columns) {
            RowSet hits(sourceCount(), false);
            for (const TextColumn &column : columns) {
                for (const QString &value : test.term.values) {
                    if (test.term.isExact)
                        findWhole(column, value.toStdString(), hits);
                    else
                        find(column, value.toStdString(), hits);
                }
            }
            rows.keepIf([&](std::size_t row) { return hits.has(row) != isNot; });
        },
        [&](const ValueColumn &column) {
            keepValues(
                column, [&](std::size_t value) { return test.fitsText(folded(column.texts(value))) != isNot; }, rows);
        },
        [&](const NumberColumn &column) {
            rows.keepIf([&](std::size_t row) { return column.holds(row, test) != isNot; });
        },
        [&](const DateColumn &column) {
            // Without rows there is nothing to tell by that it holds dates.
            if (test.kind != FieldTest::Kind::Date)
                RowModel::keepHolding(test, rows);
            else
                rows.keepIf([&](std::size_t row) { return test.fitsInstant(column.ms(row)) != isNot; });
        },
        [&](const DigitsColumn &column) {
            std::vector<std::string> parts;
            for (const QString &value : test.term.values)
                parts.push_back(value.toStdString());
            rows.keepIf(
                [&](std::size_t row) { return containsNumber(column.number(row), parts, test.term.isExact) != isNot; });
        },
    };
    std::visit(keep, columnFor(test.column, test.extra));
}

std::vector<qint64> ColumnModel::placesInOrder(const QStringList &texts)
{
    QStringList sorted = texts;
    sorted.sort(Qt::CaseInsensitive);
    std::vector<qint64> places;
    for (const QString &text : texts)
        places.push_back(std::lower_bound(sorted.cbegin(), sorted.cend(), text, [](const QString &a, const QString &b) {
            return threeWayText(a, b) < 0;
        }) - sorted.cbegin());
    return places;
}

std::optional<qint64> ColumnModel::inMillionths(const Money &amount)
{
    qint64 scale = 1'000'000;
    for (int digit = 0; digit < amount.currency.exponent(); ++digit)
        scale /= 10;
    constexpr qint64 kMost = 1'000'000'000'000'000'000;
    if (amount.minor >= kMost / scale || amount.minor <= -kMost / scale)
        return {};
    return amount.minor * scale;
}

void ColumnModel::freeLater(std::function<void()> holder)
{
    QThreadPool::globalInstance()->start(std::move(holder));
}

} // namespace rd::items
