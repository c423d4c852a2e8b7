// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/formatlibrary.h"

#include "integrations/files/fileio.h"
#include "integrations/payouts/csvfile.h"
#include "integrations/payouts/nachafile.h"
#include "integrations/payouts/resultreader.h"
#include "integrations/payouts/sepafile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qint64 kMostSpecBytes = 1024 * 1024;

/// In the order in which they are offered.
constexpr std::array kFormats{"paypal-csv", "wise-csv", "tremendous-csv", "razorpayx-csv", "cashfree-csv",
    "sepa-pain001", "nacha", "generic-csv"};

Rendered rendered(const FormatSpec &spec, const PayoutFile &file)
{
    switch (spec.writer) {
    case Writer::Csv:
        return renderCsv(spec, file);
    case Writer::Sepa:
        return renderSepa(spec, file);
    case Writer::Nacha:
        return renderNacha(spec, file);
    }
    return {};
}

Error atPath(Error error, const QString &path)
{
    const QString text = path + u": "_s + error.text;
    error.text = text;
    if (error.hint.isEmpty())
        error.hint = u"Mend the file, or take it away: the program's own data is used then."_s;
    return error;
}

/// A merchant's copy in place of the shipped data.
Result<FormatSpec> ownSpec(const QString &path, const FormatSpec &shipped)
{
    const auto parsed = files::readLimited(path, kMostSpecBytes).and_then([&](const QByteArray &json) {
        return parseFormatSpec(shipped.about.word, json);
    });
    if (!parsed)
        return fail(atPath(parsed.error(), path));
    if (parsed->writer != shipped.writer)
        return fail(ErrorKind::BadInput, path + u": \"writer\" cannot be changed"_s, {}, u"bad-document"_s);
    return *parsed;
}

Status readOwn(const QString &directory, std::vector<FormatSpec> &specs)
{
    const QStringList names = QDir(directory).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = QDir(directory).filePath(name);
        const QString word = name.chopped(5);
        const auto found = std::find_if(
            specs.begin(), specs.end(), [&word](const FormatSpec &spec) { return spec.about.word == word; });
        if (found == specs.end())
            return fail(ErrorKind::BadInput, path + u": there is no payout format of that name"_s,
                u"The file is named after the format, such as paypal-csv.json."_s, u"bad-document"_s);
        RD_TRY(own, ownSpec(path, *found));
        *found = std::move(own);
    }
    return {};
}

} // namespace

Result<QByteArray> FormatLibrary::shippedData(const QString &format)
{
    QFile file(u":/payouts/%1.json"_s.arg(format));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"there is no payout format \"%1\""_s.arg(format.left(80)));
    return file.readAll();
}

Result<std::unique_ptr<FormatLibrary>> FormatLibrary::load(const QString &ownDirectory)
{
    std::vector<FormatSpec> specs;
    for (const char *format : kFormats) {
        const QString word = QString::fromLatin1(format);
        RD_TRY(json, shippedData(word));
        RD_TRY(spec, parseFormatSpec(word, json));
        specs.push_back(std::move(spec));
    }
    if (!ownDirectory.isEmpty())
        RD_CHECK(readOwn(ownDirectory, specs));
    return std::unique_ptr<FormatLibrary>(new FormatLibrary(std::move(specs)));
}

Result<const FormatSpec *> FormatLibrary::specOf(const QString &format) const
{
    QStringList words;
    for (const FormatSpec &spec : m_specs) {
        if (spec.about.word == format)
            return &spec;
        words << spec.about.word;
    }
    return fail(ErrorKind::Usage, u"there is no payout format \"%1\""_s.arg(format.left(80)),
        u"One of: %1."_s.arg(words.join(u' ')), u"unknown-format"_s);
}

std::vector<PayoutFormat> FormatLibrary::formats() const
{
    std::vector<PayoutFormat> list;
    for (const FormatSpec &spec : m_specs)
        list.push_back(spec.about);
    return list;
}

Result<std::vector<PayoutRemark>> FormatLibrary::check(const PayoutFile &file) const
{
    RD_TRY(spec, specOf(file.format));
    return rendered(*spec, file).remarks;
}

Result<QByteArray> FormatLibrary::write(const PayoutFile &file) const
{
    RD_TRY(spec, specOf(file.format));
    Rendered out = rendered(*spec, file);
    if (const PayoutRemark *refusal = out.firstRefusal()) {
        const QString where = refusal->line > 0 ? u"line %1, %2: "_s.arg(refusal->line).arg(refusal->field) : QString();
        return fail(ErrorKind::BadInput, where + refusal->text, u"Take the payout out of the batch, or mend it."_s,
            u"payout-refused"_s);
    }
    return std::move(out.bytes);
}

Result<PayoutResults> FormatLibrary::read(
    const QString &format, const QByteArray &bytes, Currency currency, const ColumnMapping &mapping) const
{
    RD_TRY(spec, specOf(format));
    if (!currency.isValid())
        return fail(ErrorKind::Internal, u"results were read without a currency"_s);
    return readResults(*spec, m_specs, bytes, currency, mapping);
}

} // namespace rd::payouts
