// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of participants leaves as it is: payout methods for single currencies.
#include "models/services/importedmethods.h"
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

services::Sheet payoutFile(const QString &destination, const QString &currency)
{
    services::Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"payout_provider"_s, u"payout_destination"_s, u"payout_currency"_s};
    sheet.rows = {{2, {u"new@example.com"_s, u"paypal"_s, u"new.pays@example.com"_s, currency}},
        {3, {u"anna@example.com"_s, u"paypal"_s, destination, currency}}};
    return sheet;
}

} // namespace

class TestImportedMethods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMethodOfOneCurrencyStaysAndIsNamed()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        auto &people = world.program().people;
        auto &methods = world.desk().methods;
        const auto anna = people.participantId(u"anna@example.com"_s);
        RD_OK(anna);
        const Currency eur = Currency::parse(u"EUR").value();
        RD_OK(methods.set({*anna, u"paypal"_s, u"anna.euros@example.com"_s, eur}, u"owner"_s));

        const services::Sheet file = payoutFile(u"anna.new@example.com"_s, {});
        const auto before = services::methodsBeside(people, methods, file, 50, {});
        RD_OK(before);
        QCOMPARE(before->size(), 1U);
        QCOMPARE(before->front().line, 3);
        QCOMPARE(before->front().email, u"anna@example.com"_s);
        QCOMPARE(before->front().currency, eur);
        QVERIFY2(!before->front().destination.contains(u"anna.euros"_s), "masked");
        QVERIFY(services::textOf(before->front()).startsWith(u"EUR of anna@example.com still goes to paypal "_s));

        // It is so, and said in the same way afterwards.
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(people.importParticipants(file, options, {}, {}));
        const auto after = services::methodsBeside(people, methods, file, 50, {});
        RD_OK(after);
        QCOMPARE(after->size(), 1U);
        bool stays = false;
        const auto kept = methods.methods(*anna);
        for (const services::PayoutMethodView &view : kept.value())
            stays = stays || (view.method.currency == eur && view.method.isCurrent && !view.method.isRemoved);
        QVERIFY(stays);
        // The file's own currency is replaced, and nothing is said of it.
        const auto same =
            services::methodsBeside(people, methods, payoutFile(u"anna.new@example.com"_s, u"EUR"_s), 50, {});
        RD_OK(same);
        QVERIFY(same->empty());
        // Of another currency it is.
        const auto other = services::methodsBeside(people, methods, payoutFile(u"x@example.com"_s, u"USD"_s), 50, {});
        RD_OK(other);
        QCOMPARE(other->size(), 1U);
        QVERIFY(services::methodsBeside(people, methods, file, 0, {}).value().empty());
        // A file without places says nothing of them.
        services::Sheet plain = file;
        plain.header = {u"email"_s, u"name"_s, u"group"_s, u"country"_s};
        QVERIFY(services::methodsBeside(people, methods, plain, 50, {}).value().empty());
    }

    void itCanBeStoppedAndAnImportStaysDone()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        auto &people = world.program().people;
        auto &methods = world.desk().methods;
        const services::Sheet file = payoutFile(u"anna.new@example.com"_s, {});
        CancelToken stopped;
        stopped.cancel();
        const auto beside = services::methodsBeside(people, methods, file, 50, stopped);
        QVERIFY(!beside);
        QCOMPARE(beside.error().kind, ErrorKind::Cancelled);
        // Beside an import that is done it is a word about it, with what to do.
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(people.importParticipants(file, options, {}, {}));
        const services::StayingMethods unknown = services::stayingAfterImport(people, methods, file, 50, stopped);
        QVERIFY(unknown.methods.empty());
        QVERIFY(unknown.unknown.has_value());
        QCOMPARE(unknown.unknown->code, u"staying-methods-unknown"_s);
        QVERIFY2(unknown.unknown->text.endsWith(u"not known: stopped"_s), qPrintable(unknown.unknown->text));
        QVERIFY2(unknown.unknown->hint.contains(u"--dry-run"_s), qPrintable(unknown.unknown->hint));
        // The remedy: the trial says it.
        const services::StayingMethods known = services::stayingAfterImport(people, methods, file, 50, {});
        QVERIFY(!known.unknown);
        QCOMPARE(known.methods.size(), services::methodsBeside(people, methods, file, 50, {}).value().size());
    }
};

QTEST_GUILESS_MAIN(TestImportedMethods)
#include "tst_importedmethods.moc"
