// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/moverows.h"
#include "models/services/paidmatch.h"

#include <limits>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Each explanation is a computation of its own over all facts.
constexpr int kExplained = 200;

CompareLine lineOf(const PaidElsewhere &paid, const QString &participant)
{
    CompareLine line;
    line.line = paid.line;
    line.reference = paid.reference;
    line.participant = participant;
    line.customer = paid.customerId.isEmpty() ? paid.customerEmail : paid.customerId;
    line.conversion = paid.objectId;
    line.theirs = paid.amount;
    return line;
}

void addOurs(CompareLine &line, const RewardRow &row)
{
    line.reward = row.id;
    line.ours = row.amount;
    line.state = word(row.state);
    if (line.conversion.isEmpty())
        line.conversion = row.objectId;
    if (line.customer.isEmpty())
        line.customer = row.customerId.isEmpty() ? row.customerEmail : row.customerId;
}

QString differenceText(const RewardRow &row, const Money &theirs)
{
    if (row.facts.target < row.facts.granted)
        return u"refunded: %1 before, %2 now"_s.arg(
            toDecimal({row.facts.granted, row.amount->currency}), toDecimal({row.facts.target, row.amount->currency}));
    if (row.amount->currency != theirs.currency)
        return u"we owe it in %1"_s.arg(row.amount->currency.code());
    const Money difference{row.amount->minor - theirs.minor, theirs.currency};
    return u"we say %1 %2; \"rewards explain %3\" shows why"_s.arg(
        toDecimal(difference), difference.currency.code(), QString::number(row.id.value));
}

bool isOurs(const RewardRow &row)
{
    return row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer && row.amount
        && row.state != RewardState::Voided && row.state != RewardState::Rejected;
}

} // namespace

Result<CompareReport> MoveService::compare(const Sheet &sheet, std::optional<Mode> asked, const CancelToken &cancel)
{
    RD_TRY(mode, modeFor(asked));
    RD_TRY(columns, SheetColumns::of(sheet, paidColumns()));
    RD_TRY(participants, m_participants.participants());
    RD_TRY(calendar, this->calendar());
    const KnownPeople people(participants, {});
    auto read = readPaidRows(sheet, columns, people, mode, calendar, true);
    CompareReport report;
    report.mode = mode;
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    report.problems = std::move(read.problems);
    report.problems.insert(report.problems.end(), sheet.broken.begin(), sheet.broken.end());

    RD_TRY(rows, m_books.rewardRows({}, m_clock.now()));
    QStringList ids;
    for (const auto &paid : read.good)
        ids << paid.objectId;
    RD_TRY(mains, m_moving.mainObjects(ids));
    PaidMatcher matcher(rows, calendar, mains);
    const auto matches = matcher.matchAll(read.good);
    std::optional<std::pair<LocalDay, LocalDay>> period;
    for (std::size_t i = 0; i < read.good.size(); ++i) {
        const auto &paid = read.good[i];
        auto line = lineOf(paid, read.names[i]);
        const auto &found = matches[i].line;
        // Which of several is meant, nobody knows: none stands beside the line.
        const auto *row = found.reason == "ambiguous"_L1 ? nullptr : matcher.row(found.reward);
        if (toUnixMs(paid.soldAt) != 0) {
            const auto day = calendar.dayOf(paid.soldAt);
            period =
                period ? std::pair(std::min(period->first, day), std::max(period->second, day)) : std::pair(day, day);
        }
        if (!row) {
            line.outcome = Comparison::OnlyTheirs;
            line.reason = paid.participant.isValid() ? found.reason : u"participant-unknown"_s;
        } else {
            addOurs(line, *row);
            const bool equal = line.ours == line.theirs;
            line.outcome = equal ? Comparison::Equal : Comparison::Differs;
            if (!equal)
                line.reason = differenceText(*row, paid.amount);
        }
        report.lines.push_back(std::move(line));
    }
    for (const auto &row : rows) {
        // Without dates in their file there is no period to stay within.
        const auto day = calendar.dayOf(row.paidAt);
        const bool inPeriod = !period || (day >= period->first && day <= period->second);
        if (!isOurs(row) || row.mode() != mode || matcher.isTaken(row.id) || !inPeriod)
            continue;
        CompareLine line;
        line.outcome = Comparison::OnlyOurs;
        line.participant = row.participantEmail;
        addOurs(line, row);
        line.reason = row.key.slot == kManualSlot ? u"entered by hand"_s : u"not in their file"_s;
        report.lines.push_back(std::move(line));
    }
    RD_CHECK(explainMissing(report.lines, mode, mains, cancel));
    for (const auto &line : report.lines) {
        report.equal += line.outcome == Comparison::Equal ? 1 : 0;
        report.differs += line.outcome == Comparison::Differs ? 1 : 0;
        report.onlyTheirs += line.outcome == Comparison::OnlyTheirs ? 1 : 0;
        report.onlyOurs += line.outcome == Comparison::OnlyOurs ? 1 : 0;
    }
    return report;
}

/// Why a sale they paid for earned nothing here, where their file names the sale.
Status MoveService::explainMissing(
    std::vector<CompareLine> &lines, Mode mode, const MainObjects &mains, const CancelToken &cancel)
{
    const auto wants = [](const CompareLine &line) {
        return line.outcome == Comparison::OnlyTheirs && line.reason == "no-reward"_L1 && !line.conversion.isEmpty();
    };
    if (std::none_of(lines.begin(), lines.end(), wants))
        return {};
    RD_TRY(calendar, this->calendar());
    RD_TRY(facts, m_books.loadFacts());
    std::set<ConnectionId> ofMode;
    for (const auto &campaign : facts.campaigns) {
        if (campaign.mode == word(mode))
            ofMode.insert(campaign.connections.begin(), campaign.connections.end());
    }
    std::map<std::string_view, ConversionId> conversions;
    for (const auto &conversion : facts.conversions) {
        if (ofMode.contains(conversion.connection))
            conversions.emplace(facts.symbols[conversion.objectId], conversion.id);
    }
    int explained = 0;
    for (auto &line : lines) {
        if (!wants(line))
            continue;
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        const auto main = mains.find(line.conversion);
        const std::string object = (main == mains.end() ? line.conversion : main->second).toStdString();
        const auto found = conversions.find(object);
        if (found == conversions.end()) {
            line.reason = u"sale-unknown"_s;
            continue;
        }
        if (++explained > kExplained)
            continue;
        Engine engine(facts, calendar);
        RD_TRY(steps, engine.explain(found->second, {}, 0, Beneficiary::Referrer));
        for (const auto &step : steps) {
            if (step.code == "nothing"_L1)
                line.reason = step.text;
        }
    }
    return {};
}

} // namespace rd::services
