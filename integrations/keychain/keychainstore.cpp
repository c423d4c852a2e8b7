// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/keychainstore.h"

#include "integrations/keychain/environmentstore.h"
#include "integrations/keychain/keychainthread.h"
#include "integrations/keychain/secretservice.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace rd::keychain {

namespace {

constexpr int kQuestionMs = 2000; ///< for asking the service about itself
constexpr char kCanary[] = "referral-desk canary";

/// QtKeychain's "service"; on Windows it is ignored, so the key alone has to name the entry.
QString service()
{
    return u"referral-desk"_s;
}

SecretKey canaryKey(const QString &workspaceId)
{
    return {workspaceId, u"keychain"_s, u"canary"_s};
}

int left(std::chrono::steady_clock::time_point deadline)
{
    const auto rest =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(1, rest.count()));
}

/// Takes the value out of the job and overwrites the job's own copy, which it would only free.
Secret takeValue(QKeychain::ReadPasswordJob &job)
{
    const QByteArray shared = job.binaryData();
    QByteArray copy(shared.constData(), shared.size());
    Secret secret = Secret::take(copy);
    cleanse(const_cast<char *>(shared.constData()), shared.size());
    return secret;
}

/// What every platform stores unchanged: text without NUL, not empty (an empty text reads back as found), not too long
/// for Windows.
Status checkValue(const Secret &secret)
{
    qsizetype length = 0;
    bool isText = true;
    secret.use([&](const char *data, qsizetype size) {
        length = size;
        const QByteArrayView bytes(data, size);
        isText = !bytes.contains('\0') && bytes.isValidUtf8();
    });
    if (length == 0 || length > KeychainStore::kMaxBytes || !isText)
        return fail(ErrorKind::BadInput, u"a secret must be text of 1 to %1 bytes"_s.arg(KeychainStore::kMaxBytes), {},
            u"bad-input"_s);
    return {};
}

} // namespace

struct KeychainStore::Raw {
    bool isInTime = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    Secret secret;
};

KeychainStore::KeychainStore(std::chrono::milliseconds limit) : m_limit(limit) {}

QString KeychainStore::backend() const
{
    return backendName();
}

SecretState KeychainStore::readiness()
{
    switch (serviceState(kQuestionMs)) {
    case ServiceState::Open:
    case ServiceState::NotAsked:
        return SecretState::Found;
    case ServiceState::Locked:
        return SecretState::Locked;
    case ServiceState::NoCollection:
    case ServiceState::Absent:
        break;
    }
    return SecretState::Unavailable;
}

KeychainStore::Raw KeychainStore::readRaw(const SecretKey &key, Deadline deadline) const
{
    Raw raw;
    raw.isInTime = KeychainThread::instance().run(
        [name = key.name()] {
            auto *job = new QKeychain::ReadPasswordJob(service());
            job->setKey(name);
            return job;
        },
        [&raw](QKeychain::Job &job) {
            raw.error = job.error();
            raw.text = job.errorString();
            if (raw.error == QKeychain::NoError)
                raw.secret = takeValue(static_cast<QKeychain::ReadPasswordJob &>(job));
        },
        left(deadline));
    return raw;
}

SecretAnswer KeychainStore::read(const SecretKey &key)
{
    const Deadline deadline = std::chrono::steady_clock::now() + m_limit;
    if (const QString file = plainTextStore(service()); !file.isEmpty())
        return {SecretState::Unavailable, {},
            u"a plain-text file %1 would be used instead of the keychain; remove it"_s.arg(file)};
    return judge(readRaw(key, deadline), key, deadline);
}

SecretAnswer KeychainStore::judge(Raw raw, const SecretKey &key, Deadline deadline) const
{
    if (!raw.isInTime) {
        // Most likely a prompt nobody answers; a service that does not even answer about itself hangs.
        if (serviceState(kQuestionMs) == ServiceState::Absent)
            return {SecretState::Unavailable, {}, u"the keychain service does not answer"_s};
        return {SecretState::Locked, {},
            u"no answer within %1 ms; the keychain waits to be unlocked"_s.arg(m_limit.count())};
    }
    switch (raw.error) {
    case QKeychain::NoError:
        if (raw.secret.isEmpty())
            return judgeMissing(key, deadline);
        return {SecretState::Found, std::move(raw.secret), {}};
    case QKeychain::EntryNotFound:
        return judgeMissing(key, deadline);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {SecretState::Locked, {}, u"access denied: "_s + raw.text};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (serviceState(kQuestionMs) == ServiceState::Locked)
        return {SecretState::Locked, {}, raw.text};
    return {SecretState::Unavailable, {}, raw.text};
}

SecretAnswer KeychainStore::judgeMissing(const SecretKey &key, Deadline deadline) const
{
    switch (serviceState(kQuestionMs)) {
    case ServiceState::Locked:
        return {SecretState::Locked, {}, u"the default collection is locked"_s};
    case ServiceState::Absent:
        return {SecretState::Unavailable, {}, u"there is no keychain service"_s};
    case ServiceState::NoCollection:
        return {SecretState::Unavailable, {}, u"the keychain service has no default collection"_s};
    case ServiceState::Open:
    case ServiceState::NotAsked:
        break;
    }
    const Raw canary = readRaw(canaryKey(key.workspaceId), deadline);
    if (canary.isInTime && canary.error == QKeychain::NoError && !canary.secret.isEmpty())
        return {SecretState::Absent, {}, u"not in the keychain"_s};
    if (!canary.isInTime || canary.error == QKeychain::AccessDenied || canary.error == QKeychain::AccessDeniedByUser)
        return {SecretState::Locked, {}, u"the keychain waits to be unlocked"_s};
    return {SecretState::Unavailable, {}, u"this keychain has never held anything of this workspace"_s};
}

Status KeychainStore::failure(const Raw &raw, const QString &connection, const QString &doing) const
{
    const ServiceState state = serviceState(kQuestionMs);
    const bool isDenied =
        raw.isInTime && (raw.error == QKeychain::AccessDenied || raw.error == QKeychain::AccessDeniedByUser);
    const bool isWaiting = !raw.isInTime && state != ServiceState::Absent;
    if (state == ServiceState::Locked || (isDenied && state != ServiceState::NoCollection) || isWaiting)
        return fail(
            ErrorKind::KeychainLocked, doing + u": the keychain is locked"_s, u"Unlock the keychain, then repeat."_s);
    const QString why = raw.isInTime ? raw.text : u"no answer within %1 ms"_s.arg(m_limit.count());
    if (connection.isEmpty())
        return fail(ErrorKind::KeychainUnavailable, doing + u": "_s + why, u"Start a keychain service."_s);
    return fail(ErrorKind::KeychainUnavailable, doing + u": "_s + why,
        u"Start a keychain service, or give the key by the environment variable REFERRAL_DESK_SECRET_%1."_s.arg(
            EnvironmentStore::variableName(connection)));
}

Status KeychainStore::write(const SecretKey &key, const Secret &secret)
{
    const Deadline deadline = std::chrono::steady_clock::now() + m_limit;
    RD_CHECK(checkValue(secret));
    RD_CHECK(ensureCanary(key.workspaceId, key.connection, deadline));
    return writeChecked(key, key.connection, secret, deadline);
}

Status KeychainStore::prepare(const QString &workspaceId)
{
    return ensureCanary(workspaceId, {}, std::chrono::steady_clock::now() + m_limit);
}

Status KeychainStore::ensureCanary(const QString &workspaceId, const QString &connection, Deadline deadline) const
{
    const SecretKey key = canaryKey(workspaceId);
    if (const Raw found = readRaw(key, deadline);
        found.isInTime && found.error == QKeychain::NoError && !found.secret.isEmpty())
        return {};
    QByteArray text(kCanary);
    return writeChecked(key, connection, Secret::take(text), deadline);
}

Status KeychainStore::writeChecked(
    const SecretKey &key, const QString &connection, const Secret &secret, Deadline deadline) const
{
    if (const QString file = plainTextStore(service()); !file.isEmpty())
        return fail(ErrorKind::KeychainUnavailable,
            u"a plain-text file %1 would be used instead of the keychain"_s.arg(file), u"Remove it."_s);
    Raw raw;
    raw.isInTime = KeychainThread::instance().run(
        [name = key.name(), secret] {
            auto *job = new QKeychain::WritePasswordJob(service());
            job->setKey(name);
            secret.use([job](const char *data, qsizetype size) {
                QString text = QString::fromUtf8(data, size);
                job->setTextData(text);
                cleanse(reinterpret_cast<char *>(text.data()), text.size() * static_cast<qsizetype>(sizeof(QChar)));
            });
            return job;
        },
        [&raw](QKeychain::Job &job) {
            raw.error = job.error();
            raw.text = job.errorString();
        },
        left(deadline));
    if (!raw.isInTime || raw.error != QKeychain::NoError)
        return failure(raw, connection, u"writing to the keychain"_s);
    // QtKeychain reports success for writes that failed (0.13 with KWallet): only what reads back is stored.
    const Raw back = readRaw(key, deadline);
    if (!back.isInTime || back.error != QKeychain::NoError)
        return failure(back, connection, u"reading back from the keychain"_s);
    if (!back.secret.equals(secret))
        return fail(ErrorKind::KeychainUnavailable, u"the keychain gives back another value than was written"_s);
    return {};
}

Status KeychainStore::erase(const SecretKey &key)
{
    const Deadline deadline = std::chrono::steady_clock::now() + m_limit;
    Raw raw;
    raw.isInTime = KeychainThread::instance().run(
        [name = key.name()] {
            auto *job = new QKeychain::DeletePasswordJob(service());
            job->setKey(name);
            return job;
        },
        [&raw](QKeychain::Job &job) {
            raw.error = job.error();
            raw.text = job.errorString();
        },
        left(deadline));
    if (!raw.isInTime || (raw.error != QKeychain::NoError && raw.error != QKeychain::EntryNotFound))
        return failure(raw, key.connection, u"erasing from the keychain"_s);
    // A locked keychain says "not found" as well; then the secret is still there.
    const SecretAnswer after = judge(readRaw(key, deadline), key, deadline);
    switch (after.state) {
    case SecretState::Absent:
        return {};
    case SecretState::Found:
        return fail(ErrorKind::KeychainUnavailable, u"the keychain still holds the secret after erasing it"_s);
    case SecretState::Locked:
        return fail(ErrorKind::KeychainLocked, u"erasing from the keychain: "_s + after.detail,
            u"Unlock the keychain, then repeat."_s);
    case SecretState::Unavailable:
        break;
    }
    // Unlocked, without even a canary: nothing of this workspace was ever here.
    if (serviceState(kQuestionMs) == ServiceState::Open)
        return {};
    return fail(ErrorKind::KeychainUnavailable, u"erasing from the keychain: "_s + after.detail);
}

} // namespace rd::keychain
