// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/records.h"
#include "models/storage/database.h"

#include <set>

namespace rd::storage {

/// Metadata keys that may say who brought a customer: what else stands on the objects of an erased person goes.
[[nodiscard]] Result<std::set<std::string>> keptMetadataKeys(Database &db);
/// Metadata of an object of an erased person's own: other keys go, and every address among the values is taken for
/// theirs.
void keepOfOwn(MetadataPairs &metadata, const std::set<std::string> &keys, const std::string &pseudonym);

/// Who was erased: their accounts by the provider's id, their addresses by a digest under the workspace's own key, so
/// that a provider or a file that still knows them does not bring them back. Loaded for one transaction.
class ErasureList {
public:
    /// @param connection whose accounts are looked up; invalid = addresses only
    [[nodiscard]] static Result<ErasureList> load(Database &db, ConnectionId connection);
    [[nodiscard]] bool isEmpty() const { return m_digests.empty() && m_accounts.empty(); }
    /// The pseudonym of an erased address, or nullptr.
    [[nodiscard]] const std::string *pseudonymOf(std::string_view email) const;
    /// Replaces what would bring an erased person back.
    void scrub(RecordPage &page) const;

    /// Key of the digests; made on first use.
    [[nodiscard]] static Result<QByteArray> key(Database &db);
    [[nodiscard]] static QByteArray digestOf(const QByteArray &key, std::string_view email);
    /// Of a code, whatever its case: no address has the same.
    [[nodiscard]] static QByteArray digestOfCode(const QByteArray &key, std::string_view code);
    /// Whether it was the code of somebody who was erased: it stays theirs (rulings.md 14), so nobody else gets it.
    [[nodiscard]] static Result<bool> isErasedCode(Database &db, std::string_view code);

private:
    const std::string *pseudonym(std::string_view account, std::string_view email) const;
    void scrubMetadata(MetadataPairs &metadata, const std::string *erased) const;
    void scrubText(std::string &text) const;

    void scrubCode(std::string &text) const;

    QByteArray m_key;
    std::set<std::string> m_keptKeys;
    std::unordered_map<std::string, std::string> m_digests;
    std::unordered_map<std::string, std::string> m_accounts;
};

} // namespace rd::storage
