// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <string>
#include <string_view>

namespace rd {

/// Texts that many rows share: each is kept once, a row keeps its place among them (from 0 on, in the order of their
/// first use). UTF-8 goes in. Read from any thread once nothing is added.
class SharedTexts {
public:
    /// Where this text stands, which may be new.
    quint32 place(std::string_view text)
    {
        const auto found = m_places.find(text);
        if (found != m_places.end())
            return found->second;
        m_texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return m_places.emplace(std::string(text), static_cast<quint32>(m_places.size())).first->second;
    }
    quint32 place(const QString &text) { return place(std::string_view(text.toStdString())); }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] const QString &text(quint32 place) const { return m_texts[static_cast<qsizetype>(place)]; }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

private:
    std::map<std::string, quint32, std::less<>> m_places;
    QStringList m_texts;
};

} // namespace rd
