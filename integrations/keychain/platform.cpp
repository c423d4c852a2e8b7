// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/platform.h"

#include <QtGlobal>

#include <cstdlib>

#if defined(Q_OS_DARWIN)
#include <crt_externs.h>
#elif defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace rd::keychain {

char **environment()
{
#if defined(Q_OS_DARWIN)
    return *_NSGetEnviron();
#elif defined(Q_OS_WIN)
    (void)std::getenv("PATH"); // makes the C library build the list
    return _environ;
#else
    return environ;
#endif
}

} // namespace rd::keychain
