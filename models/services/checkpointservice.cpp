// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/checkpointservice.h"

#include "models/services/gate.h"
#include "models/services/pool.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcCheckpoints, "rd.checkpoints", QtWarningMsg)

namespace {

constexpr std::chrono::milliseconds kBetweenTries = 10min;
constexpr std::chrono::milliseconds kBetweenKept = 10s;

QString olderCopy()
{
    return u"older-copy"_s;
}

Error locked()
{
    return {ErrorKind::KeychainLocked, u"the keychain is locked"_s, u"Unlock the keychain, then repeat."_s, {}, true, 0,
        {}};
}

Error unavailable(const QString &why)
{
    return {ErrorKind::KeychainUnavailable, why.isEmpty() ? u"there is no keychain service"_s : why,
        u"Start a keychain service."_s, {}, true, 0, {}};
}

QByteArray copyOf(const Secret &secret)
{
    QByteArray bytes;
    secret.use([&bytes](const char *data, qsizetype size) { bytes = QByteArray(data, size); });
    return bytes;
}

} // namespace

QString word(HeadState state)
{
    switch (state) {
    case HeadState::None:
        return u"none"_s;
    case HeadState::Same:
        return u"same"_s;
    case HeadState::Ahead:
        return u"ahead"_s;
    case HeadState::Behind:
        return u"behind"_s;
    case HeadState::Forked:
        return u"forked"_s;
    }
    return {};
}

CheckpointService::CheckpointService(CheckpointRepository &checkpoints, WorkspaceRepository &workspace,
    SecretStore &secrets, Signatures &signatures, Gate &gate, Clock &clock)
    : m_checkpoints(checkpoints),
      m_workspace(workspace),
      m_secrets(secrets),
      m_signatures(signatures),
      m_gate(gate),
      m_clock(clock)
{
    if (const auto info = workspace.info())
        m_workspaceId = info->id;
    m_checkpoints.signWith(this);
}

CheckpointService::~CheckpointService()
{
    close();
}

void CheckpointService::close()
{
    {
        std::unique_lock lock(m_mutex);
        m_isClosed = true;
        m_idle.wait(lock, [this] { return !m_isWorking; });
    }
    m_checkpoints.signWith(nullptr);
}

SecretKey CheckpointService::keyOf(const QString &purpose) const
{
    return {m_workspaceId, u"workspace"_s, purpose};
}

bool CheckpointService::isSigned(const SignedCheckpoint &checkpoint)
{
    return m_signatures.isSignedBy(checkpoint.publicKey,
        canonical(Checkpoint{m_workspaceId, checkpoint.head, checkpoint.at}), checkpoint.signature);
}

std::optional<SignedCheckpoint> CheckpointService::sign(const ChainHead &head, Instant at)
{
    std::optional<SigningKey> key;
    {
        const std::lock_guard lock(m_mutex);
        key = m_key;
    }
    if (!key) {
        workLater();
        return std::nullopt;
    }
    auto signature = m_signatures.sign(*key, canonical(Checkpoint{m_workspaceId, head, at}));
    if (!signature)
        return std::nullopt;
    {
        const std::lock_guard lock(m_mutex);
        m_signedSeq = head.seq;
    }
    workLater();
    return SignedCheckpoint{head, at, key->publicKey, *std::move(signature)};
}

bool CheckpointService::isWorthTrying()
{
    const std::lock_guard lock(m_mutex);
    return !m_failedAt || m_clock.monotonic() - *m_failedAt >= kBetweenTries;
}

void CheckpointService::workLater()
{
    if (!isWorthTrying())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const bool isSoon = m_keptAt && m_clock.monotonic() - *m_keptAt < kBetweenKept;
        if (m_isClosed || m_isWorking || isSoon)
            return;
        m_isWorking = true;
    }
    startWork(Lane::Short, nullptr, [this] {
        {
            const std::lock_guard work(m_work);
            if (const Status kept = keepNow(Missing::Fail); !kept)
                qCDebug(lcCheckpoints).noquote() << kept.error().text;
        }
        const std::lock_guard lock(m_mutex);
        m_isWorking = false;
        m_idle.notify_all();
    });
}

Status CheckpointService::ready()
{
    switch (m_secrets.readiness()) {
    case SecretState::Found:
        return {};
    case SecretState::Locked:
        return fail(locked());
    case SecretState::Absent:
    case SecretState::Unavailable:
        break;
    }
    return fail(unavailable({}));
}

Status CheckpointService::useKey(SigningKey key, bool isNew)
{
    if (isNew)
        RD_CHECK(m_checkpoints.addPublicKey(key.publicKey, u"program"_s));
    const std::lock_guard lock(m_mutex);
    m_key = std::move(key);
    return {};
}

Status CheckpointService::makeKey()
{
    RD_TRY(key, m_signatures.makeKey());
    // The keychain first: a public key whose private half is nowhere would promise signatures that never come.
    RD_CHECK(m_secrets.write(keyOf(u"signing-key"_s), key.privateKey));
    return useKey(std::move(key), true);
}

Status CheckpointService::ensureKey(Missing missing)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_key)
            return {};
    }
    RD_CHECK(ready());
    RD_TRY(known, m_checkpoints.publicKeys());
    const SecretAnswer answer = m_secrets.read(keyOf(u"signing-key"_s));
    switch (answer.state) {
    case SecretState::Found: {
        RD_TRY(key, m_signatures.keyFrom(answer.secret));
        // Without a known key the program was stopped between keychain and file.
        if (known.empty() || key.publicKey == known.back())
            return useKey(std::move(key), known.empty());
        break;
    }
    case SecretState::Locked:
        return fail(locked());
    case SecretState::Absent:
    case SecretState::Unavailable: // a keychain that has never held anything of this workspace
        if (known.empty())
            return makeKey();
        break;
    }
    if (missing == Missing::Make)
        return makeKey();
    return fail(ErrorKind::SecretMissing, u"the key that signs these books is not in this computer's keychain"_s,
        u"If the books have moved to this computer for good: referral-desk verify --restored."_s, u"signing-key"_s);
}

Result<HeadComparison> CheckpointService::compareNow()
{
    HeadComparison comparison;
    RD_TRY(file, m_checkpoints.head());
    comparison.file = file;
    if (const Status keychain = ready(); !keychain) {
        comparison.why = keychain.error().text;
        return comparison;
    }
    const SecretAnswer answer = m_secrets.read(keyOf(u"head"_s));
    if (answer.state != SecretState::Found) {
        comparison.why = answer.state == SecretState::Locked
            ? locked().text
            : u"this computer's keychain knows no end of these books"_s;
        return comparison;
    }
    const auto outside = outsideHeadFrom(copyOf(answer.secret));
    if (!outside) {
        comparison.why = outside.error().text;
        return comparison;
    }
    comparison.outside = outside->head;
    RD_TRY(hash, m_checkpoints.hashAt(outside->head.seq));
    if (file.seq < outside->head.seq)
        comparison.state = HeadState::Behind;
    else if (hash != outside->head.hash)
        comparison.state = HeadState::Forked;
    else
        comparison.state = file.seq == outside->head.seq ? HeadState::Same : HeadState::Ahead;
    return comparison;
}

Result<HeadComparison> CheckpointService::compare()
{
    const std::lock_guard work(m_work);
    RD_TRY(comparison, compareNow());
    switch (comparison.state) {
    case HeadState::None:
        break;
    case HeadState::Behind:
        RD_CHECK(m_checkpoints.hold(olderCopy()));
        break;
    case HeadState::Forked: {
        const QString stopped = u"issuing-stopped"_s;
        RD_TRY(before, m_workspace.setting(stopped));
        if (before.value_or(QString()).isEmpty())
            RD_CHECK(m_workspace.setSetting(stopped, u"heads"_s));
        break;
    }
    case HeadState::Same:
    case HeadState::Ahead:
        if (!m_checkpoints.heldFor().isEmpty())
            RD_CHECK(m_checkpoints.hold({}));
        break;
    }
    return comparison;
}

Status CheckpointService::storeHead(const ChainHead &head)
{
    if (head.seq == 0)
        return {};
    QByteArray text = toText(OutsideHead{head, m_clock.now()});
    RD_CHECK(m_secrets.write(keyOf(u"head"_s), Secret::take(text)));
    const std::lock_guard lock(m_mutex);
    m_keptSeq = head.seq;
    m_keptAt = m_clock.monotonic();
    m_failedAt.reset();
    return {};
}

Status CheckpointService::keepNow(Missing missing)
{
    const auto kept = [&]() -> Status {
        RD_CHECK(ready());
        RD_TRY(comparison, compareNow());
        // What the keychain knows is the only witness against such a file: it stays.
        if (comparison.state == HeadState::Behind)
            return m_checkpoints.hold(olderCopy());
        if (comparison.state == HeadState::Forked)
            return fail(ErrorKind::Damaged, u"the chain is not the one the keychain knows"_s);
        RD_CHECK(ensureKey(missing));
        RD_TRY(head, m_checkpoints.signHead());
        return head == comparison.outside ? Status() : storeHead(head);
    }();
    const std::lock_guard lock(m_mutex);
    if (!kept)
        m_failedAt = m_clock.monotonic();
    return kept;
}

void CheckpointService::keep()
{
    if (!m_checkpoints.isWritable() || !isWorthTrying())
        return;
    const std::lock_guard work(m_work);
    const auto head = m_checkpoints.head();
    const auto newest = m_checkpoints.signedHead();
    if (!head || !newest)
        return;
    bool isKept = false;
    {
        const std::lock_guard lock(m_mutex);
        isKept = m_signedSeq <= m_keptSeq;
    }
    // Nothing new: the keychain is left alone.
    if (head->seq == newest->seq && isKept)
        return;
    if (const Status kept = keepNow(Missing::Fail); !kept)
        qCDebug(lcCheckpoints).noquote() << kept.error().text;
}

Status CheckpointService::acceptHead()
{
    const std::lock_guard work(m_work);
    RD_CHECK(ready());
    RD_CHECK(ensureKey(Missing::Make));
    RD_TRY(head, m_checkpoints.signHead());
    return storeHead(head);
}

Status CheckpointService::adopt()
{
    {
        const std::lock_guard work(m_work);
        RD_TRY(comparison, compareNow());
        if (comparison.state != HeadState::None)
            return {};
    }
    return acceptHead();
}

Status CheckpointService::acceptRestored(const QString &member)
{
    RD_TRY(who, m_gate.admit(member, Role::Admin, u"confirm that books were brought back"_s));
    {
        const std::lock_guard work(m_work);
        RD_CHECK(ready());
        RD_TRY(comparison, compareNow());
        const bool isOdd = comparison.state == HeadState::Behind || comparison.state == HeadState::Forked;
        const Status key = isOdd ? Status() : ensureKey(Missing::Fail);
        const bool isKeyMissing = !key && errorCode(key.error()) == "signing-key"_L1;
        if (!isOdd && !isKeyMissing)
            return fail(ErrorKind::Conflict, u"these books are no older copy; there is nothing to confirm"_s, {},
                u"not-older"_s);
        RD_CHECK(m_checkpoints.hold({}));
        const Status noted = m_workspace.noteRestored(
            u"confirmed by a person; books end at %1; known before: %2"_s.arg(
                text(comparison.file), comparison.outside.seq == 0 ? u"nothing"_s : text(comparison.outside)),
            who.name);
        if (!noted && comparison.state == HeadState::Behind)
            RD_CHECK(m_checkpoints.hold(olderCopy()));
        RD_CHECK(noted);
    }
    return acceptHead();
}

} // namespace rd::services
