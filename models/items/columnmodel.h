// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/foldedtexts.h"
#include "models/core/packednumbers.h"
#include "models/core/roworder.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <memory>
#include <variant>

namespace rd::items {

/// A table of up to a few million rows that are columns in memory (participantindex.h, rewardindex.h, referralindex.h):
/// every search and every order is answered for all rows at once, within a frame (performance.md, Participants table).
/// Subclasses name their columns; each answer is the same as RowModel's, which asks row by row.
class ColumnModel : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;
    [[nodiscard]] bool isQuick() const override { return true; }
    [[nodiscard]] int rowOfId(qint64 id) const override;
    [[nodiscard]] QStringList fieldValues(const QString &field) const override;
    /// A few ms for a million rows.
    [[nodiscard]] std::vector<std::pair<int, int>> runsOf(const std::vector<qint64> &ids) const override;
    /// What this shows at the moment, for work on any thread; takes no longer for more rows. Give it to another thread
    /// to be freed.
    [[nodiscard]] std::shared_ptr<const ColumnModel> lendTwin() const;

protected:
    /// Texts of the rows themselves, or of something that many rows share, like a person.
    struct TextColumn {
        const FoldedTexts *texts = nullptr;
        unsigned fields = FoldedTexts::kAllFields; ///< a bit each
        const PackedNumbers *places = nullptr; ///< of a row's texts; none = they are the row's own
    };
    /// One of a few values: each is asked once.
    struct ValueColumn {
        std::size_t count = 0;
        std::function<std::size_t(std::size_t row)> valueOf;
        std::function<QStringList(std::size_t value)> texts; ///< that a search compares; the first is its name
    };
    struct NumberColumn {
        std::function<bool(std::size_t row, const FieldTest &test)> holds; ///< without the term's "not"
    };
    struct DateColumn {
        std::function<qint64(std::size_t row)> ms; ///< 0 = never
    };
    /// A number by its digits, like an id.
    struct DigitsColumn {
        std::function<qint64(std::size_t row)> number;
    };
    /// Nothing: asked row by row.
    using Column =
        std::variant<std::monostate, std::vector<TextColumn>, ValueColumn, NumberColumn, DateColumn, DigitsColumn>;
    /// What words are looked for in.
    struct Searched {
        std::vector<TextColumn> texts;
        std::vector<ValueColumn> values;
        bool ids = false; ///< a number finds the row with this id
    };
    [[nodiscard]] virtual Searched searched() const = 0;
    /// What a field of the search stands for: a column, or with −1 an extra field.
    [[nodiscard]] virtual Column columnFor(int column, int extra) const = 0;
    [[nodiscard]] virtual std::optional<std::size_t> sourceOfId(qint64 id) const = 0;
    /// A model of the same kind that shares these columns, is asked the same (askAs()) and shows the same.
    [[nodiscard]] virtual std::unique_ptr<ColumnModel> makeTwin() const = 0;
    /// Gives each the columns of the other, which makeTwin() made.
    virtual void exchangeColumns(ColumnModel &twin) = 0;

    void keepWords(const QStringList &words, RowSet &rows) override;
    void keepHolding(const FieldTest &test, RowSet &rows) const override;

    /// Leaves rows whose value fits; each value is asked once.
    static void keepValues(const ValueColumn &column, const std::function<bool(std::size_t value)> &fits, RowSet &rows);
    /// Puts rows in the order of a number of theirs.
    template <typename KeyOf>
    void orderBy(std::vector<quint32> &rows, bool descending, KeyOf keyOf) const
    {
        std::vector<qint64> keys(rows.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = static_cast<qint64>(keyOf(std::size_t{rows[i]}));
        orderRowsByOwn(rows, std::move(keys), descending);
    }
    /// Places of texts among each other as people sort them, equal ones at the same place.
    [[nodiscard]] static std::vector<qint64> placesInOrder(const QStringList &texts);
    /// An amount as a search compares it, in millionths; nothing where it has too many digits.
    [[nodiscard]] static std::optional<qint64> inMillionths(const Money &amount);
    /// Gives columns back that are shown no longer; to free hundreds of megabytes takes longer than a frame.
    template <typename T>
    static void retire(std::shared_ptr<T> columns)
    {
        if (columns.use_count() == 1)
            freeLater([columns = std::move(columns)] {});
    }

private:
    friend class TableUpdate;
    void takeOver(ColumnModel &twin, bool areSame);
    [[nodiscard]] RowSet rowsWith(const QString &word, const Searched &searched) const;
    void keepWordInFew(const QString &word, const Searched &searched, RowSet &rows) const;
    void find(const TextColumn &column, std::string_view needle, RowSet &hits) const;
    [[nodiscard]] static RowSet placesWith(const TextColumn &column, std::string_view needle);
    void findWhole(const TextColumn &column, std::string_view needle, RowSet &hits) const;
    static void freeLater(std::function<void()> holder);
};

} // namespace rd::items
