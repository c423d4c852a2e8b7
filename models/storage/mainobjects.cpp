// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/mainobjects.h"

#include <array>

namespace rd::storage {

namespace {

/// Each finds the main object of the id ?1 by another kind of object; the first that finds one is right.
constexpr std::array<std::string_view, 8> kWays{
    "SELECT i.ext_id FROM connection k CROSS JOIN invoice i ON i.connection = k.id AND i.ext_id = ?1",
    // A charge or payment behind an invoice.
    "SELECT i.ext_id FROM invoice_payment p JOIN invoice i ON i.id = p.invoice WHERE p.charge = ?1",
    "SELECT i.ext_id FROM invoice_payment p JOIN invoice i ON i.id = p.invoice WHERE p.payment_intent = ?1",
    "SELECT i.ext_id FROM connection k CROSS JOIN charge c ON c.connection = k.id AND c.ext_id = ?1 "
    "CROSS JOIN invoice_payment p ON p.payment_intent = c.payment_intent "
    "CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = k.id",
    "SELECT i.ext_id FROM connection k CROSS JOIN charge c ON c.connection = k.id AND c.payment_intent = ?1 "
    "CROSS JOIN invoice_payment p ON p.charge = c.ext_id CROSS JOIN invoice i ON i.id = p.invoice AND i.connection = "
    "k.id",
    // A charge without an invoice, by itself or by its payment.
    "SELECT c.ext_id FROM connection k CROSS JOIN charge c ON c.connection = k.id AND c.ext_id = ?1",
    "SELECT c.ext_id FROM connection k CROSS JOIN charge c ON c.connection = k.id AND c.payment_intent = ?1 "
    "ORDER BY c.succeeded DESC, c.created_s DESC",
    "SELECT reference FROM manual_sale WHERE reference = ?1"};

constexpr std::string_view kSession = "SELECT ifnull(s.invoice, ''), ifnull(s.payment_intent, '') FROM connection k "
                                      "CROSS JOIN checkout_session s ON s.connection = k.id AND s.ext_id = ?1";

class Finder {
public:
    explicit Finder(Database &db) : m_db(db) {}

    /// Empty = no provider has shown it.
    [[nodiscard]] Result<QString> find(const QString &id)
    {
        RD_TRY(main, follow(id));
        if (!main.isEmpty())
            return main;
        auto session = m_db.query(kSession, id);
        if (!session.next()) {
            RD_CHECK(session.status());
            return QString();
        }
        const QString invoice = session.string(0);
        const QString payment = session.string(1);
        return follow(invoice.isEmpty() ? payment : invoice);
    }

private:
    [[nodiscard]] Result<QString> follow(const QString &id)
    {
        if (id.isEmpty())
            return QString();
        for (const std::string_view way : kWays) {
            auto row = m_db.query(way, id);
            if (row.next())
                return row.string(0);
            RD_CHECK(row.status());
        }
        return QString();
    }
    Database &m_db;
};

} // namespace

Result<MainObjects> findMainObjects(Database &db, const QStringList &ids)
{
    MainObjects mains;
    Finder finder(db);
    for (const QString &id : ids) {
        if (id.isEmpty() || mains.contains(id))
            continue;
        RD_TRY(main, finder.find(id));
        if (!main.isEmpty())
            mains.emplace(id, main);
    }
    return mains;
}

} // namespace rd::storage
