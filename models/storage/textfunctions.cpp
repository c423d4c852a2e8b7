// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textfunctions.h"

#include "models/core/currency.h"
#include "models/core/ledger.h"

#include <QString>
#include <QtNumeric>

#include <algorithm>
#include <string_view>

#include <sqlite3.h>

namespace rd::storage {

namespace {

constexpr int kMostDecimals = 6; ///< of what a search compares

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(char of, char needle)
{
    return lower(of) == needle;
}

bool has(std::string_view text, std::string_view needle)
{
    if (isAscii(text)) // an address, an id: no text has to be made of it
        return std::search(text.begin(), text.end(), needle.begin(), needle.end(), &sameIgnoringCase) != text.end()
            || needle.empty();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .toCaseFolded()
        .contains(QString::fromUtf8(needle.data(), static_cast<qsizetype>(needle.size())));
}

bool begins(std::string_view text, std::string_view needle)
{
    if (isAscii(text))
        return text.size() >= needle.size()
            && std::equal(needle.begin(), needle.end(), text.begin(),
                [](char wanted, char of) { return sameIgnoringCase(of, wanted); });
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .toCaseFolded()
        .startsWith(QString::fromUtf8(needle.data(), static_cast<qsizetype>(needle.size())));
}

/// What was typed has no two spaces in a row.
bool is(std::string_view text, std::string_view needle)
{
    if (isAscii(text) && text.size() == needle.size())
        return begins(text, needle);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().simplified()
        == QString::fromUtf8(needle.data(), static_cast<qsizetype>(needle.size()));
}

void hasCall(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, has(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

void beginsCall(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, begins(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

void isCall(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, is(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

void millionthsCall(sqlite3_context *context, int, sqlite3_value **values)
{
    const qint64 minor = sqlite3_value_int64(values[0]);
    const auto packed = static_cast<quint32>(sqlite3_value_int64(values[1]));
    qint64 scale = 1;
    // Without a currency it is a plain number.
    for (int digit = packed == 0 ? 0 : Currency::fromPacked(packed).exponent(); digit < kMostDecimals; ++digit)
        scale *= 10;
    qint64 product = 0;
    // Beyond anything that can be typed: nothing is compared with it.
    if (qMulOverflow(minor, scale, &product))
        sqlite3_result_null(context);
    else
        sqlite3_result_int64(context, product);
}

/// The facts of a record as they are shown, with what a person typed (NULL = nothing).
void factsCall(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view facts = textOf(values[0]);
    if (facts.find("note:") == std::string_view::npos) { // nearly all of them
        sqlite3_result_value(context, values[0]);
        return;
    }
    LedgerEntry entry;
    entry.facts = QString::fromUtf8(facts.data(), static_cast<qsizetype>(facts.size()));
    const std::string_view note = textOf(values[1]);
    entry.note = QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size()));
    const QByteArray shown = shownFacts(entry).toUtf8();
    sqlite3_result_text(context, shown.constData(), static_cast<int>(shown.size()), SQLITE_TRANSIENT);
}

} // namespace

int registerTextFunctions(sqlite3 *handle)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    int code = SQLITE_OK;
    const auto add = [&](const char *name, void (*call)(sqlite3_context *, int, sqlite3_value **)) {
        if (code == SQLITE_OK)
            code = sqlite3_create_function_v2(handle, name, 2, kFlags, nullptr, call, nullptr, nullptr, nullptr);
    };
    add("rd_has", &hasCall);
    add("rd_begins", &beginsCall);
    add("rd_is", &isCall);
    add("rd_millionths", &millionthsCall);
    add("rd_facts", &factsCall);
    return code;
}

} // namespace rd::storage
