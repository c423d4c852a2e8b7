// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same payouts as CSV and as a workbook: made, and read back as each file is before it counts.
#include "integrations/payouts/csvfile.h"
#include "integrations/payouts/formatspec.h"
#include "integrations/payouts/readback.h"
#include "integrations/payouts/xlsxfile.h"
#include "tests/bench/groups.h"

#include <QFile>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPayouts = 100'000;
constexpr int kQuickPayouts = 2'000;

payouts::FormatSpec specOf(const QString &format)
{
    QFile file(u":/payouts/%1.json"_s.arg(format));
    require(file.open(QIODevice::ReadOnly), "no such format");
    return need(payouts::parseFormatSpec(format, file.readAll()));
}

PayoutFile fileOf(const QString &format, int payouts)
{
    PayoutFile file;
    file.format = format;
    file.number = u"B-2026-0001"_s;
    file.currency = *Currency::parse(QStringView(u"EUR"));
    for (int i = 1; i <= payouts; ++i) {
        PayoutLine line;
        line.line = i;
        line.reference = u"B-2026-0001-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
        line.participant = ParticipantId{i};
        line.name = u"J\u00fcrgen & S\u00f6hne %1"_s.arg(i);
        line.email = u"partner%1@example.org"_s.arg(i);
        line.country = u"DE"_s;
        line.destination.kind = DestinationKind::Email;
        line.destination.account = line.email;
        line.amount = {qint64{i} * 7'919 % 90'000 + 1, file.currency};
        line.note = u"Referral rewards"_s;
        file.lines.push_back(std::move(line));
    }
    return file;
}

struct Ways {
    Figure made;
    Figure read;
};

Ways waysOf(const std::string &format)
{
    return {{"payout file: " + format + " made", "s"}, {"payout file: " + format + " read back", "s"}};
}

template <typename Render>
void measureRound(const QString &format, int payouts, Ways &ways, Render render)
{
    const payouts::FormatSpec spec = specOf(format);
    const PayoutFile file = fileOf(format, payouts);
    const Stopwatch making;
    const payouts::Rendered out = render(spec, file);
    ways.made.samples.push_back(making.seconds());
    require(!out.firstRefusal(), "a payout was refused");
    const Stopwatch reading;
    need(payouts::checkReadBack(spec, file, out.bytes));
    ways.read.samples.push_back(reading.seconds());
    for (Figure *figure : {&ways.made, &ways.read}) {
        figure->n = payouts;
        figure->checksum = out.bytes.size();
    }
}

/// Both steps together, as one batch waits for them.
Figure sumOf(const std::string &name, const Ways &ways)
{
    Figure sum{name, "s"};
    sum.n = ways.made.n;
    sum.checksum = ways.made.checksum;
    for (std::size_t i = 0; i < ways.made.samples.size(); ++i)
        sum.samples.push_back(ways.made.samples[i] + ways.read.samples[i]);
    return sum;
}

} // namespace

void measurePayoutFormats(const Options &options)
{
    const int payouts = options.quick ? kQuickPayouts : options.payments > 0 ? options.payments : kPayouts;
    Ways csv = waysOf("CSV");
    Ways xlsx = waysOf("XLSX");
    for (int round = 0; round < options.rounds; ++round) {
        measureRound(u"generic-csv"_s, payouts, csv,
            [](const payouts::FormatSpec &spec, const PayoutFile &file) { return payouts::renderCsv(spec, file); });
        measureRound(u"generic-xlsx"_s, payouts, xlsx,
            [](const payouts::FormatSpec &spec, const PayoutFile &file) { return payouts::renderXlsx(spec, file); });
    }
    for (const Ways &ways : {csv, xlsx}) {
        print(ways.made);
        print(ways.read);
    }
    print(ratio("P1 XLSX beside CSV, made and read back", sumOf("xlsx", xlsx), sumOf("csv", csv), {}, "x CSV"));
}

} // namespace rd::bench
