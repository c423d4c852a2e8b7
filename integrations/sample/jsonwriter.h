// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <charconv>
#include <string>
#include <string_view>

namespace rd::sample {

/// Appends JSON text to one buffer. Knows just enough to place commas; the caller closes what it opens. No tree is
/// built: a page of a hundred objects is rendered in tens of microseconds.
class JsonWriter {
public:
    [[nodiscard]] const std::string &text() const { return m_out; }
    [[nodiscard]] std::string take() { return std::move(m_out); }
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

    JsonWriter &key(std::string_view name)
    {
        comma();
        m_out += '"';
        m_out += name;
        m_out += "\":";
        return *this;
    }
    void beginObject()
    {
        comma();
        m_out += '{';
    }
    void beginObject(std::string_view name)
    {
        key(name);
        m_out += '{';
    }
    void endObject() { m_out += '}'; }
    void beginArray(std::string_view name)
    {
        key(name);
        m_out += '[';
    }
    void endArray() { m_out += ']'; }

    /// Text that needs escaping.
    void text(std::string_view name, QByteArrayView value)
    {
        key(name);
        quoted(value);
    }
    /// A word of ours without anything to escape.
    void word(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += '"';
        m_out += value;
        m_out += '"';
    }
    void wordValue(std::string_view value)
    {
        comma();
        m_out += '"';
        m_out += value;
        m_out += '"';
    }
    void number(std::string_view name, qint64 value)
    {
        key(name);
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        m_out.append(digits, std::size_t(end - digits));
    }
    void numberText(std::string_view name, qint64 value)
    {
        key(name);
        m_out += '"';
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        m_out.append(digits, std::size_t(end - digits));
        m_out += '"';
    }
    void numberOrNull(std::string_view name, qint64 value)
    {
        if (value != 0)
            number(name, value);
        else
            null(name);
    }
    void boolean(std::string_view name, bool value)
    {
        key(name);
        m_out += value ? "true" : "false";
    }
    void null(std::string_view name)
    {
        key(name);
        m_out += "null";
    }
    /// Ready JSON text as the value of `name`.
    void json(std::string_view name, std::string_view value)
    {
        key(name);
        m_out += value;
    }
    /// Ready members ("a":1,"b":null) of the object that is open.
    void members(std::string_view value)
    {
        if (value.empty())
            return;
        comma();
        m_out += value;
    }

private:
    void comma()
    {
        if (m_out.empty())
            return;
        const char last = m_out.back();
        if (last != '{' && last != '[' && last != ':')
            m_out += ',';
    }
    void quoted(QByteArrayView value)
    {
        m_out += '"';
        for (const char c : value)
            escaped(c);
        m_out += '"';
    }
    void escaped(char c)
    {
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            static constexpr char hex[] = "0123456789abcdef";
            m_out += "\\u00";
            m_out += hex[(c >> 4) & 15];
            m_out += hex[c & 15];
        } else {
            m_out += c;
        }
    }

    std::string m_out;
};

} // namespace rd::sample
