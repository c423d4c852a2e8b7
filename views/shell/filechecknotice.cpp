// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/filechecknotice.h"

#include "models/services/task.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/banner.h"

#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Small books are looked over before anybody could read a word of it.
constexpr int kMomentMs = 150;

} // namespace

QString FileCheckNotice::key()
{
    return u"file-check"_s;
}

FileCheckNotice::FileCheckNotice(services::Task &task, MainWindow &window, qint64 bytes) : QObject(&window)
{
    BannerHost *banners = window.banners();
    banners->dismiss(key()); // an earlier one was stopped
    QTimer::singleShot(kMomentMs, &task, [this, task = &task, banners, bytes] {
        if (!task->isRunning())
            return;
        const QString size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
        const auto stop = [this, task] {
            m_wantsClose = true;
            task->cancel();
        };
        banners->showBanner(key(),
            {Tone::Info, tr("The workspace was not closed properly. Its file is being checked: %1.").arg(size),
                tr("You can look at everything meanwhile. Nothing is issued, sealed or paid before the check is done."),
                {{tr("Stop and close"), stop}}, false});
    });
    connect(&task, &services::Task::finished, this, [this, banners] {
        banners->dismiss(key());
        deleteLater();
    });
}

void FileCheckNotice::showOwed(MainWindow &window, const std::function<void()> &check)
{
    window.banners()->showBanner(key(),
        {Tone::Warning, tr("The file of the workspace has not been checked."),
            tr("You can look at everything. Nothing is issued, sealed or paid before the check is done."),
            {{tr("Check now"), check}}, false});
}

} // namespace rd::views
