// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/people.h"

#include <algorithm>

namespace rd::sample {

namespace {

struct Name {
    const char *text; ///< UTF-8, as the person writes it
    const char *slug; ///< as it stands in the e-mail address
};

constexpr std::array kFirst{Name{"Anna", "anna"}, Name{"Ben", "ben"}, Name{"Chloé", "chloe"}, Name{"David", "david"},
    Name{"Elif", "elif"}, Name{"Fatima", "fatima"}, Name{"Grace", "grace"}, Name{"Hiroshi", "hiroshi"},
    Name{"Ines", "ines"}, Name{"Jürgen", "juergen"}, Name{"Katarzyna", "katarzyna"}, Name{"Liam", "liam"},
    Name{"Mei", "mei"}, Name{"Noah", "noah"}, Name{"Ólafur", "olafur"}, Name{"Priya", "priya"},
    Name{"Quentin", "quentin"}, Name{"Rosa", "rosa"}, Name{"Søren", "soren"}, Name{"Thandiwe", "thandiwe"},
    Name{"Uma", "uma"}, Name{"Víctor", "victor"}, Name{"Wanjiru", "wanjiru"}, Name{"Xiomara", "xiomara"},
    Name{"Yusuf", "yusuf"}, Name{"Zoë", "zoe"}, Name{"Дмитрий", "dmitri"}, Name{"Ελένη", "eleni"},
    Name{"美咲", "misaki"}, Name{"지훈", "jihoon"}, Name{"ليلى", "layla"}, Name{"נועה", "noa"}};
constexpr std::array kLast{Name{"Abara", "abara"}, Name{"Bergström", "bergstrom"}, Name{"Costa", "costa"},
    Name{"Dubois", "dubois"}, Name{"Evans", "evans"}, Name{"Fernández", "fernandez"}, Name{"Großmann", "grossmann"},
    Name{"Haddad", "haddad"}, Name{"Ivanova", "ivanova"}, Name{"Jansen", "jansen"}, Name{"Kowalski", "kowalski"},
    Name{"Lindqvist", "lindqvist"}, Name{"Moreau", "moreau"}, Name{"Nakamura", "nakamura"}, Name{"O’Brien", "obrien"},
    Name{"Papadopoulos", "papadopoulos"}, Name{"Quispe", "quispe"}, Name{"Rossi", "rossi"}, Name{"Şahin", "sahin"},
    Name{"Tanaka", "tanaka"}, Name{"Usman", "usman"}, Name{"Varga", "varga"}, Name{"Weiß", "weiss"}, Name{"Xu", "xu"},
    Name{"Yılmaz", "yilmaz"}, Name{"Zimmermann", "zimmermann"}, Name{"田中", "tanaka"}, Name{"김", "kim"},
    Name{"العلي", "alali"}};
constexpr std::array kHosts{
    "example.com", "example.org", "example.net", "mail.example", "post.example", "studio.example", "team.example"};

const Name &first(quint32 person)
{
    return kFirst[person % kFirst.size()];
}
const Name &last(quint32 person)
{
    return kLast[(person / 64) % kLast.size()];
}

} // namespace

QByteArray personName(quint32 person)
{
    return QByteArray(first(person).text) + ' ' + last(person).text;
}

QByteArray personEmail(quint32 person, qint64 serial)
{
    return QByteArray(first(person).slug) + '.' + last(person).slug + QByteArray::number(serial) + '@'
        + kHosts[(person / 4096) % kHosts.size()];
}

std::string_view countryOf(CurrencyCode currency)
{
    static constexpr std::array<std::string_view, 4> countries{"US", "DE", "GB", "JP"};
    return countries[std::size_t(currency)];
}

QByteArray customerName(const Merchant &merchant, Index customer)
{
    if (const auto it = merchant.people.find(customer); it != merchant.people.end() && !it->second.name.isEmpty())
        return it->second.name;
    return personName(merchant.customers[std::size_t(customer)].person);
}

QByteArray customerEmail(const Merchant &merchant, Index customer)
{
    if (const auto it = merchant.people.find(customer); it != merchant.people.end() && !it->second.email.isEmpty())
        return it->second.email;
    return personEmail(merchant.customers[std::size_t(customer)].person, customer);
}

QByteArray billedEmail(const Merchant &merchant, Index customer)
{
    if (const auto it = merchant.people.find(customer);
        it != merchant.people.end() && !it->second.billedEmail.isEmpty())
        return it->second.billedEmail;
    return customerEmail(merchant, customer);
}

QByteArray guestEmail(quint32 guest)
{
    return "guest." + personEmail(guest, guest % 100'000);
}

} // namespace rd::sample
