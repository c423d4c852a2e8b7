// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rd {

/// How the bytes of a text stand for its signs. UTF-16 in both orders of bytes, with or without a mark.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// By the mark at the beginning, else by where NUL bytes stand, else UTF-8 where all of it is, else Windows-1252.
[[nodiscard]] TextEncoding guessEncoding(QByteArrayView bytes);

/// The text as UTF-8, without a mark. BadInput ("bad-encoding") where the bytes are not of this encoding, naming the
/// line. As UTF-8 the bytes come back as they are: who reads them checks them.
[[nodiscard]] Result<QByteArray> toUtf8(const QByteArray &bytes, TextEncoding encoding);

} // namespace rd
