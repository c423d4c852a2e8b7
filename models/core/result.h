// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace rd {

/// A value or an Error. Only operations that std::expected also has are used, so that the alias can change in one line.
template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

/// An error as the unexpected side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString text, QString hint = {}, QString code = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(text), std::move(hint), std::move(code), false, 0, {}});
}

/// Changes the error side, leaves the value alone.
template <typename T, typename F>
[[nodiscard]] Result<T> withError(Result<T> result, F &&change)
{
    return std::move(result).map_error(std::forward<F>(change));
}

} // namespace rd

/// `RD_TRY(name, expression)`: unpacks a Result into `name` or returns its error from the enclosing function.
#define RD_TRY_CAT2(a, b) a##b
#define RD_TRY_CAT(a, b) RD_TRY_CAT2(a, b)
#define RD_TRY(name, expression)                                                                                       \
    auto RD_TRY_CAT(rdTry, __LINE__) = (expression);                                                                   \
    if (!RD_TRY_CAT(rdTry, __LINE__))                                                                                  \
        return tl::unexpected<::rd::Error>(std::move(RD_TRY_CAT(rdTry, __LINE__)).error());                            \
    auto name = *std::move(RD_TRY_CAT(rdTry, __LINE__))
/// `RD_CHECK(expression)`: returns the error of a Status (or drops the value of a Result).
#define RD_CHECK(expression)                                                                                           \
    do {                                                                                                               \
        auto rdChecked = (expression);                                                                                 \
        if (!rdChecked)                                                                                                \
            return tl::unexpected<::rd::Error>(std::move(rdChecked).error());                                          \
    } while (false)
