// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/backupseal.h"
#include "models/services/recoverykit.h"
#include "tests/services/batchworld.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

/// Quick, since nobody attacks a test.
constexpr crypto::ScryptCost kQuick{16, 8, 1};

Result<services::RecoveryReport> save(BatchWorld &world, QByteArray &kit, const char *passphrase = "correct horse")
{
    crypto::BackupSeal container(kQuick);
    auto &desk = world.desk();
    storage::Workspace &store = *world.program().store;
    services::RecoveryKit keys({store.batches(), store.checkpoints(), store.workspace(), world.secrets, container,
        desk.cipher, desk.signatures, world.program().gate, world.clock});
    return keys.save(fakes::secretOf(passphrase), u"owner"_s, [&kit](const QByteArray &bytes) -> Status {
        kit = bytes;
        return {};
    });
}

Result<services::RecoveryReport> restore(
    BatchWorld &world, QByteArray kit, const char *passphrase = "correct horse", const QString &who = u"owner"_s)
{
    crypto::BackupSeal container(kQuick);
    auto &desk = world.desk();
    storage::Workspace &store = *world.program().store;
    services::RecoveryKit keys({store.batches(), store.checkpoints(), store.workspace(), world.secrets, container,
        desk.cipher, desk.signatures, world.program().gate, world.clock});
    QBuffer buffer(&kit);
    buffer.open(QIODevice::ReadOnly);
    return keys.restore(buffer, fakes::secretOf(passphrase), who);
}

/// A kit of these lines, as no version of the program writes it.
QByteArray kitOf(BatchWorld &world, const QByteArray &lines)
{
    crypto::BackupSeal container(kQuick);
    QByteArray kit;
    QBuffer buffer(&kit);
    buffer.open(QIODevice::WriteOnly);
    auto writer = container.seal(buffer, fakes::secretOf("correct horse"));
    const auto info = world.program().store->workspace().info();
    const QByteArray text = "referral-desk-recovery-kit 1\nworkspace " + info->id.toLatin1() + '\n' + lines;
    return writer && (*writer)->write(text) && (*writer)->finish() ? kit : QByteArray();
}

/// "key data-key …", as a kit has it.
QByteArray dataKeyLine(BatchWorld &world)
{
    const auto info = world.program().store->workspace().info();
    const SecretAnswer answer = world.secrets.read({info->id, u"workspace"_s, u"data-key"_s});
    QByteArray line = "key data-key ";
    answer.secret.use([&line](const char *data, qsizetype size) { line += QByteArray(data, size).toHex(); });
    return line + '\n';
}

QString destinationOf(BatchWorld &world)
{
    const auto methods = world.desk().methods.methods({});
    const auto plain = methods ? world.desk().methods.destination(methods->front().method) : Result<Destination>();
    return plain ? plain->account : QString();
}

} // namespace

/// Whoever loses the computer, and has a backup and a kit, has everything.
class TestRecoveryKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsBackWhatTheKeychainAloneHeld()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        QCOMPARE(destinationOf(world), u"anna.pays@example.com"_s);
        QByteArray kit;
        const auto saved = save(world, kit);
        RD_OK(saved);
        QVERIFY2(saved->keys.contains(u"payout details"_s) && saved->keys.contains(u"signature of eve"_s),
            qPrintable(saved->keys.join(u", "_s)));
        QVERIFY(!kit.contains("data-key") && !kit.contains("recovery-kit")); // nothing of it in plain text

        // Another computer: the books are there, the keychain is empty.
        world.secrets.entries.clear();
        world.startAgain();
        QCOMPARE(destinationOf(world), QString());
        QCOMPARE(world.write(batch->id).error().kind, ErrorKind::SecretMissing);
        const auto back = restore(world, kit);
        RD_OK(back);
        QCOMPARE(back->keys.size(), saved->keys.size());
        QVERIFY(back->refused.isEmpty());
        QCOMPARE(destinationOf(world), u"anna.pays@example.com"_s);
        RD_OK(world.write(batch->id)); // sealed with the key of who seals, over the approval signed before
        QCOMPARE(world.verifyText(), QString());
        // Once more: everything is there already.
        const auto again = restore(world, kit);
        RD_OK(again);
        QVERIFY(again->keys.isEmpty());
        QCOMPARE(again->known.size(), saved->keys.size());
    }

    void opensWithItsPassphraseOnly()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        QByteArray kit;
        RD_OK(save(world, kit));
        QCOMPARE(restore(world, kit, "battery staple").error().code, u"wrong-passphrase"_s);
        for (qsizetype at : {qsizetype{3}, kit.size() / 2, kit.size() - 1}) {
            QByteArray changed = kit;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(!restore(world, changed), qPrintable(QString::number(at)));
        }
        QVERIFY(!restore(world, kit.chopped(1)));
        QVERIFY(!restore(world, "not a kit"));
        QVERIFY(!restore(world, kit, "correct horse", u"eve"_s)); // no admin
    }

    void refusesTheKeysOfOtherBooks()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        QByteArray kit;
        RD_OK(save(world, kit));
        BatchWorld other;
        RD_OK(other.prepare(1));
        QCOMPARE(restore(other, kit).error().code, u"other-workspace"_s);
    }

    /// A full disk: nobody may believe that there is a kit.
    void isNotedWhenTheFileIsThere()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        crypto::BackupSeal container(kQuick);
        auto &desk = world.desk();
        storage::Workspace &store = *world.program().store;
        services::RecoveryKit keys({store.batches(), store.checkpoints(), store.workspace(), world.secrets, container,
            desk.cipher, desk.signatures, world.program().gate, world.clock});
        const auto refused = keys.save(fakes::secretOf("correct horse"), u"owner"_s,
            [](const QByteArray &) -> Status { return fail(ErrorKind::Storage, u"the disk is full"_s); });
        QVERIFY(!refused);
        QVERIFY(!keys.savedAt()->has_value());
        QByteArray kit;
        RD_OK(save(world, kit));
        QVERIFY(keys.savedAt()->has_value());
    }

    /// One that is none, or no longer one of these books, keeps none of the others away.
    void aBadKeyIsLeftOutAlone()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const QByteArray kit = kitOf(world,
            "key signing-key 00\nkey member-key-1 zz\nkey something-else 6162\n" + dataKeyLine(world)
                + "key data-key 6162\n");
        QVERIFY(!kit.isEmpty());
        world.secrets.entries.clear();
        world.startAgain();
        const auto back = restore(world, kit);
        RD_OK(back);
        QCOMPARE(back->keys, QStringList{u"payout details"_s});
        QCOMPARE(back->refused.size(), 4);
        QCOMPARE(destinationOf(world), u"anna.pays@example.com"_s);
        // A kit that breaks off changes nothing at all.
        world.secrets.entries.clear();
        world.startAgain();
        QCOMPARE(restore(world, kitOf(world, "key data-key")).error().code, u"no-kit"_s);
        QVERIFY(world.secrets.entries.empty());
    }

    /// Books that came from another computer, without its keychain: what the kit lacks is named.
    void whatIsMissingIsNamed()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        const auto info = world.program().store->workspace().info();
        world.secrets.entries.erase(SecretKey{info->id, u"workspace"_s, u"data-key"_s}.name());
        world.startAgain();
        QByteArray kit;
        const auto saved = save(world, kit);
        RD_OK(saved);
        QVERIFY(saved->keys.contains(u"signature of eve"_s));
        QCOMPARE(saved->missing, QStringList{u"payout details"_s});
        const auto back = restore(world, kit);
        RD_OK(back);
        QCOMPARE(back->missing, QStringList{u"payout details"_s});
    }

    void thereHasToBeSomethingToSave()
    {
        BatchWorld world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        QByteArray kit;
        QCOMPARE(save(world, kit).error().code, u"no-keys"_s);
        world.secrets.mood = fakes::FakeSecretStore::Mood::Locked;
        QCOMPARE(save(world, kit).error().kind, ErrorKind::KeychainLocked);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryKit)
#include "tst_recoverykit.moc"
