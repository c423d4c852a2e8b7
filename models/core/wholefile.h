// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

class QSaveFile;

namespace rd {

// A file is there whole or not at all: what is to be put in its place goes through these two, whoever writes it.

/// Writes all the bytes. Kind Storage when the disk did not take them, naming path and reason. On any thread.
[[nodiscard]] Status writeWhole(QSaveFile &file, const QByteArray &bytes);

/// Puts the file in its place when every byte is written; QSaveFile::commit() alone does not see what its last flush
/// meets (a disk that is full). Otherwise kind Storage, and an older file of that name stays. On any thread.
[[nodiscard]] Status commitWhole(QSaveFile &file);

/// Why the file cannot be written, in the system's words.
[[nodiscard]] Error cannotWrite(const QSaveFile &file);

} // namespace rd
