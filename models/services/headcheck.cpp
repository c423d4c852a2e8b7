// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/headcheck.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(qint64 seq)
{
    return {u"entry %1"_s.arg(seq), u"ledger"_s, seq};
}

} // namespace

Status HeadCheck::begin()
{
    if (m_checkpoints == nullptr)
        return {};
    RD_CHECK(m_checkpoints->checkpoints().walkCheckpoints([this](const SignedCheckpoint &checkpoint) {
        m_signed.push_back(checkpoint);
        return true;
    }));
    RD_TRY(keys, m_checkpoints->checkpoints().publicKeys());
    m_keys = std::move(keys);
    return {};
}

void HeadCheck::visit(const LedgerEntry &entry)
{
    m_last = entry.seq;
    if (entry.kind == EntryKind::KeyChanged)
        m_keyRecords.insert(entry.facts);
    while (m_next < m_signed.size() && m_signed[m_next].head.seq <= entry.seq) {
        const SignedCheckpoint &checkpoint = m_signed[m_next++];
        if (checkpoint.head.seq != entry.seq || checkpoint.head.hash != entry.hash)
            m_findings.add(u"heads"_s, placeOf(checkpoint.head.seq), u"is not the record that was signed"_s);
    }
}

Status HeadCheck::finish(VerifyReport &report)
{
    if (m_checkpoints == nullptr) {
        report.notes << u"no outside head"_s; // a chain alone proves nothing about a cut end
        return {};
    }
    if (m_next < m_signed.size())
        m_findings.add(
            u"heads"_s, placeOf(m_signed[m_next].head.seq), u"was signed, but the chain ends at %1"_s.arg(m_last));
    for (const SignedCheckpoint &checkpoint : m_signed) {
        if (!m_checkpoints->isSigned(checkpoint))
            m_findings.add(u"heads"_s, placeOf(checkpoint.head.seq), u"its signature is not by the workspace's key"_s);
    }
    for (const QByteArray &key : m_keys) {
        const QString hex = QString::fromLatin1(key.toHex());
        if (!m_keyRecords.contains(u"signing key %1"_s.arg(hex)))
            m_findings.add(u"heads"_s, Place{u"key %1"_s.arg(hex.left(16)), u"public_key"_s, 0},
                u"no record of the chain names it"_s);
    }
    report.signedTo = m_signed.empty() ? 0 : m_signed.back().head.seq;
    if (report.signedTo < m_last)
        report.notes << u"unsigned since entry %1"_s.arg(report.signedTo + 1);
    RD_TRY(comparison, m_checkpoints->compare());
    judge(comparison, report);
    report.head = comparison;
    return {};
}

void HeadCheck::judge(const HeadComparison &comparison, VerifyReport &report)
{
    switch (comparison.state) {
    case HeadState::None:
        report.notes << u"no outside head"_s << comparison.why;
        break;
    case HeadState::Same:
    case HeadState::Ahead:
        break;
    case HeadState::Behind:
        m_findings.add(u"heads"_s, placeOf(comparison.file.seq),
            u"the books end here, but this computer has seen them end at entry %1: an older copy. Nothing is written "
            u"until the newest file is back, or verify --restored says that this one was brought back on purpose"_s.arg(
                comparison.outside.seq));
        break;
    case HeadState::Forked:
        m_findings.add(u"heads"_s, placeOf(comparison.outside.seq),
            u"is not the record this computer has seen there: the chain was written anew, or an older copy was worked "
            u"on. Bring the newest file or a backup back; verify --restored goes on with these books"_s);
        break;
    }
}

} // namespace rd::services
