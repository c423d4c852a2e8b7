// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/touchmatch.h"

#include "models/storage/sqlitecampaignrepository.h"

namespace rd::storage {

namespace {

constexpr const char *kMarks = R"(
-- Kind: 0 all touches, 1 touch, 2 customer, 3 account (row of provider_customer).
CREATE TABLE touch_look (
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    subject INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO touch_look VALUES (0, 0);
CREATE INDEX touch_account ON touch (ext_id) WHERE ext_id <> '';
CREATE TRIGGER look_touch AFTER INSERT ON touch BEGIN INSERT OR IGNORE INTO touch_look VALUES (1, new.id); END;
CREATE TRIGGER look_touch_change AFTER UPDATE OF email_key, ext_id, participant, campaign ON touch BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (1, new.id);
END;
CREATE TRIGGER look_touch_lost AFTER DELETE ON touch_customer BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (1, old.touch);
END;
-- Hardly any customer is named by a touch: one look into its index is cheaper than a mark for each.
CREATE TRIGGER look_customer AFTER INSERT ON customer
WHEN new.email <> '' AND EXISTS (SELECT 1 FROM touch WHERE email_key = new.email) BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (2, new.id);
END;
CREATE TRIGGER look_customer_change AFTER UPDATE OF email ON customer
WHEN new.email <> '' AND new.email <> old.email AND EXISTS (SELECT 1 FROM touch WHERE email_key = new.email) BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (2, new.id);
END;
CREATE TRIGGER look_account AFTER UPDATE OF customer ON provider_customer
WHEN new.customer IS NOT NULL AND new.customer IS NOT old.customer
    AND EXISTS (SELECT 1 FROM touch WHERE ext_id = new.ext_id AND ext_id <> '') BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (3, new.id);
END;
CREATE TRIGGER look_account_new AFTER INSERT ON provider_customer
WHEN new.customer IS NOT NULL AND EXISTS (SELECT 1 FROM touch WHERE ext_id = new.ext_id AND ext_id <> '') BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (3, new.id);
END;
-- What a newsletter counts as a person depends on the terms and on who is in the campaign.
CREATE TRIGGER look_version AFTER INSERT ON campaign_version BEGIN INSERT OR IGNORE INTO touch_look VALUES (0, 0); END;
CREATE TRIGGER look_member AFTER INSERT ON campaign_participant
WHEN EXISTS (SELECT 1 FROM campaign_version WHERE terms LIKE '%"newsletter"%') BEGIN
    INSERT OR IGNORE INTO touch_look VALUES (0, 0);
END;
)";

/// Where touches come from: all of them, or those with a mark.
constexpr std::string_view kAll = "FROM touch t ";
constexpr std::string_view kMarked = "FROM touch_look l CROSS JOIN touch t ON t.id = l.subject AND l.kind = 1 ";

constexpr std::string_view kNobodyOfMode =
    "AND NOT EXISTS (SELECT 1 FROM touch_customer x JOIN customer y ON y.id = x.customer WHERE x.touch = t.id AND "
    "y.mode = ?1) ";
constexpr std::string_view kByAddress =
    "INSERT OR IGNORE INTO touch_customer SELECT t.id, (SELECT c.id FROM customer c WHERE c.mode = ?1 AND c.email = "
    "t.email_key AND c.email <> '' ORDER BY c.id LIMIT 1) AS p ";

/// People for the addresses that were imported or assigned to newsletters and that nobody has.
Status makeReferred(Database &db, std::string_view touches)
{
    RD_TRY(campaigns, loadCampaigns(db));
    for (const Campaign &campaign : campaigns) {
        if (campaign.current().terms.kind != CampaignKind::Newsletter)
            continue;
        // A touch without a campaign counts in all campaigns its participant is in. A pseudonym is no address.
        const std::string sql = joined({"INSERT INTO customer (mode, email) SELECT ?1, t.email_key ", touches,
            "WHERE instr(t.email_key, '@') > 0 AND (t.campaign = ?2 OR (t.campaign IS NULL AND EXISTS (SELECT 1 FROM "
            "campaign_participant p WHERE p.campaign = ?2 AND p.participant = t.participant))) "
            "AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.mode = ?1 AND c.email = t.email_key AND c.email <> '') ",
            kNobodyOfMode, "GROUP BY t.email_key ORDER BY min(t.id)"});
        RD_CHECK(db.run(sql, campaign.mode, campaign.id));
    }
    return {};
}

/// By the provider's id of the customer, in every account that knows it.
Status matchAccounts(Database &db, std::string_view touches)
{
    const std::string sql = joined({"INSERT OR IGNORE INTO touch_customer SELECT t.id, pc.customer ", touches,
        "CROSS JOIN connection k CROSS JOIN provider_customer pc ON pc.connection = k.id AND pc.ext_id = t.ext_id "
        "WHERE t.ext_id <> '' AND pc.customer IS NOT NULL"});
    return db.run(sql);
}

/// By address, in each mode in which nobody is known yet.
Status matchAddresses(Database &db, std::string_view touches)
{
    const std::string sql = joined({kByAddress, touches, "WHERE t.email_key <> '' AND p IS NOT NULL ", kNobodyOfMode});
    for (const char *mode : {"test", "live"})
        RD_CHECK(db.run(sql, mode));
    return {};
}

/// What customers and accounts with a mark have become for the touches that name them.
Status matchMarked(Database &db)
{
    RD_CHECK(db.run("INSERT OR IGNORE INTO touch_customer SELECT t.id, pc.customer FROM touch_look l CROSS JOIN "
                    "provider_customer pc ON pc.id = l.subject CROSS JOIN touch t ON t.ext_id = pc.ext_id AND t.ext_id "
                    "<> '' WHERE l.kind = 3 AND pc.customer IS NOT NULL"));
    const std::string sql = joined({kByAddress,
        "FROM touch_look l CROSS JOIN customer n ON n.id = l.subject CROSS JOIN touch t ON t.email_key = n.email "
        "WHERE l.kind = 2 AND n.mode = ?1 AND n.email <> '' AND p IS NOT NULL ",
        kNobodyOfMode});
    for (const char *mode : {"test", "live"})
        RD_CHECK(db.run(sql, mode));
    return {};
}

} // namespace

Status addTouchMarks(Database &db)
{
    return db.execute(kMarks);
}

Status markAllTouches(Database &db)
{
    return db.run("INSERT OR IGNORE INTO touch_look VALUES (0, 0)");
}

Status resolveTouches(Database &db)
{
    RD_TRY(least, db.number("SELECT ifnull(min(kind), -1) FROM touch_look", -1));
    if (least < 0)
        return {};
    const std::string_view touches = least == 0 ? kAll : kMarked;
    RD_CHECK(makeReferred(db, touches));
    RD_CHECK(matchAccounts(db, touches));
    if (least != 0)
        RD_CHECK(matchMarked(db)); // accounts before addresses, for whichever reason they are looked at
    RD_CHECK(matchAddresses(db, touches));
    return db.run("DELETE FROM touch_look");
}

} // namespace rd::storage
