// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/maildomains.h"

#include "models/core/blanks.h"
#include "models/core/maildomains_data.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool isDomain(std::string_view text)
{
    return !text.empty() && text.front() != '.' && text.back() != '.'
        && std::none_of(
            text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '@' || c == ',' || c == ';'; });
}

} // namespace

std::string_view domainOf(std::string_view email)
{
    const auto at = email.rfind('@');
    return at == std::string_view::npos ? std::string_view() : email.substr(at + 1);
}

std::shared_ptr<const MailDomains> MailDomains::shipped()
{
    static const std::shared_ptr<const MailDomains> list = [] {
        auto made = std::make_shared<MailDomains>();
        if (!made->read(kShippedMailDomains))
            qFatal("the list of mail domains cannot be read");
        return made;
    }();
    return list;
}

Result<std::shared_ptr<const MailDomains>> MailDomains::withOwn(std::string_view lines)
{
    auto made = std::make_shared<MailDomains>(*shipped());
    RD_CHECK(made->read(lines));
    return made;
}

Status MailDomains::read(std::string_view lines)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (lines.starts_with(kByteOrderMark))
        lines.remove_prefix(kByteOrderMark.size());
    for (int number = 1; !lines.empty(); ++number) {
        const auto end = lines.find('\n');
        RD_CHECK(readLine(trimmed(lines.substr(0, end)), number));
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
    }
    return {};
}

Status MailDomains::readLine(std::string_view line, int number)
{
    if (line.empty() || line.front() == '#')
        return {};
    const auto gap = line.find_first_of(" \t");
    const std::string_view word = line.substr(0, gap);
    const auto text = gap == std::string_view::npos ? std::string_view() : trimmed(line.substr(gap));
    const std::string domain =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
    Set *set = nullptr;
    if (word == "shared")
        set = &m_shared;
    else if (word == "disposable")
        set = &m_disposable;
    else if (word == "company")
        set = &m_company;
    if (set == nullptr || !isDomain(domain))
        return fail(ErrorKind::BadInput, u"line %1 of the list of mail domains is not understood"_s.arg(number),
            u"One domain a line behind one of the words shared, disposable, company, such as \"company acme.io\"."_s,
            u"bad-mail-domains"_s);
    // The last word about a domain counts.
    for (Set *other : {&m_shared, &m_disposable, &m_company})
        other->erase(domain);
    set->insert(domain);
    return {};
}

bool MailDomains::holds(const Set &set, std::string_view domain) const
{
    while (!domain.empty()) {
        const std::string name(domain);
        if (set.contains(name))
            return true;
        if (m_company.contains(name) || m_shared.contains(name) || m_disposable.contains(name))
            return false; // the nearer word wins
        const auto dot = domain.find('.');
        domain = dot == std::string_view::npos ? std::string_view() : domain.substr(dot + 1);
    }
    return false;
}

} // namespace rd
