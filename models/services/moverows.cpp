// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/moverows.h"

#include "models/core/engine.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 200;

QString identity(const QString &email)
{
    return QString::fromStdString(normalEmail(email.toStdString()));
}

QString folded(const QString &code)
{
    return QString::fromStdString(foldCode(code.toStdString()));
}

/// The cells that several kinds of rows share.
class Cells {
public:
    Cells(const SheetColumns &columns, const SheetRow &row, const Calendar &calendar)
        : m_columns(columns), m_row(row), m_calendar(calendar)
    {
    }
    [[nodiscard]] QString operator[](const QString &column) const { return m_columns.cell(m_row, column); }
    [[nodiscard]] RowProblem problem(const QString &column, const QString &text) const
    {
        return {m_row.line, column, text};
    }

    [[nodiscard]] std::optional<RowProblem> readAmount(Money &amount) const
    {
        const auto code = (*this)[u"currency"_s];
        const auto currency = Currency::parse(code);
        if (!currency)
            return problem(u"currency"_s, u"is no currency code (USD)"_s);
        const auto parsed = parseDecimal((*this)[u"amount"_s], *currency);
        if (!parsed)
            return problem(u"amount"_s, parsed.error().text);
        if (parsed->minor <= 0 || parsed->minor > kMaxLineMinor)
            return problem(u"amount"_s, u"is not more than 0, or beyond all bounds"_s);
        amount = *parsed;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<RowProblem> readDate(const QString &column, bool needed, Instant &at) const
    {
        const auto text = (*this)[column];
        if (text.isEmpty() && !needed)
            return std::nullopt;
        const auto parsed = parseDateCell(text, m_calendar);
        if (!parsed)
            return problem(column, u"is no date between 2000 and 2100 (2026-05-01)"_s);
        at = *parsed;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<RowProblem> readReference(bool needed, QString &reference) const
    {
        reference = (*this)[u"reference"_s];
        if (reference.isEmpty() && needed)
            return problem(u"reference"_s, u"is empty; it is what keeps a row from counting twice"_s);
        if (reference.size() > kMaxText)
            return problem(u"reference"_s, u"is longer than %1 characters"_s.arg(kMaxText));
        return std::nullopt;
    }
    [[nodiscard]] std::optional<RowProblem> readParticipant(const KnownPeople &people, ParticipantId &id) const
    {
        const auto email = (*this)[u"participant_email"_s];
        const auto code = (*this)[u"participant_code"_s];
        const auto byEmail = people.byEmail(email);
        const auto byCode = people.byCode(code);
        if (!email.isEmpty() && !byEmail.isValid())
            return problem(u"participant_email"_s, u"belongs to no participant"_s);
        if (!code.isEmpty() && !byCode.isValid())
            return problem(u"participant_code"_s, u"belongs to no participant"_s);
        if (!email.isEmpty() && !code.isEmpty() && byEmail != byCode)
            return problem(u"participant_code"_s, u"belongs to another participant than participant_email"_s);
        id = email.isEmpty() ? byCode : byEmail;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<RowProblem> readCustomer(QString &id, QString &email) const
    {
        id = (*this)[u"customer_id"_s];
        email = (*this)[u"customer_email"_s];
        if (email.isEmpty())
            return std::nullopt;
        if (auto text = emailProblem(email))
            return problem(u"customer_email"_s, *text);
        return std::nullopt;
    }

private:
    const SheetColumns &m_columns;
    const SheetRow &m_row;
    const Calendar &m_calendar;
};

class ManualSaleReader {
public:
    ManualSaleReader(const KnownPeople &people, const ManualSalePlace &place) : m_people(people), m_place(place) {}
    std::optional<RowProblem> read(const Cells &cells, ManualSale &sale)
    {
        if (auto problem = cells.readReference(true, sale.reference))
            return problem;
        if (auto problem = cells.readCustomer(sale.customerId, sale.customerEmail))
            return problem;
        if (sale.customerId.isEmpty() && sale.customerEmail.isEmpty())
            return cells.problem(u"customer_email"_s, u"is empty, and so is customer_id; one of them is needed"_s);
        if (auto problem = cells.readParticipant(m_people, sale.participant))
            return problem;
        if (auto problem = cells.readAmount(sale.amount))
            return problem;
        if (auto problem = cells.readDate(u"paid_at"_s, true, sale.paidAt))
            return problem;
        if (auto problem = readPlace(cells, sale))
            return problem;
        if (m_references.contains({sale.connection, sale.reference}))
            return cells.problem(u"reference"_s, u"is there twice"_s);
        sale.product = cells[u"product"_s];
        sale.note = cells[u"note"_s];
        if (const auto *participant = m_people.participant(sale.participant))
            sale.participantText =
                participant->codes.isEmpty() ? identity(participant->email) : participant->codes.constFirst();
        m_references.emplace(sale.connection, sale.reference);
        return std::nullopt;
    }

private:
    /// The connection under whose account the sale counts: the campaign's, else the only one there is.
    std::optional<RowProblem> readPlace(const Cells &cells, ManualSale &sale) const
    {
        const auto name = cells[u"campaign"_s];
        if (name.isEmpty()) {
            if (m_place.connections.size() != 1)
                return cells.problem(u"campaign"_s,
                    u"is needed where there is not exactly one %1 mode connection"_s.arg(word(m_place.mode)));
            sale.connection = m_place.connections.front();
            return std::nullopt;
        }
        const auto *campaign = m_people.campaign(name);
        if (!campaign || campaign->connections.empty())
            return cells.problem(u"campaign"_s, u"there is no campaign \"%1\""_s.arg(name));
        if (m_place.asked && campaign->mode != word(*m_place.asked))
            return cells.problem(u"campaign"_s, u"\"%1\" is a %2 mode campaign"_s.arg(name, campaign->mode));
        sale.campaign = campaign->id;
        sale.connection = campaign->connections.front();
        return std::nullopt;
    }
    const KnownPeople &m_people;
    const ManualSalePlace &m_place;
    std::set<std::pair<ConnectionId, QString>> m_references;
};

} // namespace

KnownPeople::KnownPeople(const std::vector<Participant> &participants, const std::vector<Campaign> &campaigns)
{
    for (const auto &participant : participants) {
        for (const auto &former : participant.formerEmails)
            m_byEmail.insert(identity(former), participant.id);
        m_byEmail.insert(identity(participant.email), participant.id);
        m_byId.emplace(participant.id, &participant);
        for (const auto &code : participant.codes)
            m_byCode.insert(folded(code), participant.id);
    }
    for (const auto &campaign : campaigns)
        m_campaigns.emplace(campaign.name, &campaign);
}

ParticipantId KnownPeople::byEmail(const QString &email) const
{
    return m_byEmail.value(identity(email));
}

ParticipantId KnownPeople::byCode(const QString &code) const
{
    return m_byCode.value(folded(code));
}

const Participant *KnownPeople::participant(ParticipantId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

const Campaign *KnownPeople::campaign(const QString &name) const
{
    const auto found = m_campaigns.find(name);
    return found == m_campaigns.end() ? nullptr : found->second;
}

const QStringList &manualSaleColumns()
{
    static const QStringList columns{u"reference"_s, u"customer_email"_s, u"customer_id"_s, u"participant_email"_s,
        u"participant_code"_s, u"campaign"_s, u"amount"_s, u"currency"_s, u"paid_at"_s, u"product"_s, u"note"_s};
    return columns;
}

const QStringList &paidColumns()
{
    static const QStringList columns{u"system"_s, u"reference"_s, u"participant_email"_s, u"participant_code"_s,
        u"customer_email"_s, u"customer_id"_s, u"conversion"_s, u"sold_at"_s, u"amount"_s, u"currency"_s, u"paid_at"_s};
    return columns;
}

ManualSaleRows readManualSaleRows(const Sheet &sheet, const SheetColumns &columns, const KnownPeople &people,
    const ManualSalePlace &place, const Calendar &calendar)
{
    ManualSaleRows rows;
    ManualSaleReader reader(people, place);
    for (const auto &row : sheet.rows) {
        ManualSale sale;
        sale.line = row.line;
        auto problem = columns.problemOf(row);
        if (!problem)
            problem = reader.read(Cells(columns, row, calendar), sale);
        if (problem)
            rows.problems.push_back(std::move(*problem));
        else
            rows.good.push_back(std::move(sale));
    }
    return rows;
}

PaidRows readPaidRows(const Sheet &sheet, const SheetColumns &columns, const KnownPeople &people, Mode mode,
    const Calendar &calendar, bool forComparing)
{
    PaidRows rows;
    QSet<std::pair<QString, QString>> references;
    const auto read = [&](const Cells &cells, PaidElsewhere &paid) -> std::optional<RowProblem> {
        paid.system = cells[u"system"_s];
        if (auto problem = cells.readReference(!forComparing, paid.reference))
            return problem;
        if (!forComparing && references.contains({paid.system, paid.reference}))
            return cells.problem(u"reference"_s, u"is there twice"_s);
        if (auto problem = cells.readParticipant(people, paid.participant); problem && !forComparing)
            return problem;
        if (!paid.participant.isValid() && !forComparing)
            return cells.problem(
                u"participant_email"_s, u"is empty, and so is participant_code; one of them is needed"_s);
        if (auto problem = cells.readCustomer(paid.customerId, paid.customerEmail))
            return problem;
        if (auto problem = cells.readAmount(paid.amount))
            return problem;
        paid.objectId = cells[u"conversion"_s];
        if (auto problem = cells.readDate(u"sold_at"_s, false, paid.soldAt))
            return problem;
        if (paid.objectId.isEmpty() && toUnixMs(paid.soldAt) == 0)
            return cells.problem(u"conversion"_s, u"is empty, and so is sold_at; one of them is needed"_s);
        if (!forComparing && columns.has(u"paid_at"_s) && cells[u"paid_at"_s].isEmpty())
            return cells.problem(u"paid_at"_s, u"is empty: what was not paid yet settles nothing"_s);
        paid.paidAt = paid.soldAt;
        return cells.readDate(u"paid_at"_s, !forComparing && toUnixMs(paid.soldAt) == 0, paid.paidAt);
    };
    for (const auto &row : sheet.rows) {
        PaidElsewhere paid;
        paid.line = row.line;
        paid.mode = mode;
        const Cells cells(columns, row, calendar);
        auto problem = columns.problemOf(row);
        if (!problem)
            problem = read(cells, paid);
        if (problem) {
            rows.problems.push_back(std::move(*problem));
            continue;
        }
        const auto email = cells[u"participant_email"_s];
        rows.names.push_back(email.isEmpty() ? cells[u"participant_code"_s] : email);
        references.insert({paid.system, paid.reference});
        rows.good.push_back(std::move(paid));
    }
    return rows;
}

} // namespace rd::services
