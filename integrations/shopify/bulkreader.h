// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyapi.h"

#include <QJsonArray>

#include <functional>
#include <map>

namespace rd::shopify {

/// Runs bulk operations and reads their files piece by piece, so that no file is ever whole in memory. A place is
/// "<number of the operation>:<bytes read>:<lines read>" and stays good for the seven days Shopify keeps the file.
class BulkReader {
public:
    struct Settings {
        qint64 chunkBytes = 0;
        std::chrono::milliseconds pollFirst{0};
        std::chrono::milliseconds pollLongest{0};
    };
    /// A row of the top and the rows that belong to it, in the order of the file.
    using UseGroup = std::function<Status(const QJsonObject &row, const QJsonArray &inner)>;
    struct Piece {
        std::string next; ///< place after it; empty = the file is at its end
        qint64 groups = 0;
        qint64 lines = 0; ///< with those of all pieces before
    };

    BulkReader(ShopifyApi &api, Settings settings) : m_api(api), m_settings(settings) {}
    /// Starts the query; the place before its first row. Waits for nothing.
    [[nodiscard]] Result<std::string> start(const QByteArray &query, const CancelToken &cancel);
    /// Waits until the operation is done, then hands over as many whole groups as a piece of the file holds, at least
    /// one. Code "bulk-gone" where the operation has failed or takes too long, or where its file is no longer kept, cut
    /// or shorter than Shopify counts: list, or start again. Stopped while it waits, the place stays good.
    [[nodiscard]] Result<Piece> read(const std::string &place, const UseGroup &use, const CancelToken &cancel);

private:
    struct File {
        QUrl url; ///< empty = no rows
        qint64 size = 0;
        qint64 objects = 0; ///< lines that Shopify counts; 0 = it does not say
    };
    struct Used {
        qint64 bytes = 0; ///< of whole groups
        qint64 lines = 0; ///< in them
    };
    [[nodiscard]] Result<File> fileOf(const std::string &operation, const CancelToken &cancel);
    /// Ends an operation that nobody waits for any more; that it fails is no harm.
    void stop(const std::string &operation);
    [[nodiscard]] static Result<Used> useGroups(
        const QByteArray &bytes, bool isEnd, const UseGroup &use, qint64 &groups);

    ShopifyApi &m_api;
    const Settings m_settings;
    std::mutex m_mutex; // guards m_files
    std::map<std::string, File> m_files; ///< of operations that are done
};

} // namespace rd::shopify
