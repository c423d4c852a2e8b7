// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace rd::bench {

namespace {

/// The smallest sample that is not below `share` of all.
double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(samples.size())));
    return samples[std::clamp<std::size_t>(place, 1, samples.size()) - 1];
}

/// "<= 3.5" or ">= 85".
bool meets(double value, const std::string &gate)
{
    const double bound = std::atof(gate.c_str() + 2);
    return gate.front() == '<' ? value <= bound : value >= bound;
}

} // namespace

double medianOf(std::vector<double> samples)
{
    return quantile(std::move(samples), 0.5);
}

void print(const Figure &figure)
{
    const auto [least, most] = std::minmax_element(figure.samples.begin(), figure.samples.end());
    require(least != figure.samples.end(), "a figure without samples");
    const double median = medianOf(figure.samples);
    const double tail = quantile(figure.samples, 0.95);
    std::printf("{\"name\":\"%s\",\"n\":%lld,\"median\":%.6g,\"p95\":%.6g,\"min\":%.6g,\"max\":%.6g,\"unit\":\"%s\","
                "\"checksum\":%lld",
        figure.name.c_str(), static_cast<long long>(figure.n), median, tail, *least, *most, figure.unit.c_str(),
        static_cast<long long>(figure.checksum));
    if (!figure.waits.empty()) {
        require(figure.waits.size() == figure.samples.size(), "not each sample knows how long it waited");
        std::vector<double> own = figure.samples;
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] -= figure.waits[i];
        std::printf(",\"own_p95\":%.6g", quantile(std::move(own), 0.95));
    }
    if (!figure.gate.empty())
        std::printf(",\"gate\":\"%s\",\"met\":%s", figure.gate.c_str(),
            meets(figure.isTail ? tail : median, figure.gate) ? "true" : "false");
    std::printf("}\n");
    std::fflush(stdout);
}

Figure ratio(std::string name, const Figure &product, const Figure &floor, std::string gate, std::string unit)
{
    require(product.samples.size() == floor.samples.size(), "a ratio of unequal rounds");
    Figure result{std::move(name), std::move(unit), std::move(gate), product.n, product.checksum};
    for (std::size_t i = 0; i < product.samples.size(); ++i)
        result.samples.push_back(product.samples[i] / floor.samples[i]);
    return result;
}

void die(const QString &text)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(text));
    std::fflush(stdout);
    std::_Exit(1);
}

void require(bool condition, const char *text)
{
    if (!condition)
        die(QString::fromUtf8(text));
}

} // namespace rd::bench
