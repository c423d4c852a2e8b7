// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "integrations/http/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kFileBytes = 1'000'000;
constexpr int kFiles = 10;

/// The log files of one workspace. Locked by its owner.
class LogFile {
public:
    void open(const QString &directory)
    {
        m_file.close();
        m_directory = directory;
        if (directory.isEmpty())
            return;
        m_file.setFileName(directory + "/referral-desk.log"_L1);
        if (m_file.open(QIODevice::Append | QIODevice::Unbuffered))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString path() const { return m_file.isOpen() ? m_file.fileName() : QString(); }
    void write(const QByteArray &line)
    {
        if (!m_file.isOpen())
            return;
        if (m_file.size() + line.size() > kFileBytes)
            rotate();
        m_file.write(line);
    }

private:
    [[nodiscard]] QString numbered(int number) const { return m_directory + u"/referral-desk.%1.log"_s.arg(number); }
    void rotate()
    {
        m_file.close();
        QFile::remove(numbered(kFiles - 1));
        for (int i = kFiles - 2; i >= 1; --i)
            QFile::rename(numbered(i), numbered(i + 1));
        QFile::rename(m_directory + "/referral-desk.log"_L1, numbered(1));
        open(m_directory);
    }
    QString m_directory;
    QFile m_file;
};

std::mutex mutex;
bool verboseLog = false;

/// Never destroyed, since the last things are said while the program is taken down.
LogFile &logFile()
{
    static auto &file = *new LogFile;
    return file;
}

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + QLatin1StringView(levelWord(type)) + u' ' + QLatin1StringView(context.category ? context.category : "default")
        + u' ' + http::redact(message) + u'\n';
    const QByteArray bytes = line.toUtf8();
    const std::lock_guard lock(mutex);
    logFile().write(bytes);
    const bool ours = context.category && qstrncmp(context.category, "rd.", 3) == 0;
    if (verboseLog || type == QtFatalMsg || (type == QtCriticalMsg && !ours))
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

QString logPath()
{
    const std::lock_guard lock(mutex);
    return logFile().path();
}

void startLogging(const QString &directory, bool verbose)
{
    {
        const std::lock_guard lock(mutex);
        verboseLog = verbose;
        logFile().open(directory);
    }
    QLoggingCategory::setFilterRules(verbose ? u"rd.*.debug=true"_s : u"rd.*.debug=false"_s);
    qInstallMessageHandler(handle);
}

} // namespace rd::app
