// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/changesentences.h"

#include "models/core/money.h"
#include "views/support/saidzone.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 300;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ChangeSentences)
};

} // namespace

/// Outside of the unnamed namespace: there the translators' tool loses the context of `Words`.
static QString memberOfRule(const QString &member)
{
    if (member == "percent"_L1)
        return Words::tr("the percentage");
    if (member == "flat"_L1)
        return Words::tr("the fixed amount");
    if (member == "per"_L1)
        return Words::tr("what the fixed amount is paid for");
    if (member == "tierBy"_L1)
        return Words::tr("what the tiers count");
    if (member == "tierWindow"_L1)
        return Words::tr("the time the tiers count in");
    if (member == "rounding"_L1)
        return Words::tr("the rounding");
    if (member == "additive"_L1)
        return Words::tr("whether it is given beside other rules");
    if (member == "products"_L1)
        return Words::tr("the products");
    if (member == "prices"_L1)
        return Words::tr("the prices");
    if (member == "collections"_L1)
        return Words::tr("the collections");
    if (member == "participants"_L1)
        return Words::tr("the participants");
    if (member == "groups"_L1)
        return Words::tr("the groups");
    if (member == "months"_L1)
        return Words::tr("for how many months it is given");
    if (member == "payments"_L1)
        return Words::tr("for how many payments it is given");
    if (member == "allowAboveBase"_L1)
        return Words::tr("whether it may exceed the payment");
    if (member == "flatProportional"_L1)
        return Words::tr("whether a refund lowers it in proportion");
    return {};
}

static QString placeOfList(const QString &list, int number)
{
    if (list == "caps"_L1)
        return Words::tr("Limit %1").arg(number);
    if (list == "milestones"_L1)
        return Words::tr("Milestone %1").arg(number);
    if (list == "leaderboard.prizes"_L1)
        return Words::tr("Prize %1").arg(number);
    return {};
}

static QString valueText(const QString &value, bool isPercent, const QTimeZone &zone)
{
    static const QRegularExpression kMoney(u"^(-?[0-9.]+) ([A-Z]{3})$"_s);
    static const QRegularExpression kNumber(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    if (isPercent && kNumber.match(value).hasMatch()) {
        const auto decimals = value.contains(u'.') ? value.section(u'.', 1).size() : 0;
        return Words::tr("%1 %", "percentage").arg(QLocale().toString(value.toDouble(), 'f', int(decimals)));
    }
    if (const auto money = kMoney.match(value); money.hasMatch()) {
        if (const auto currency = Currency::parse(money.captured(2))) {
            if (const auto amount = parseDecimal(money.captured(1), *currency))
                return formatMoney(*amount);
        }
    }
    if (value == "yes"_L1)
        return Words::tr("yes");
    if (value == "no"_L1)
        return Words::tr("no");
    return safeText(saidText(value, zone), kLongest);
}

/// "rule, member" or "Limit 2, …" in front; empty where there are no words for it.
static QString subjectOf(const services::TermChange &change)
{
    static const QRegularExpression kRule(u"^rules\\[(\\d+)\\](?:\\.(\\w+))?$"_s);
    static const QRegularExpression kElement(u"^(caps|milestones|leaderboard\\.prizes)\\[(\\d+)\\]$"_s);
    if (const auto rule = kRule.match(change.path); rule.hasMatch()) {
        constexpr auto kBegin = "Rule \""_L1;
        if (!change.text.startsWith(kBegin))
            return {};
        const QString member = rule.captured(2);
        const QString behind = member.isEmpty() ? u"\" is "_s : QString(u"\", "_s + member + u' ');
        const qsizetype end = change.text.indexOf(behind, kBegin.size());
        if (end < 0)
            return {};
        const QString name = safeText(change.text.mid(kBegin.size(), end - kBegin.size()), 80);
        if (member.isEmpty())
            return Words::tr("Rule “%1”").arg(name);
        const QString what = memberOfRule(member);
        return what.isEmpty() ? QString() : Words::tr("Rule “%1”: %2", "name, part of it").arg(name, what);
    }
    if (const auto element = kElement.match(change.path); element.hasMatch())
        return placeOfList(element.captured(1), element.captured(2).toInt() + 1);
    return {};
}

static QString sentenceOf(const services::TermChange &change, const QTimeZone &zone)
{
    const QString subject = subjectOf(change);
    if (subject.isEmpty())
        return asSentence(safeText(saidText(change.text, zone), kLongest));
    const bool isPercent = change.path.endsWith(".percent"_L1);
    const bool isWhole = change.path.endsWith(u']'); // all of its members would follow
    if (change.before.isEmpty())
        return isWhole ? Words::tr("%1 is new.", "rule or limit").arg(subject)
                       : Words::tr("%1 is new: %2.", "part of a rule, value")
                             .arg(subject, valueText(change.after, isPercent, zone));
    if (change.after.isEmpty())
        return isWhole ? Words::tr("%1 is gone.", "rule or limit").arg(subject)
                       : Words::tr("%1 is gone; it was %2.", "part of a rule, value")
                             .arg(subject, valueText(change.before, isPercent, zone));
    return Words::tr("%1 changes from %2 to %3.", "part of a rule, values")
        .arg(subject, valueText(change.before, isPercent, zone), valueText(change.after, isPercent, zone));
}

QString changeSentence(const services::TermChange &change, const QTimeZone &zone)
{
    QString sentence = sentenceOf(change, zone);
    // Whoever makes it safe once more would show the marks that keep amounts apart.
    sentence.remove(QChar(0x2066)).remove(QChar(0x2067)).remove(QChar(0x2068)).remove(QChar(0x2069));
    return sentence;
}

} // namespace rd::views
