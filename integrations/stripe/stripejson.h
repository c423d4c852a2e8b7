// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder: the only header that knows the JSON parser.

#include "integrations/stripe/stripeunits.h"
#include "models/core/records.h"

#include <simdjson.h>

#include <bit>
#include <cstring>
#include <string_view>

namespace rd::stripe {

using JsonElement = simdjson::dom::element;
using JsonObject = simdjson::dom::object;
using JsonArray = simdjson::dom::array;
using JsonField = simdjson::dom::key_value_pair;

/// Parses a whole body (16 MB and 64 levels at most). Strict: UTF-8, complete, nothing behind the end. Uses one parser
/// a thread and, where the body has spare room behind it, no copy: the element is valid until the next call on this
/// thread, and as long as `body` lives.
[[nodiscard]] Result<JsonElement> parseJson(const QByteArray &body);

/// A name as a number, to switch over: length, first and last eight bytes. Different for all names this folder uses;
/// the compiler refuses two equal cases, and a foreign name that collides would have to share both ends and the length.
[[nodiscard]] constexpr quint64 nameKey(std::string_view name)
{
    quint64 first = 0;
    quint64 last = 0;
    const std::size_t size = name.size();
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        for (std::size_t i = 0; i < size && i < 8; ++i)
            first |= static_cast<quint64>(static_cast<unsigned char>(name[i])) << (8 * i);
        for (std::size_t i = 0; i < 8 && size >= 8; ++i)
            last |= static_cast<quint64>(static_cast<unsigned char>(name[size - 8 + i])) << (8 * i);
    } else if (size >= 8) {
        std::memcpy(&first, name.data(), 8);
        std::memcpy(&last, name.data() + size - 8, 8);
    } else {
        std::memcpy(&first, name.data(), size);
    }
    return (first * 0x9E3779B97F4A7C15ULL) ^ (last * 0xC2B2AE3D27D4EB4FULL) ^ (size * 0x165667B19E3779F9ULL);
}

namespace names {
[[nodiscard]] consteval quint64 operator""_key(const char *text, std::size_t size)
{
    return nameKey({text, size});
}
} // namespace names

/// A number that may be absent or null.
struct JsonNumber {
    qint64 value = 0;
    bool present = false;
};

/// Reads the fields of one provider object into plain values and remembers the first thing that was wrong. Unknown
/// fields are simply not asked for; null reads as absent; a wrong type is a complaint, never a default.
class ObjectReader {
public:
    explicit ObjectReader(std::string_view what) : m_what(what) {}

    void complain(std::string_view field, const char *problem);
    [[nodiscard]] bool isGood() const { return !m_problem; }
    /// BadAnswer, naming kind, id and field. Only after a complaint.
    [[nodiscard]] Error error(std::string_view id) const;

    void text(const JsonField &field, std::string &out);
    /// A text that is only shown: cut to 200 characters.
    void name(const JsonField &field, std::string &out);
    /// As a view into the document.
    void view(const JsonField &field, std::string_view &out);
    /// An id, or an expanded object with one.
    void reference(const JsonField &field, std::string &out);
    /// A text inside a nested object; absent and null leave it empty.
    void member(const JsonObject &object, std::string_view name, std::string &out);
    void integer(const JsonField &field, JsonNumber &out);
    void seconds(const JsonField &field, qint64 &out); ///< unix seconds; null leaves it
    void flag(const JsonField &field, bool &out);
    void metadata(const JsonField &field, MetadataPairs &out);
    /// The object behind the field; false for null. Anything else is a complaint.
    [[nodiscard]] bool object(const JsonField &field, JsonObject &out);
    [[nodiscard]] bool array(const JsonField &field, JsonArray &out);
    /// data and has_more of a list object; false for null and for what was not expanded.
    [[nodiscard]] bool list(const JsonField &field, JsonArray &data, bool &hasMore);

    void required(const std::string &value, std::string_view field);
    void required(const JsonNumber &value, std::string_view field);
    /// The currency behind a code; a complaint for an unknown one.
    [[nodiscard]] Units units(std::string_view code, std::string_view field);
    /// ISO minor units; absent reads as 0.
    [[nodiscard]] qint64 money(const JsonNumber &amount, const Units &units, std::string_view field);

private:
    void view(std::string_view name, const JsonElement &value, std::string_view &out);

    std::string_view m_what;
    std::string m_field;
    const char *m_problem = nullptr;
};

/// A text member of an object, empty where absent, null or no text. For answers that are read once, not for pages.
[[nodiscard]] std::string_view textAt(const JsonObject &object, std::string_view name);
/// The id in a member that is a string or an expanded object.
[[nodiscard]] std::string_view idAt(const JsonObject &object, std::string_view name);
[[nodiscard]] std::optional<qint64> integerAt(const JsonObject &object, std::string_view name);
[[nodiscard]] bool flagAt(const JsonObject &object, std::string_view name);
[[nodiscard]] std::optional<JsonObject> objectAt(const JsonObject &object, std::string_view name);
[[nodiscard]] std::optional<JsonArray> arrayAt(const JsonObject &object, std::string_view name);
[[nodiscard]] std::optional<JsonObject> asObject(const JsonElement &element);
[[nodiscard]] QString toText(std::string_view utf8);

} // namespace rd::stripe
