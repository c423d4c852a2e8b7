// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasurelist.h"

#include "models/core/engine.h"
#include "models/storage/meta.h"

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
}

/// @param erased the owner's pseudonym: then every address among the values is taken for theirs
void ErasureList::scrubMetadata(MetadataPairs &metadata, const std::string *erased) const
{
    for (auto &[name, value] : metadata) {
        if (erased && value.find('@') != std::string::npos)
            value = *erased;
        else
            scrubText(value);
    }
}

void ErasureList::scrub(RecordPage &page) const
{
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
