// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/engineworld.h"
#include "../core/oracle/oracle.h"
#include "../core/oracle/scenario.h"
#include "../core/seed.h"

#include "models/services/bookservice.h"
#include "models/core/saledetail.h"
#include "models/services/decisions.h"
#include "models/services/difference.h"

#include <QtTest>

#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::services;
using namespace rd::tests;

namespace {

using Random = std::mt19937;

qint64 pick(Random &random, qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(random);
}

bool chance(Random &random, int percent)
{
    return pick(random, 1, 100) <= percent;
}

const Instant kNow = at("2027-06-01");

/// For how often something occurs, which may be asked only where everything is the same each time: with any seed there
/// is one that has too few of it.
constexpr quint32 kCountedSeed = 20'260'301;

/// Rows of a test: what holds for each reward holds with any seed, what is counted is counted with one.
void anyOrCounted()
{
    QTest::addColumn<bool>("isCounted");
    QTest::newRow("any seed") << false;
    QTest::newRow("counted") << true;
}

/// Rewards and the sums of their entries, as the books keep them.
class Books {
public:
    struct Row {
        StoredReward reward;
        qint64 posted = 0; ///< accrued + reinstated − reversed
        bool isAsked = false; ///< by the last recompute
    };

    /// One recompute: what the engine asks for, against what is written. Returns the number of entries made.
    int bringUpToDate(const EngineFacts &facts, const Calendar &calendar)
    {
        const auto computed = Engine(facts, calendar).run();
        if (!computed)
            qFatal("%s", qPrintable(computed.error().text));
        std::set<QString> asked;
        int made = 0;
        for (const RewardTarget &target : computed->rewards) {
            const CustomerId customer = customerOf(facts, target);
            const ConversionId conversion = conversionOf(facts, target);
            const RewardSubject subject = subjectOf(target.slot);
            const qint64 of = subject == RewardSubject::Conversion ? conversion.value
                : subject == RewardSubject::Customer               ? customer.value
                                                                   : target.participant.value;
            const QString key =
                u"%1:%2:%3:%4"_s.arg(target.campaign.value).arg(target.slot).arg(word(target.beneficiary)).arg(of);
            if (!asked.insert(key).second)
                qFatal("two rewards with the key %s", qPrintable(key));
            const auto known = rows.find(key);
            made += write(
                key, differenceOf(known == rows.end() ? nullptr : &known->second.reward, target, customer, conversion));
        }
        for (auto &[key, row] : rows) {
            row.isAsked = asked.count(key) != 0;
            if (!row.isAsked)
                made += write(key, differenceToNothing(row.reward));
        }
        return made;
    }

    /// Key, sum and state of what is asked for.
    [[nodiscard]] QStringList lines() const
    {
        QStringList list;
        for (const auto &[key, row] : rows) {
            if (row.isAsked)
                list << u"%1 p%2 %3 of %4 %5 %6"_s.arg(key)
                            .arg(row.reward.participant.value)
                            .arg(row.reward.booked)
                            .arg(row.reward.granted)
                            .arg(word(deriveState(factsOf(row.reward, false), kNow)),
                                words(row.reward.flagsRaised).join(u'|'));
        }
        return list;
    }

    /// Nothing negative, nothing left of what is not asked for, and the entries add up to what is booked.
    [[nodiscard]] bool isSound() const
    {
        return std::all_of(rows.begin(), rows.end(), [](const auto &item) {
            const Row &row = item.second;
            return row.reward.booked >= 0 && row.reward.booked <= row.reward.granted
                && (row.isAsked || row.reward.booked == 0)
                && (!row.reward.hasAmount || row.posted == row.reward.booked);
        });
    }

    std::map<QString, Row> rows;

private:
    int write(const QString &key, const std::optional<RewardChange> &change)
    {
        if (!change)
            return 0;
        Row &row = rows[key];
        row.reward = change->reward;
        row.reward.id = {static_cast<qint64>(rows.size())};
        for (const NewEntry &entry : change->entries) {
            if (entry.kind == EntryKind::Accrued || entry.kind == EntryKind::Reinstated)
                row.posted += entry.amount;
            if (entry.kind == EntryKind::Reversed || entry.kind == EntryKind::ReversedAfterIssue)
                row.posted -= entry.amount;
        }
        return static_cast<int>(change->entries.size());
    }
};

/// What the provider says about one payment: each refund and dispute with the states it goes through.
struct PaymentStory {
    SaleFacts sale;
    struct Step {
        bool isDispute = false;
        std::string id;
        qint64 amount = 0;
        std::string status;
    };
    std::vector<std::vector<Step>> objects; ///< steps of one object, in time
};

PaymentStory randomStory(Random &random)
{
    PaymentStory story;
    InvoiceRecord invoice;
    invoice.id = "in_1";
    invoice.customer = "cus_1";
    invoice.customerEmail = "buyer@example.com";
    invoice.status = "paid";
    static const char *const currencies[] = {"USD", "JPY", "KWD"};
    invoice.currency = currencyOf(currencies[pick(random, 0, 2)]);
    invoice.createdS = invoice.paidS = toUnixSeconds(at("2026-02-01"));
    qint64 net = 0;
    for (qint64 lines = pick(random, 1, 4); lines > 0; --lines) {
        InvoiceLineRecord line;
        line.id = "il_" + std::to_string(lines);
        line.amount = lines > 1 && chance(random, 20) ? -pick(random, 1, 500) : pick(random, 600, 20'000);
        net += line.amount;
        invoice.lines.push_back(line);
    }
    invoice.tax = net > 0 ? net * pick(random, 0, 25) / 100 : 0;
    invoice.lines.front().taxExclusive = invoice.tax;
    invoice.total = invoice.amountPaid = std::max<qint64>(net + invoice.tax, 1);
    story.sale.invoice = invoice;
    static const char *const ends[] = {"succeeded", "succeeded", "succeeded", "failed", "canceled", "pending"};
    qint64 left = invoice.amountPaid;
    for (int i = 0; i < 6 && left > 0; ++i) {
        const qint64 part = chance(random, 30) ? left : pick(random, 1, left);
        const std::string id = "re_" + std::to_string(i);
        const std::string end = ends[pick(random, 0, 5)];
        story.objects.push_back({{false, id, part, "pending"}, {false, id, part, end}});
        if (end == "succeeded" && chance(random, 10))
            story.objects.back().push_back({false, id, part, "failed"});
        else if (end == "succeeded")
            left -= part;
    }
    if (chance(random, 40)) {
        static const char *const verdicts[] = {"lost", "won", "needs_response"};
        const qint64 amount = pick(random, 1, invoice.amountPaid);
        story.objects.push_back(
            {{true, "dp_1", amount, "needs_response"}, {true, "dp_1", amount, verdicts[pick(random, 0, 2)]}});
        if (story.objects.back().back().status == "lost" && chance(random, 30))
            story.objects.back().push_back({true, "dp_1", amount, "won"});
    }
    return story;
}

/// The provider's list as it stands after a step: an object is there once, in its latest state.
void note(SaleFacts &sale, const PaymentStory::Step &step)
{
    const auto put = [&step](auto &list, auto record) {
        record.id = step.id;
        record.charge = "ch_1";
        record.amount = step.amount;
        record.status = step.status;
        const auto known =
            std::find_if(list.begin(), list.end(), [&step](const auto &other) { return other.id == step.id; });
        if (known == list.end())
            list.push_back(record);
        else
            *known = record;
    };
    if (step.isDispute) {
        DisputeRecord dispute;
        dispute.currency = sale.invoice->currency;
        put(sale.disputes, dispute);
    } else {
        RefundRecord refund;
        refund.currency = sale.invoice->currency;
        put(sale.refunds, refund);
    }
}

EngineWorld worldOf(const SaleFacts &facts, const EngineWorld &campaign)
{
    EngineWorld world = campaign;
    const auto draft = deriveConversion(facts, {"via"});
    if (!draft)
        return world;
    Sale &sale = world.sell(draft->objectId, draft->email, "2026-02-01", 0);
    sale.total = draft->total;
    sale.paid = draft->paid;
    sale.refunded = draft->refunded;
    sale.creditNoteNet = draft->creditNoteNet;
    sale.currency = draft->currency;
    sale.refundPending = draft->refundPending;
    sale.disputeOpen = draft->disputeOpen;
    sale.lines.clear();
    for (const ConversionLine &line : draft->lines)
        sale.lines.push_back({line.product, line.price, line.net, line.quantity, line.longInterval});
    return world;
}

EngineWorld randomCampaign(Random &random)
{
    EngineWorld world("33.33");
    world.rule().percent = Rate{pick(random, 1, 1'000'000)};
    world.rule().rounding = static_cast<Rounding>(pick(random, 0, 2));
    if (chance(random, 30)) {
        world.rule() = EngineWorld::flatRule(pick(random, 1, 5000));
        world.rule().flatProportional = chance(random, 50);
    }
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    world.bond("buyer@example.com");
    return world;
}

/// The story in an order in which it may be seen: objects mixed, steps skipped or repeated, each object's last step at
/// the end of its own.
std::vector<PaymentStory::Step> someOrder(Random &random, const PaymentStory &story)
{
    std::vector<std::size_t> turns;
    for (std::size_t i = 0; i < story.objects.size(); ++i)
        turns.insert(turns.end(), story.objects[i].size(), i);
    std::shuffle(turns.begin(), turns.end(), random);
    std::vector<std::size_t> next(story.objects.size(), 0);
    std::vector<PaymentStory::Step> seen;
    for (const std::size_t i : turns) {
        const auto &steps = story.objects[i];
        const std::size_t step = next[i]++;
        if (step + 1 < steps.size() && chance(random, 40))
            continue; // the object was not looked at while in this state
        seen.push_back(steps[step]);
        if (chance(random, 20))
            seen.push_back(steps[step]);
    }
    return seen;
}

oracle::Scenario withSales(const oracle::Scenario &whole, const std::vector<bool> &known)
{
    // The rows keep their numbers: what is not known yet is a sale without money.
    oracle::Scenario part = whole;
    for (std::size_t i = 0; i < part.sales.size(); ++i) {
        if (!known[i])
            part.sales[i].paid = part.sales[i].refunded = 0;
        if (!known[i])
            part.sales[i].hints.clear();
    }
    return part;
}

} // namespace

/// What the refunds of a payment take from its reward, as the explanation tells it, in minor units.
struct Told {
    qint64 counted = 0;
    qint64 taken = 0;
    QStringList ids;
};
Told toldBy(const std::vector<ExplanationStep> &steps, Currency currency)
{
    Told told;
    const auto minor = [currency](const QString &text) {
        const auto money = parseDecimal(QStringView(text).left(text.indexOf(u' ')), currency);
        return money ? money->minor : 0;
    };
    for (const ExplanationStep &step : steps) {
        if (step.code != "reversal"_L1)
            continue;
        for (const auto &[name, value] : step.values) {
            if (name == "id"_L1)
                told.ids << value;
            else if (name == "counted"_L1)
                told.counted += minor(value);
            else if (name == "taken"_L1)
                told.taken += minor(value);
        }
    }
    return told;
}

bool hasFlat(const CampaignTerms &terms)
{
    return std::any_of(terms.rules.begin(), terms.rules.end(), [](const Rule &rule) { return !rule.flat.empty(); });
}

/// Terms by which a refund of a part may leave all of a reward: a flat amount or a cap.
bool mayStand(const CampaignTerms &terms)
{
    return !terms.caps.empty() || hasFlat(terms);
}

const CampaignTerms &termsOf(const EngineFacts &facts, const RewardTarget &target)
{
    for (const Campaign &campaign : facts.campaigns) {
        for (const CampaignVersion &version : campaign.versions) {
            if (campaign.id == target.campaign && version.id == target.version)
                return version.terms;
        }
    }
    qFatal("a reward by terms that nobody knows");
}

/// `total` in `parts` pieces of at least one, in any order.
std::vector<qint64> pieces(Random &random, qint64 total, std::size_t parts)
{
    std::vector<qint64> cuts = {0, total};
    std::set<qint64> known;
    while (known.size() + 1 < parts) {
        const qint64 cut = pick(random, 1, total - 1);
        if (known.insert(cut).second)
            cuts.push_back(cut);
    }
    std::sort(cuts.begin(), cuts.end());
    std::vector<qint64> list;
    for (std::size_t i = 1; i < cuts.size(); ++i)
        list.push_back(cuts[i] - cuts[i - 1]);
    std::shuffle(list.begin(), list.end(), random);
    return list;
}

/// However the facts come in, the books end up the same (domain.md 4.5.1, 5.6.6).
class TestDifferenceProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfRefundsEndsInTheSameBooks();
    void issuedRewardsEndAtTheSameSum();
    void interruptedImportsEndInTheSameBooks();
    void whatNobodyAsksForKeepsWhatTheRulesLeft_data() { anyOrCounted(); }
    void whatNobodyAsksForKeepsWhatTheRulesLeft();
    void everyRefundIsExplained_data() { anyOrCounted(); }
    void everyRefundIsExplained();
    void allOfItInTenThousandParts_data();
    void allOfItInTenThousandParts();
};

void TestDifferenceProperties::anyOrderOfRefundsEndsInTheSameBooks()
{
    Random random(printedSeed());
    for (int round = 0; round < 120; ++round) {
        const PaymentStory story = randomStory(random);
        const EngineWorld campaign = randomCampaign(random);
        SaleFacts whole = story.sale;
        for (const auto &steps : story.objects)
            note(whole, steps.back());
        Books atOnce;
        atOnce.bringUpToDate(worldOf(whole, campaign).facts(), campaign.calendar);

        for (int order = 0; order < 3; ++order) {
            SaleFacts seen = story.sale;
            Books books;
            for (const PaymentStory::Step &step : someOrder(random, story)) {
                note(seen, step);
                const EngineFacts facts = worldOf(seen, campaign).facts();
                books.bringUpToDate(facts, campaign.calendar);
                QVERIFY(books.isSound());
                QCOMPARE(books.bringUpToDate(facts, campaign.calendar), 0); // repetition books nothing
            }
            books.bringUpToDate(worldOf(seen, campaign).facts(), campaign.calendar);
            QCOMPARE(books.lines(), atOnce.lines());
        }
    }
}

void TestDifferenceProperties::issuedRewardsEndAtTheSameSum()
{
    Random random(printedSeed());
    for (int round = 0; round < 120; ++round) {
        const PaymentStory story = randomStory(random);
        const EngineWorld campaign = randomCampaign(random);
        SaleFacts seen = story.sale;
        Books books;
        books.bringUpToDate(worldOf(seen, campaign).facts(), campaign.calendar);
        for (const PaymentStory::Step &step : someOrder(random, story)) {
            for (auto &[key, row] : books.rows) {
                if (row.reward.phase == RewardPhase::Open && row.reward.booked > 0 && chance(random, 30)) {
                    row.reward.phase = RewardPhase::Issued;
                    row.reward.issued = row.reward.booked;
                }
            }
            note(seen, step);
            books.bringUpToDate(worldOf(seen, campaign).facts(), campaign.calendar);
            QVERIFY(books.isSound());
        }
        Books atOnce;
        atOnce.bringUpToDate(worldOf(seen, campaign).facts(), campaign.calendar);
        for (const auto &[key, row] : books.rows) {
            QVERIFY(atOnce.rows.count(key) == 1);
            QCOMPARE(row.reward.booked, atOnce.rows.at(key).reward.booked);
            if (row.reward.phase != RewardPhase::Issued || !row.reward.hasAmount)
                continue;
            // The state of what left says how much of it is asked back.
            const RewardState expected = row.reward.booked >= row.reward.issued ? RewardState::Issued
                : row.reward.booked > 0                                         ? RewardState::PartlyReversed
                                                                                : RewardState::Reversed;
            QCOMPARE(deriveState(factsOf(row.reward, false), kNow), expected);
        }
    }
}

void TestDifferenceProperties::interruptedImportsEndInTheSameBooks()
{
    Random random(printedSeed());
    qsizetype rewards = 0;
    for (int round = 0; round < 40; ++round) {
        const oracle::Scenario whole = oracle::randomScenario(static_cast<quint32>(random()), 60);
        const Calendar calendar = *Calendar::forZone(whole.zone);
        Books atOnce;
        atOnce.bringUpToDate(whole.facts(), calendar);
        rewards += atOnce.lines().size();

        // Sales come in any order and in pieces; the program is stopped after each piece and starts again.
        std::vector<std::size_t> order(whole.sales.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        std::vector<bool> known(whole.sales.size(), false);
        Books books;
        for (std::size_t from = 0; from < order.size();) {
            const std::size_t to = std::min(order.size(), from + static_cast<std::size_t>(pick(random, 1, 25)));
            for (std::size_t i = from; i < to; ++i)
                known[order[i]] = true;
            from = chance(random, 80) ? to : from + (to - from) / 2; // some pages are read twice
            books.bringUpToDate(withSales(whole, known).facts(), calendar);
            QVERIFY(books.isSound());
        }
        QCOMPARE(books.bringUpToDate(whole.facts(), calendar), 0);
        QCOMPARE(books.lines(), atOnce.lines());
    }
    QVERIFY(rewards > 0);
}

/// A reward that is out and that nobody asks for any more keeps of its payment what the second implementation of the
/// rules leaves of it: after refunds, credit notes and both, under any terms (rulings.md 28, 33, domain.md 5.4.22).
void TestDifferenceProperties::whatNobodyAsksForKeepsWhatTheRulesLeft()
{
    QFETCH(bool, isCounted);
    Random random(isCounted ? kCountedSeed : printedSeed());
    int shares = 0;
    int credited = 0;
    int gone = 0;
    int compared = 0;
    int differing = 0;
    for (int round = 0; round < 80; ++round) {
        oracle::Scenario scenario = oracle::randomScenario(static_cast<quint32>(random()), 120);
        for (auto &sale : scenario.sales) {
            qint64 net = 0;
            for (const auto &line : sale.lines)
                net += line.net;
            if (net > 0 && chance(random, 40))
                sale.creditNoteNet = chance(random, 15) ? net : pick(random, 1, net);
        }
        const EngineFacts facts = scenario.facts();
        const Calendar calendar = *Calendar::forZone(scenario.zone);
        for (const RewardTarget &target : oracle::answer(facts, calendar).rewards) {
            if (target.conversion == kNoIndex || subjectOf(target.slot) == RewardSubject::Participant)
                continue;
            const ConversionRow &sale = facts.conversions[target.conversion];
            StoredReward out =
                differenceOf(nullptr, target, customerOf(facts, target), conversionOf(facts, target)).value().reward;
            out.phase = RewardPhase::Issued;
            const CampaignTerms &terms = termsOf(facts, target);
            const auto adding =
                std::count_if(terms.rules.begin(), terms.rules.end(), [](const Rule &rule) { return rule.additive; });
            const qint64 roundings = sale.lineCount * (1 + adding); // of a line, for each rule that gives for it
            // What it came to last stands as it is: nothing is booked because nobody asks any more. Only where nearly
            // all were rounded to the same side may it differ. In another currency roundings would be multiplied.
            if (target.hasAmount && subjectOf(target.slot) == RewardSubject::Conversion
                && target.rate >= facts.rates.size()) {
                const qint64 stands = keptOf(out, &sale, facts);
                QVERIFY2(std::abs(stands - target.target) <= 4 * roundings + 1,
                    qPrintable(u"%1 of %2, and the rules leave %3"_s.arg(stands).arg(out.granted).arg(target.target)));
                ++compared;
                differing += stands == target.target ? 0 : 1;
            }
            // Given in full, then given back: where the rules leave nothing, nothing is left of it.
            out.target = out.booked = out.granted;
            const qint64 kept = keptOf(out, &sale, facts);
            const oracle::Base after = oracle::baseAfterRefunds(facts, sale);
            QVERIFY(after.total > 0 || kept == 0);
            QVERIFY(kept > 0 || after.total == 0 || oracle::leftOf(out.granted, facts, sale) == 0);
            gone += after.total == 0 ? 1 : 0;
            QVERIFY(kept >= 0 && kept <= out.granted);
            if (sale.refunded == 0 && sale.creditNoteNet == 0)
                QCOMPARE(kept, out.granted);
            if (!target.hasAmount || subjectOf(target.slot) == RewardSubject::Customer)
                continue;
            const qint64 share = oracle::leftOf(out.granted, facts, sale);
            QVERIFY(kept >= share);
            if (kept > share + roundings + 1)
                QVERIFY(mayStand(terms));
            shares += kept < out.granted ? 1 : 0;
            credited += kept < out.granted && sale.creditNoteNet > 0 && sale.refunded == 0 ? 1 : 0;
        }
    }
    qInfo("%d compared, %d differing, %d lowered, %d of them by credit notes alone, %d gone", compared, differing,
        shares, credited, gone);
    if (!isCounted)
        return;
    QVERIFY(shares > 50 && credited > 20 && gone > 10);
    QVERIFY(compared > 300 && differing * 50 < compared);
}

/// The explanation names every refund and dispute, and what each took by the difference rule adds up to what is gone.
void TestDifferenceProperties::everyRefundIsExplained()
{
    QFETCH(bool, isCounted);
    Random random(isCounted ? kCountedSeed : printedSeed());
    int told = 0;
    for (int round = 0; round < 200; ++round) {
        const PaymentStory story = randomStory(random);
        const EngineWorld campaign = randomCampaign(random);
        SaleFacts sale = story.sale;
        for (const auto &steps : story.objects)
            note(sale, steps.back());
        const EngineWorld world = worldOf(sale, campaign);
        const EngineFacts facts = world.facts();
        const SaleDetail detail = detailOf(sale);
        const auto draft = deriveConversion(sale, {"via"});
        qint64 refunded = 0;
        for (const SaleDetail::GivenBack &one : detail.givenBack)
            refunded += one.refunded;
        QCOMPARE(refunded, draft ? draft->refunded : refunded);
        const auto rewards = Engine(facts, world.calendar).run();
        QVERIFY(rewards.has_value());
        for (const RewardTarget &reward : rewards->rewards) {
            if (!reward.hasAmount)
                continue;
            const auto steps = Engine(facts, world.calendar)
                                   .explain(facts.conversions[reward.conversion].id, reward.campaign, reward.slot,
                                       reward.beneficiary, &detail);
            QVERIFY(steps.has_value());
            const Told from = toldBy(*steps, reward.currency);
            QCOMPARE(from.ids.size(), static_cast<qsizetype>(detail.givenBack.size()));
            QCOMPARE(from.counted, draft->refunded);
            QCOMPARE(from.taken, reward.granted - reward.target);
            told += detail.givenBack.empty() ? 0 : 1;
        }
    }
    QVERIFY(told > 50);
}

void TestDifferenceProperties::allOfItInTenThousandParts_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<qint64>("amount");
    for (const char *currency : {"USD", "JPY", "KWD"}) {
        const QByteArray name(currency);
        QTest::newRow(QByteArray(name + " 0.0001 %").constData()) << name << qint64(1) << qint64(123'456'789);
        QTest::newRow(QByteArray(name + " 33.3333 %").constData()) << name << qint64(333'333) << qint64(10'000);
        QTest::newRow(QByteArray(name + " all of the largest").constData())
            << name << qint64(1'000'000) << kMaxLineMinor;
    }
}

/// A payment given back in ten thousand refunds: the reward follows each of them and ends at nothing, to the last unit.
void TestDifferenceProperties::allOfItInTenThousandParts()
{
    QFETCH(QByteArray, currency);
    QFETCH(qint64, ppm);
    QFETCH(qint64, amount);
    constexpr std::size_t kParts = 10'000;
    Random random(printedSeed());
    EngineWorld world;
    world.rule().percent = Rate{ppm};
    world.bond("buyer@example.com");
    world.sell("in_1", "buyer@example.com", "2026-02-01", amount).currency = currencyOf(currency.constData());
    EngineFacts facts = world.facts();
    Books books;
    books.bringUpToDate(facts, world.calendar);
    const qint64 granted = books.rows.empty() ? 0 : books.rows.begin()->second.reward.booked;
    QCOMPARE(granted, percentOf(amount, Rate{ppm}, Rounding::HalfEven));
    qint64 gone = 0;
    qint64 last = granted;
    for (const qint64 part : pieces(random, amount, kParts)) {
        gone += part;
        facts.conversions.front().refunded = gone;
        books.bringUpToDate(facts, world.calendar);
        const StoredReward &reward = books.rows.begin()->second.reward;
        QVERIFY(books.isSound());
        QVERIFY(reward.booked <= last); // never up again
        QCOMPARE(reward.booked, percentOf(amount - gone, Rate{ppm}, Rounding::HalfEven));
        last = reward.booked;
    }
    QCOMPARE(gone, amount);
    QCOMPARE(last, 0);
    QCOMPARE(books.rows.begin()->second.posted, 0);
}

QTEST_GUILESS_MAIN(TestDifferenceProperties)
#include "tst_differenceproperties.moc"
