// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/documentreader.h"

#include "models/core/jsonmembers.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kMaxBytes = 16 * 1024 * 1024;
constexpr int kMaxDepth = 64;

QString badDocument()
{
    return u"bad-document"_s;
}

/// The value as JSON, shortened: it comes from outside.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype kShown = 80;
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    return text.size() <= kShown ? text : text.left(kShown) + QChar(0x2026);
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

bool isCleanText(const QString &text, qsizetype limit)
{
    return !text.isEmpty() && text.size() <= limit && text.trimmed().size() == text.size() && text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), isControl);
}

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (inString && byte == '\\')
            ++i;
        else if (byte == '"')
            inString = !inString;
        else if (!inString && (byte == '{' || byte == '[') && ++depth > kMaxDepth)
            return true;
        else if (!inString && (byte == '}' || byte == ']'))
            --depth;
    }
    return false;
}

tl::unexpected<Error> syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.first(qBound(qsizetype{0}, qsizetype{error.offset}, json.size()));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return fail(ErrorKind::BadInput,
        u"the document is not JSON at line %1, column %2: %3"_s.arg(line).arg(column).arg(error.errorString()),
        u"one JSON object in UTF-8"_s, badDocument());
}

} // namespace

void DocumentFault::refuse(const QString &path, const QJsonValue &value, const QString &accepted)
{
    refuseBecause(path, value, u"is not accepted"_s, accepted);
}

void DocumentFault::refuseBecause(
    const QString &path, const QJsonValue &value, const QString &reason, const QString &accepted)
{
    constexpr std::size_t kMostComplaints = 100;
    const auto isKnown = [&path](const DocumentComplaint &other) { return other.path == path; };
    if (m_complaints.size() >= kMostComplaints || std::any_of(m_complaints.begin(), m_complaints.end(), isKnown))
        return;
    const QString fault = value.isUndefined() ? u"is missing"_s : QString(shown(value) + u' ' + reason);
    const QString text = fault + u"; accepted: "_s + accepted;
    m_complaints.push_back({path, text});
    if (m_first)
        return;
    const QString where = path.isEmpty() ? u"the document"_s : path;
    const QString between = value.isUndefined() ? u" "_s : u": "_s;
    const QString whole = where + between + text;
    m_first = Error{ErrorKind::BadInput, whole, {}, badDocument(), false, 0, {}};
}

ObjectReader::ObjectReader(DocumentPlace place, DocumentFault &fault)
    : m_place(std::move(place)), m_object(m_place.value.toObject()), m_fault(&fault)
{
    if (!m_place.value.isObject())
        m_fault->refuse(m_place.path, m_place.value, u"an object"_s);
}

bool ObjectReader::has(const char *name) const
{
    return m_object.contains(QLatin1StringView(name));
}

void ObjectReader::require(const char *name, const QString &accepted)
{
    if (!has(name))
        m_fault->refuse(childPath(QString::fromLatin1(name)), QJsonValue(QJsonValue::Undefined), accepted);
}

void ObjectReader::refuse(const char *name, const QString &reason, const QString &accepted)
{
    const QString key = QString::fromLatin1(name);
    m_fault->refuseBecause(childPath(key), m_object.value(key), reason, accepted);
}

std::optional<QString> ObjectReader::text(const char *name, qsizetype limit)
{
    const DocumentPlace place = take(name);
    return place.value.isUndefined() ? std::nullopt : textAt(place, limit);
}

QStringList ObjectReader::texts(const char *name, qsizetype limit)
{
    QStringList list;
    QSet<QString> seen;
    each(name, [&](const DocumentPlace &place) {
        const auto text = textAt(place, limit);
        if (text && seen.contains(*text))
            m_fault->refuseBecause(place.path, place.value, u"is named twice"_s, u"each text once"_s);
        else if (text)
            list << *text;
        seen.insert(text.value_or(QString()));
    });
    return list;
}

std::optional<qint64> ObjectReader::integer(const char *name, qint64 least, qint64 most)
{
    const DocumentPlace place = take(name);
    return place.value.isUndefined() ? std::nullopt : integerAt(place, least, most);
}

std::optional<int> ObjectReader::smallInteger(const char *name, int least, int most)
{
    const auto value = integer(name, least, most);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

std::optional<bool> ObjectReader::boolean(const char *name)
{
    const DocumentPlace place = take(name);
    if (place.value.isUndefined())
        return std::nullopt;
    if (!place.value.isBool())
        m_fault->refuse(place.path, place.value, u"true or false"_s);
    return place.value.toBool();
}

std::optional<Rate> ObjectReader::percent(const char *name)
{
    const DocumentPlace place = take(name);
    if (place.value.isUndefined())
        return std::nullopt;
    const auto rate = Rate::parsePercent(place.value.toString());
    if (place.value.isString() && rate)
        return *rate;
    m_fault->refuse(
        place.path, place.value, u"a decimal text from \"0\" to \"100\" with at most four decimals, such as \"7.5\""_s);
    return std::nullopt;
}

std::optional<Instant> ObjectReader::instant(const char *name)
{
    const DocumentPlace place = take(name);
    if (place.value.isUndefined() || place.value.isNull())
        return std::nullopt;
    const auto instant = parseIso(place.value.toString());
    if (place.value.isString() && instant)
        return *instant;
    m_fault->refuse(place.path, place.value,
        u"an ISO 8601 date of 2000 to 2100, such as \"2026-05-01\" or \"2026-05-01T12:30:00Z\""_s);
    return std::nullopt;
}

std::optional<Currency> ObjectReader::currency(const char *name)
{
    const DocumentPlace place = take(name);
    return place.value.isUndefined() || place.value.isNull() ? std::nullopt : currencyAt(place);
}

std::optional<Money> ObjectReader::money(const char *name, qint64 least)
{
    const DocumentPlace place = take(name);
    return place.value.isUndefined() ? std::nullopt : moneyAt(place, least);
}

std::vector<Money> ObjectReader::moneyList(const char *name, qint64 least)
{
    std::vector<Money> list = anyMoneyList(name, least);
    if (has(name) && list.empty())
        refuse(name, u"is not accepted"_s,
            u"a list of at least one amount, such as [{\"minor\": 1000, \"currency\": \"USD\"}]"_s);
    return list;
}

std::vector<Money> ObjectReader::anyMoneyList(const char *name, qint64 least)
{
    std::vector<Money> list;
    each(name, [&](const DocumentPlace &place) {
        const auto amount = moneyAt(place, least);
        const auto sameCurrency = [&amount](const Money &other) { return other.currency == amount->currency; };
        if (amount && std::any_of(list.begin(), list.end(), sameCurrency))
            m_fault->refuseBecause(
                place.path, place.value, u"names a currency twice"_s, u"one amount for each currency"_s);
        else if (amount)
            list.push_back(*amount);
    });
    return list;
}

ObjectReader ObjectReader::object(const char *name)
{
    DocumentPlace place = take(name);
    if (place.value.isUndefined())
        place.value = QJsonObject();
    return {std::move(place), *m_fault};
}

void ObjectReader::each(const char *name, const std::function<void(const DocumentPlace &)> &use)
{
    const DocumentPlace place = take(name);
    if (place.value.isUndefined())
        return;
    if (!place.value.isArray())
        return m_fault->refuse(place.path, place.value, u"a list"_s);
    const QJsonArray array = place.value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        use({array.at(i), u"%1[%2]"_s.arg(place.path).arg(i)});
}

void ObjectReader::finish()
{
    QStringList known(m_known.begin(), m_known.end());
    known.sort();
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key()))
            m_fault->refuseBecause(childPath(member.key()), member.value(), u"is not a known member here"_s,
                u"the members "_s + known.join(u' '));
    }
}

DocumentPlace ObjectReader::take(const char *name)
{
    const QString key = QString::fromLatin1(name);
    m_known.insert(key);
    return {m_object.value(key), childPath(key)};
}

QString ObjectReader::childPath(const QString &name) const
{
    constexpr qsizetype kShown = 80; // a member's name comes from outside as well
    return m_place.path.isEmpty() ? name.left(kShown) : QString(m_place.path + u'.' + name.left(kShown));
}

std::optional<QString> ObjectReader::textAt(const DocumentPlace &place, qsizetype limit)
{
    const QString text = place.value.toString();
    if (place.value.isString() && isCleanText(text, limit))
        return text;
    m_fault->refuse(place.path, place.value,
        u"a text of 1 to %1 characters, no spaces around it and no control characters"_s.arg(limit));
    return std::nullopt;
}

std::optional<qint64> ObjectReader::integerAt(const DocumentPlace &place, qint64 least, qint64 most)
{
    // Two different defaults tell a number that is no integer from every integer.
    const qint64 value = place.value.toInteger(0);
    if (place.value.toInteger(1) == value && value >= least && value <= most)
        return value;
    m_fault->refuse(place.path, place.value, u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<Currency> ObjectReader::currencyAt(const DocumentPlace &place)
{
    const auto currency = Currency::parse(place.value.toString());
    if (place.value.isString() && currency)
        return *currency;
    m_fault->refuse(place.path, place.value, u"a currency code of ISO 4217, such as \"USD\""_s);
    return std::nullopt;
}

std::optional<Money> ObjectReader::moneyAt(const DocumentPlace &place, qint64 least)
{
    const QString example = u"an amount such as {\"minor\": 1000, \"currency\": \"USD\"}"_s;
    if (!place.value.isObject()) {
        m_fault->refuse(place.path, place.value, example);
        return std::nullopt;
    }
    ObjectReader reader(place, *m_fault);
    reader.require("minor", u"a whole number of minor units"_s);
    reader.require("currency", u"a currency code of ISO 4217, such as \"USD\""_s);
    const auto minor = reader.integer("minor", least, kMaxLineMinor);
    const DocumentPlace currencyPlace = reader.take("currency");
    const auto currency = reader.currencyAt(currencyPlace);
    reader.finish();
    return minor && currency ? std::optional<Money>(Money{*minor, *currency}) : std::nullopt;
}

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    if (json.size() > kMaxBytes)
        return fail(ErrorKind::BadInput, u"the document has %1 bytes; accepted: at most 16 MB"_s.arg(json.size()), {},
            badDocument());
    if (isTooDeep(json))
        return fail(
            ErrorKind::BadInput, u"the document is nested deeper than %1 levels"_s.arg(kMaxDepth), {}, badDocument());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(json, error);
    if (const auto twice = firstRepeatedMember(json))
        return fail(
            ErrorKind::BadInput, u"%1 is there twice; accepted: each member once"_s.arg(*twice), {}, badDocument());
    if (!document.isObject())
        return fail(ErrorKind::BadInput, u"the document is not an object; accepted: one JSON object in UTF-8"_s, {},
            badDocument());
    return document.object();
}

} // namespace rd
