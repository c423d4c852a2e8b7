// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "models/services/sheetreader.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QString moneyText(const Money &money)
{
    return toDecimal(money) + u' ' + money.currency.code();
}

/// What is entered always says which money it is, where there are both.
QString enteredText(const Money &money, Mode mode, const Modes &modes)
{
    const QString text = moneyText(money);
    return modes.both() ? QString(text + u' ' + word(mode)) : text;
}

Status need(Invocation &in, const QString &command, const QStringList &options)
{
    for (const QString &option : options) {
        if (in.option(option).trimmed().isEmpty())
            return fail(ErrorKind::Usage, u"\"%1\" needs --%2."_s.arg(command, option));
    }
    return {};
}

Result<int> adjust(Invocation &in)
{
    RD_CHECK(need(in, u"adjust"_s, {u"amount"_s, u"currency"_s, u"reason"_s}));
    RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
    QString text = in.option(u"amount"_s).trimmed();
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    RD_TRY(amount, parseDecimal(text, currency));
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    services::AdjustRequest request;
    request.participant = in.arguments().constFirst();
    request.campaign = in.option(u"campaign"_s);
    request.amount = amount;
    request.reason = in.option(u"reason"_s);
    request.member = in.member();
    RD_TRY(mode, in.mode());
    request.mode = mode;
    RD_TRY(adjustment, composition->desk().balances.adjust(request));
    RD_TRY(modes, in.modes());
    in.out().document({{u"adjustment"_s, toJson(adjustment)}});
    const QString amountText = enteredText(adjustment.amount, adjustment.mode, modes);
    in.out().line(adjustment.reward.isValid() ? u"Entered %1 as reward %2; it is due and waits for approval."_s.arg(
                      amountText, idText(adjustment.reward.value))
                                              : u"Entered %1; it is taken off what is paid next."_s.arg(amountText));
    return 0;
}

Result<int> requestWriteOff(Invocation &in)
{
    RD_CHECK(need(in, u"participants write-off"_s, {u"currency"_s, u"reason"_s}));
    RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(mode, in.mode());
    RD_TRY(writeOff,
        composition->desk().balances.requestWriteOff(
            {in.arguments().constFirst(), currency, in.option(u"reason"_s), in.member(), mode}));
    RD_TRY(modes, in.modes());
    in.out().document({{u"writeOff"_s, toJson(writeOff)}});
    in.out().line(u"Write-off %1 of %2 is requested. Another approver or admin says: write-offs approve %1"_s.arg(
        idText(writeOff.id), enteredText(writeOff.amount, writeOff.mode, modes)));
    return 0;
}

Result<int> listWriteOffs(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(writeOffs, composition->desk().balances.writeOffs());
    RD_TRY(modes, in.modes());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const WriteOff &writeOff : writeOffs) {
        documents.append(toJson(writeOff));
        rows.push_back(
            {idText(writeOff.id), word(writeOff.state), moneyText(writeOff.amount) + modeMark(writeOff.mode, modes),
                writeOff.participantName, writeOff.requestedBy, writeOff.decidedBy, writeOff.reason});
    }
    in.out().document({{u"writeOffs"_s, documents}});
    if (rows.empty())
        in.out().line(u"No write-offs."_s);
    else
        in.out().table(
            {u">id"_s, u"state"_s, u">amount"_s, u"participant"_s, u"asked by"_s, u"decided by"_s, u"reason"_s}, rows);
    return 0;
}

Result<qint64> writeOffId(Invocation &in)
{
    bool ok = false;
    const qint64 id = in.arguments().constFirst().toLongLong(&ok);
    if (!ok || id <= 0)
        return fail(ErrorKind::Usage, u"\"%1\" is not a write-off's id."_s.arg(in.arguments().constFirst()),
            u"referral-desk write-offs list shows the ids."_s);
    return id;
}

Result<int> approveWriteOff(Invocation &in)
{
    RD_TRY(id, writeOffId(in));
    RD_TRY(agreed, in.confirm(u"Give up what is owed back (write-off %1)?"_s.arg(id)));
    if (!agreed)
        return fail(ErrorKind::Cancelled, u"Nothing was written off."_s);
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(writeOff, composition->desk().balances.approveWriteOff(id, in.member()));
    RD_TRY(modes, in.modes());
    in.out().document({{u"writeOff"_s, toJson(writeOff)}});
    in.out().line(u"Wrote off %1%2."_s.arg(enteredText(writeOff.amount, writeOff.mode, modes),
        writeOff.onePerson ? u", asked for and approved by the same person"_s : QString()));
    return 0;
}

Result<int> refuseWriteOff(Invocation &in)
{
    RD_TRY(id, writeOffId(in));
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(writeOff, composition->desk().balances.refuseWriteOff(id, in.option(u"reason"_s), in.member()));
    RD_TRY(modes, in.modes());
    in.out().document({{u"writeOff"_s, toJson(writeOff)}});
    in.out().line(u"Refused write-off %1; %2 stay owed."_s.arg(
        idText(writeOff.id), enteredText(writeOff.amount, writeOff.mode, modes)));
    return 0;
}

} // namespace

Result<int> issueByHand(Invocation &in, const std::vector<RewardId> &ids)
{
    services::HandIssueOrder order;
    order.ids = ids;
    order.all = in.has(u"all"_s);
    order.reference = in.option(u"reference"_s);
    order.member = in.member();
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    order.date = composition->desk().clock.now();
    if (in.has(u"date"_s)) {
        RD_TRY(info, composition->desk().workspace.info());
        RD_TRY(calendar, Calendar::forZone(info.timeZone));
        RD_TRY(date, services::parseDateCell(in.option(u"date"_s).trimmed(), calendar));
        order.date = date;
    }
    const bool dryRun = in.has(u"dry-run"_s);
    if (!dryRun) {
        RD_TRY(agreed,
            in.confirm(u"Record %1 as given by hand?"_s.arg(
                order.all ? u"all approved rewards"_s : u"%1 rewards"_s.arg(ids.size()))));
        if (!agreed)
            return fail(ErrorKind::Cancelled, u"Nothing was recorded."_s);
    }
    RD_TRY(report, dryRun ? composition->desk().handIssue.preview(order) : composition->desk().handIssue.issue(order));
    RD_TRY(modes, in.modes());
    in.out().document(toJson(report));
    for (const services::HandIssuedRow &row : report.issued)
        in.out().line(u"  %1 %2 %3%4"_s.arg(dryRun ? u"would issue "_s : u"issued      "_s, idText(row.id.value),
            row.paid ? moneyText(*row.paid) : u"–"_s,
            row.recovered && row.recovered->minor > 0 ? u", %1 taken off"_s.arg(moneyText(*row.recovered))
                                                      : QString()));
    for (const services::HandNotIssuedRow &row : report.notIssued)
        in.out().line(u"  not issued   %1 %2 %3"_s.arg(idText(row.id.value), row.reason, visible(row.detail)));
    for (const services::CurrencyTotal &total : report.totals)
        in.out().line(u"To pay: %1%2"_s.arg(moneyText({total.minor, total.currency}), modeMark(total.mode, modes)));
    return report.notIssued.empty() ? 0 : 1;
}

std::vector<Command> moneyCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    const QCommandLineOption reason(u"reason"_s, u"Why."_s, u"TEXT"_s);
    const QCommandLineOption currency(u"currency"_s, u"Currency, for example USD."_s, u"C"_s);
    return {
        {u"adjust"_s, u"PARTICIPANT"_s, u"owe a participant more or less, with a reason"_s, 1, 1,
            {{u"amount"_s, u"Amount, for example 12.50 or -3."_s, u"AMOUNT"_s}, currency, reason,
                {u"campaign"_s,
                    u"Campaign whose terms the money falls under; else one of the participant's in which a person approves."_s,
                    u"NAME"_s},
                modeOption(), as},
            adjust},
        {u"participants write-off"_s, u"PARTICIPANT"_s, u"ask to give up a negative balance"_s, 1, 1,
            {currency, reason, modeOption(), as}, requestWriteOff},
        {u"write-offs list"_s, {}, u"list the write-offs"_s, 0, 0, {}, listWriteOffs},
        {u"write-offs approve"_s, u"ID"_s, u"book a write-off that somebody else asked for"_s, 1, 1, {as},
            approveWriteOff},
        {u"write-offs refuse"_s, u"ID"_s, u"refuse a write-off"_s, 1, 1, {reason, as}, refuseWriteOff},
    };
}

} // namespace rd::app
