// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/codelines.h"

#include "views/support/saidtexts.h"
#include "views/widgets/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

std::vector<items::ColumnInfo> codeColumns()
{
    return {{u"outcome"_s, CodeLines::tr("Outcome"), false}, {u"participant"_s, CodeLines::tr("Participant"), false},
        {u"code"_s, CodeLines::tr("Code"), false}, {u"detail"_s, CodeLines::tr("What happens"), false}};
}

CodeLine lineOf(CodeLine::Kind kind, const services::CodeProblem &problem)
{
    return {kind, problem.name, problem.connection, problem.code, saidText(problem.detail), problem.reason};
}

} // namespace

CodeLines::CodeLines(QObject *parent) : RowModel(codeColumns(), parent) {}

void CodeLines::setLines(std::vector<CodeLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
        [](const CodeLine &a, const CodeLine &b) { return static_cast<int>(a.kind) > static_cast<int>(b.kind); });
    beginRows();
    m_lines = std::move(lines);
    endRows();
}

std::vector<CodeLine> CodeLines::of(const std::vector<services::CodePlan> &plans)
{
    std::vector<CodeLine> lines;
    for (const services::CodePlan &plan : plans) {
        for (const services::PlannedCode &code : plan.codes)
            lines.push_back({CodeLine::Kind::WouldCreate, code.name, plan.connection, code.code,
                tr("%1, at %2", "1: discount, 2: connection").arg(saidText(plan.couponText), plan.connection), {}});
        for (const services::CodeProblem &problem : plan.skipped)
            lines.push_back(lineOf(CodeLine::Kind::NotCreated, problem));
    }
    return lines;
}

std::vector<CodeLine> CodeLines::of(const services::CodeReport &report)
{
    std::vector<CodeLine> lines;
    for (const services::CreatedCode &code : report.created)
        lines.push_back({CodeLine::Kind::Created, code.name, code.connection, code.code, code.id, {}});
    for (const services::CodeProblem &problem : report.notCreated)
        lines.push_back(lineOf(CodeLine::Kind::NotCreated, problem));
    for (const services::CodeProblem &problem : report.uncertain)
        lines.push_back(lineOf(CodeLine::Kind::Uncertain, problem));
    return lines;
}

QString CodeLines::reasonText(const QString &reason)
{
    if (reason == "code-taken"_L1)
        return tr("Code is taken");
    if (reason == "code-not-allowed"_L1)
        return tr("Code not allowed");
    if (reason == "code-deactivated"_L1)
        return tr("Was switched off");
    if (reason == "participant-inactive"_L1)
        return tr("Not active");
    if (reason == "not-in-campaign"_L1)
        return tr("Not in the campaign");
    return tr("Refused by the provider");
}

QString CodeLines::outcomeText(const CodeLine &line)
{
    switch (line.kind) {
    case CodeLine::Kind::WouldCreate:
        return tr("Will be created");
    case CodeLine::Kind::Created:
        return tr("Created");
    case CodeLine::Kind::Uncertain:
        return tr("Being checked");
    case CodeLine::Kind::NotCreated:
        return reasonText(line.reason);
    }
    return {};
}

QVariant CodeLines::cell(std::size_t source, int column, int role) const
{
    const CodeLine &line = m_lines[source];
    if (role != Qt::DisplayRole && role != items::RawRole)
        return {};
    switch (static_cast<CodeColumn>(column)) {
    case CodeColumn::Outcome:
        return outcomeText(line);
    case CodeColumn::Participant:
        return line.participant;
    case CodeColumn::Code:
        return line.code;
    case CodeColumn::Detail:
        return line.detail;
    }
    return {};
}

int CodeLines::compare(std::size_t a, std::size_t b, int column) const
{
    return items::threeWayText(
        cell(a, column, Qt::DisplayRole).toString(), cell(b, column, Qt::DisplayRole).toString());
}

} // namespace rd::views
