// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowblocks.h"
#include "models/items/rowmodel.h"
#include "models/ports/listrepository.h"

#include <map>
#include <memory>

namespace rd::items {

/// A table over a list that is too long for memory, such as five million payments: in memory are the ids of the rows
/// that match, in their order (4 bytes each), and the few thousand rows that were looked at last (RowBlocks). Which
/// rows match, and in which order, is asked for in the background: the first screen of the list's own order at once,
/// then all of them with their sums. Whatever is typed, the rows of before stay until the new ones are there. GUI
/// thread; nothing here waits.
class WindowModel : public RowModel {
    Q_OBJECT
public:
    using Background = items::Background;
    static constexpr std::size_t kBlockRows = RowBlocks::kBlockRows;
    static constexpr std::size_t kMostBlocks = RowBlocks::kMostBlocks;

    /// @param lists outlives all background work
    WindowModel(BooksList list, std::vector<ColumnInfo> columns, ListRepository &lists, Background background,
        QObject *parent = nullptr);
    ~WindowModel() override;

    /// Asks for the rows again; found() or failed() follows. Where they are the same nothing is reset.
    void reload();
    [[nodiscard]] bool isWhole() const override { return m_whole; }
    /// Of the list, before search and filters; as last counted.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// For tests and figures: rows kept at the moment.
    [[nodiscard]] std::size_t keptRows() const { return m_rows->kept(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; } ///< −1 = the list's own order
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    void setSearch(const QString &text) override;
    using RowModel::source;
    [[nodiscard]] std::size_t source(int row) const override { return static_cast<std::size_t>(row); }
    [[nodiscard]] int rowOfId(qint64 id) const override;
    [[nodiscard]] qint64 idOfSource(std::size_t source) const override { return matching()[source]; }
    [[nodiscard]] std::vector<std::pair<int, int>> runsOf(const std::vector<qint64> &ids) const override
    {
        return runsAmong(matching(), ids);
    }
    /// runsOf() among rows with these ids; any thread.
    [[nodiscard]] static std::vector<std::pair<int, int>> runsAmong(
        const std::vector<quint32> &rows, const std::vector<qint64> &ids);
    /// The ids of the rows that are shown, for work elsewhere: nothing in it ever changes.
    [[nodiscard]] const std::shared_ptr<const std::vector<quint32>> &lentIds() const { return m_rows->ids(); }
    [[nodiscard]] bool isQuick() const override { return true; }
    [[nodiscard]] QStringList fieldValues(const QString &field) const override;
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    void load(
        const std::vector<std::size_t> &sources, QObject *context, std::function<void(const Status &)> then) override
    {
        m_rows->load(sources, context, std::move(then));
    }

Q_SIGNALS:
    /// The rows of the search at hand are all there.
    void found();
    void failed(const rd::Error &error);

protected:
    using Rows = RowBlocks::Rows; ///< std::vector of the subclass's row
    /// Reads rows by their ids; on another thread, after the model's end, too.
    [[nodiscard]] virtual std::function<Result<Rows>()> reader(std::vector<quint32> ids) const = 0;
    [[nodiscard]] virtual QVariant cellOf(const void *rows, std::size_t at, int column, int role) const = 0;
    /// The repository's name of a column or extra field.
    [[nodiscard]] virtual QString listField(const QString &id) const { return id; }
    /// What the list is ordered by for a column. That of column 0 stands for the list's own order.
    [[nodiscard]] virtual QString orderField(int column) const = 0;
    /// Stored words of a field of few values, with what people read.
    [[nodiscard]] virtual std::vector<std::pair<QString, QString>> namesOf(const QString &) const { return {}; }
    /// The same of what the list is ordered by, where that says more than what is stored.
    [[nodiscard]] virtual std::vector<std::pair<QString, QString>> orderNamesOf(const QString &field) const
    {
        return namesOf(field);
    }
    /// How texts of a field read, where that is not how they are stored (ListQuery::orderText); for any thread.
    [[nodiscard]] virtual std::function<QString(const QString &)> orderTextOf(const QString &) const { return {}; }
    [[nodiscard]] ListRepository &lists() const { return m_lists; }
    /// Conditions besides the search.
    void setConditions(std::vector<ListTerm> conditions, std::optional<CountedPayments> counted = {});
    /// Of the rows that are shown; nothing before all of them are known.
    [[nodiscard]] const std::vector<ListSum> &sums() const;
    /// The block of a row that is at hand, and its place there; asks for it where it is not.
    [[nodiscard]] std::pair<const void *, std::size_t> rowsAt(std::size_t source) const { return m_rows->at(source); }

    [[nodiscard]] std::size_t sourceCount() const override { return matching().size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;

private:
    [[nodiscard]] const std::vector<quint32> &matching() const { return *m_rows->ids(); }
    [[nodiscard]] ListQuery queryAtHand();
    [[nodiscard]] std::map<QString, qint64> placesAsRead(const QString &field) const;
    [[nodiscard]] ListTerm termOf(const FieldTest &test) const;
    void nameCodes(ListTerm &term, bool ofWords) const;
    void searchAgain();
    void search(bool isFirstWanted);
    void find(const ListQuery &query, std::size_t most);
    void takeFirst(ListRows rows);
    void takeAll(ListRows rows);
    void replaceRows(std::vector<quint32> ids);
    void addRows(std::vector<quint32> ids);

    BooksList m_list;
    ListRepository &m_lists;
    Background m_background;
    RowBlocks *m_rows; ///< which rows match, and what they say
    QString m_typed;
    std::vector<ListTerm> m_conditions;
    std::optional<CountedPayments> m_counted;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<ListSum> m_sums;
    qint64 m_total = 0;
    bool m_whole = false;
    CancelToken m_cancel; ///< of the search under way
    bool m_started = false; ///< reload() was called: what comes before only says what to ask for
    int m_generation = 0; ///< drops answers to an older search
};

/// A WindowModel of one kind of row.
template <typename Row>
class WindowOf : public WindowModel {
public:
    using WindowModel::WindowModel;
    /// An empty row where it is not at hand yet.
    [[nodiscard]] const Row &rowAt(int row) const
    {
        static const Row kNone;
        const auto [rows, at] = rowsAt(static_cast<std::size_t>(row));
        return rows ? (*static_cast<const std::vector<Row> *>(rows))[at] : kNone;
    }

protected:
    using Read = Result<std::vector<Row>> (ListRepository::*)(const std::vector<quint32> &);
    [[nodiscard]] virtual Read read() const = 0;
    [[nodiscard]] virtual QVariant rowCell(const Row &row, int column, int role) const = 0;

    [[nodiscard]] std::function<Result<Rows>()> reader(std::vector<quint32> ids) const override
    {
        return [&from = lists(), how = read(), wanted = std::move(ids)]() -> Result<Rows> {
            RD_TRY(rows, (from.*how)(wanted));
            return Rows(std::make_shared<const std::vector<Row>>(std::move(rows)));
        };
    }
    [[nodiscard]] QVariant cellOf(const void *rows, std::size_t at, int column, int role) const override
    {
        return rowCell((*static_cast<const std::vector<Row> *>(rows))[at], column, role);
    }
};

} // namespace rd::items
