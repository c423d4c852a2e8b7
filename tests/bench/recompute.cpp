// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/bench/generated.h"
#include "tests/bench/groups.h"
#include "tests/bench/recomputefloor.h"

#include <QDir>
#include <QTemporaryDir>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<app::Composition> openDesk(const QString &directory)
{
    app::CompositionOptions options;
    options.directory = directory;
    options.sample = true;
    return need(app::Composition::open(options));
}

void addRate(Figure &figure, qint64 n, double seconds)
{
    figure.n = n;
    figure.samples.push_back(static_cast<double>(n) / seconds / 1e6);
}

} // namespace

void measurePreview(const Options &options)
{
    const EngineFacts facts = generateFacts(AccountSize::of(options));
    const Calendar calendar = need(Calendar::forZone("America/New_York"));
    const auto n = static_cast<qint64>(facts.conversions.size());
    Figure preview{"R1 rules preview", "M payments/s", ">= 10"};
    Figure whole{"R1 preview with its indexes", "M payments/s"};
    Figure list{"R1 list of all rewards", "M payments/s"};
    for (int round = 0; round < options.rounds; ++round) {
        const Stopwatch watch;
        Engine engine(facts, calendar);
        const double prepared = watch.seconds();
        const auto totals = need(engine.totals());
        const double seconds = watch.seconds();
        addRate(preview, n, seconds - prepared);
        addRate(whole, n, seconds);
        const Stopwatch listWatch;
        const EngineResult result = need(engine.run());
        addRate(list, n, listWatch.seconds());
        qint64 sum = 0;
        for (const RewardTarget &reward : result.rewards)
            sum += reward.target;
        require(totals.size() == 1 && totals.front().target == sum && sum > 0, "preview and list differ");
        preview.checksum = whole.checksum = list.checksum = sum;
    }
    for (const Figure &figure : {preview, whole, list})
        print(figure);
}

void measureRecompute(const Options &options)
{
    const AccountSize size = AccountSize::of(options);
    const GeneratedWorkspace &original = generatedWorkspace(size);
    const QTemporaryDir directory;
    Figure derive{"derive conversions", "M payments/s"};
    addRate(derive, size.payments, original.deriveSeconds);
    derive.checksum = size.payments;
    Figure full{"R2 full recompute", "M payments/s", ">= 1.2"};
    Figure floor{"R2 floor", "M payments/s"};
    Figure nothing{"recompute when nothing changed", "M payments/s"};
    for (int round = 0; round < options.rounds; ++round) {
        const QString copy = directory.filePath(u"copy"_s);
        copyWorkspace(original, copy);
        const Stopwatch floorWatch;
        require(runRecomputeFloor(copy) == size.payments, "the floor has not rewarded every payment");
        addRate(floor, size.payments, floorWatch.seconds());
        require(QDir(copy).removeRecursively(), "cannot remove the copy");
        copyWorkspace(original, copy);
        {
            const auto desk = openDesk(copy);
            const Stopwatch watch;
            const services::BookReport first = need(desk->desk().books.update({}, {}));
            addRate(full, size.payments, watch.seconds());
            require(
                first.newRewards == size.payments && first.conversions.changed == 0, "not every payment is rewarded");
            const Stopwatch again;
            const services::BookReport second = need(desk->desk().books.update({}, {}));
            addRate(nothing, size.payments, again.seconds());
            require(second.newRewards == 0 && second.reversed == 0, "a second recompute changes the books");
            full.checksum = floor.checksum = nothing.checksum = first.newRewards;
        }
        require(QDir(copy).removeRecursively(), "cannot remove the copy");
    }
    for (const Figure &figure : {derive, floor, full, nothing})
        print(figure);
    print(ratio("R2 time beside its floor", floor, full, {}));
}

} // namespace rd::bench
