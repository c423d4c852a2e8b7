// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripejson.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLargestBody = 16U * 1024 * 1024; // reliability.md 10
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMetadataPairs = 50;
constexpr std::size_t kMetadataText = 500;
constexpr std::size_t kNameText = 200;

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isLongerThan(std::string_view utf8, std::size_t limit)
{
    return utf8.size() > limit && characters(utf8) > limit;
}

std::string_view firstCharacters(std::string_view utf8, std::size_t limit)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if ((static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80U && ++seen > limit)
            return utf8.substr(0, i);
    }
    return utf8;
}

QString whyUnreadable(const QByteArray &body, simdjson::error_code code)
{
    const QByteArray start = body.left(512).trimmed();
    if (start.isEmpty())
        return u"the answer is empty"_s;
    if (start.startsWith('<'))
        return u"the answer is a web page, not JSON"_s;
    if (code == simdjson::CAPACITY)
        return u"the answer is larger than 16 MB"_s;
    if (code == simdjson::DEPTH_ERROR)
        return u"the answer is nested deeper than 64 levels"_s;
    return u"the JSON of the answer is cut off or broken (%1)"_s.arg(QLatin1StringView(simdjson::error_message(code)));
}

} // namespace

Result<JsonElement> parseJson(const QByteArray &body)
{
    thread_local simdjson::dom::parser parser(kLargestBody);
    thread_local bool isPrepared = false;
    if (!isPrepared) {
        if (parser.allocate(256U * 1024, kDeepest) != simdjson::SUCCESS)
            return fail(ErrorKind::Internal, u"no memory for the JSON parser"_s);
        isPrepared = true;
    }
    const auto room = static_cast<std::size_t>(std::max<qsizetype>(0, body.capacity() - body.size()));
    JsonElement root;
    const auto code = parser
                          .parse(reinterpret_cast<const uint8_t *>(body.constData()),
                              static_cast<std::size_t>(body.size()), room < simdjson::SIMDJSON_PADDING)
                          .get(root);
    if (code != simdjson::SUCCESS)
        return fail(ErrorKind::BadAnswer, whyUnreadable(body, code),
            u"Something between this computer and Stripe may have answered in its place (proxy, sign-in page)."_s);
    return root;
}

void ObjectReader::complain(std::string_view field, const char *problem)
{
    if (m_problem)
        return;
    m_field = field;
    m_problem = problem;
}

Error ObjectReader::error(std::string_view id) const
{
    const QString whose = id.empty() ? toText(m_what) : QString(toText(m_what) % u' ' % toText(id));
    return {ErrorKind::BadAnswer,
        u"%1, field %2: %3"_s.arg(whose, toText(m_field), QLatin1StringView(m_problem ? m_problem : "unreadable")), {},
        {}, false, 0, {}};
}

void ObjectReader::view(std::string_view name, const JsonElement &value, std::string_view &out)
{
    if (value.get(out) == simdjson::SUCCESS) {
        if (out.find('\0') != std::string_view::npos)
            complain(name, "holds a NUL character");
    } else if (!value.is_null()) {
        complain(name, "a text was expected");
    }
}

void ObjectReader::view(const JsonField &field, std::string_view &out)
{
    view(field.key, field.value, out);
}

void ObjectReader::text(const JsonField &field, std::string &out)
{
    std::string_view value;
    view(field, value);
    out.assign(value);
}

void ObjectReader::name(const JsonField &field, std::string &out)
{
    std::string_view value;
    view(field, value);
    out.assign(value.size() > kNameText ? firstCharacters(value, kNameText) : value);
}

void ObjectReader::reference(const JsonField &field, std::string &out)
{
    std::string_view value;
    JsonObject expanded;
    if (field.value.get(expanded) == simdjson::SUCCESS) {
        if (expanded["id"].get(value) != simdjson::SUCCESS)
            complain(field.key, "an expanded object has no id");
        out.assign(value);
    } else {
        text(field, out);
    }
}

void ObjectReader::member(const JsonObject &object, std::string_view name, std::string &out)
{
    JsonElement value;
    std::string_view text;
    if (object.at_key(name).get(value) == simdjson::SUCCESS)
        view(name, value, text);
    out.assign(text);
}

void ObjectReader::integer(const JsonField &field, JsonNumber &out)
{
    int64_t value = 0;
    if (field.value.get(value) == simdjson::SUCCESS)
        out = {static_cast<qint64>(value), true};
    else if (!field.value.is_null())
        complain(field.key, "a whole number was expected");
}

void ObjectReader::seconds(const JsonField &field, qint64 &out)
{
    JsonNumber number;
    integer(field, number);
    constexpr qint64 kYear2100 = 4'102'444'800;
    if (number.present && (number.value < 0 || number.value >= kYear2100))
        complain(field.key, "a time before 2100 was expected");
    else if (number.present)
        out = number.value;
}

void ObjectReader::flag(const JsonField &field, bool &out)
{
    bool value = false;
    if (field.value.get(value) == simdjson::SUCCESS)
        out = value;
    else if (!field.value.is_null())
        complain(field.key, "true or false was expected");
}

void ObjectReader::metadata(const JsonField &field, MetadataPairs &out)
{
    JsonObject pairs;
    if (!object(field, pairs))
        return;
    std::size_t count = 0;
    for (const JsonField pair : pairs) {
        std::string_view value;
        if (++count > kMetadataPairs)
            return complain(field.key, "more than 50 pairs");
        if (pair.value.get(value) != simdjson::SUCCESS)
            return complain(field.key, "a value is no text");
        if (isLongerThan(pair.key, kMetadataText) || isLongerThan(value, kMetadataText))
            return complain(field.key, "a text is longer than 500 characters");
        if (value.find('\0') != std::string_view::npos || pair.key.find('\0') != std::string_view::npos)
            return complain(field.key, "holds a NUL character");
        const bool isKnown =
            std::any_of(out.begin(), out.end(), [&pair](const auto &old) { return old.first == pair.key; });
        if (!isKnown)
            out.emplace_back(std::string(pair.key), std::string(value));
    }
}

bool ObjectReader::object(const JsonField &field, JsonObject &out)
{
    if (field.value.get(out) == simdjson::SUCCESS)
        return true;
    if (!field.value.is_null())
        complain(field.key, "an object was expected");
    return false;
}

bool ObjectReader::array(const JsonField &field, JsonArray &out)
{
    if (field.value.get(out) == simdjson::SUCCESS)
        return true;
    if (!field.value.is_null())
        complain(field.key, "a list was expected");
    return false;
}

bool ObjectReader::list(const JsonField &field, JsonArray &data, bool &hasMore)
{
    JsonObject outer;
    if (!object(field, outer))
        return false;
    bool hasData = false;
    for (const JsonField inner : outer) {
        if (inner.key == "data")
            hasData = array(inner, data);
        else if (inner.key == "has_more")
            flag(inner, hasMore);
    }
    if (!hasData)
        complain(field.key, "a list object without data");
    return hasData;
}

void ObjectReader::required(const std::string &value, std::string_view field)
{
    if (value.empty())
        complain(field, "is required but missing");
}

void ObjectReader::required(const JsonNumber &value, std::string_view field)
{
    if (!value.present)
        complain(field, "is required but missing");
}

Units ObjectReader::units(std::string_view code, std::string_view field)
{
    // Nearly all objects of an account share one currency.
    thread_local std::string lastCode;
    thread_local Units last;
    if (!code.empty() && code == lastCode)
        return last;
    if (code.empty()) {
        complain(field, "is required but missing");
        return {};
    }
    const auto found = unitsOf(code);
    if (!found) {
        complain(field, "is no currency this program knows");
        return {};
    }
    lastCode = code;
    last = *found;
    return last;
}

qint64 ObjectReader::money(const JsonNumber &amount, const Units &units, std::string_view field)
{
    const auto minor = toIsoMinor(amount.value, units);
    if (!minor)
        complain(field, "the amount is too large, or has a fraction its currency does not have");
    return minor.value_or(0);
}

std::string_view textAt(const JsonObject &object, std::string_view name)
{
    std::string_view value;
    return object.at_key(name).get(value) == simdjson::SUCCESS ? value : std::string_view();
}

std::string_view idAt(const JsonObject &object, std::string_view name)
{
    const auto expanded = objectAt(object, name);
    return expanded ? textAt(*expanded, "id") : textAt(object, name);
}

std::optional<qint64> integerAt(const JsonObject &object, std::string_view name)
{
    int64_t value = 0;
    if (object.at_key(name).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return static_cast<qint64>(value);
}

bool flagAt(const JsonObject &object, std::string_view name)
{
    bool value = false;
    return object.at_key(name).get(value) == simdjson::SUCCESS && value;
}

std::optional<JsonObject> objectAt(const JsonObject &object, std::string_view name)
{
    JsonObject value;
    return object.at_key(name).get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

std::optional<JsonArray> arrayAt(const JsonObject &object, std::string_view name)
{
    JsonArray value;
    return object.at_key(name).get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

std::optional<JsonObject> asObject(const JsonElement &element)
{
    JsonObject value;
    return element.get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace rd::stripe
