// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/answer.h"
#include "integrations/sample/parameters.h"
#include "integrations/sample/render.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace rd::sample {

/// One call of the interface, from resources/sample/stripe-endpoints.json.
struct Endpoint {
    QByteArray name; ///< "GET /v1/customers/{id}"
    QByteArray method;
    std::vector<QByteArray> path; ///< segments; "{id}" stands for one of any text
    std::string object; ///< type of the answer, or of the rows of a list
    QByteArray permission; ///< without "rak_"
    QJsonObject parameters;
    bool isList = false;
    bool isSearch = false; ///< pages by `page` instead of cursors
};

/// The table of what the sample merchant understands, and the checks that need nothing else.
class Endpoints {
public:
    Endpoints();
    [[nodiscard]] const QByteArray &version() const { return m_version; }
    struct Match {
        const Endpoint *endpoint = nullptr;
        QByteArray id;
    };
    [[nodiscard]] Match find(QByteArrayView method, QByteArrayView path) const;
    /// An error answer for the first parameter that the endpoint does not know or that has a wrong form.
    [[nodiscard]] std::optional<Answer> check(const Endpoint &endpoint, const Parameter &given) const;
    /// The tree of what to expand, or an error answer.
    [[nodiscard]] std::optional<Answer> expand(const Endpoint &endpoint, const Parameter &given, Expand &tree) const;

private:
    [[nodiscard]] bool addPath(const Endpoint &endpoint, const QByteArray &path, Expand &tree) const;

    QByteArray m_version;
    std::vector<Endpoint> m_endpoints;
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> m_expandable;
};

} // namespace rd::sample
