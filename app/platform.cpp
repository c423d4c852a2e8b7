// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform.h"

#include "models/ports/secretstore.h"

#include <QDir>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif
#endif

namespace rd::app {

void hardenProcess()
{
#if defined(Q_OS_UNIX)
    ::umask(077);
#if defined(NDEBUG) || defined(QT_NO_DEBUG)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
#endif
}

void catchInterrupts(void (*handler)(int))
{
#if defined(Q_OS_WIN)
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
#else
    struct sigaction action = {};
    action.sa_handler = handler; // without SA_RESTART: a prompt must not go on waiting
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
#endif
}

namespace {

/// The name the system knows this process's user by; empty where it has none.
QString accountName()
{
#if defined(Q_OS_WIN)
    wchar_t name[257] = {}; // UNLEN and the end
    DWORD length = 257;
    return GetUserNameW(name, &length) != 0 ? QString::fromWCharArray(name) : QString();
#else
    constexpr std::size_t kUsual = 16'384;
    std::vector<char> buffer(kUsual);
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
#endif
}

} // namespace

QString systemUser()
{
    // Not the environment: it says whatever somebody wrote into it, and nothing at all under cron.
    if (const QString name = accountName(); !name.isEmpty())
        return name;
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(variable);
        if (!user.isEmpty())
            return user;
    }
    return QStringLiteral("owner");
}

bool stdinIsTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stdin)) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

bool stderrIsTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

namespace {

/// Switches the terminal's echo off for its lifetime.
class EchoOff {
public:
#if defined(Q_OS_WIN)
    EchoOff() : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        if (GetConsoleMode(m_handle, &m_mode))
            SetConsoleMode(m_handle, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        SetConsoleMode(m_handle, m_mode);
    }

private:
    HANDLE m_handle;
    DWORD m_mode = 0;
#else
    EchoOff()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_changed = true;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_changed = false;
#endif
    Q_DISABLE_COPY_MOVE(EchoOff)
};

} // namespace

QByteArray readSecretLine(const QString &prompt)
{
    std::string line;
    line.reserve(4096); // a key fits without the buffer growing and leaving copies behind
    if (stdinIsTerminal()) {
        std::fputs(qUtf8Printable(prompt), stderr);
        std::fflush(stderr);
        {
            const EchoOff echo;
            std::getline(std::cin, line);
        }
        std::fputs("\n", stderr);
    } else {
        std::getline(std::cin, line);
    }
    QByteArray bytes(line.data(), static_cast<qsizetype>(line.size()));
    cleanse(line.data(), static_cast<qsizetype>(line.capacity()));
    while (bytes.endsWith('\r') || bytes.endsWith('\n') || bytes.endsWith(' '))
        bytes.chop(1);
    return bytes;
}

} // namespace rd::app
