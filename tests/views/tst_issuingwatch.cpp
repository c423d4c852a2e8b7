// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/deskfixture.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QThreadPool>

#include <semaphore>

using namespace rd;
using namespace rd::views;

/// The frame says when nothing is sent, and what went out by itself.
class TestIssuingWatch : public QObject {
    Q_OBJECT

    static QAction *command(DeskFixture &fixture, const QString &part)
    {
        for (QAction *action : fixture.window->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(part))
                return action;
        }
        return nullptr;
    }
    static Banner *banner(DeskFixture &fixture, const QString &key)
    {
        return fixture.window->findChild<BannerHost *>()->banner(key);
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }

    void theSwitchIsInTheMenuAndInTheBanner()
    {
        DeskFixture fixture(false);
        fixture.window->show();
        QVERIFY(fixture.settle());
        QAction *stop = command(fixture, u"Stop issuing"_s);
        QAction *resume = command(fixture, u"Let rewards be issued"_s);
        QVERIFY(stop && resume);
        QVERIFY(stop->isVisible() && !resume->isVisible());
        QVERIFY(!banner(fixture, u"issuing"_s));
        // without an answer nothing happens
        stop->trigger();
        QVERIFY(fixture.settle());
        QVERIFY(!banner(fixture, u"issuing"_s));
        fixture.dialogs.textAnswer = u"<b>odd</b> figures"_s;
        stop->trigger();
        QVERIFY(fixture.settle());
        QTRY_VERIFY(banner(fixture, u"issuing"_s));
        QCOMPARE(banner(fixture, u"issuing"_s)->content().detail, u"<b>odd</b> figures"_s);
        QVERIFY(!stop->isVisible() && resume->isVisible());
        QVERIFY(fixture.desk().issuing.stopped().value().has_value());
        auto *button = banner(fixture, u"issuing"_s)->findChild<QPushButton *>();
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QTRY_VERIFY(!banner(fixture, u"issuing"_s));
        QVERIFY(!fixture.desk().issuing.stopped().value().has_value());
    }

    void issuingIsStoppedThoughEverythingElseIsBusy()
    {
        DeskFixture fixture(false);
        fixture.window->show();
        QVERIFY(fixture.settle());
        // given one task and as much short work as there are threads
        std::counting_semaphore<64> go{0};
        const int threads = QThreadPool::globalInstance()->maxThreadCount();
        for (int i = 0; i < threads; ++i)
            services::startWork(services::Lane::Short, nullptr, [&go] { go.acquire(); });
        QVERIFY(fixture.session().run(u"Issuing"_s, [&go](const ProgressSink &, const CancelToken &) -> Status {
            go.acquire();
            return {};
        }));
        // when somebody stops issuing
        fixture.dialogs.textAnswer = u"odd figures"_s;
        QAction *stop = command(fixture, u"Stop issuing"_s);
        if (stop)
            stop->trigger();
        const bool isStopped = QTest::qWaitFor([&fixture] { return banner(fixture, u"issuing"_s) != nullptr; }, 5000);
        go.release(threads + 1);
        QVERIFY(fixture.settle());
        // then it is, at once
        QVERIFY(isStopped);
        QVERIFY(fixture.desk().issuing.stopped().value().has_value());
    }

    void whatWentOutByItselfIsTold()
    {
        DeskFixture fixture(true);
        fixture.window->show();
        QVERIFY(fixture.settle());
        QVERIFY(!banner(fixture, u"automatic"_s));
        int changed = 0;
        for (const sample::SampleCampaign &campaign : fixture.server().campaigns()) {
            QJsonObject document = QJsonDocument::fromJson(campaign.document).object();
            document.insert("approval"_L1, QJsonObject{{u"mode"_s, u"automatic"_s}});
            const auto applied =
                fixture.desk().campaigns.apply(QJsonDocument(document).toJson(), fixture.desk().actor, {}, {});
            QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().text));
            ++changed;
        }
        QVERIFY(changed > 0);
        fixture.session().startSync();
        QTRY_VERIFY_WITH_TIMEOUT(banner(fixture, u"automatic"_s), 60000);
        const auto &report = fixture.session().lastSync();
        QVERIFY(report.has_value());
        QVERIFY(!report->automatic.issue.issued.empty());
        QVERIFY2(banner(fixture, u"automatic"_s)
                     ->content()
                     .text.contains(QString::number(report->automatic.issue.issued.size())),
            qPrintable(banner(fixture, u"automatic"_s)->content().text));
        QVERIFY(fixture.settle());
        auto *button = banner(fixture, u"automatic"_s)->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(fixture.window->currentPage(), PageId::Rewards);
        QVERIFY(fixture.settle());
    }
};

QTEST_MAIN(TestIssuingWatch)
#include "tst_issuingwatch.moc"
