// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/suspicion.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr bool canBeMixedUp(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
        || script == QChar::Script_Armenian || script == QChar::Script_Cherokee;
}

/// Small letters of other alphabets that look like Latin ones.
char32_t latinFor(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> kLetters[] = {{U'а', U'a'}, {U'е', U'e'}, {U'о', U'o'}, {U'р', U'p'},
        {U'с', U'c'}, {U'у', U'y'}, {U'х', U'x'}, {U'ѕ', U's'}, {U'і', U'i'}, {U'ј', U'j'}, {U'һ', U'h'}, {U'ԁ', U'd'},
        {U'ԛ', U'q'}, {U'ԝ', U'w'}, {U'к', U'k'}, {U'м', U'm'}, {U'т', U't'}, {U'в', U'b'}, {U'н', U'h'}, {U'α', U'a'},
        {U'ο', U'o'}, {U'ν', U'v'}, {U'ρ', U'p'}, {U'ι', U'i'}, {U'κ', U'k'}, {U'υ', U'u'}, {U'χ', U'x'}, {U'γ', U'y'},
        {U'ω', U'w'}, {U'ı', U'i'}, {U'ɑ', U'a'}, {U'ɡ', U'g'}, {U'օ', U'o'}, {U'հ', U'h'}, {U'ո', U'n'}};
    for (const auto &[from, to] : kLetters) {
        if (c == from)
            return to;
    }
    return c;
}

QString shownEmail(std::string_view email)
{
    const std::string_view domain = domainOf(email);
    QString text = fromUtf8(email);
    if (domain.find("xn--") != std::string_view::npos)
        text = fromUtf8(email.substr(0, email.size() - domain.size()))
            + QUrl::fromAce(QByteArray(domain.data(), static_cast<qsizetype>(domain.size())), QUrl::IgnoreIDNWhitelist);
    return text;
}

} // namespace

bool mixesScripts(std::string_view email)
{
    if (isAscii(email) && email.find("xn--") == std::string_view::npos)
        return false;
    auto seen = QChar::Script_Common;
    for (const char32_t c : shownEmail(email).toStdU32String()) {
        if (c == U'@' || c == U'.' || c == U'-' || c == U'+' || c == U'_') {
            seen = QChar::Script_Common;
            continue;
        }
        const auto script = QChar::script(c);
        if (!canBeMixedUp(script))
            continue;
        if (seen != QChar::Script_Common && seen != script)
            return true;
        seen = script;
    }
    return false;
}

std::string looksLike(std::string_view email)
{
    std::string text(email);
    if (!isAscii(email) || email.find("xn--") != std::string_view::npos) {
        std::u32string letters = shownEmail(email).normalized(QString::NormalizationForm_KC).toLower().toStdU32String();
        std::transform(letters.begin(), letters.end(), letters.begin(), latinFor);
        text = QString::fromStdU32String(letters).toStdString();
    }
    std::string seen;
    seen.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool asM = text[i] == 'r' && next == 'n';
        const bool asW = text[i] == 'v' && next == 'v';
        if (text[i] == '0')
            seen += 'o';
        else if (text[i] == '1')
            seen += 'l';
        else if (asM || asW)
            seen += asM ? 'm' : 'w';
        else
            seen += text[i];
        i += asM || asW ? 1U : 0U;
    }
    return seen;
}

} // namespace rd::engine
