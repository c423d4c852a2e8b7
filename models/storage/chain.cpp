// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/chain.h"

#include "models/storage/ledgernotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd::storage {

Chain::Chain(Database &db, qint64 seq, QByteArray hash, Instant at)
    : m_db(&db),
      m_seq(seq),
      m_hash(std::move(hash)),
      m_next(m_hash.size(), '\0'),
      m_at(at),
      m_staged("ledger (seq, kind, reward, reward_key, participant, debit, credit, amount, currency, facts, actor, at, "
               "previous, hash)",
          14),
      m_notes("ledger_note (seq, salt, text)", 3)
{
}

Result<Chain> Chain::open(Database &db)
{
    auto last = db.query("SELECT seq, hash, at FROM ledger ORDER BY seq DESC LIMIT 1");
    if (last.next())
        return Chain(db, last.integer(0), last.blob(1), last.instant(2));
    RD_CHECK(last.status());
    return Chain(db, 0, chainStart(), Instant{});
}

namespace {

/// Addresses that a person typed into a reason are kept nowhere: they may be of somebody whom these books do not know
/// and nobody could erase (reliability.md 3).
QString withoutAddresses(QString facts)
{
    static const QRegularExpression address(u"[^\\s@<>,;:\"'()]+@[^\\s@<>,;:\"'()]+"_s);
    if (facts.contains(u'@'))
        facts.replace(address, u"(address)"_s);
    return facts;
}

} // namespace

Status Chain::stage(const NewEntry &wanted, RewardId reward, std::string_view rewardKey, Instant now)
{
    const bool posting = isPosting(wanted.kind);
    if (posting ? wanted.amount <= 0 || !wanted.currency.isValid() : wanted.amount != 0)
        return fail(ErrorKind::Internal,
            u"a chain record of kind %1 cannot have the amount %2"_s.arg(
                word(wanted.kind), QString::number(wanted.amount)));
    // A decision has no currency, so that its hash does not depend on who wrote it.
    const Currency currency = posting ? wanted.currency : Currency{};
    if (currency != m_currency) {
        m_currency = currency;
        m_code = currency.code().toStdString();
    }
    QString text = withoutAddresses(wanted.facts);
    if (!wanted.note.isEmpty()) {
        const QByteArray salt = noteSalt();
        const QString note = withoutAddresses(wanted.note);
        text = QString(text + u' ' + noteMark(salt, note)).trimmed();
        m_notes.add(m_seq + 1, salt, note.toStdString());
    }
    const std::string facts = text.toStdString();
    const std::string actor = wanted.actor.toStdString();
    // A clock that was set back must not make history run backwards (reliability.md 11).
    const Instant at = std::max(now, m_at);
    const ChainFields fields{
        m_seq + 1, wanted.kind, reward, rewardKey, wanted.participant, wanted.amount, m_code, facts, actor, at};
    m_hasher.hash({m_hash.constData(), ChainHasher::kSize}, fields, m_next.data());
    const auto [debit, credit] = posting ? accountsOf(wanted.kind) : std::pair{Account::None, Account::None};
    m_staged.add(fields.seq, static_cast<int>(fields.kind), reward, rewardKey, wanted.participant,
        static_cast<int>(debit), static_cast<int>(credit), wanted.amount, currency, facts, actor, at, m_hash, m_next);
    m_seq = fields.seq;
    m_at = at;
    m_hash.swap(m_next);
    return {};
}

Status Chain::flush()
{
    RD_CHECK(m_staged.insert(*m_db));
    return m_notes.insert(*m_db); // they refer to the records
}

NewEntry settingEntry(EntryKind kind, const QString &facts, const QString &actor)
{
    NewEntry entry;
    entry.kind = kind;
    entry.facts = facts;
    entry.actor = actor;
    return entry;
}

Status appendOne(Database &db, const NewEntry &entry, Instant now)
{
    RD_TRY(chain, Chain::open(db));
    return chain.append(entry, now);
}

LedgerEntry readEntry(const Statement &row)
{
    LedgerEntry entry;
    entry.seq = row.integer(0);
    entry.kind = static_cast<EntryKind>(row.integer(1));
    entry.reward = row.id<RewardId>(2);
    entry.rewardKey = row.string(3);
    entry.participant = row.id<ParticipantId>(4);
    entry.amount = row.integer(5);
    entry.currency = row.currency(6);
    entry.facts = row.string(7);
    entry.actor = row.string(8);
    entry.at = row.instant(9);
    entry.previous = row.blob(10);
    entry.hash = row.blob(11);
    if (!row.isNull(12)) {
        entry.note = row.string(12);
        entry.noteSalt = row.blob(13);
    }
    return entry;
}

} // namespace rd::storage
