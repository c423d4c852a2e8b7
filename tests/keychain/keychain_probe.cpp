// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One call of the keychain store from the command line, for run-keychain-tests.sh: which of the four answers does it
// give in the state the script has brought the service into?
//   keychain_probe read|write|erase|prepare|state KEY [VALUE] [--limit MS]
#include "integrations/keychain/keychainstore.h"
#include "integrations/keychain/secretservice.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

const char *word(SecretState state)
{
    switch (state) {
    case SecretState::Found:
        return "found";
    case SecretState::Absent:
        return "absent";
    case SecretState::Locked:
        return "locked";
    case SecretState::Unavailable:
        return "unavailable";
    }
    return "?";
}

int say(const Status &status)
{
    if (status) {
        std::puts("ok");
        return 0;
    }
    std::printf("%s\n", qPrintable(errorCode(status.error())));
    std::fprintf(stderr, "%s\n", qPrintable(status.error().text));
    return 0;
}

int sayRead(const SecretAnswer &answer)
{
    std::printf("%s", word(answer.state));
    answer.secret.use([](const char *data, qsizetype size) {
        if (size > 0)
            std::printf(" %.*s", static_cast<int>(size), data);
    });
    std::puts("");
    std::fprintf(stderr, "%s\n", qPrintable(answer.detail));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    std::chrono::milliseconds limit = keychain::KeychainStore::kLimit;
    if (const auto at = arguments.indexOf(u"--limit"_s); at >= 0) {
        limit = std::chrono::milliseconds(arguments.value(at + 1).toInt());
        arguments.resize(at);
    }
    keychain::KeychainStore store(limit);
    const QString verb = arguments.value(0);
    const SecretKey key{u"probe"_s, arguments.value(1)};
    if (verb == u"read"_s)
        return sayRead(store.read(key));
    if (verb == u"erase"_s)
        return say(store.erase(key));
    if (verb == u"prepare"_s)
        return say(store.prepare(key.workspaceId));
    if (verb == u"write"_s) {
        QByteArray value = arguments.value(2).toUtf8();
        return say(store.write(key, Secret::take(value)));
    }
    return 2;
}
