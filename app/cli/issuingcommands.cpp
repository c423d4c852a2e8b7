// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QString amountsText(const std::vector<Money> &amounts)
{
    QStringList texts;
    for (const Money &money : amounts)
        texts.append(toDecimal(money) + u' ' + money.currency.code());
    return texts.isEmpty() ? u"no limit"_s : texts.join(u", "_s);
}

QJsonArray amountsJson(const std::vector<Money> &amounts)
{
    QJsonArray array;
    for (const Money &money : amounts)
        array.append(toJson(money));
    return array;
}

QJsonObject tallyJson(const services::AutomaticTally &tally)
{
    return {{u"mode"_s, word(tally.mode)}, {u"count"_s, tally.count}, {u"totals"_s, amountsJson(tally.totals)}};
}

/// What went out by itself today; test money has a line of its own where there is live money.
void sayToday(Invocation &in, const services::AutomaticTally &tally, const Modes &modes)
{
    const QString totals = tally.totals.empty() ? QString() : QString(u", "_s + amountsText(tally.totals));
    in.out().line(u"Today%1: %2 rewards%3."_s.arg(modes.both() ? QString(u", "_s + word(tally.mode)) : QString())
                      .arg(tally.count)
                      .arg(totals));
}

Result<int> show(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::IssuingControl &issuing = composition->desk().issuing;
    RD_TRY(stop, issuing.stopped());
    RD_TRY(limits, issuing.limits());
    RD_TRY(modes, in.modes());
    RD_TRY(today, issuing.today(modes.usual()));
    RD_TRY(test, issuing.today(Mode::Test));
    QJsonValue stopped(QJsonValue::Null);
    if (stop)
        stopped = QJsonObject{{u"at"_s, toJson(stop->at)}, {u"by"_s, stop->by}, {u"reason"_s, stop->reason}};
    in.out().document({{u"stopped"_s, stopped},
        {u"automatic"_s,
            QJsonObject{{u"perDay"_s, amountsJson(limits.perDay)}, {u"askAbove"_s, amountsJson(limits.askAbove)},
                {u"countPerDay"_s, limits.countPerDay ? QJsonValue(*limits.countPerDay) : QJsonValue()},
                {u"today"_s, tallyJson(today)}, {u"todayInTestMode"_s, tallyJson(test)}}}});
    if (stop)
        in.out().line(
            u"Issuing is stopped since %1 by %2: %3"_s.arg(toIso(stop->at), visible(stop->by), visible(stop->reason)));
    else
        in.out().line(u"Rewards may be issued."_s);
    in.out().line(u"Without a person, a day: %1, %2."_s.arg(amountsText(limits.perDay),
        limits.countPerDay ? u"%1 rewards at most"_s.arg(*limits.countPerDay) : u"any number of rewards"_s));
    in.out().line(u"A person is asked above: %1."_s.arg(amountsText(limits.askAbove)));
    sayToday(in, today, modes);
    if (modes.both())
        sayToday(in, test, modes);
    return 0;
}

Result<int> stop(Invocation &in)
{
    RD_TRY(member, in.decider());
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().issuing.stop(in.option(u"reason"_s), member));
    return show(in);
}

Result<int> resume(Invocation &in)
{
    RD_TRY(member, in.decider());
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().issuing.resume(member));
    return show(in);
}

/// "500 USD" or "500USD", several times; "none" alone takes the limit away.
Result<std::vector<Money>> amountsOf(const QStringList &texts, const QString &option)
{
    std::vector<Money> amounts;
    if (texts == QStringList{u"none"_s})
        return amounts;
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        const auto currency = Currency::parse(trimmed.right(3));
        if (!currency)
            return fail(ErrorKind::Usage, u"--%1 \"%2\" is not an amount with its currency."_s.arg(option, text),
                u"For example: --%1 \"500 USD\""_s.arg(option));
        RD_TRY(amount, parseDecimal(trimmed.chopped(3).trimmed(), *currency));
        amounts.push_back(amount);
    }
    return amounts;
}

Result<int> setLimits(Invocation &in)
{
    if (!in.has(u"per-day"_s) && !in.has(u"ask-above"_s) && !in.has(u"count-per-day"_s))
        return fail(ErrorKind::Usage, u"\"issuing limits\" needs --per-day, --ask-above or --count-per-day."_s);
    RD_TRY(member, in.decider());
    RD_TRY(composition, in.desk());
    services::IssuingControl &issuing = composition->desk().issuing;
    RD_TRY(limits, issuing.limits());
    if (in.has(u"per-day"_s)) {
        RD_TRY(amounts, amountsOf(in.options(u"per-day"_s), u"per-day"_s));
        limits.perDay = std::move(amounts);
    }
    if (in.has(u"ask-above"_s)) {
        RD_TRY(amounts, amountsOf(in.options(u"ask-above"_s), u"ask-above"_s));
        limits.askAbove = std::move(amounts);
    }
    if (in.has(u"count-per-day"_s)) {
        const QString text = in.option(u"count-per-day"_s);
        bool ok = false;
        const int count = text.toInt(&ok);
        if (!ok && text != "none"_L1)
            return fail(ErrorKind::Usage, u"--count-per-day \"%1\" is not a number."_s.arg(text));
        limits.countPerDay = ok ? std::optional<int>(count) : std::nullopt;
    }
    RD_CHECK(issuing.setLimits(limits, member));
    return show(in);
}

} // namespace

std::vector<Command> issuingCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"issuing show"_s, {}, u"whether rewards may be issued, and how many by themselves"_s, 0, 0, {}, show},
        {u"issuing stop"_s, u"--reason TEXT"_s, u"send nothing more from the next reward on"_s, 0, 0,
            {{u"reason"_s, u"Why."_s, u"TEXT"_s}, as}, stop,
            u"What is on its way is still looked up at the provider. Rewards given by hand can still be recorded."_s},
        {u"issuing resume"_s, {}, u"let rewards be issued again"_s, 0, 0, {as}, resume},
        {u"issuing limits"_s, {}, u"how much may go out without a person"_s, 0, 0,
            {{u"per-day"_s, u"Budget of a day, once for each currency; \"none\" takes it away."_s, u"\"500 USD\""_s},
                {u"ask-above"_s, u"Above this amount a person approves and issues."_s, u"\"100 USD\""_s},
                {u"count-per-day"_s, u"Rewards a day."_s, u"N"_s}, as},
            setLimits,
            u"They bind campaigns with automatic approval, whose due rewards are issued after each sync. What does not "
            "fit into a day's budget goes out on a later day."_s},
    };
}

} // namespace rd::app
