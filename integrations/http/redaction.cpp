// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/redaction.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rd::http {

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// In this order: what contains other shapes (URLs, headers) before the shapes themselves.
/// Never destroyed: what is logged while the program is taken down is told, too.
const std::array<Rule, 9> &rules()
{
    static const auto &table = *new std::array<Rule, 9>{{
        {QRegularExpression(uR"((://)[^/\s@]+@)"_s), u"\\1…@"_s},
        {QRegularExpression(uR"(([?&][^=&\s#]{1,100}=)[^&\s#"']+)"_s), u"\\1…"_s},
        {caseless(uR"(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=:-]{6,})"_s), u"\\1 …"_s},
        {caseless(
             uR"re(\b((?:proxy-)?authorization|x-shopify-access-token|api[-_]?key|(?:client[-_]?)?secret|password)("?\s*[:=]\s*"?)(?!Bearer|Basic)[^\s",;]+)re"_s),
            u"\\1\\2…"_s},
        {QRegularExpression(
             uR"((?<![A-Za-z0-9])((?:sk|rk|pk|whsec|shpat|shpss|shpca|shppa)_(?:live_|test_)?+)[A-Za-z0-9_-]{4,})"_s),
            u"\\1…"_s},
        {QRegularExpression(uR"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)?)"_s), u"…"_s},
        {QRegularExpression(uR"([^\s@<>"'`,;:()\[\]{}=|/…]+(?:@|%40)[^\s@<>"'`,;:()\[\]{}=|/?&…]+)"_s), u"…@…"_s},
        {QRegularExpression(uR"(\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b)"_s), u"…"_s},
        {QRegularExpression(uR"(\d(?:[ -]?\d){11,})"_s), u"…"_s},
    }};
    return table;
}

bool mustBeShown(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit == 0x061c || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit == 0xfeff;
}

QString shown(char16_t unit)
{
    switch (unit) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0');
    }
}

} // namespace

QString visibleControls(const QString &text)
{
    const auto needsWork = [](QChar c) { return mustBeShown(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), needsWork))
        return text;
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (needsWork(c))
            out += shown(c.unicode());
        else
            out += c;
    }
    return out;
}

QString redact(const QString &text)
{
    QString out = text;
    for (const Rule &rule : rules())
        out.replace(rule.pattern, rule.replacement);
    return visibleControls(out);
}

} // namespace rd::http
