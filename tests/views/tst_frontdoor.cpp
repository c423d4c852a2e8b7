// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frontdoor.h"
#include "tests/fakes/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using rd::app::FrontDoor;
using namespace Qt::StringLiterals;

/// The second start finds the window of its own workspace, and only that.
class TestFrontDoor : public QObject {
    Q_OBJECT

    std::optional<bool> m_answer;
    void knock(const QString &workspace)
    {
        m_answer.reset();
        FrontDoor::knock(workspace, this, [this](bool opened) { m_answer = opened; });
    }

private Q_SLOTS:
    void theWindowHearsAKnock()
    {
        QTemporaryDir directory;
        FrontDoor door(directory.path());
        QVERIFY(door.listen());
        QSignalSpy knocked(&door, &FrontDoor::knocked);
        knock(directory.path() + u"/."_s); // the same place, written differently
        QTRY_VERIFY(m_answer.has_value());
        QVERIFY(*m_answer);
        QTRY_COMPARE(knocked.count(), 1);
    }

    void anotherWorkspaceHearsNothing()
    {
        QTemporaryDir mine;
        QTemporaryDir other;
        FrontDoor door(mine.path());
        QVERIFY(door.listen());
        QSignalSpy knocked(&door, &FrontDoor::knocked);
        knock(other.path());
        QTRY_VERIFY(m_answer.has_value());
        QVERIFY(!*m_answer);
        QCOMPARE(knocked.count(), 0);
    }

    void aDoorLeftBehindIsReplaced()
    {
        QTemporaryDir directory;
        FrontDoor first(directory.path());
        QVERIFY(first.listen());
        FrontDoor second(directory.path());
        QVERIFY(second.listen());
        QSignalSpy knocked(&second, &FrontDoor::knocked);
        knock(directory.path());
        QTRY_COMPARE(knocked.count(), 1);
    }
};

QTEST_MAIN(TestFrontDoor)
#include "tst_frontdoor.moc"
