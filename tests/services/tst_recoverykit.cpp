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
    QBuffer buffer(&kit);
    buffer.open(QIODevice::WriteOnly);
    return keys.save(buffer, fakes::secretOf(passphrase), u"owner"_s);
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
