// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/currency.h"
#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace rd::storage {

class Database;

/// One statement from its parts. (Adding texts with `+` makes GCC 12 see an overrun that is not there at -O3.)
[[nodiscard]] inline std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text.append(part);
    return text;
}

/// A reference to another object: empty text is stored as NULL, so that partial indexes skip it.
struct Ref {
    std::string_view text;
};

/// A prepared statement in use. Goes back to its connection's cache when it leaves scope, finished and unbound. Errors
/// are remembered: `next()` is then false and `status()` says why, so a loop is followed by one check.
class Statement {
public:
    Statement(Database &db, std::string_view sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64{value}); }
    void bind(int index, quint32 value) { bind(index, qint64{value}); }
    void bind(int index, bool value) { bind(index, qint64{value ? 1 : 0}); }
    void bind(int index, std::string_view text); ///< not copied: must live until the statement has run
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, Ref reference);
    void bind(int index, const QString &text); ///< copied
    void bind(int index, const QByteArray &blob); ///< not copied: must live until the statement has run
    void bind(int index, Instant instant) { bind(index, toUnixMs(instant)); }
    void bind(int index, Currency currency) { bind(index, qint64{currency.packed()}); }
    void bind(int index, std::nullopt_t);
    template <typename Tag>
    void bind(int index, StrongId<Tag> id) ///< an invalid id is NULL
    {
        if (id.isValid())
            bind(index, id.value);
        else
            bind(index, std::nullopt);
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }
    /// Starts over with these values, from position 1.
    template <typename... Args>
    Statement &with(const Args &...args)
    {
        reset();
        [[maybe_unused]] int index = 0;
        (bind(++index, args), ...);
        return *this;
    }

    bool next(); ///< true while there is a row
    [[nodiscard]] Status status() const; ///< what went wrong so far, if anything
    [[nodiscard]] Status run(); ///< to the end, ignoring rows; ready to be bound again
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< valid until the next step
    [[nodiscard]] std::string stdString(int column) const { return std::string(text(column)); }
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; ///< a copy
    [[nodiscard]] std::string_view bytes(int column) const; ///< valid until the next step
    [[nodiscard]] Instant instant(int column) const { return fromUnixMs(integer(column)); }
    [[nodiscard]] Currency currency(int column) const
    {
        return Currency::fromPacked(static_cast<quint32>(integer(column)));
    }
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{integer(column)};
    }

private:
    void note(int code);

    Database *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace rd::storage
