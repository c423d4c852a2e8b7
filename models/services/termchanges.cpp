// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/termchanges.h"

#include "models/core/campaigndocument.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

struct Label {
    const char *path;
    const char *text;
};

/// What people call a member; the others go by their path.
constexpr std::array kLabels{
    Label{"state", "The state"},
    Label{"connections", "The connections"},
    Label{"payoutCurrency", "The payout currency"},
    Label{"priority", "The priority"},
    Label{"startsAt", "The beginning"},
    Label{"endsAt", "The end"},
    Label{"attribution.model", "The touch that counts"},
    Label{"attribution.windowDays", "The window in days"},
    Label{"attribution.evidence", "The evidence accepted"},
    Label{"attribution.metadataKeys", "The metadata keys"},
    Label{"attribution.existingCustomers", "Whether existing customers count"},
    Label{"attribution.codeMovesCustomer", "Whether a later code moves the customer"},
    Label{"qualification.minimumBase", "The least amount of a payment"},
    Label{"qualification.payments", "The payment from which rewards arise"},
    Label{"rewards.referrer.kind", "What the referrer gets"},
    Label{"rewards.referee.kind", "What the new customer gets"},
    Label{"rewards.referrer.amount", "The referrer's fixed amount"},
    Label{"rewards.referee.amount", "The new customer's fixed amount"},
    Label{"rewards.referrer", "The referrer's reward"},
    Label{"rewards.referee", "The new customer's reward"},
    Label{"hold.days", "The hold in days"},
    Label{"hold.longIntervalDays", "The hold for intervals of six months or more, in days"},
    Label{"threshold", "The least balance for cash"},
    Label{"onExistingDiscount", "What a coupon does beside another discount"},
    Label{"approval.mode", "The approval"},
    Label{"approval.twoPerson", "Whether two persons approve"},
};

QString labelOf(const QString &path)
{
    const auto found = std::find_if(
        kLabels.begin(), kLabels.end(), [&path](const Label &label) { return path == QLatin1String(label.path); });
    return found == kLabels.end() ? path : QString::fromLatin1(found->text);
}

bool isMoney(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.size() == 2 && object.contains("minor"_L1) && object.contains("currency"_L1);
}

QString textOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (isMoney(value)) {
        const auto currency = Currency::parse(value["currency"_L1].toString());
        return currency ? QString(toDecimal({value["minor"_L1].toInteger(), *currency}) + u' ' + currency->code())
                        : QString();
    }
    QStringList parts;
    if (value.isArray()) {
        for (const auto element : value.toArray())
            parts << textOf(element);
        return parts.join(u", "_s);
    }
    if (!value.isObject())
        return value.toString();
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = textOf(member.value());
        if (!text.isEmpty())
            parts << u"%1 %2"_s.arg(member.key(), text);
    }
    return parts.join(u", "_s);
}

/// An array whose elements are compared one by one: rules, caps, milestones, prizes, tiers.
bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && array.first().isObject() && !isMoney(array.first());
}

QString nameOf(const QJsonValue &element)
{
    return element["name"_L1].toString();
}

bool namesTellApart(const QJsonArray &array)
{
    QStringList names;
    for (const auto element : array)
        names << nameOf(element);
    return !names.contains(QString()) && names.removeDuplicates() == 0;
}

class Comparison {
public:
    void compare(const QString &path, const QString &label, const QJsonValue &before, const QJsonValue &after);
    [[nodiscard]] std::vector<TermChange> take() { return std::move(m_changes); }

private:
    void members(const QString &path, const QString &label, const QJsonObject &before, const QJsonObject &after);
    void elements(const QString &path, const QJsonArray &before, const QJsonArray &after);
    void note(const QString &path, const QString &label, const QJsonValue &before, const QJsonValue &after);

    std::vector<TermChange> m_changes;
};

void Comparison::compare(const QString &path, const QString &label, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject() && !isMoney(before))
        members(path, label, before.toObject(), after.toObject());
    else if (isListOfObjects(before) || isListOfObjects(after))
        elements(path, before.toArray(), after.toArray());
    else
        note(path, label, before, after);
}

void Comparison::members(const QString &path, const QString &label, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const auto &key : std::as_const(keys)) {
        const QString inner = path.isEmpty() ? key : QString(path + u'.' + key);
        // Inside a rule or a cap its own name says where, and the member what.
        const QString called = label.isEmpty() ? QString() : QString(label + u", " + key);
        compare(inner, called, before[key], after[key]);
    }
}

void Comparison::elements(const QString &path, const QJsonArray &before, const QJsonArray &after)
{
    const bool byName = namesTellApart(before) && namesTellApart(after);
    const auto placeIn = [byName](const QJsonArray &array, const QJsonValue &wanted, qsizetype place) -> qsizetype {
        if (!byName)
            return place < array.size() ? place : -1;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (nameOf(array.at(i)) == nameOf(wanted))
                return i;
        }
        return -1;
    };
    const QString kind = path == "rules"_L1 ? u"Rule"_s : path;
    const auto called = [&kind](const QJsonValue &element, qsizetype place) {
        const QString name = nameOf(element);
        return name.isEmpty() ? u"%1 %2"_s.arg(kind, QString::number(place + 1)) : u"%1 \"%2\""_s.arg(kind, name);
    };
    qsizetype last = -1;
    bool isMoved = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = placeIn(after, before.at(i), i);
        const auto inner = u"%1[%2]"_s.arg(path, QString::number(found < 0 ? i : found));
        compare(inner, called(before.at(i), i), before.at(i), found < 0 ? QJsonValue() : after.at(found));
        isMoved = isMoved || (found >= 0 && found < last);
        last = std::max(last, found);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (placeIn(before, after.at(i), i) < 0)
            compare(u"%1[%2]"_s.arg(path, QString::number(i)), called(after.at(i), i), QJsonValue(), after.at(i));
    }
    if (isMoved) {
        QStringList names;
        for (const auto element : after)
            names << nameOf(element);
        m_changes.push_back({path, {}, names.join(u", "_s),
            u"The order changes, and the first rule that matches applies: %1."_s.arg(names.join(u", "_s))});
    }
}

void Comparison::note(const QString &path, const QString &label, const QJsonValue &before, const QJsonValue &after)
{
    const QString name = label.isEmpty() ? labelOf(path) : label;
    TermChange change{path, textOf(before), textOf(after), {}};
    if (change.before == change.after)
        return; // absent and empty say the same
    if (change.before.isEmpty())
        change.text = u"%1 is new: %2."_s.arg(name, change.after);
    else if (change.after.isEmpty())
        change.text = u"%1 is gone; it was: %2."_s.arg(name, change.before);
    else
        change.text = u"%1 changes from %2 to %3."_s.arg(name, change.before, change.after);
    m_changes.push_back(std::move(change));
}

} // namespace

std::vector<TermChange> differencesOf(const CampaignTerms &before, const CampaignTerms &after)
{
    Comparison comparison;
    comparison.compare({}, {}, toCampaignDocument(before), toCampaignDocument(after));
    return comparison.take();
}

} // namespace rd::services
