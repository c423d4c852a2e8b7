// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/codepattern.h"

#include "models/core/engine.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace rd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordLength = 20;
constexpr qsizetype kCodeLength = 500;
constexpr qsizetype kReferenceLength = 200;
constexpr qsizetype kPatternLength = 100;
constexpr int kFirstNumber = 10; // two digits
constexpr int kLastNumber = 1'000'000'000;

const QStringList &knownWords()
{
    static const QStringList words{u"name"_s, u"surname"_s, u"initials"_s, u"campaign"_s, u"discount"_s, u"number"_s};
    return words;
}

bool isPlain(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Letters that have no decomposition in Unicode but a usual spelling.
QString spelled(QChar c)
{
    struct Spelling {
        char16_t letter;
        const char *text;
    };
    static constexpr std::array kSpellings{Spelling{u'ß', "ss"}, Spelling{u'æ', "ae"}, Spelling{u'œ', "oe"},
        Spelling{u'ø', "o"}, Spelling{u'đ', "d"}, Spelling{u'ð', "d"}, Spelling{u'þ', "th"}, Spelling{u'ł', "l"},
        Spelling{u'ı', "i"}};
    const QChar lower = c.toLower();
    for (const Spelling &spelling : kSpellings) {
        if (lower == QChar(spelling.letter))
            return QString::fromLatin1(spelling.text);
    }
    return {};
}

QStringList namesOf(const QString &name)
{
    QStringList parts;
    const auto pieces = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : pieces) {
        const QString letters = plainLetters(part);
        if (!letters.isEmpty())
            parts << letters;
    }
    return parts;
}

/// 10 … 99, 100 … 999, …: the n-th try begins somewhere in its range that depends on the participant, so that codes
/// cannot be guessed from one another, and comes round once.
class Numbers {
public:
    explicit Numbers(const QByteArray &seed)
    {
        QByteArray input("rd-code-1\x1f");
        input.append(seed);
        const QByteArray hash = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
        for (int i = 0; i < 8; ++i)
            m_seed = (m_seed << 8) | static_cast<unsigned char>(hash[i]);
    }
    [[nodiscard]] qint64 next()
    {
        const qint64 size = m_low * 9;
        const qint64 number =
            m_low + static_cast<qint64>((m_seed % static_cast<quint64>(size) + m_step) % static_cast<quint64>(size));
        if (++m_step == static_cast<quint64>(size)) {
            m_step = 0;
            m_low *= 10;
        }
        return number;
    }
    [[nodiscard]] bool isOver() const { return m_low >= kLastNumber; }

private:
    quint64 m_seed = 0;
    quint64 m_step = 0;
    qint64 m_low = kFirstNumber;
};

} // namespace

QString foldedCode(const QString &code)
{
    return QString::fromStdString(foldCode(code.toStdString()));
}

QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (isPlain(c))
            plain += c;
        else
            plain += spelled(c);
    }
    return plain.toUpper();
}

QString codeProblem(const QString &code)
{
    if (code.isEmpty())
        return u"it is empty"_s;
    if (code.size() > kCodeLength)
        return u"it has more than %1 characters"_s.arg(kCodeLength);
    const auto bad = std::find_if(code.begin(), code.end(), [](QChar c) { return !isPlain(c) && c != u'-'; });
    return bad == code.end() ? QString() : u"only letters A to Z, digits and dashes may stand in it"_s;
}

bool isClientReference(const QString &text)
{
    return !text.isEmpty() && text.size() <= kReferenceLength
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c) || c == u'-' || c == u'_'; });
}

QString referenceLink(const QString &address, const QString &reference, const QString &code)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !isClientReference(reference))
        return {};
    QUrlQuery query(url);
    query.removeAllQueryItems(u"client_reference_id"_s);
    query.addQueryItem(u"client_reference_id"_s, reference);
    if (!code.isEmpty()) {
        query.removeAllQueryItems(u"prefilled_promo_code"_s);
        query.addQueryItem(u"prefilled_promo_code"_s, code);
    }
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<CodePattern> CodePattern::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto bad = [](const QString &why) -> Result<CodePattern> {
        return fail(ErrorKind::BadInput, u"the pattern of codes cannot be used: %1"_s.arg(why),
            u"Letters, digits, dashes and {%1}, for example {name}{number}."_s.arg(knownWords().join(u"}, {"_s)),
            u"bad-pattern"_s);
    };
    if (trimmed.isEmpty())
        return bad(u"it is empty"_s);
    if (trimmed.size() > kPatternLength)
        return bad(u"it has more than %1 characters"_s.arg(kPatternLength));
    CodePattern pattern;
    pattern.m_text = trimmed;
    for (qsizetype at = 0; at < trimmed.size();) {
        if (trimmed[at] == u'{') {
            const qsizetype end = trimmed.indexOf(u'}', at);
            const QString word = end < 0 ? trimmed.mid(at + 1) : trimmed.mid(at + 1, end - at - 1);
            if (end < 0 || !knownWords().contains(word))
                return bad(u"there is no {%1}"_s.arg(word));
            pattern.m_hasNumber = pattern.m_hasNumber || word == "number"_L1;
            pattern.m_parts << u'{' + word;
            at = end + 1;
            continue;
        }
        if (!isPlain(trimmed[at]) && trimmed[at] != u'-')
            return bad(u"\"%1\" cannot stand in a code"_s.arg(trimmed[at]));
        pattern.m_parts << QString(trimmed[at++]).toUpper();
    }
    return pattern;
}

QString CodePattern::filled(const CodeWords &words, const QString &number) const
{
    const QStringList names = namesOf(words.name);
    QString code;
    for (const QString &part : m_parts) {
        if (part == "{name"_L1)
            code += names.isEmpty() ? u"FRIEND"_s : names.constFirst().left(kWordLength);
        else if (part == "{surname"_L1)
            code += names.isEmpty() ? u"FRIEND"_s : names.constLast().left(kWordLength);
        else if (part == "{initials"_L1)
            for (const QString &name : names)
                code += name.front();
        else if (part == "{campaign"_L1)
            code += plainLetters(words.campaign).left(kWordLength);
        else if (part == "{discount"_L1)
            code += words.discount;
        else if (part == "{number"_L1)
            code += number;
        else
            code += part;
    }
    return m_hasNumber ? code : QString(code + number);
}

QString CodePattern::code(const CodeWords &words, const QSet<QString> &taken) const
{
    if (!m_hasNumber) {
        const QString plain = filled(words, {});
        if (!plain.isEmpty() && !taken.contains(foldedCode(plain)))
            return plain;
    }
    for (Numbers numbers(words.seed); !numbers.isOver();) {
        const QString code = filled(words, QString::number(numbers.next()));
        if (!taken.contains(foldedCode(code)))
            return code;
    }
    return {}; // a milliard of equal names
}

} // namespace rd
