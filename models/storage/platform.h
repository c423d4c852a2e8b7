// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace rd::storage {

// The only place of this folder that differs by operating system.

/// Makes a directory (and its parents) that only its owner can enter: 0700 where the system has such modes.
[[nodiscard]] Status ensurePrivateDirectory(const QString &path);
/// Takes a file away from everybody but its owner: 0600. Files that do not exist are no error.
[[nodiscard]] Status makePrivate(const QString &file);
/// Forces a file's or directory's content to the disk.
[[nodiscard]] Status syncToDisk(const QString &path);
/// Gives memory that was freed back to the system, where the system's allocator keeps it otherwise.
void giveMemoryBack();
/// From now on memory of large tables goes back to the system as soon as it is freed, whatever was freed before; where
/// the system's allocator would learn to keep it. Once for the whole program.
void giveTablesBackAtOnce();
/// A name of this machine that stays the same.
[[nodiscard]] QString machineName();

} // namespace rd::storage
