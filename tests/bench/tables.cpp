// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/items/paymentmodel.h"
#include "models/items/payoutlistmodel.h"
#include "models/items/recordmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/bench/tabledriver.h"
#include "tests/views/turnwatch.h"
#include "views/activity/activitypage.h"
#include "views/activity/recordspage.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/referralspage.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/elidedtable.h"

#include <QTemporaryDir>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

/// A minute or two each with five million rows; more only where something hangs.
constexpr std::chrono::minutes kPatience{30};

/// Where a table is, and how it is used.
struct Place {
    views::PageId page = views::PageId::Participants;
    QString argument; ///< what the page is opened with
    TableUse use;
};

template <typename... Columns>
std::vector<int> columns(Columns... which)
{
    return {static_cast<int>(which)...};
}

Place placeOf(const QString &table)
{
    using views::PageId;
    if (table == "rewards"_L1) {
        using enum items::RewardColumn;
        return {PageId::Rewards, u"all"_s,
            {"rewards", {u"partner7"_s, u"customer12"_s, u"in_1bench10"_s, u"cash"_s, u"88@ex"_s},
                columns(Amount, Due, State), columns(Participant, Customer)}};
    }
    if (table == "referrals"_L1) {
        using enum items::ReferralColumn;
        return {PageId::Referrals, {},
            {"referrals", {u"customer7"_s, u"code99"_s, u"partner1"_s, u"org"_s, u"88@ex"_s},
                columns(Started, Converted), columns(Customer, Participant, Evidence)}};
    }
    if (table == "payments"_L1) {
        using enum items::PaymentColumn;
        return {PageId::Referrals, u"payments"_s,
            {"payments", {u"123"_s, u"88@e"_s}, columns(Amount, Refunded), columns(Customer, Participant)}};
    }
    if (table == "payouts"_L1) {
        using enum items::ListedPayoutColumn;
        return {PageId::Payouts, u"payouts"_s,
            {"payouts", {u"123"_s, u"88@e"_s}, columns(Amount, Settled), columns(Participant)}};
    }
    if (table == "records"_L1) {
        using enum items::RecordColumn;
        return {PageId::Activity, u"records"_s,
            {"records", {u"123"_s, u"88@e"_s}, columns(Amount, Number), columns(Participant, Kind)}};
    }
    using enum items::ParticipantColumn;
    return {PageId::Participants, {},
        {"participants", {u"partner7"_s, u"r 1234"_s, u"code99"_s, u"org"_s, u"88@ex"_s},
            columns(Earned, Customers, Due), columns(Participant, Codes)}};
}

/// The table itself, which may lie one step below its page.
views::TablePage *tableOf(views::Page *page, const Place &place)
{
    if (place.use.name == "payments")
        return qobject_cast<views::ReferralsPage *>(page)->allPayments();
    if (place.use.name == "payouts")
        return qobject_cast<views::PayoutsPage *>(page)->allPayouts();
    if (place.use.name == "records")
        return qobject_cast<views::ActivityPage *>(page)->records();
    return qobject_cast<views::TablePage *>(page);
}

/// Shows the place until all its rows are there.
views::TablePage &openPlace(views::MainWindow &window, const Place &place)
{
    window.resize(1440, 900);
    window.show();
    window.go(place.page);
    views::TablePage *table = tableOf(window.page(place.page), place);
    require(table != nullptr, "this is another page");
    if (!place.argument.isEmpty())
        window.page(place.page)->open(place.argument);
    rest();
    require(table->table()->model()->rowCount() > 0, "the table is empty");
    return *table;
}

/// Every payment there is, counted and added up, as it was generated.
void checkPayments(const views::TablePage &page)
{
    const auto &model = *qobject_cast<const items::RowModel *>(page.table()->model());
    const std::vector<items::ShownTotal> totals = model.shownTotals();
    require(totals.size() == 1 && totals.front().amount.minor == generatedSum(model.rowCount()),
        "the payments do not add up");
}

} // namespace

void measureTable(const Options &options, const QString &books, const QString &table)
{
    runDriven({u"tables"_s, books, QString::number(options.rounds), table}, kPatience, "the table cannot be driven");
}

void measureTables(const Options &options)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"many"_s);
    const int people = options.quick ? 20'000 : 1'000'000;
    AccountSize size;
    size.payments = size.customers = size.participants = options.payments > 0 ? options.payments : people;
    makeBooks(path, size);
    measureTable(options, path, u"participants"_s);
}

void measureWhole(const Options &options)
{
    const AccountSize size = AccountSize::whole(options);
    const QTemporaryDir directory;
    const QString books = keptBooks(options, size, directory.filePath(u"whole"_s));
    measureWindow(options, books, size.payments);
    measureOverview(options, books, size.payments);
    measurePlaces(options, books, size.payments);
    for (const QString &table : {u"participants"_s, u"rewards"_s, u"referrals"_s, u"payments"_s, u"records"_s})
        measureTable(options, books, table);
}

void measureLive(const Options &options)
{
    const QTemporaryDir directory;
    measureUpdates(options, keptBooks(options, AccountSize::whole(options), directory.filePath(u"live"_s)));
}

int tableChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 3, "a table needs a directory, rounds and a name");
    const views::TurnWatch application(argc, argv);
    const Place place = placeOf(arguments.at(2));
    ProgramWindow program(arguments.front());
    // Not from inside an event: the watch tells the time of each from outside.
    views::TablePage &page = openPlace(program.window(), place);
    if (place.use.name == "payments")
        checkPayments(page);
    TableDriver(page, place.use, arguments.at(1).toInt()).measure();
    return 0;
}

} // namespace rd::bench
