// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace rd {

/// The words of an enum, in the order of its values: both directions from one list.
template <typename Enum, std::size_t Size>
class WordTable {
public:
    struct Row {
        Enum value;
        const char *word;
    };
    /// A constexpr table whose rows are not in the order of the enum does not compile.
    constexpr explicit WordTable(const Row (&rows)[Size])
    {
        for (std::size_t i = 0; i < Size; ++i) {
            if (static_cast<std::size_t>(rows[i].value) != i)
                throw "rows must be in the order of the enum"; // NOLINT: only ever met by the compiler
            m_words[i] = rows[i].word;
        }
    }
    [[nodiscard]] QString word(Enum value) const
    {
        return QString::fromLatin1(m_words.at(static_cast<std::size_t>(value)));
    }
    [[nodiscard]] std::optional<Enum> value(QStringView word) const
    {
        for (std::size_t i = 0; i < Size; ++i) {
            if (word == QLatin1StringView(m_words[i]))
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
    /// All words, for messages that say what would be accepted.
    [[nodiscard]] QString list() const
    {
        QStringList words;
        for (const char *text : m_words)
            words << QString::fromLatin1(text);
        return words.join(u' ');
    }

private:
    std::array<const char *, Size> m_words{};
};

} // namespace rd
