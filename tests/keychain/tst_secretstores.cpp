// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/environmentstore.h"
#include "integrations/keychain/keychainstore.h"
#include "integrations/keychain/memorystore.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::keychain;

namespace {

Secret secret(QByteArray bytes)
{
    return Secret::take(bytes);
}

QByteArray bytesOf(const Secret &secret)
{
    QByteArray out;
    secret.use([&out](const char *data, qsizetype size) { out = QByteArray(data, size); });
    return out;
}

/// A keychain that is not there, and counts who asks.
class NoKeychain : public SecretStore {
public:
    explicit NoKeychain(int &calls) : m_calls(calls) {}
    SecretAnswer read(const SecretKey &) override
    {
        ++m_calls;
        return {SecretState::Unavailable, {}, {}};
    }
    Status write(const SecretKey &, const Secret &) override
    {
        ++m_calls;
        return fail(ErrorKind::KeychainUnavailable, u"none"_s);
    }
    Status erase(const SecretKey &) override
    {
        ++m_calls;
        return fail(ErrorKind::KeychainUnavailable, u"none"_s);
    }
    QString backend() const override { return u"none"_s; }

private:
    int &m_calls;
};

/// The second life of this program: takes the variables and shows what is left of them for others to see.
int showLeftovers()
{
    const auto taken = EnvironmentStore::takeFromEnvironment();
    for (const auto &[name, value] : taken)
        std::printf("taken %s=%s\n", qPrintable(name), bytesOf(value).constData());
    QFile file(u"/proc/self/environ"_s);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    std::printf("leftover %d\n", isReadable && file.readAll().contains("sk_test_example"));
    std::printf("set %d\n", qEnvironmentVariableIsSet("REFERRAL_DESK_SECRET_STRIPE_MAIN"));
    std::printf("other %s\n", qgetenv("REFERRAL_DESK_OTHER").constData());
    return 0;
}

} // namespace

class SecretStoresTest : public QObject {
    Q_OBJECT

    const SecretKey m_key{u"w1"_s, u"stripe-main"_s};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void memoryKeepsAndForgets()
    {
        MemoryStore store;
        QCOMPARE(store.read(m_key).state, SecretState::Absent);
        QVERIFY(store.write(m_key, secret("sk_test_example0000")));
        const auto answer = store.read(m_key);
        QCOMPARE(answer.state, SecretState::Found);
        QCOMPARE(bytesOf(answer.secret), QByteArray("sk_test_example0000"));
        QCOMPARE(store.read({u"w2"_s, u"stripe-main"_s}).state, SecretState::Absent);
        QVERIFY(store.erase(m_key));
        QVERIFY(store.erase(m_key));
        QCOMPARE(store.read(m_key).state, SecretState::Absent);
    }

    void environmentServesFromMemoryAndWritesNothing()
    {
        int calls = 0;
        std::map<QString, Secret> taken;
        taken.emplace(u"STRIPE_MAIN"_s, secret("sk_test_example0000"));
        EnvironmentStore store(std::move(taken), std::make_unique<NoKeychain>(calls));

        QVERIFY(store.write(m_key, secret("sk_test_example1111")));
        const auto answer = store.read(m_key);
        QCOMPARE(answer.state, SecretState::Found);
        QCOMPARE(bytesOf(answer.secret), QByteArray("sk_test_example0000"));
        QCOMPARE(calls, 0);
        QVERIFY(store.erase(m_key));
    }

    void environmentLeavesOtherNamesToTheKeychain()
    {
        int calls = 0;
        std::map<QString, Secret> taken;
        taken.emplace(u"STRIPE_MAIN"_s, secret("sk_test_example0000"));
        EnvironmentStore store(std::move(taken), std::make_unique<NoKeychain>(calls));

        QCOMPARE(store.read({u"w1"_s, u"other"_s}).state, SecretState::Unavailable);
        QCOMPARE(store.read({u"w1"_s, u"stripe-main"_s, u"data-key"_s}).state, SecretState::Unavailable);
        QVERIFY(!store.write({u"w1"_s, u"other"_s}, secret("x")));
        QVERIFY(!store.erase({u"w1"_s, u"other"_s}));
        QCOMPARE(calls, 4);
        QCOMPARE(store.backend(), u"none"_s);
    }

    void variablesLeaveNoTraceInTheProcess()
    {
#ifndef Q_OS_LINUX
        QSKIP("reads /proc/self/environ");
#endif
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REFERRAL_DESK_SECRET_STRIPE_MAIN"_s, u"sk_test_example0000"_s);
        environment.insert(u"REFERRAL_DESK_SECRET_SHOP"_s, u"a=b"_s);
        environment.insert(u"REFERRAL_DESK_SECRET_EMPTY"_s, u""_s);
        environment.insert(u"REFERRAL_DESK_OTHER"_s, u"stays"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--show-leftovers"_s});
        QVERIFY(child.waitForFinished(30'000));
        const QByteArray out = child.readAllStandardOutput();
        QCOMPARE(
            out, QByteArray("taken SHOP=a=b\ntaken STRIPE_MAIN=sk_test_example0000\nleftover 0\nset 0\nother stays\n"));
    }

    void keychainRefusesWhatItCannotKeep_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too long") << QByteArray(KeychainStore::kMaxBytes + 1, 'x');
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("not text") << QByteArray("\xff\xfe");
    }
    void keychainRefusesWhatItCannotKeep()
    {
        QFETCH(QByteArray, value);
        KeychainStore store;
        const auto status = store.write(m_key, secret(value));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::BadInput);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--show-leftovers") == 0)
        return showLeftovers();
    QCoreApplication app(argc, argv);
    SecretStoresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstores.moc"
