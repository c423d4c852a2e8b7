// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/formatservice.h"

#include "integrations/payouts/formatlibrary.h"
#include "tests/services/batchworld.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

/// Batches over the program's real formats, in a folder of their own.
struct FormatWorld {
    FormatWorld()
        : library(*payouts::FormatLibrary::load(place.path())),
          desk(world.program(), world.secrets, *library, world.clock),
          formats({*library, desk.batches, world.program().store->batches(), world.program().store->workspace(),
              world.program().gate, world.clock})
    {
    }
    BatchWorld world;
    QTemporaryDir place;
    std::unique_ptr<payouts::FormatLibrary> library;
    PayoutProgram desk;
    services::FormatService formats;

    /// Anna's rewards, approved, paid through PayPal.
    Status begin()
    {
        RD_CHECK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        RD_CHECK(desk.methods.setChangeDays(0, u"owner"_s));
        RD_TRY(id, world.program().people.participantId(u"anna@example.com"_s));
        RD_CHECK(desk.methods.set({id, u"paypal"_s, u"anna@example.com"_s, {}}, u"owner"_s));
        RD_CHECK(desk.batches.setRule(u"two-person"_s, u"never"_s, u"owner"_s));
        RD_CHECK(desk.batches.setSetting(u"paypal-csv"_s, u"decimal-mark"_s, u"point"_s, u"owner"_s));
        return world.decide(services::Decision::Approve).transform([](const auto &) {});
    }
    Result<Batch> make()
    {
        services::BatchRequest request;
        request.format = u"paypal-csv"_s;
        request.all = true;
        request.member = u"owner"_s;
        RD_TRY(made, desk.batches.create(request));
        if (made.batches.empty())
            return fail(ErrorKind::Internal,
                u"no batch: "_s + (made.leftOut.empty() ? QString() : made.leftOut.front().reason));
        return made.batches.front();
    }
    Result<services::ExportReport> write(const Batch &batch, QByteArray &bytes)
    {
        services::ExportOrder order;
        order.batch = batch.id;
        order.path = u"payouts.csv"_s;
        order.member = u"owner"_s;
        order.write = [&bytes](const QByteArray &all) -> Status {
            bytes = all;
            return {};
        };
        return desk.batches.exportFile(order);
    }
    PayoutTemplate edited()
    {
        PayoutTemplate own = formats.show(u"paypal-csv"_s)->state.current;
        own.separator = u"semicolon"_s;
        own.lineEnd = u"lf"_s;
        return own;
    }
};

} // namespace

/// What payout files are made of, changed by an admin, tried with receivers there are not.
class TestFormatService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSealedBatchKeepsTheVersionItWasMadeWith()
    {
        FormatWorld world;
        RD_OK(world.begin());
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk.batches.seal(batch->id, u"owner"_s));
        RD_OK(world.formats.use(world.edited(), u"owner"_s));
        QByteArray bytes;
        const auto written = world.write(*batch, bytes);
        RD_OK(written);
        QCOMPARE(written->fileHash, batch->fileHash);
        QVERIFY2(bytes.contains("anna@example.com,20.00,USD,") && bytes.endsWith("\r\n"), bytes.constData());
        // again, after the change and after it is taken back: the same bytes
        QByteArray again;
        RD_OK(world.write(*batch, again));
        QCOMPARE(again, bytes);
        RD_OK(world.formats.reset(u"paypal-csv"_s, u"owner"_s));
        RD_OK(world.write(*batch, again));
        QCOMPARE(again, bytes);
        RD_OK(world.formats.use(world.edited(), u"owner"_s));
        // and its results are read as before
        services::ResultOrder order;
        order.batch = batch->id;
        order.member = u"owner"_s;
        order.bytes = "Unique ID,Amount,Currency,Status\n"
            + world.desk.batches.payouts(batch->id)->front().reference.toUtf8() + ",20.00,USD,SUCCESS\n";
        const auto results = world.desk.batches.applyResults(order);
        RD_OK(results);
        QCOMPARE(results->changes, 1);
        QCOMPARE(results->batch.state, BatchState::Reconciled);
        QCOMPARE(world.world.verifyText(), QString());
    }

    void theNextBatchIsMadeWithTheCopyAndSaysSo()
    {
        FormatWorld world;
        RD_OK(world.begin());
        RD_OK(world.formats.use(world.edited(), u"owner"_s));
        const auto batch = world.make();
        RD_OK(batch);
        QByteArray bytes;
        RD_OK(world.write(*batch, bytes));
        QVERIFY2(bytes.contains("anna@example.com;20.00;USD;") && bytes.endsWith("\n") && !bytes.contains('\r'),
            bytes.constData());
        const auto view = world.formats.show(u"paypal-csv"_s);
        RD_OK(view);
        QVERIFY(view->state.isOwn);
        QCOMPARE(view->differences.size(), 2U);
        QVERIFY2(view->remarks.isEmpty(), qPrintable(view->remarks.join(u'\n')));
        // The history knows who changed it.
        const auto stored =
            world.world.program().store->workspace().setting(services::formatCopySetting(u"paypal-csv"_s));
        RD_OK(stored);
        QCOMPARE(stored->value_or(QString()).toLatin1(), view->state.ownHash.toHex());
        RD_OK(world.formats.reset(u"paypal-csv"_s, u"owner"_s));
        QVERIFY(!world.formats.show(u"paypal-csv"_s)->state.isOwn);
        QVERIFY(world.formats.show(u"paypal-csv"_s)->differences.empty());
    }

    void onlyAnAdminChangesIt()
    {
        FormatWorld world;
        RD_OK(world.begin());
        Member approver;
        approver.name = u"paul"_s;
        approver.role = Role::Approver;
        RD_OK(world.world.program().members.add(approver, u"owner"_s));
        const auto refused = world.formats.use(world.edited(), u"paul"_s);
        QVERIFY(!refused.has_value());
        QVERIFY(!world.formats.reset(u"paypal-csv"_s, u"paul"_s).has_value());
        QVERIFY(!world.formats.show(u"paypal-csv"_s)->state.isOwn);
        // and nothing that would mislead two people
        PayoutTemplate wrong = world.edited();
        wrong.layouts[0].columns[1] = {{}, u"constant"_s, u"9999.00"_s, false, 0, 0, {}, 0, {}};
        const auto misled = world.formats.use(wrong, u"owner"_s);
        QVERIFY(!misled.has_value());
        QCOMPARE(misled.error().code, u"bad-document"_s);
        QVERIFY(!QFile::exists(world.place.filePath(u"paypal-csv.json"_s)));
    }

    void whatWasChangedBehindItsBackIsSaid()
    {
        FormatWorld world;
        RD_OK(world.begin());
        RD_OK(world.formats.use(world.edited(), u"owner"_s));
        QVERIFY(QFile::remove(world.place.filePath(u"paypal-csv.json"_s)));
        RD_OK(world.library->forget(u"paypal-csv"_s)); // as the next start reads it
        QCOMPARE(world.formats.show(u"paypal-csv"_s)->remarks.size(), 1);
        services::BatchRequest request;
        request.format = u"paypal-csv"_s;
        request.all = true;
        const auto preview = world.desk.batches.preview(request);
        RD_OK(preview);
        QVERIFY2(preview->remarks.join(u' ').contains(u"not what was put into use"_s),
            qPrintable(preview->remarks.join(u'\n')));
    }

    void everyFormatAndLayoutHasATestPrint()
    {
        FormatWorld world;
        RD_OK(world.begin());
        int prints = 0;
        for (const PayoutFormat &format : world.library->formats()) {
            const auto view = world.formats.show(format.word);
            RD_OK(view);
            for (const TemplateLayout &layout : view->state.current.layouts) {
                const auto print = world.formats.testPrint({format.word, {}, layout.name, {}});
                const QString what = format.word + u' ' + layout.name;
                QVERIFY2(print.has_value(), qPrintable(what + (print ? QString() : print.error().text)));
                for (const FileCheck &check : print->file.checks)
                    QVERIFY2(check.passed, qPrintable(what + u": "_s + check.name + u": "_s + check.detail));
                if (view->state.current.isWorkbook) // packed: what is in it stands in its rows
                    QVERIFY(
                        print->file.bytes.startsWith("PK") && print->file.rows.front().contains(u"TEST do not pay"_s));
                else
                    QVERIFY(print->file.bytes.contains("TEST"));
                QCOMPARE(print->lines.size(), 3U);
                for (const PayoutLine &line : print->lines)
                    QVERIFY(line.name.startsWith(u"TEST "_s) && line.amount.minor > 0);
                QVERIFY(print->fileName.startsWith(u"TEST-"_s));
                QCOMPARE(print->hash, QCryptographicHash::hash(print->file.bytes, QCryptographicHash::Sha256));
                ++prints;
            }
        }
        QVERIFY(prints >= 16);
        QVERIFY2(world.desk.batches.list()->empty(), "no test print is a batch");
        QCOMPARE(world.world.verifyText(), QString());
    }

    void aDraftIsTriedBeforeItIsUsed()
    {
        FormatWorld world;
        RD_OK(world.begin());
        PayoutTemplate draft = world.edited();
        const auto print = world.formats.testPrint({u"paypal-csv"_s, draft, {}, *Currency::parse(u"HUF")});
        RD_OK(print);
        QVERIFY(print->isGood());
        QVERIFY(print->file.bytes.startsWith("test1@payouts.invalid;101;HUF;"));
        QVERIFY(!world.formats.show(u"paypal-csv"_s)->state.isOwn);
        draft.layouts[0].columns.pop_back();
        draft.layouts[0].columns[0].cell = u"empty"_s;
        QVERIFY(!world.formats.testPrint({u"paypal-csv"_s, draft, {}, {}}).has_value());
        QVERIFY(!world.formats.testPrint({u"paypal-csv"_s, {}, u"mars"_s, {}}).has_value());
        QVERIFY(!world.formats.testPrint({u"nacha"_s, {}, {}, *Currency::parse(u"EUR")}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFormatService)
#include "tst_formatservice.moc"
