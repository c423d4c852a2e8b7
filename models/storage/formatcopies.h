// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace rd::storage {

/// A merchant's own copy of the data of a payout format: a file of the folder "formats" beside the database. What it
/// says is not looked at here.
struct FormatCopy {
    QString name; ///< "paypal-csv.json"
    QByteArray bytes;
};

inline constexpr qsizetype kMostFormatCopies = 64;
inline constexpr qint64 kMostFormatCopyBytes = 1024 * 1024; ///< what the reader of formats takes

struct FormatCopies {
    std::vector<FormatCopy> copies; ///< by name
    QStringList leftOut; ///< names of files that are none, too large or not to be read
};

/// Whether a file of that name could be one: no path, nothing hidden.
[[nodiscard]] bool isFormatCopyName(const QString &name);
/// The folder of a workspace.
[[nodiscard]] QString formatFolder(const QString &workspace);
/// Where the copies of former books are kept beside their database: "x.formats" of "x.sqlite".
[[nodiscard]] QString formatFolderOfCopy(const QString &databaseFile);
/// What is in a folder; nothing where there is none.
[[nodiscard]] FormatCopies readFormatCopies(const QString &folder);
/// Writes them into a new folder that only its owner reads. Errors: Storage.
[[nodiscard]] Status writeFormatCopies(const QString &folder, const std::vector<FormatCopy> &copies);

/// Puts one folder of copies in the place of another and keeps that one. Taken back when it is destroyed, unless
/// keep() was called.
class FormatSwap {
public:
    FormatSwap() = default;
    ~FormatSwap();
    FormatSwap(const FormatSwap &) = delete;
    FormatSwap &operator=(const FormatSwap &) = delete;
    /// @param fresh may be missing: then there are no copies afterwards
    /// @param former where the present ones go; must not exist
    /// @param always makes `former` also where there are no present ones, so that the way back knows it
    [[nodiscard]] Status swap(const QString &fresh, const QString &present, const QString &former, bool always);
    void keep() { m_steps.clear(); }

private:
    [[nodiscard]] Status rename(const QString &from, const QString &to);

    std::vector<std::pair<QString, QString>> m_steps; ///< what was renamed
};

} // namespace rd::storage
