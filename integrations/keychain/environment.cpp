// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/environment.h"

#include "integrations/keychain/platform.h"

#include <cstring>

namespace rd::keychain {

std::map<QString, Secret> takeVariables(const QByteArray &prefix)
{
    std::map<QString, Secret> taken;
    QList<QByteArray> names; // unset afterwards: that moves the list under the loop
    for (char **entry = environment(); entry && *entry; ++entry) {
        char *equals = std::strchr(*entry, '=');
        const QByteArray name(*entry, equals ? equals - *entry : 0);
        if (!name.startsWith(prefix))
            continue;
        char *value = equals + 1;
        const auto size = static_cast<qsizetype>(std::strlen(value));
        QByteArray copy(value, size);
        cleanse(value, size);
        names.append(name);
        if (size > 0)
            taken.insert_or_assign(QString::fromUtf8(name.sliced(prefix.size())), Secret::take(copy));
    }
    for (const QByteArray &name : names)
        qunsetenv(name.constData());
    return taken;
}

} // namespace rd::keychain
