// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementservice.h"

#include "models/services/modechoice.h"
#include "models/services/payoutmethods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::services {

namespace {

StatementAccount &accountFor(Statement &statement, Currency currency, Mode mode, RewardKind kind)
{
    for (StatementAccount &account : statement.accounts) {
        if (account.currency == currency && account.mode == mode && account.kind == kind)
            return account;
    }
    StatementAccount account;
    account.currency = currency;
    account.mode = mode;
    account.kind = kind;
    return statement.accounts.emplace_back(account);
}

Status addOpening(Statement &statement, const std::vector<EntrySum> &sums, Mode mode)
{
    for (const EntrySum &sum : sums) {
        const auto effect = statementEffect(sum.kind);
        if (!effect || sum.mode != mode)
            continue;
        StatementAccount &account = accountFor(statement, sum.currency, sum.mode, sum.rewardKind);
        RD_TRY(opening, add(Money{account.opening, sum.currency}, Money{effect->sign * sum.minor, sum.currency}));
        account.opening = account.closing = opening.minor;
    }
    return {};
}

StatementLine lineOf(
    const ParticipantEntry &entry, const StatementEffect &effect, const Calendar &calendar, LocalDay from)
{
    StatementLine line;
    line.bookedOn = calendar.dayOf(entry.at);
    line.part = effect.part;
    line.currency = entry.amount.currency;
    line.mode = entry.mode;
    line.kind = entry.rewardKind;
    line.minor = effect.sign * entry.amount.minor;
    line.campaign = entry.campaign;
    line.objectId = entry.objectId;
    if (!entry.objectId.isEmpty() && toUnixMs(entry.paidAt) != 0) {
        line.paidOn = calendar.dayOf(entry.paidAt);
        line.addedLater = effect.part == StatementPart::Earned && *line.paidOn < from;
    }
    // Written for the participant; all other notes are between the people of the merchant.
    if (effect.part == StatementPart::Adjusted)
        line.note = entry.note;
    return line;
}

QString dateText(LocalDay day)
{
    return toDate(day).toString(Qt::ISODate);
}

/// Number, wording and both parties in one cell: the row is the invoice.
QString invoiceNote(const SelfBillInvoice &invoice)
{
    const auto party = [](const QString &name, const QString &taxNumber) {
        return taxNumber.isEmpty() ? name : u"%1 (tax number %2)"_s.arg(name, taxNumber);
    };
    const SelfBillParties &parties = invoice.parties;
    const QString supplier = parties.supplier.isEmpty() ? u"(encrypted)"_s : parties.supplier;
    const QString what = invoice.cancelledOn
        ? u"Cancellation of self-billing invoice %1 of %2: the payment came back"_s.arg(
            invoice.number, dateText(invoice.issuedOn))
        : u"Self-billing invoice %1"_s.arg(invoice.number);
    return u"%1. Issued by %2 in the name of %3"_s.arg(
        what, party(parties.buyer, parties.buyerTaxNumber), party(supplier, parties.supplierTaxNumber));
}

} // namespace

/// The merchant as invoices name it.
struct Biller {
    QString name;
    QString taxNumber;
    QString address;
};

struct StatementService::Frame {
    Calendar calendar;
    LocalDay from;
    LocalDay to;
    Instant begin;
    Instant end;
    Mode mode = Mode::Live;
    QString merchant;
    Instant now;
    Biller biller;
    bool invoices = true;
};

Result<StatementService::Frame> StatementService::frame(const StatementPeriod &period)
{
    RD_TRY(info, m_parts.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(connections, m_parts.connections.connections());
    const Instant now = m_parts.clock.now();
    const LocalDay to = period.to.value_or(calendar.dayOf(now));
    const LocalDay from = period.from.value_or(std::min(to, calendar.dayOf(info.createdAt)));
    if (to < from)
        return fail(ErrorKind::Usage, u"the period ends before it begins"_s);
    const Mode mode = period.mode.value_or(modesOf(connections).usual());
    QString merchant;
    for (const Connection &connection : connections) {
        if (connection.active && merchant.isEmpty() && modeFromWord(connection.mode) == mode)
            merchant = connection.accountName;
    }
    const Instant begin = period.from ? calendar.startOf(from) : Instant();
    const Instant end = calendar.startOf(LocalDay{to.value + 1});
    RD_TRY(name, m_parts.workspace.setting(kSelfBillingName));
    RD_TRY(taxNumber, m_parts.workspace.setting(kSelfBillingTaxNumber));
    RD_TRY(address, m_parts.workspace.setting(kSelfBillingAddress));
    const QString known = name.value_or(QString());
    Biller biller{known.isEmpty() ? merchant : known, taxNumber.value_or(QString()), address.value_or(QString())};
    return Frame{std::move(calendar), from, to, begin, end, mode, merchant, now, std::move(biller), period.invoices};
}

/// As it was frozen. Where nobody was frozen yet, the parties are those of now; of somebody erased only the pseudonym
/// is left, and without the keychain's key the supplier stays empty: never somebody else's name.
SelfBillInvoice StatementService::invoiceOf(
    const Frame &frame, const StoredInvoice &stored, const Participant &participant)
{
    SelfBillInvoice invoice = stored.invoice;
    SelfBillParties &parties = invoice.parties;
    const QString name = participant.name.isEmpty() ? participant.email : participant.name;
    if (!stored.hasBuyer) {
        parties = {frame.biller.name, frame.biller.taxNumber, frame.biller.address, name, {}, participant.country};
        if (m_parts.taxNumbers) {
            if (const auto number = m_parts.taxNumbers->taxNumberForInvoice(participant.id))
                parties.supplierTaxNumber = *number;
        }
    } else if (stored.envelope.isEmpty()) {
        parties.supplier = name;
    } else if (m_parts.taxNumbers) {
        if (!m_parts.taxNumbers->openSupplier(stored.uid, stored.envelope, parties))
            parties.supplier.clear();
    }
    return invoice;
}

Result<Statement> StatementService::make(const Frame &frame, const Participant &participant)
{
    RD_TRY(facts, m_parts.history.statementFacts(participant.id, frame.begin, frame.end));
    Statement statement;
    statement.participant = participant.id;
    statement.name = participant.name;
    statement.email = participant.email;
    statement.codes = participant.codes;
    statement.merchant = frame.merchant;
    statement.from = frame.from;
    statement.to = frame.to;
    statement.zone = frame.calendar.zoneId();
    statement.madeAt = frame.now;
    RD_CHECK(addOpening(statement, facts.before, frame.mode));
    for (const ParticipantEntry &entry : facts.entries) {
        if (entry.mode != frame.mode)
            continue;
        if (const auto effect = statementEffect(entry.kind)) {
            StatementLine line = lineOf(entry, *effect, frame.calendar, frame.from);
            RD_CHECK(accountFor(statement, line.currency, line.mode, line.kind).book(line.part, line.minor));
            statement.lines.push_back(std::move(line));
        } else if (entry.kind == EntryKind::IssuedNonCash) {
            statement.items.push_back({frame.calendar.dayOf(entry.at), entry.mode, entry.rewardKind, entry.campaign});
        }
    }
    // Numbers are of real money only.
    if (frame.mode == Mode::Live && frame.invoices) {
        for (const StoredInvoice &stored : facts.invoices)
            statement.invoices.push_back(invoiceOf(frame, stored, participant));
    }
    std::sort(
        statement.accounts.begin(), statement.accounts.end(), [](const StatementAccount &a, const StatementAccount &b) {
            return std::pair(a.currency.code(), a.kind) < std::pair(b.currency.code(), b.kind);
        });
    return statement;
}

Result<Statement> StatementService::statement(ParticipantId participant, const StatementPeriod &period)
{
    RD_TRY(frame, this->frame(period));
    RD_TRY(summary, m_parts.participants.participantSummary(participant));
    return make(frame, summary.participant);
}

Status StatementService::each(const StatementPeriod &period, const std::function<Status(const Statement &)> &take,
    const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(frame, this->frame(period));
    RD_TRY(participants, m_parts.participants.participants());
    qint64 done = 0;
    for (const Participant &participant : participants) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        RD_TRY(statement, make(frame, participant));
        const bool isEmpty = statement.lines.empty() && statement.items.empty() && statement.invoices.empty()
            && std::all_of(statement.accounts.begin(), statement.accounts.end(),
                [](const StatementAccount &account) { return account.opening == 0; });
        if (!isEmpty)
            RD_CHECK(take(statement));
        if (progress)
            progress({u"statements"_s, ++done, static_cast<qint64>(participants.size()), 0});
    }
    return {};
}

Result<StatementPeriod> StatementService::lastMonth()
{
    RD_TRY(info, m_parts.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    const QDate today = toDate(calendar.dayOf(m_parts.clock.now()));
    const QDate first(today.year(), today.month(), 1);
    return StatementPeriod{toLocalDay(first.addMonths(-1)), toLocalDay(first.addDays(-1)), {}};
}

StatementTable StatementService::table(const Statement &statement)
{
    StatementTable table;
    table.titles = {u"date"_s, u"type"_s, u"reward"_s, u"campaign"_s, u"payment"_s, u"paid_on"_s, u"amount"_s,
        u"currency"_s, u"mode"_s, u"note"_s};
    const auto balance = [&table](LocalDay day, const QString &type, const StatementAccount &account, qint64 minor) {
        table.rows += QStringList{dateText(day), type, word(account.kind), {}, {}, {},
            toDecimal({minor, account.currency}), account.currency.code(), word(account.mode), {}};
    };
    for (const StatementAccount &account : statement.accounts)
        balance(statement.from, u"opening"_s, account, account.opening);
    for (const StatementLine &line : statement.lines)
        table.rows += QStringList{dateText(line.bookedOn), word(line.part), word(line.kind), line.campaign,
            line.objectId, line.paidOn ? dateText(*line.paidOn) : QString(), toDecimal({line.minor, line.currency}),
            line.currency.code(), word(line.mode), line.note};
    for (const StatementItem &item : statement.items)
        table.rows += QStringList{dateText(item.issuedOn), word(StatementPart::Issued), word(item.kind), item.campaign,
            {}, {}, {}, {}, word(item.mode), {}};
    for (const SelfBillInvoice &invoice : statement.invoices)
        table.rows += QStringList{dateText(invoice.cancelledOn.value_or(invoice.issuedOn)),
            invoice.cancelledOn ? u"invoice-cancelled"_s : u"invoice"_s, word(RewardKind::Cash), {}, invoice.reference,
            invoice.paidOn ? dateText(*invoice.paidOn) : QString(), toDecimal(invoice.amount),
            invoice.amount.currency.code(), word(Mode::Live), invoiceNote(invoice)};
    for (const StatementAccount &account : statement.accounts)
        balance(statement.to, u"closing"_s, account, account.closing);
    return table;
}

QString StatementService::fileName(const Statement &statement)
{
    return u"statement-%1-%2-%3"_s.arg(
        QString::number(statement.participant.value), dateText(statement.from), dateText(statement.to));
}

} // namespace rd::services
