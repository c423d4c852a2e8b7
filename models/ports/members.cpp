// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/participantrepository.h"
#include "models/ports/workspacerepository.h"

#include <array>

namespace rd {

namespace {

// Both enums begin at 1, as they are stored.
constexpr std::array<const char *, 4> kRoles{"viewer", "reviewer", "approver", "admin"};
constexpr std::array<const char *, 5> kParticipantStates{"applied", "active", "suspended", "left", "erased"};

template <typename Enum, std::size_t Size>
QString wordOf(const std::array<const char *, Size> &words, Enum value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value) - 1));
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const std::array<const char *, Size> &words, QStringView word)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (word == QLatin1StringView(words[i]))
            return static_cast<Enum>(i + 1);
    }
    return std::nullopt;
}

} // namespace

QString word(Role role)
{
    return wordOf(kRoles, role);
}

std::optional<Role> roleFromWord(QStringView word)
{
    return valueOf<Role>(kRoles, word);
}

QString word(ParticipantState state)
{
    return wordOf(kParticipantStates, state);
}

std::optional<ParticipantState> participantStateFromWord(QStringView word)
{
    return valueOf<ParticipantState>(kParticipantStates, word);
}

} // namespace rd
