// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/mode.h"
#include "models/core/money.h"
#include "models/core/result.h"
#include "models/core/rowset.h"
#include "models/items/searchquery.h"

#include <QAbstractTableModel>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rd::items {

/// Roles every table of the program offers beside the standard ones.
enum Role {
    CodeRole = Qt::UserRole + 1, ///< QString: the stable word of the contract ("due"), for chips
    MinorRole, ///< qint64: signed minor units of an amount
    CurrencyRole, ///< quint32: Currency::packed() beside MinorRole
    InstantRole, ///< qint64: unix ms of a date
    CaptionRole, ///< QString: second line of a cell
    RawRole, ///< QVariant for files: machine format, never localised
    IdRole, ///< qint64: row id of the thing
    WordsRole, ///< QStringList: several values of one cell (blockers, codes, campaigns)
};

struct ColumnInfo {
    QString id; ///< for saved layouts; never translated
    QString title;
    bool isNumber = false; ///< right-aligned, starts descending when sorted
};

/// What a row has besides its columns: for field terms of the search and for files.
struct ExtraField {
    QString id; ///< never translated
    QString title;
    bool isDate = false; ///< extraText() is unix ms then; empty = never
};

/// A sum over the rows that are shown; never over currencies or modes.
struct ShownTotal {
    Mode mode = Mode::Live;
    Money amount;
    QString what{}; ///< "Due", where the table has several amounts
};

/// A column of a file made of the rows.
struct FileColumn {
    QString title;
    bool isNumber = false;
    int column = -1; ///< of the table; -1 = an extra field
    int part = 0; ///< which extra field, or the subclass's own
    bool isDate = false; ///< of an extra field
};

/// A field term made ready for many rows.
struct FieldTest {
    enum class Kind { Text, Number, Date };
    SearchTerm term;
    int column = -1; ///< -1 = an extra field
    int extra = -1;
    bool ofWords = false; ///< compared from the beginning of the cell
    Kind kind = Kind::Text;
    std::vector<qint64> numbers; ///< in millionths
    std::vector<TimeRange> dates;
    /// Whether this number, or an instant, is what the term asks for; "not" is left to the caller.
    [[nodiscard]] bool fitsNumber(qint64 millionths) const;
    [[nodiscard]] bool fitsInstant(qint64 ms) const; ///< 0 stands for "never"
    /// Whether one of the texts of a cell, folded, holds one of the values.
    [[nodiscard]] bool fitsText(const QStringList &texts) const;
};

/// A table over rows held in memory: filter and sort are permutations over them, the rows never move. People-sized
/// tables (up to a few million rows). Subclasses hold the rows and answer for one of them; those of a million rows also
/// answer for all of them at once, from columns. A change of filter or order is one model reset; rows that are read
/// anew can be taken over without one (tableupdate.h). The order of all rows is kept, so that a keystroke only walks
/// it.
class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowModel(std::vector<ColumnInfo> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Rows whose search text contains every word of `text`, whatever the case; empty = all.
    virtual void setSearch(const QString &text);
    /// From now on the search also takes field terms (searchquery.h) over columns and extra fields.
    void setFieldTerms(bool understood) { m_fieldTerms = understood; }
    /// In whose calendar the days, months and years of field terms are, from the next search on: the merchant's, like
    /// figures and charts; at first the computer's.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Why the search at hand cannot be answered; then no row is shown.
    [[nodiscard]] const std::optional<SearchComplaint> &complaint() const { return m_complaint; }
    /// Names that field terms may have, in the order of the columns.
    [[nodiscard]] QStringList fieldNames() const;
    /// What there is to choose from in a field of few values, over all rows; empty for free texts, numbers and dates.
    [[nodiscard]] virtual QStringList fieldValues(const QString &field) const;
    /// The term for rows that have just this one of fieldValues().
    [[nodiscard]] static QString termFor(const QString &field, const QString &value);
    /// Sums of what is shown, base currency or not: one for each mode and currency.
    [[nodiscard]] virtual std::vector<ShownTotal> shownTotals() const { return {}; }
    /// The same, added up once for each answer.
    [[nodiscard]] const std::vector<ShownTotal> &totals() const;
    /// Columns of a file, and a cell of it: numbers and dates as machines read them, other cells in words.
    [[nodiscard]] virtual std::vector<FileColumn> fileColumns() const;
    [[nodiscard]] virtual QString fileCell(std::size_t source, const FileColumn &column) const;
    [[nodiscard]] const QString &searchText() const { return m_search; }
    /// Index into the subclass's rows for a row of the view.
    [[nodiscard]] virtual std::size_t source(int row) const { return (*m_order)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::size_t source(const QModelIndex &index) const { return source(index.row()); }
    /// Which source stands in which row, for work elsewhere: it stays as it is, whatever becomes of the model's.
    [[nodiscard]] std::shared_ptr<const std::vector<quint32>> lentOrder() const
    {
        m_isLent = true;
        return m_order;
    }
    /// Row of the view that shows this source row; -1 when it is filtered out.
    [[nodiscard]] int rowOf(std::size_t source) const;
    /// Row of the view of the thing with this id (IdRole); -1 when it is not there or filtered out.
    [[nodiscard]] virtual int rowOfId(qint64 id) const;
    /// The id (IdRole) of a row of the view, and of one of the subclass's rows.
    [[nodiscard]] qint64 idOfRow(int row) const { return idOfSource(source(row)); }
    [[nodiscard]] virtual qint64 idOfSource(std::size_t source) const { return cell(source, 0, IdRole).toLongLong(); }
    /// Rows of the view, first and last, in which the things with these ids stand together; what is not shown is left
    /// out.
    [[nodiscard]] virtual std::vector<std::pair<int, int>> runsOf(const std::vector<qint64> &ids) const;
    /// True where every keystroke can be answered at once, however many rows there are.
    [[nodiscard]] virtual bool isQuick() const { return false; }
    /// False while only the first of the rows that match are known.
    [[nodiscard]] virtual bool isWhole() const { return true; }
    /// Makes sure that these rows can be asked for, and stay until the next call: of a table that is read in windows
    /// (windowmodel.h). `then` follows, at once or later; Conflict where the rows have changed meanwhile, never once
    /// the context is gone.
    virtual void load(
        const std::vector<std::size_t> &sources, QObject *context, std::function<void(const Status &)> then);
    [[nodiscard]] const std::vector<ColumnInfo> &columns() const { return m_columns; }
    /// Rows that search and conditions leave, before a subclass shows only some of them (keepChosen()).
    [[nodiscard]] const RowSet &matchingRows() const { return m_matching; }

Q_SIGNALS:
    /// matchingRows() are others, or of other rows; perhaps in the middle of the model's reset.
    void matchingChanged();
    /// Around taking over rows that were read anew without a reset: source() and what rows hold are others afterwards.
    /// What moved in the view is told by the signals of every model.
    void rowsAboutToBeRenewed();
    void rowsRenewed();

protected:
    /// Around replacing the subclass's rows.
    void beginRows() { beginResetModel(); }
    void endRows();
    /// A condition besides the search text has changed.
    void refilter();
    /// What keepChosen() leaves has changed; all else stands.
    void rechoose();
    /// runsOf() of rows of the model.
    [[nodiscard]] std::vector<std::pair<int, int>> runsOfSources(const RowSet &sources) const;

    [[nodiscard]] virtual std::size_t sourceCount() const = 0;
    [[nodiscard]] virtual QVariant cell(std::size_t source, int column, int role) const = 0;
    /// Negative, zero, positive; ties are kept in source order.
    [[nodiscard]] virtual int compare(std::size_t, std::size_t, int) const { return 0; }
    [[nodiscard]] virtual QString searchTextOf(std::size_t) const { return {}; }
    [[nodiscard]] virtual bool accepts(std::size_t) const { return true; }
    // The same for all rows at once. What is given here asks the ones above row by row.
    /// Leaves the rows that accepts().
    virtual void keepAccepted(RowSet &rows) const;
    /// Leaves the part of the matching rows that is shown: a group of them.
    virtual void keepChosen(RowSet &) const {}
    /// Leaves the rows that contain every word (folded).
    virtual void keepWords(const QStringList &words, RowSet &rows);
    /// Leaves the rows that the term holds for.
    virtual void keepHolding(const FieldTest &test, RowSet &rows) const;
    /// Puts rows in the order of a column, ties as they stand.
    virtual void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const;
    [[nodiscard]] virtual std::vector<ExtraField> extraFields() const { return {}; }
    [[nodiscard]] virtual QString extraText(std::size_t, int) const { return {}; }
    /// Asks this one what the other is asked, and shows the same rows; the subclass gives it the same sources.
    void askAs(const RowModel &other);
    /// Gives each what the other shows.
    void exchangeAnswers(RowModel &other);
    /// From now until the answer changes rowOf() is no search.
    void findPlaces();
    /// For models that have their sums elsewhere: totals() asks shownTotals() again.
    void forgetTotals() { m_totals.reset(); }
    /// Counts whatever changes the answer.
    [[nodiscard]] quint64 question() const { return m_question; }
    /// Rows that are shown, in whatever order they stand.
    [[nodiscard]] const RowSet &shownRows() const { return m_shown; }
    [[nodiscard]] int columnOfField(const QString &field) const;
    /// For models that have their rows elsewhere: keeps the text of a search and makes its terms ready; complaint()
    /// says why there are none.
    [[nodiscard]] std::vector<FieldTest> understand(const QString &folded, const SearchQuery &query);
    /// Whether a column has dates.
    [[nodiscard]] virtual bool hasInstants(int column) const;

private:
    void rebuild();
    void rebuildShown();
    void rebuildOrder();
    [[nodiscard]] bool continues(const SearchQuery &query) const;
    [[nodiscard]] std::vector<FieldTest> testsOf(const SearchQuery &query);
    [[nodiscard]] std::optional<FieldTest> testOf(const SearchTerm &term);
    void findKind(FieldTest &test) const;
    [[nodiscard]] bool holds(const FieldTest &test, std::size_t source) const;
    [[nodiscard]] QStringList textsOf(const FieldTest &test, std::size_t source) const;
    std::vector<ColumnInfo> m_columns;
    RowSet m_matching;
    RowSet m_shown; ///< of the matching ones
    std::shared_ptr<std::vector<quint32>> m_order = std::make_shared<std::vector<quint32>>(); ///< of the rows shown
    mutable bool m_isLent = false; ///< others read m_order, perhaps on another thread: it is left as it is
    std::vector<quint32> m_places; ///< of sources in m_order, which stand nowhere if not shown; empty = not made
    mutable std::optional<std::vector<ShownTotal>> m_totals; ///< as far as they were asked for
    quint64 m_question = 0;
    std::vector<quint32> m_all; ///< all rows in the order of the column that is sorted by; empty = not made yet
    std::vector<QString> m_folded; ///< made on the first search
    QStringList m_words; ///< of the search that m_matching answers, where it had nothing but words
    bool m_hasWords = false; ///< m_words may be continued
    QString m_search;
    std::optional<SearchComplaint> m_complaint;
    bool m_fieldTerms = false;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Three-way comparisons for compare().
template <typename T>
[[nodiscard]] int threeWay(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}
[[nodiscard]] inline int threeWayText(const QString &a, const QString &b)
{
    return QString::compare(a, b, Qt::CaseInsensitive);
}

} // namespace rd::items
