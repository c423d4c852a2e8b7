// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/metadatatext.h"

namespace rd::storage {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

/// Reads one quoted text at the front of `rest`; false where there is none.
bool takeText(std::string_view &rest, std::string &out)
{
    if (rest.empty() || rest.front() != '"')
        return false;
    rest.remove_prefix(1);
    out.clear();
    while (!rest.empty()) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c == '"')
            return true;
        if (c != '\\') {
            out.push_back(c);
            continue;
        }
        if (rest.empty())
            return false;
        const char escaped = rest.front();
        rest.remove_prefix(1);
        if (escaped != 'u') {
            out.push_back(escaped);
            continue;
        }
        if (rest.size() < 4)
            return false;
        const auto high = kHex.find(rest[2]);
        const auto low = kHex.find(rest[3]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        out.push_back(static_cast<char>(high * 16 + low));
        rest.remove_prefix(4);
    }
    return false;
}

bool takeChar(std::string_view &rest, char c)
{
    if (rest.empty() || rest.front() != c)
        return false;
    rest.remove_prefix(1);
    return true;
}

} // namespace

void appendJsonText(std::string &out, std::string_view text)
{
    out.push_back('"');
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (code < 0x20) {
            out += "\\u00";
            out.push_back(kHex[code >> 4U]);
            out.push_back(kHex[code & 15U]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

std::string metadataToText(const MetadataPairs &metadata)
{
    if (metadata.empty())
        return {};
    std::string out;
    for (const auto &[key, value] : metadata) {
        out.push_back(out.empty() ? '{' : ',');
        appendJsonText(out, key);
        out.push_back(':');
        appendJsonText(out, value);
    }
    out.push_back('}');
    return out;
}

MetadataPairs metadataFromText(std::string_view text)
{
    MetadataPairs pairs;
    if (!takeChar(text, '{'))
        return pairs;
    std::string key;
    std::string value;
    while (takeText(text, key) && takeChar(text, ':') && takeText(text, value)) {
        pairs.emplace_back(key, value);
        if (!takeChar(text, ','))
            break;
    }
    return pairs;
}

} // namespace rd::storage
