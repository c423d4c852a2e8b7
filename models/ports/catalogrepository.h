// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// A price as the provider lists it.
struct CatalogPrice {
    QString id; ///< the provider's own, as campaign documents name it
    QString nickname; ///< may be empty
    Currency currency;
    std::optional<qint64> unitAmount; ///< minor units; nothing where the amount depends on the quantity
    QString interval; ///< "month", "year", …; empty = one-off
    int intervalCount = 1;
    bool active = true;
};

/// A product with its prices. One of the same id in two accounts is there twice.
struct CatalogProduct {
    QString id;
    QString name; ///< of the provider: untrusted text
    QString connection; ///< its name
    bool active = true;
    std::vector<CatalogPrice> prices; ///< active ones first
};

/// A collection of a shop.
struct CatalogCollection {
    QString id;
    QString name; ///< of the provider: untrusted text
    QString connection; ///< its name
    qint64 products = 0; ///< in it now
};

/// What a campaign document may name, as synced.
struct Catalog {
    std::vector<CatalogProduct> products; ///< active ones first, by name
    std::vector<CatalogCollection> collections; ///< by name
    QStringList groups; ///< of participants, by name
};

class CatalogRepository {
public:
    virtual ~CatalogRepository() = default;
    /// Everything that was not deleted at the provider.
    [[nodiscard]] virtual Result<Catalog> catalog() = 0;
};

} // namespace rd
