// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/formatlibrary.h"

#include "integrations/files/fileio.h"
#include "integrations/payouts/csvfile.h"
#include "integrations/payouts/nachafile.h"
#include "integrations/payouts/readback.h"
#include "integrations/payouts/resultreader.h"
#include "integrations/payouts/sepafile.h"

#include <QCryptographicHash>
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

qsizetype count(const VariantSpec &variant, Cell cell)
{
    return std::count_if(variant.columns.begin(), variant.columns.end(),
        [cell](const ColumnSpec &column) { return column.cell == cell; });
}

const VariantSpec *variantFor(const FormatSpec &spec, DestinationKind kind)
{
    for (const VariantSpec &variant : spec.variants) {
        if (std::find(variant.kinds.begin(), variant.kinds.end(), kind) != variant.kinds.end())
            return &variant;
    }
    return nullptr;
}

/// What two people approve must be what the file says: the destination and the amount come from the payout, each once,
/// and where the shipped data writes a bank's number or the currency, the copy does. Empty = all is well.
QString misleading(const VariantSpec &own, const FormatSpec &shipped)
{
    for (const DestinationKind kind : own.kinds) {
        const VariantSpec *pattern = variantFor(shipped, kind);
        if (pattern == nullptr)
            return u"\"kinds\" names a kind the format does not pay to"_s;
        for (const Cell cell :
            {Cell::Account, Cell::Amount, Cell::Routing, Cell::Institution, Cell::Transit, Cell::Currency}) {
            if (count(own, cell) != count(*pattern, cell) && (cell != Cell::Currency || count(own, cell) == 0))
                return u"account, bank number, amount and currency must stand in the file once each, as they do in "
                       "the program's own data"_s;
        }
        if (own.leastMinor < pattern->leastMinor
            || (pattern->mostMinor > 0 && (own.mostMinor == 0 || own.mostMinor > pattern->mostMinor)))
            return u"\"leastMinor\" and \"mostMinor\" may only be narrowed"_s;
    }
    return {};
}

bool isSameWord(const WordSpec &own, const FormatSpec &shipped)
{
    for (const WordSpec &word : shipped.words) {
        if (word.word == own.word)
            return word.state == own.state;
    }
    return true;
}

/// What a merchant's copy may not change: who is paid, how much, and what the words of the provider mean.
QString forbiddenChange(const FormatSpec &own, const FormatSpec &shipped)
{
    if (own.writer != shipped.writer)
        return u"\"writer\" cannot be changed"_s;
    if (own.about.provider != shipped.about.provider)
        return u"\"provider\" cannot be changed"_s;
    const auto isKnown = [&shipped](Currency currency) {
        const auto &list = shipped.about.currencies;
        return list.empty() || std::find(list.begin(), list.end(), currency) != list.end();
    };
    const auto &currencies = own.about.currencies;
    if (!std::all_of(currencies.begin(), currencies.end(), isKnown)
        || (currencies.empty() && !shipped.about.currencies.empty()))
        return u"\"currencies\" may only be narrowed"_s;
    for (const PayoutSetting &setting : shipped.about.settings) {
        const auto isIt = [&setting](const PayoutSetting &other) {
            return other.name == setting.name && (other.required || !setting.required);
        };
        if (std::none_of(own.about.settings.begin(), own.about.settings.end(), isIt))
            return u"the setting \"%1\" is missing, or not required any more"_s.arg(setting.name);
    }
    if (own.variants.empty())
        return u"\"variants\" is empty"_s;
    for (const VariantSpec &variant : own.variants) {
        if (const QString text = misleading(variant, shipped); !text.isEmpty())
            return text;
    }
    const auto isSame = [&shipped](const WordSpec &word) { return isSameWord(word, shipped); };
    if (!std::all_of(own.words.begin(), own.words.end(), isSame))
        return u"\"words\" gives a known word another meaning"_s;
    for (const QString &reason : shipped.stayReasons) {
        if (!own.stayReasons.contains(reason))
            return u"\"stayReasons\" may only be added to"_s;
    }
    return {};
}

/// A merchant's copy in place of the shipped data.
Result<FormatSpec> ownSpec(const QString &path, const FormatSpec &shipped)
{
    const auto json = files::readLimited(path, kMostSpecBytes);
    if (!json)
        return fail(atPath(json.error(), path));
    auto parsed = parseFormatSpec(shipped.about.word, *json);
    if (!parsed)
        return fail(atPath(parsed.error(), path));
    if (const QString text = forbiddenChange(*parsed, shipped); !text.isEmpty())
        return fail(atPath({ErrorKind::BadInput, text, {}, u"bad-document"_s, false, 0, {}}, path));
    const QByteArray hash = QCryptographicHash::hash(*json, QCryptographicHash::Sha256).toHex().first(16);
    parsed->ownNote = u"Made with this workspace's own data of the format, formats/%1.json (SHA-256 %2...)."_s.arg(
        shipped.about.word, QString::fromLatin1(hash));
    parsed->about.remarks << parsed->ownNote;
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
    RD_CHECK(checkReadBack(*spec, file, out.bytes));
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
