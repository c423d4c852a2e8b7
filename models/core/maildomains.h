// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

namespace rd {

/// What is known about e-mail domains: which are shared by strangers (free mail), which hand out throw-away addresses.
/// A sub-domain is what the domain above it is. Immutable once made; any thread.
class MailDomains {
public:
    /// The list that comes with the program (resources/data/mail-domains.txt).
    [[nodiscard]] static std::shared_ptr<const MailDomains> shipped();
    /// The shipped list with the merchant's own lines on top: "shared acme.io", "disposable acme.io", or "company
    /// acme.io" for a domain that is neither. Refuses a line it does not understand, by its number.
    [[nodiscard]] static Result<std::shared_ptr<const MailDomains>> withOwn(std::string_view lines);

    [[nodiscard]] bool isShared(std::string_view domain) const { return holds(m_shared, domain); }
    [[nodiscard]] bool isDisposable(std::string_view domain) const { return holds(m_disposable, domain); }

private:
    using Set = std::unordered_set<std::string>;
    [[nodiscard]] Status read(std::string_view lines);
    [[nodiscard]] Status readLine(std::string_view line, int number);
    [[nodiscard]] bool holds(const Set &set, std::string_view domain) const;

    Set m_shared;
    Set m_disposable;
    Set m_company; ///< neither, whatever stands above it
};

/// What stands behind the last @; empty where there is none.
[[nodiscard]] std::string_view domainOf(std::string_view email);

} // namespace rd
