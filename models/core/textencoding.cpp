// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textencoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// 0x80 to 0x9f; the rest is as in Latin-1. 0 = stands for nothing. Qt knows this encoding only together with ICU.
/// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

tl::unexpected<Error> notOf(const QString &encoding, qsizetype line)
{
    return fail(ErrorKind::BadInput, u"line %1: "_s.arg(line) + u"the text is not %1"_s.arg(encoding),
        u"Choose another encoding."_s, u"bad-encoding"_s);
}

Result<QByteArray> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    const auto marks = {QByteArrayView("\xff\xfe"), QByteArrayView("\xfe\xff")};
    if (std::any_of(marks.begin(), marks.end(), [bytes](QByteArrayView mark) { return bytes.startsWith(mark); }))
        bytes = bytes.sliced(2);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0) {
        const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
        return notOf(u"UTF-16"_s, 1 + text.left(at).count(u'\n'));
    }
    return text.toUtf8();
}

Result<QByteArray> fromWindows1252(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 8);
    qsizetype line = 1;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        line += byte == '\n' ? 1 : 0;
        if (code < 0x80) {
            text.append(byte);
            continue;
        }
        const char16_t sign = code < 0xa0 ? kWindows1252.at(code - 0x80U) : static_cast<char16_t>(code);
        if (sign == 0)
            return notOf(u"Windows-1252"_s, line);
        if (sign >= 0x800)
            text.append(static_cast<char>(0xe0 | (sign >> 12)));
        text.append(static_cast<char>(sign >= 0x800 ? 0x80 | ((sign >> 6) & 0x3f) : 0xc0 | (sign >> 6)));
        text.append(static_cast<char>(0x80 | (sign & 0x3f)));
    }
    return text;
}

} // namespace

TextEncoding guessEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Be;
    // Of most text in UTF-16 half of the bytes are NUL, all at even or all at odd places. A single one says nothing: in
    // a short file of UTF-8 it is damage, which whoever reads it refuses.
    constexpr qsizetype kLookedAt = 4096;
    constexpr qsizetype kLeast = 2;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kLookedAt));
    std::array<qsizetype, 2> nuls{0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        nuls.at(static_cast<std::size_t>(i % 2)) += head[i] == '\0' ? 1 : 0;
    const qsizetype many = std::max(kLeast, head.size() / 8);
    if (nuls[1] >= many && nuls[0] == 0)
        return TextEncoding::Utf16Le;
    if (nuls[0] >= many && nuls[1] == 0)
        return TextEncoding::Utf16Be;
    return bytes.isValidUtf8() || nuls[0] + nuls[1] > 0 ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Result<QByteArray> toUtf8(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return bytes;
    case TextEncoding::Utf16Le:
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    case TextEncoding::Utf16Be:
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    case TextEncoding::Windows1252:
        return fromWindows1252(bytes);
    }
    return fail(ErrorKind::Internal, u"an encoding of no kind"_s);
}

} // namespace rd
