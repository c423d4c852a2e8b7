// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace rd::items {

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
/// 0 stands for "never", which no date fits.
constexpr qint64 kFirstInstant = 1;

using Span = std::pair<qint64, qint64>;

/// What a number may be.
std::vector<Span> numberSpans(const FieldTest &test)
{
    using Op = SearchTerm::Op;
    std::vector<Span> spans;
    const qint64 low = test.numbers.front();
    switch (test.term.op) {
    case Op::Is:
        for (const qint64 number : test.numbers)
            spans.emplace_back(number, number);
        return spans;
    case Op::Less:
        return {{kLowest, low - 1}};
    case Op::AtMost:
        return {{kLowest, low}};
    case Op::More:
        return {{low + 1, kHighest}};
    case Op::AtLeast:
        return {{low, kHighest}};
    case Op::Between:
        return {{low, test.numbers.back()}};
    }
    return spans;
}

/// The same of an instant; a day, month or year is a span itself.
std::vector<Span> dateSpans(const FieldTest &test)
{
    using Op = SearchTerm::Op;
    std::vector<Span> spans;
    const TimeRange &low = test.dates.front();
    switch (test.term.op) {
    case Op::Is:
        for (const TimeRange &one : test.dates)
            spans.emplace_back(one.from, one.to - 1);
        return spans;
    case Op::Less:
        return {{kFirstInstant, low.from - 1}};
    case Op::AtMost:
        return {{kFirstInstant, low.to - 1}};
    case Op::More:
        return {{low.to, kHighest}};
    case Op::AtLeast:
        return {{low.from, kHighest}};
    case Op::Between:
        return {{low.from, test.dates.back().to - 1}};
    }
    return spans;
}

} // namespace

WindowModel::WindowModel(
    BooksList list, std::vector<ColumnInfo> columns, ListRepository &lists, Background background, QObject *parent)
    : RowModel(std::move(columns), parent),
      m_list(list),
      m_lists(lists),
      m_background(std::move(background)),
      m_rows(new RowBlocks(
          m_background, [this](std::vector<quint32> ids) { return reader(std::move(ids)); }, this))
{
    setFieldTerms(true);
    connect(m_rows, &RowBlocks::failed, this, &WindowModel::failed);
    connect(m_rows, &RowBlocks::arrived, this, [this](std::size_t first, std::size_t last) {
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
    });
}

WindowModel::~WindowModel()
{
    m_cancel.cancel();
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(matching().size());
}

void WindowModel::reload()
{
    m_started = true;
    search(!m_whole && matching().empty());
}

void WindowModel::searchAgain()
{
    if (m_started)
        search(true);
}

void WindowModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = column < 0 ? Qt::DescendingOrder : order;
    searchAgain();
}

void WindowModel::setSearch(const QString &text)
{
    const QString typed = text.simplified();
    if (typed == m_typed)
        return;
    m_typed = typed;
    searchAgain();
}

void WindowModel::setConditions(std::vector<ListTerm> conditions, std::optional<CountedPayments> counted)
{
    m_conditions = std::move(conditions);
    m_counted = std::move(counted);
    searchAgain();
}

const std::vector<ListSum> &WindowModel::sums() const
{
    static const std::vector<ListSum> kNone;
    return m_whole ? m_sums : kNone;
}

// --- the question

ListQuery WindowModel::queryAtHand()
{
    const SearchQuery typed = parseSearch(m_typed);
    const std::vector<FieldTest> tests = understand(m_typed.toCaseFolded(), typed);
    ListQuery query;
    query.list = m_list;
    query.terms = m_conditions;
    query.counted = m_counted;
    for (const FieldTest &test : tests)
        query.terms.push_back(termOf(test));
    QStringList coded;
    for (const ColumnInfo &column : columns()) {
        if (!namesOf(column.id).empty())
            coded += column.id;
    }
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        ListWord word{typed.words[i], typed.typedWords[i], {}};
        for (const QString &field : std::as_const(coded)) {
            QStringList codes;
            for (const auto &[code, text] : namesOf(field)) {
                if (text.toCaseFolded().contains(word.text))
                    codes += code;
            }
            word.codes.emplace_back(listField(field), codes);
        }
        query.words.push_back(std::move(word));
    }
    if (m_sortColumn >= 0) {
        query.orderBy = orderField(m_sortColumn);
        const QString &id = columns()[static_cast<std::size_t>(m_sortColumn)].id;
        query.orderPlaces = placesAsRead(id);
        query.orderText = orderTextOf(id);
    }
    query.descending = m_sortOrder == Qt::DescendingOrder;
    return query;
}

/// Stored words of a field by what people read in their language; those that read the same stand together.
std::map<QString, qint64> WindowModel::placesAsRead(const QString &field) const
{
    std::vector<std::pair<QString, QString>> names = orderNamesOf(field);
    std::stable_sort(
        names.begin(), names.end(), [](const auto &a, const auto &b) { return threeWayText(a.second, b.second) < 0; });
    std::map<QString, qint64> places;
    qint64 place = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        place += i > 0 && threeWayText(names[i - 1].second, names[i].second) != 0 ? 1 : 0;
        places.emplace(names[i].first, place);
    }
    return places;
}

ListTerm WindowModel::termOf(const FieldTest &test) const
{
    const QString id = test.column >= 0 ? columns()[static_cast<std::size_t>(test.column)].id
                                        : extraFields()[static_cast<std::size_t>(test.extra)].id;
    ListTerm term;
    term.field = listField(id);
    term.isNot = test.term.isNot;
    switch (test.kind) {
    case FieldTest::Kind::Number:
        term.spans = numberSpans(test);
        break;
    case FieldTest::Kind::Date:
        term.spans = dateSpans(test);
        break;
    case FieldTest::Kind::Text:
        term.match = test.ofWords ? ListTerm::Match::Begins : ListTerm::Match::Contains;
        if (test.term.isExact)
            term.match = ListTerm::Match::Is;
        term.texts = test.term.values;
        term.typed = test.term.typed;
        if (!namesOf(id).empty()) {
            const QString field = std::exchange(term.field, id);
            nameCodes(term, test.ofWords);
            term.field = field;
        }
        break;
    }
    return term;
}

/// What a person calls a value becomes the words it is stored as.
void WindowModel::nameCodes(ListTerm &term, bool ofWords) const
{
    QStringList codes;
    for (const auto &[code, name] : namesOf(term.field)) {
        const QString text = name.toCaseFolded();
        const bool fits = std::any_of(term.texts.cbegin(), term.texts.cend(), [&](const QString &value) {
            if (term.match == ListTerm::Match::Is)
                return code == value || text == value;
            return ofWords ? code.startsWith(value) || text.startsWith(value)
                           : code.contains(value) || text.contains(value);
        });
        if (fits)
            codes += code;
    }
    term.match = ListTerm::Match::Equals;
    term.texts = codes;
}

// --- which rows

void WindowModel::search(bool isFirstWanted)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_generation;
    const ListQuery query = queryAtHand();
    if (complaint()) {
        m_whole = true;
        m_sums.clear();
        forgetTotals();
        replaceRows({});
        Q_EMIT found();
        return;
    }
    if (isFirstWanted)
        m_whole = false;
    // In another order than the list's own all rows have to be looked at before the first is known.
    const bool isOwnOrder = m_sortColumn < 0 || orderField(m_sortColumn) == orderField(0);
    find(query, isFirstWanted && isOwnOrder ? kBlockRows : 0);
}

void WindowModel::find(const ListQuery &query, std::size_t most)
{
    auto answer = std::make_shared<Result<ListRows>>(ListRows());
    m_background(
        [answer, &lists = m_lists, query, most, cancel = m_cancel] { *answer = lists.find(query, most, cancel); },
        [model = QPointer(this), answer, query, most, generation = m_generation] {
            if (!model || generation != model->m_generation)
                return;
            if (!*answer) {
                Q_EMIT model->failed(answer->error());
            } else if (most > 0) {
                model->takeFirst(std::move(**answer));
                model->find(query, 0);
            } else {
                model->takeAll(std::move(**answer));
            }
        });
}

void WindowModel::takeFirst(ListRows rows)
{
    if (rows.ids != matching())
        replaceRows(std::move(rows.ids));
}

void WindowModel::takeAll(ListRows rows)
{
    m_total = rows.total;
    m_sums = std::move(rows.sums);
    forgetTotals();
    if (rows.ids == matching()) {
        // The same rows may say something else by now.
        m_whole = true;
        m_rows->forget();
        if (!matching().empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        const bool goesOn = !m_whole && !matching().empty() && rows.ids.size() > matching().size()
            && std::equal(matching().begin(), matching().end(), rows.ids.begin());
        if (!goesOn) {
            // A screen of them, and then all others, is sooner shown than millions at once.
            const std::size_t first = std::min(kBlockRows, rows.ids.size());
            m_whole = first == rows.ids.size();
            replaceRows({rows.ids.begin(), rows.ids.begin() + static_cast<std::ptrdiff_t>(first)});
        }
        m_whole = true;
        if (rows.ids.size() > matching().size())
            addRows(std::move(rows.ids));
    }
    Q_EMIT found();
}

/// @param ids begin with those that are there: selection, current row and the place that is scrolled to stay
void WindowModel::addRows(std::vector<quint32> ids)
{
    // Of millions of rows that are told as inserted a view makes three times the work.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_rows->goOn(std::move(ids));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void WindowModel::replaceRows(std::vector<quint32> ids)
{
    beginResetModel();
    m_rows->replace(std::move(ids));
    endResetModel();
}

int WindowModel::rowOfId(qint64 id) const
{
    const auto at = std::find(matching().begin(), matching().end(), static_cast<quint32>(id));
    return at == matching().end() || id != qint64{*at} ? -1 : static_cast<int>(at - matching().begin());
}

std::vector<std::pair<int, int>> WindowModel::runsAmong(
    const std::vector<quint32> &rows, const std::vector<qint64> &ids)
{
    std::vector<std::pair<int, int>> runs;
    if (ids.empty())
        return runs;
    RowSet wanted(static_cast<std::size_t>(*std::max_element(ids.begin(), ids.end())) + 1, false);
    for (const qint64 id : ids)
        wanted.add(static_cast<std::size_t>(id));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] >= wanted.size() || !wanted.has(rows[row]))
            continue;
        const int at = static_cast<int>(row);
        if (runs.empty() || runs.back().second != at - 1)
            runs.emplace_back(at, at);
        runs.back().second = at;
    }
    return runs;
}

QStringList WindowModel::fieldValues(const QString &field) const
{
    QStringList values;
    const int column = columnOfField(field);
    if (column >= 0) {
        for (const auto &[code, text] : namesOf(columns()[static_cast<std::size_t>(column)].id))
            values += code;
    }
    return values;
}

std::vector<ShownTotal> WindowModel::shownTotals() const
{
    std::vector<ShownTotal> totals;
    for (const ListSum &sum : sums())
        totals.push_back({sum.mode, sum.amount});
    return totals;
}

// --- the rows at hand

QVariant WindowModel::cell(std::size_t source, int column, int role) const
{
    if (role == IdRole)
        return qint64{matching()[source]};
    const auto [rows, at] = m_rows->at(source);
    return rows ? cellOf(rows, at, column, role) : QVariant();
}

} // namespace rd::items
