// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recoverykit.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::services {

namespace {

constexpr QByteArrayView kBegin("referral-desk-recovery-kit 1\n");
constexpr auto kSavedSetting = "recovery-kit-saved"_L1;
constexpr auto kUsedSetting = "recovery-kit-used"_L1;
constexpr auto kDataKey = "data-key"_L1;
constexpr auto kSigningKey = "signing-key"_L1;
constexpr auto kMemberKey = "member-key-"_L1;
constexpr qsizetype kLargestKit = 1024 * 1024;

/// Plain text of keys: overwritten when it is no longer needed.
class PlainText {
public:
    PlainText() { m_bytes.reserve(kLargestKit); } // never moved, so that no copy stays behind
    ~PlainText() { cleanse(m_bytes.data(), m_bytes.size()); }
    PlainText(const PlainText &) = delete;
    PlainText &operator=(const PlainText &) = delete;
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

Error noKit()
{
    return {ErrorKind::BadInput, u"this file is no recovery kit"_s, u"\"recovery-kit save\" writes one."_s, u"no-kit"_s,
        false, 0, {}};
}

void addKey(QByteArray &text, const QString &purpose, const Secret &secret)
{
    text += "key " + purpose.toLatin1() + ' ';
    secret.use([&text](const char *data, qsizetype size) {
        QByteArray hex = QByteArray::fromRawData(data, size).toHex();
        text += hex;
        cleanse(hex.data(), hex.size());
    });
    text += '\n';
}

Status readAll(SealedReader &reader, QByteArray &text)
{
    for (;;) {
        RD_TRY(piece, reader.read());
        if (piece.isEmpty())
            return {};
        if (text.size() + piece.size() > kLargestKit)
            return fail(noKit());
        text += piece;
        cleanse(piece.data(), piece.size());
    }
}

SecretKey placeOf(const QString &workspace, const QString &purpose)
{
    return {workspace, u"workspace"_s, purpose};
}

} // namespace

/// Those that the books know of, whether they lie here or not.
Result<std::vector<RecoveryKit::Key>> RecoveryKit::keys()
{
    RD_TRY(fields, m.batches.fieldKeys());
    RD_TRY(ends, m.checkpoints.publicKeys());
    std::vector<Key> list{
        {kDataKey, u"payout details"_s, !fields.empty()}, {kSigningKey, u"signature of the books"_s, !ends.empty()}};
    RD_TRY(members, m.workspace.members());
    RD_TRY(signing, m.batches.memberKeys());
    for (const MemberKey &key : signing) {
        if (key.endedAt)
            continue;
        const auto who = std::find_if(
            members.begin(), members.end(), [&key](const Member &member) { return member.id == key.member; });
        const QString purpose = kMemberKey + QString::number(key.member.value);
        list.push_back({purpose, u"signature of %1"_s.arg(who == members.end() ? purpose : who->name)});
    }
    return list;
}

Result<RecoveryReport> RecoveryKit::save(const Secret &passphrase, const QString &member, const Write &write)
{
    RD_TRY(who, m.gate.admit(member, Role::Admin, u"save the keys of these books"_s));
    RD_TRY(info, m.workspace.info());
    RD_TRY(wanted, keys());
    RecoveryReport report;
    PlainText text;
    text.bytes() += kBegin;
    text.bytes() += "workspace " + info.id.toLatin1() + '\n';
    for (const Key &key : wanted) {
        const SecretAnswer answer = m.secrets.read(placeOf(info.id, key.purpose));
        if (answer.state == SecretState::Locked)
            return fail(ErrorKind::KeychainLocked, u"the keychain is locked"_s, u"Unlock the keychain, then repeat."_s);
        if (answer.state == SecretState::Unavailable && key.purpose == kDataKey)
            return fail(ErrorKind::KeychainUnavailable, u"there is no keychain service, so there are no keys to save"_s,
                u"Start a keychain service."_s);
        if (answer.state != SecretState::Found) {
            // Of books that came from another computer without a kit, or a member who signs elsewhere.
            if (key.isKnown)
                report.missing << key.title;
            continue;
        }
        addKey(text.bytes(), key.purpose, answer.secret);
        report.keys << key.title;
    }
    if (report.keys.isEmpty())
        return fail(ErrorKind::SecretMissing, u"there are no keys yet"_s,
            u"They are made with the first payout method and the first approval."_s, u"no-keys"_s);
    QByteArray sealed;
    QBuffer target(&sealed);
    target.open(QIODevice::WriteOnly);
    RD_TRY(writer, m.container.seal(target, passphrase));
    RD_CHECK(writer->write(text.bytes()));
    RD_CHECK(writer->finish());
    RD_CHECK(write(sealed));
    const Instant now = m.clock.now();
    RD_CHECK(m.batches.setPayoutSetting(kSavedSetting, toIso(now), now, who.name));
    return report;
}

/// A key that is not the books' own would hide or forge what is in them.
Result<bool> RecoveryKit::isOurs(const QString &purpose, const Secret &secret)
{
    if (purpose == kDataKey) {
        RD_TRY(known, m.batches.fieldKeys());
        RD_TRY(id, m.fields.keyId(secret));
        return known.empty() || known.back() == id;
    }
    RD_TRY(key, m.signatures.keyFrom(secret));
    if (purpose == kSigningKey) {
        RD_TRY(known, m.checkpoints.publicKeys());
        return known.empty() || known.back() == key.publicKey;
    }
    RD_TRY(known, m.batches.memberKeys());
    return std::any_of(known.begin(), known.end(), [&](const MemberKey &one) {
        return !one.endedAt && one.publicKey == key.publicKey
            && purpose == QString(kMemberKey + QString::number(one.member.value));
    });
}

Status RecoveryKit::takeKey(const Found &found, const QString &workspace, RecoveryReport &report)
{
    const SecretKey place = placeOf(workspace, found.key.purpose);
    const SecretAnswer present = m.secrets.read(place);
    if (present.state == SecretState::Found && present.secret.equals(found.secret)) {
        report.known << found.key.title;
        return {};
    }
    RD_CHECK(m.secrets.write(place, found.secret));
    report.keys << found.key.title;
    return {};
}

Result<std::vector<RecoveryKit::Found>> RecoveryKit::readKeys(
    const QByteArray &text, const std::vector<Key> &wanted, const QString &workspace)
{
    if (!text.startsWith(kBegin))
        return fail(noKit());
    std::vector<Found> found;
    qsizetype at = kBegin.size();
    while (at < text.size()) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            return fail(noKit());
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end + 1;
        if (line.startsWith("workspace ")) {
            if (line.sliced(10) != workspace.toLatin1())
                return fail(
                    ErrorKind::Conflict, u"this is the recovery kit of other books"_s, {}, u"other-workspace"_s);
            continue;
        }
        const qsizetype space = line.lastIndexOf(' ');
        if (!line.startsWith("key ") || space <= 4)
            return fail(noKit());
        const QString purpose = QString::fromLatin1(line.sliced(4, space - 4));
        QByteArray hex = line.sliced(space + 1).toByteArray();
        QByteArray plain = QByteArray::fromHex(hex);
        cleanse(hex.data(), hex.size());
        const auto known =
            std::find_if(wanted.begin(), wanted.end(), [&purpose](const Key &key) { return key.purpose == purpose; });
        found.push_back({known == wanted.end() ? Key{purpose, purpose, false} : *known, Secret::take(plain)});
    }
    return found;
}

Result<RecoveryReport> RecoveryKit::restore(QIODevice &source, const Secret &passphrase, const QString &member)
{
    RD_TRY(who, m.gate.admit(member, Role::Admin, u"bring the keys of these books back"_s));
    RD_TRY(info, m.workspace.info());
    RD_TRY(wanted, keys());
    RD_TRY(reader, m.container.open(source, passphrase));
    PlainText text;
    RD_CHECK(readAll(*reader, text.bytes()));
    RD_TRY(found, readKeys(text.bytes(), wanted, info.id));
    RecoveryReport report;
    for (const Key &key : wanted) {
        const bool isThere = std::any_of(
            found.begin(), found.end(), [&key](const Found &one) { return one.key.purpose == key.purpose; });
        if (key.isKnown && !isThere && m.secrets.read(placeOf(info.id, key.purpose)).state != SecretState::Found)
            report.missing << key.title;
    }
    std::vector<const Found *> ours;
    for (const Found &one : found) {
        // What is no key at all is refused like one of other books: the others are still wanted.
        const auto fits = isOurs(one.key.purpose, one.secret);
        if (!fits && fits.error().kind == ErrorKind::Storage)
            return fail(fits.error());
        if (fits && *fits)
            ours.push_back(&one);
        else
            report.refused << one.key.title;
    }
    for (const Found *one : ours)
        RD_CHECK(takeKey(*one, info.id, report));
    const Instant now = m.clock.now();
    RD_CHECK(m.batches.setPayoutSetting(kUsedSetting, toIso(now), now, who.name));
    return report;
}

Result<std::optional<Instant>> RecoveryKit::savedAt()
{
    RD_TRY(stored, m.workspace.setting(kSavedSetting));
    const auto at = parseIso(stored.value_or(QString()));
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace rd::services
