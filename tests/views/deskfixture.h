// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/settings.h"
#include "integrations/files/csvwriter.h"
#include "integrations/files/fileio.h"
#include "integrations/files/tablefiles.h"
#include "models/services/pool.h"
#include "tests/fakes/patience.h"
#include "tests/fakes/samplemerchant.h"
#include "tests/fakes/testday.h"
#include "tests/views/fakedialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QLabel>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace rd::views {

/// An accessible object outside Qt's table of them.
struct FreshAccess : QAccessibleWidget {
    explicit FreshAccess(QWidget *widget) : QAccessibleWidget(widget) {}
    ~FreshAccess() override = default;
};

using namespace Qt::StringLiterals;

/// What all labels say that can be seen in it, line by line.
inline QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

/// A window over real storage and services, with a small merchant on the loopback, on a day of their own; dialogs are
/// answered by the test.
class DeskFixture {
public:
    /// @param shown real dialogs in place of `dialogs`; must outlive this
    /// @param before fills the workspace's directory before it is opened
    explicit DeskFixture(bool filled, Dialogs *shown = nullptr, const std::function<void(const QString &)> &before = {})
    {
        // A line for each of hundreds of requests hides what a failing test has to say.
        QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s);
        must(m_merchant.start());
        app::CompositionOptions composition;
        composition.directory = m_directory.filePath(u"desk"_s);
        if (before)
            before(composition.directory);
        composition.sample = true;
        composition.timeZone = "Europe/Berlin";
        composition.currency = Currency::parse(u"USD").value();
        composition.time = time();
        auto opened = app::Composition::open(composition);
        must(opened);
        m_composition = *std::move(opened);
        if (filled)
            must(m_merchant.join(desk()));
        WorkspaceInfo info = desk().workspace.info().value();
        info.sample = false;
        m_session = std::make_unique<Session>(desk(), shown ? *shown : dialogs, m_viewState, info);
        m_session->setFileReader([](const QString &path) { return files::readLimited(path, 1 << 24); });
        m_session->setFileWriter(
            [](const QString &path, const QByteArray &bytes) { return files::atomicWrite(path, bytes); });
        m_session->setTableFormat(files::csvOfTable);
        m_session->setTableMaker(files::openTable);
        window = std::make_unique<MainWindow>(*m_session);
    }
    ~DeskFixture()
    {
        window.reset();
        settle();
        m_session.reset();
        m_composition.reset();
    }

    [[nodiscard]] services::Desk &desk() { return m_composition->desk(); }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] sample::StripeServer &server() { return m_merchant.server(); }
    /// What "now" is here, for a further composition.
    [[nodiscard]] std::function<Instant()> time() const
    {
        return [day = m_day] { return day.now(); };
    }

    /// New customers who came by participants' codes and have paid, for the next sync.
    void addBusiness(int customers) { must(m_merchant.addBusiness(customers)); }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_directory.filePath(name);
        must(files::atomicWrite(path, bytes));
        return path;
    }

    /// Until no task and no reading is under way and all answers were taken.
    bool settle()
    {
        const auto calm = [this] { return !services::isWorking() && (!m_session || !m_session->runningTask()); };
        // An answer may ask again, and that answer, too.
        constexpr int kRounds = 300;
        int quiet = 0;
        for (int round = 0; quiet < 3 && round < kRounds; ++round) {
            if (!QTest::qWaitFor(calm, 60000))
                return false;
            QCoreApplication::processEvents();
            quiet = calm() ? quiet + 1 : 0;
        }
        return quiet == 3;
    }

    /// The window in front, at rest, in this size.
    bool show(QSize size = {1280, 800})
    {
        window->resize(size);
        window->show();
        return activate() && settle();
    }
    /// Keys go to the window.
    bool activate()
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get(), 30000);
    }
    /// The sheet of this kind that stands over the window; others may be closed and not yet gone.
    template <typename S>
    [[nodiscard]] S *openSheet() const
    {
        const QList<S *> all = window->findChildren<S *>();
        const auto open = std::find_if(all.begin(), all.end(), [](const S *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    /// After a test: sheets are closed, dialogs forget what they were told. `look` sees each sheet before it goes.
    bool tidyUp(const std::function<void(QWidget *sheet)> &look = {})
    {
        while (QWidget *open = QApplication::activeModalWidget()) {
            if (look)
                look(open);
            dialogs.agree = true;
            const bool isClosed = open->close();
            QCoreApplication::sendPostedEvents(open, QEvent::DeferredDelete);
            if (!isClosed && !settle()) // a sheet stays until its work has ended
                return false;
        }
        const bool isCalm = settle();
        dialogs.reset();
        return isCalm;
    }

    /// The name that assistive technology reads. Qt keeps accessible objects by address and may know only that of a
    /// former widget that lay at the same one; then the widget is asked as a fresh object would ask it.
    static QString accessibleName(QWidget *widget)
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (access && access->isValid())
            return access->text(QAccessible::Name);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString name = FreshAccess(widget).text(QAccessible::Name);
        return name.isEmpty() && button ? button->text() : name;
    }

    /// What can be reached with Tab and has no name for assistive technology.
    static QStringList unnamed(QWidget *root)
    {
        QStringList found;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1);
            if (inner || !widget->isVisibleTo(root) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            if (accessibleName(widget).isEmpty())
                found += QString::fromLatin1(widget->metaObject()->className());
        }
        return found;
    }

    FakeDialogs dialogs;
    std::unique_ptr<MainWindow> window;

private:
    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }
    QTemporaryDir m_directory;
    fakes::TestDay m_day;
    SampleMerchant m_merchant{m_day.now()};
    std::unique_ptr<app::Composition> m_composition;
    app::VolatileViewState m_viewState;
    std::unique_ptr<Session> m_session;
};

} // namespace rd::views
