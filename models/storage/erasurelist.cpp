// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasurelist.h"

#include "models/core/engine.h"
#include "models/storage/meta.h"
#include "models/storage/sqlitecampaignrepository.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace rd::storage {

Result<QByteArray> ErasureList::key(Database &db)
{
    constexpr const char *kName = "erasure-key";
    RD_TRY(stored, metaValue(db, kName));
    if (stored)
        return QByteArray::fromHex(stored->toLatin1());
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray key(reinterpret_cast<const char *>(words.data()), sizeof(words));
    RD_CHECK(setMetaValue(db, kName, QString::fromLatin1(key.toHex())));
    return key;
}

QByteArray ErasureList::digestOf(const QByteArray &key, std::string_view email)
{
    const std::string normal = normalEmail(email);
    return QMessageAuthenticationCode::hash(
        QByteArray(normal.data(), static_cast<qsizetype>(normal.size())), key, QCryptographicHash::Sha256);
}

QByteArray ErasureList::digestOfCode(const QByteArray &key, std::string_view code)
{
    QByteArray text("code\n"); // an address has no line end
    text.append(QByteArray::fromStdString(foldCode(code)));
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

Result<bool> ErasureList::isErasedCode(Database &db, std::string_view code)
{
    RD_TRY(any, db.number("SELECT EXISTS (SELECT 1 FROM erased_digest)", 0));
    if (any == 0)
        return false;
    RD_TRY(key, ErasureList::key(db));
    RD_TRY(known, db.number("SELECT count(*) FROM erased_digest WHERE digest = ?1", 0, digestOfCode(key, code)));
    return known > 0;
}

Result<std::set<std::string>> keptMetadataKeys(Database &db)
{
    std::set<std::string> keys;
    for (const QString &key : CampaignTerms().metadataKeys)
        keys.insert(key.toStdString());
    RD_TRY(campaigns, loadCampaigns(db));
    for (const Campaign &campaign : campaigns) {
        for (const CampaignVersion &version : campaign.versions) {
            for (const QString &key : version.terms.metadataKeys)
                keys.insert(key.toStdString());
        }
    }
    return keys;
}

void keepOfOwn(MetadataPairs &metadata, const std::set<std::string> &keys, const std::string &pseudonym)
{
    std::erase_if(metadata, [&keys](const auto &pair) { return !keys.contains(pair.first); });
    for (auto &[key, value] : metadata) {
        if (value.find('@') != std::string::npos)
            value = pseudonym;
    }
}

Result<ErasureList> ErasureList::load(Database &db, ConnectionId connection)
{
    ErasureList list;
    auto digest = db.query("SELECT d.digest, p.pseudonym FROM erased_digest d JOIN erased_person p ON p.id = d.person");
    while (digest.next())
        list.m_digests.emplace(std::string(digest.bytes(0)), digest.stdString(1));
    RD_CHECK(digest.status());
    auto account =
        db.query("SELECT a.ext_id, p.pseudonym FROM erased_account a JOIN erased_person p ON p.id = a.person "
                 "WHERE a.connection = ?1",
            connection);
    while (account.next())
        list.m_accounts.emplace(account.stdString(0), account.stdString(1));
    RD_CHECK(account.status());
    if (!list.m_digests.empty()) {
        RD_TRY(key, ErasureList::key(db));
        list.m_key = key;
    }
    if (!list.isEmpty() && connection.isValid()) {
        RD_TRY(keys, keptMetadataKeys(db));
        list.m_keptKeys = std::move(keys);
    }
    return list;
}

const std::string *ErasureList::pseudonymOf(std::string_view email) const
{
    if (m_digests.empty() || email.find('@') == std::string_view::npos)
        return nullptr;
    const auto found = m_digests.find(digestOf(m_key, email).toStdString());
    return found == m_digests.end() ? nullptr : &found->second;
}

const std::string *ErasureList::pseudonym(std::string_view account, std::string_view email) const
{
    if (!account.empty()) {
        const auto found = m_accounts.find(std::string(account));
        if (found != m_accounts.end())
            return &found->second;
    }
    return pseudonymOf(email);
}

void ErasureList::scrubText(std::string &text) const
{
    if (const std::string *erased = pseudonymOf(text))
        text = *erased;
    else
        scrubCode(text);
}

void ErasureList::scrubCode(std::string &text) const
{
    if (m_digests.empty() || text.empty() || text.find('@') != std::string::npos)
        return;
    const auto found = m_digests.find(digestOfCode(m_key, text).toStdString());
    if (found != m_digests.end())
        text = found->second;
}

/// @param erased the owner's pseudonym
void ErasureList::scrubMetadata(MetadataPairs &metadata, const std::string *erased) const
{
    if (erased)
        keepOfOwn(metadata, m_keptKeys, *erased);
    for (auto &[name, value] : metadata)
        scrubText(value);
}

void ErasureList::scrub(RecordPage &page) const
{
    for (PromotionCodeRecord &r : page.promotionCodes)
        scrubCode(r.code);
    for (PaymentLinkRecord &r : page.paymentLinks)
        scrubMetadata(r.metadata, nullptr);
    for (CustomerRecord &r : page.customers) {
        const std::string *erased = pseudonym(r.id, r.email);
        scrubMetadata(r.metadata, erased);
        if (erased)
            r.email = r.name = *erased;
    }
    for (SubscriptionRecord &r : page.subscriptions)
        scrubMetadata(r.metadata, pseudonym(r.customer, {}));
    const auto scrubSale = [this](auto &record, std::string &email) {
        const std::string *erased = pseudonym(record.customer, email);
        scrubMetadata(record.metadata, erased);
        if (erased && !email.empty())
            email = *erased;
    };
    for (InvoiceRecord &r : page.invoices)
        scrubSale(r, r.customerEmail);
    for (ChargeRecord &r : page.charges)
        scrubSale(r, r.email);
    for (PaymentIntentRecord &r : page.paymentIntents)
        scrubSale(r, r.email);
    for (CheckoutSessionRecord &r : page.sessions) {
        scrubSale(r, r.email);
        scrubText(r.clientReference);
    }
}

} // namespace rd::storage
