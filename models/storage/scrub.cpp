// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/scrub.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// A text in small letters, and where each of them stands in the original: some letters become two.
struct Lowered {
    explicit Lowered(const QString &original)
    {
        text.reserve(original.size());
        places.reserve(static_cast<std::size_t>(original.size()) + 1);
        for (qsizetype i = 0; i < original.size();) {
            const bool isPair = original[i].isHighSurrogate() && i + 1 < original.size();
            const qsizetype length = isPair ? 2 : 1;
            const QString small = original.mid(i, length).toLower();
            text += small;
            places.insert(places.end(), static_cast<std::size_t>(small.size()), i);
            i += length;
        }
        places.push_back(original.size());
    }
    QString text;
    std::vector<qsizetype> places;
};

bool isWord(QStringView text, qsizetype at)
{
    if (text[at].isLowSurrogate() && at > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 1], text[at]));
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].isLetterOrNumber();
}

/// Whether the characters on both sides belong to another address or word.
bool standsAlone(QStringView text, qsizetype at, qsizetype end)
{
    constexpr QStringView kOfAddresses = u"._%+-";
    constexpr qsizetype kEscape = 6; // "\\u000a", as metadata keeps a line end
    const bool isEscaped = at >= kEscape && text.sliced(at - kEscape, 2) == QStringView(u"\\u");
    if (at > 0 && !isEscaped && (isWord(text, at - 1) || kOfAddresses.contains(text[at - 1])))
        return false;
    if (end == text.size())
        return true;
    if (text[end] == u'.') // the end of a sentence, or a longer domain
        return end + 1 == text.size() || !isWord(text, end + 1);
    return !isWord(text, end) && text[end] != u'-';
}

/// Calls `found(begin, end)` for each occurrence in the original until it returns false.
template <typename Found>
void eachOccurrence(const QString &text, const QString &needle, const Found &found)
{
    const QString wanted = needle.toLower();
    if (wanted.isEmpty())
        return;
    const Lowered lowered(text);
    for (qsizetype from = 0; (from = lowered.text.indexOf(wanted, from)) >= 0;) {
        const qsizetype begin = lowered.places[static_cast<std::size_t>(from)];
        const qsizetype end = lowered.places[static_cast<std::size_t>(from + wanted.size())];
        if (!standsAlone(text, begin, end)) {
            ++from;
            continue;
        }
        if (!found(begin, end))
            return;
        from += wanted.size();
    }
}

std::string_view bytesOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

QString textOf(sqlite3_value *value)
{
    const std::string_view bytes = bytesOf(value);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// False only where the needle is surely not in the text: most texts hold nothing of the person.
bool mayHold(std::string_view text, std::string_view needle)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return true;
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(), [](char a, char b) {
        return small(a) == small(b);
    }) != text.end();
}

void scrubCall(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray bytes = scrubbed(textOf(values[0]), textOf(values[1]), textOf(values[2])).toUtf8();
    sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void findsCall(sqlite3_context *context, int, sqlite3_value **values)
{
    const bool found =
        mayHold(bytesOf(values[0]), bytesOf(values[1])) && scrubFinds(textOf(values[0]), textOf(values[1]));
    sqlite3_result_int(context, found ? 1 : 0);
}

} // namespace

QString scrubbed(const QString &text, const QString &needle, const QString &with)
{
    QString result;
    qsizetype done = 0;
    eachOccurrence(text, needle, [&](qsizetype begin, qsizetype end) {
        result += QStringView(text).sliced(done, begin - done);
        result += with;
        done = end;
        return true;
    });
    return done == 0 ? text : QString(result + QStringView(text).sliced(done));
}

bool scrubFinds(const QString &text, const QString &needle)
{
    bool any = false;
    eachOccurrence(text, needle, [&any](qsizetype, qsizetype) {
        any = true;
        return false;
    });
    return any;
}

Status addScrubFunctions(Database &db)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [&db](const char *name, int count, void (*call)(sqlite3_context *, int, sqlite3_value **)) {
        return sqlite3_create_function_v2(db.handle(), name, count, kFlags, nullptr, call, nullptr, nullptr, nullptr)
            == SQLITE_OK;
    };
    if (!add("rd_scrub", 3, &scrubCall) || !add("rd_finds", 2, &findsCall))
        return fail(ErrorKind::Storage, u"the database takes no functions"_s);
    return {};
}

} // namespace rd::storage
