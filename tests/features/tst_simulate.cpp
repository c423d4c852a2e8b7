// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// What would a document have cost, and what would an edit change? Asked at a terminal, with nothing saved.
class TestSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RD_STATUS(m_desk.prepare(), 0);
        RD_STATUS(m_own.apply(), 0);
        RD_STATUS(m_own.import("email,name,code\n" + OwnSales::email() + ",Zoe Zest,ZOE\n"), 0);
        m_own.sale("carl@example.org", 10'000);
        RD_STATUS(m_desk.json({u"sync"_s}), 0);
        QCOMPARE(minorOf(m_own.reward(), "amount"_L1), 2000);
    }

    void theHistoryOfTheSampleMerchantIsComputedAnew()
    {
        const Books before = books();
        QVERIFY(before.rewards.size() > 1);
        const auto campaign = m_desk.server().campaigns().at(0);
        QByteArray dearer = campaign.document;
        dearer.replace("\"percent\": \"30\"", "\"percent\": \"60\"");
        QVERIFY(dearer != campaign.document);

        const Outcome same = simulate(campaign.document);
        RD_STATUS(same, 0);
        const QJsonObject unchanged = same.json();
        QCOMPARE(textOf(unchanged, "campaign"_L1), campaign.name);
        QVERIFY(!unchanged.value("new"_L1).toBool(true));
        QVERIFY(sum(unchanged, "totals"_L1, "today"_L1) > 0);
        QCOMPARE(sum(unchanged, "totals"_L1, "simulated"_L1), sum(unchanged, "totals"_L1, "today"_L1));

        const Outcome more = simulate(dearer);
        RD_STATUS(more, 0);
        const QJsonObject report = more.json();
        QCOMPARE(sum(report, "totals"_L1, "today"_L1), sum(unchanged, "totals"_L1, "today"_L1));
        QVERIFY(sum(report, "totals"_L1, "simulated"_L1) > sum(report, "totals"_L1, "today"_L1));
        QVERIFY(report.value("months"_L1).toArray().size() > 1);
        for (const QLatin1StringView rules : {"today"_L1, "simulated"_L1})
            QCOMPARE(sum(report, "months"_L1, rules), sum(report, "totals"_L1, rules));
        QVERIFY(report.value("gain"_L1).toInteger() > 0);
        QCOMPARE(report.value("lose"_L1).toInteger(-1), 0);
        QCOMPARE(books(), before);
    }

    void anAmountThatCanBeToldInAdvance()
    {
        const Outcome outcome = simulate(dearerOwn());
        RD_STATUS(outcome, 0);
        const QJsonObject report = outcome.json();
        const QJsonArray months = report.value("months"_L1).toArray();
        QCOMPARE(months.size(), 1);
        const QJsonObject month = months.at(0).toObject();
        QCOMPARE(textOf(month, "currency"_L1), u"USD"_s);
        QCOMPARE(minorOf(month, "today"_L1), 2000);
        QCOMPARE(minorOf(month, "simulated"_L1), 2500);
        QCOMPARE(month.value("difference"_L1).toInteger(), 500);
        const QJsonObject zoe = report.value("participants"_L1).toArray().at(0).toObject();
        QCOMPARE(textOf(zoe.value("participant"_L1).toObject(), "name"_L1), u"Zoe Zest"_s);
        QCOMPARE(zoe.value("difference"_L1).toInteger(), 500);

        // Only payments before this merchant began.
        const Outcome earlier = simulate(dearerOwn(), {u"--to"_s, u"2001-12-31"_s});
        RD_STATUS(earlier, 0);
        QCOMPARE(earlier.json().value("months"_L1).toArray().size(), 0);
        QCOMPARE(textOf(earlier.json(), "to"_L1), u"2001-12-31"_s);

        const Outcome read = m_desk.run({u"campaign"_s, u"simulate"_s, m_desk.file(u"own.json"_s, dearerOwn())});
        RD_STATUS(read, 0);
        QVERIFY2(read.out.contains("nothing was changed") && read.out.contains("By month of payment")
                && read.out.contains("5.00 USD"),
            read.out.constData());
    }

    void whatCannotBeSimulatedIsRefused()
    {
        const Books before = books();
        const QByteArrayList bad{"{", "[]", OwnSales::document({{u"rules"_s, u"all"_s}}),
            OwnSales::document({{u"connections"_s, QJsonArray{u"nowhere"_s}}}),
            OwnSales::document({{u"surprise"_s, 1}})};
        for (const QByteArray &document : bad) {
            const Outcome simulated = simulate(document);
            RD_STATUS(simulated, 2);
            QVERIFY(!errorOf(simulated).isEmpty());
            const Outcome previewed = preview(document);
            RD_STATUS(previewed, 2);
        }
        const Outcome noDate = simulate(OwnSales::document(), {u"--from"_s, u"30.04.2026"_s});
        RD_STATUS(noDate, 2);
        const Outcome backwards =
            simulate(OwnSales::document(), {u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-04-30"_s});
        RD_REFUSED(backwards, u"bad-dates"_s);
        QCOMPARE(books(), before);
    }

    void aPreviewNamesTheChangeAndStoresNothing()
    {
        const Books before = books();
        const Outcome outcome = preview(dearerOwn());
        RD_STATUS(outcome, 0);
        const QJsonObject edit = outcome.json();
        QVERIFY(edit.value("dryRun"_L1).toBool());
        QVERIFY(edit.value("changed"_L1).toBool());
        QVERIFY(!edit.value("created"_L1).toBool(true));
        QCOMPARE(edit.value("version"_L1).toInt(), 2);
        const QJsonArray changes = edit.value("changes"_L1).toArray();
        QCOMPARE(changes.size(), 1);
        const QString sentence = textOf(changes.at(0).toObject(), "text"_L1);
        QCOMPARE(sentence, u"Rule \"20%\", percent changes from 20 to 25."_s);
        const QJsonObject rewards = edit.value("rewards"_L1).toObject();
        QCOMPARE(rewards.value("existing"_L1).toInt(), 1);
        QCOMPARE(rewards.value("touched"_L1).toInt(-1), 0);
        const QJsonObject referrals = edit.value("referrals"_L1).toObject();
        QCOMPARE(referrals.value("affected"_L1).toInt(), 1);
        QCOMPARE(referrals.value("earnMore"_L1).toInt(), 1);

        const Outcome read =
            m_desk.run({u"campaign"_s, u"apply"_s, m_desk.file(u"own.json"_s, dearerOwn()), u"--dry-run"_s});
        RD_STATUS(read, 0);
        QVERIFY2(read.out.contains(sentence.toUtf8()) && read.out.contains("Nothing was saved."), read.out.constData());

        const Outcome same = preview(OwnSales::document());
        RD_STATUS(same, 0);
        QVERIFY(!same.json().value("changed"_L1).toBool(true));
        const Outcome another = preview(OwnSales::document({{u"name"_s, u"Another"_s}}));
        RD_STATUS(another, 0);
        QVERIFY(another.json().value("created"_L1).toBool());
        QCOMPARE(books(), before);
        QCOMPARE(versions().size(), 1);
        const Outcome unknown = m_desk.json({u"campaign"_s, u"show"_s, u"Another"_s});
        QVERIFY(unknown.status != 0);
    }

    void theVersionsOfACampaignAreListed()
    {
        const Outcome applied = m_desk.json({u"campaign"_s, u"apply"_s, m_desk.file(u"own.json"_s, dearerOwn())});
        RD_STATUS(applied, 0);
        const QJsonArray listed = versions();
        QCOMPARE(listed.size(), 2);
        const QJsonObject first = listed.at(0).toObject();
        const QJsonObject second = listed.at(1).toObject();
        QVERIFY(first.value("validFrom"_L1).isNull());
        QVERIFY(!first.value("inForce"_L1).toBool(true));
        QCOMPARE(second.value("number"_L1).toInt(), 2);
        const QString begin = textOf(second, "validFrom"_L1);
        QVERIFY2(QDateTime::fromString(begin, Qt::ISODateWithMs).isValid(), qPrintable(begin));
        QVERIFY(second.value("inForce"_L1).toBool());

        // What is printed can be applied again as it is.
        const Outcome read = m_desk.run({u"campaign"_s, u"show"_s, OwnSales::campaign()});
        RD_STATUS(read, 0);
        QVERIFY2(read.err.contains("Version 2") && read.err.contains(begin.toLatin1()), read.err.constData());
        const Outcome same = preview(read.out);
        RD_STATUS(same, 0);
        QVERIFY(!same.json().value("changed"_L1).toBool(true));
        QCOMPARE(minorOf(m_own.reward(), "amount"_L1), 2000); // billed before
    }

private:
    /// All that a simulation could have touched by mistake.
    struct Books {
        QJsonArray rewards;
        QString head; ///< of the ledger's chain
        qint64 records = 0;
        bool operator==(const Books &) const = default;
    };

    static rd::SampleOptions merchant()
    {
        rd::SampleOptions options = Desk::smallMerchant();
        options.customers = 200;
        options.participants = 20;
        return options;
    }
    static QByteArray dearerOwn()
    {
        return OwnSales::document(
            {{u"rules"_s, QJsonArray{QJsonObject{{u"name"_s, u"20%"_s}, {u"percent"_s, u"25"_s}}}}});
    }
    [[nodiscard]] Outcome simulate(const QByteArray &document, const QStringList &options = {}) const
    {
        return m_desk.json(
            QStringList{u"campaign"_s, u"simulate"_s, m_desk.file(u"simulated.json"_s, document)} + options);
    }
    [[nodiscard]] Outcome preview(const QByteArray &document) const
    {
        return m_desk.json({u"campaign"_s, u"apply"_s, m_desk.file(u"previewed.json"_s, document), u"--dry-run"_s});
    }
    [[nodiscard]] QJsonArray versions() const
    {
        const Outcome shown = m_desk.json({u"campaign"_s, u"show"_s, OwnSales::campaign()});
        return shown.json().value("versions"_L1).toArray();
    }
    [[nodiscard]] Books books()
    {
        const Outcome listed = m_desk.json({u"rewards"_s, u"list"_s});
        const QString file = m_desk.path(u"backup-%1.rdb"_s.arg(++m_backups));
        const Outcome backup = m_desk.json({u"backup"_s, file});
        if (listed.status != 0 || backup.status != 0)
            qFatal("the books cannot be read: %s%s", listed.err.constData(), backup.err.constData());
        const QJsonObject manifest = backup.json().value("backup"_L1).toObject();
        return {listed.json().value("rewards"_L1).toArray(), textOf(manifest, "head"_L1),
            manifest.value("records"_L1).toInteger()};
    }
    /// Minor units of all currencies together: of use to compare two sums only.
    static qint64 sum(const QJsonObject &report, QLatin1StringView table, QLatin1StringView rules)
    {
        qint64 minor = 0;
        for (const QJsonValue row : report.value(table).toArray())
            minor += minorOf(row.toObject(), rules);
        return minor;
    }

    Desk m_desk{merchant()};
    OwnSales m_own{m_desk};
    int m_backups = 0;
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
