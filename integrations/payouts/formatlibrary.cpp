// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/formatlibrary.h"

#include "integrations/files/fileio.h"
#include "integrations/payouts/csvfile.h"
#include "integrations/payouts/formatguard.h"
#include "integrations/payouts/nachafile.h"
#include "integrations/payouts/readback.h"
#include "integrations/payouts/resultreader.h"
#include "integrations/payouts/sepafile.h"
#include "integrations/payouts/templateedit.h"
#include "integrations/payouts/templateheader.h"
#include "integrations/payouts/triedfile.h"
#include "integrations/payouts/xlsxfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qint64 kMostSpecBytes = 1024 * 1024;

/// In the order in which they are offered.
constexpr std::array kFormats{"paypal-csv", "wise-csv", "tremendous-csv", "razorpayx-csv", "cashfree-csv",
    "sepa-pain001", "nacha", "generic-csv", "generic-xlsx"};

Rendered rendered(const FormatSpec &spec, const PayoutFile &file)
{
    switch (spec.writer) {
    case Writer::Csv:
        return renderCsv(spec, file);
    case Writer::Sepa:
        return renderSepa(spec, file);
    case Writer::Nacha:
        return renderNacha(spec, file);
    case Writer::Xlsx:
        return renderXlsx(spec, file);
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

Error badDocument(const QString &text)
{
    return {ErrorKind::BadInput, text, {}, u"bad-document"_s, false, 0, {}};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<const FormatSpec *> find(const std::vector<FormatSpec> &specs, const QString &format)
{
    QStringList words;
    for (const FormatSpec &spec : specs) {
        if (spec.about.word == format)
            return &spec;
        words << spec.about.word;
    }
    return fail(ErrorKind::Usage, u"there is no payout format \"%1\""_s.arg(format.left(80)),
        u"One of: %1."_s.arg(words.join(u' ')), u"unknown-format"_s);
}

} // namespace

FormatLibrary::FormatLibrary(std::vector<FormatSpec> shipped, QString directory)
    : m_shipped(std::move(shipped)), m_directory(std::move(directory))
{
    reload();
}

Result<QByteArray> FormatLibrary::shippedData(const QString &format)
{
    QFile file(u":/payouts/%1.json"_s.arg(format));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"there is no payout format \"%1\""_s.arg(format.left(80)));
    return file.readAll();
}

Result<std::unique_ptr<FormatLibrary>> FormatLibrary::open(const QString &ownDirectory)
{
    std::vector<FormatSpec> specs;
    for (const char *format : kFormats) {
        const QString word = QString::fromLatin1(format);
        RD_TRY(json, shippedData(word));
        RD_TRY(spec, parseFormatSpec(word, json));
        specs.push_back(std::move(spec));
    }
    return std::unique_ptr<FormatLibrary>(new FormatLibrary(std::move(specs), ownDirectory));
}

Result<std::unique_ptr<FormatLibrary>> FormatLibrary::load(const QString &ownDirectory)
{
    RD_TRY(library, open(ownDirectory));
    const auto known = library->known();
    if (known->stray)
        return fail(*known->stray);
    if (!known->broken.empty())
        return fail(known->broken.begin()->second);
    return library;
}

QString FormatLibrary::pathOf(const QString &format) const
{
    return QDir(m_directory).filePath(format + u".json"_s);
}

std::shared_ptr<const FormatLibrary::Known> FormatLibrary::known() const
{
    const QMutexLocker lock(&m_mutex);
    return m_known;
}

void FormatLibrary::reload()
{
    auto next = std::make_shared<const Known>(readOwn());
    const QMutexLocker lock(&m_mutex);
    m_known = std::move(next);
}

/// A merchant's copy in place of the shipped data.
Result<FormatSpec> FormatLibrary::ownSpec(const QByteArray &json, const FormatSpec &shipped) const
{
    RD_TRY(parsed, parseFormatSpec(shipped.about.word, json));
    if (const auto forbidden = forbiddenChanges(parsed, shipped); !forbidden.empty())
        return fail(badDocument(forbidden.front().text));
    const QByteArray hash = sha256(json).toHex();
    parsed.about.ownHash = hash;
    parsed.ownNote = u"Made with this workspace's own data of the format, formats/%1.json (SHA-256 %2...)."_s.arg(
        shipped.about.word, QString::fromLatin1(hash.first(16)));
    parsed.about.remarks << parsed.ownNote;
    return parsed;
}

FormatLibrary::Known FormatLibrary::readOwn() const
{
    Known made;
    made.specs = m_shipped;
    const QStringList names =
        m_directory.isEmpty() ? QStringList() : QDir(m_directory).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = QDir(m_directory).filePath(name);
        const QString word = name.chopped(5);
        const auto found = std::find_if(
            made.specs.begin(), made.specs.end(), [&word](const FormatSpec &spec) { return spec.about.word == word; });
        if (found == made.specs.end()) {
            made.stray = Error{ErrorKind::BadInput, path + u": there is no payout format of that name"_s,
                u"The file is named after the format, such as paypal-csv.json."_s, u"bad-document"_s, false, 0, {}};
            continue;
        }
        const auto json = files::readLimited(path, kMostSpecBytes);
        auto spec = json ? ownSpec(*json, *found) : Result<FormatSpec>(fail(json.error()));
        made.owns.emplace(word, json ? sha256(*json) : QByteArray("?"));
        if (spec) {
            *found = *std::move(spec);
        } else {
            const Error error = atPath(spec.error(), path);
            found->about.remarks << error.text;
            made.broken.emplace(word, error);
        }
    }
    return made;
}

Result<const FormatSpec *> FormatLibrary::shippedSpec(const QString &format) const
{
    return find(m_shipped, format);
}

std::vector<PayoutFormat> FormatLibrary::formats() const
{
    const auto now = known();
    std::vector<PayoutFormat> list;
    for (const FormatSpec &spec : now->specs)
        list.push_back(spec.about);
    return list;
}

Result<const FormatSpec *> FormatLibrary::Known::usable(const QString &format) const
{
    RD_TRY(spec, find(specs, format));
    if (stray)
        return fail(*stray);
    if (const auto found = broken.find(format); found != broken.end())
        return fail(found->second);
    return spec;
}

Result<std::vector<PayoutRemark>> FormatLibrary::check(const PayoutFile &file) const
{
    const auto now = known();
    RD_TRY(spec, now->usable(file.format));
    return (spec->writer == Writer::Xlsx ? renderXlsx(*spec, file, false) : rendered(*spec, file)).remarks;
}

Result<QByteArray> FormatLibrary::write(const PayoutFile &file) const
{
    const auto now = known();
    RD_TRY(spec, now->usable(file.format));
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
    const auto now = known();
    RD_TRY(spec, find(now->specs, format));
    if (!currency.isValid())
        return fail(ErrorKind::Internal, u"results were read without a currency"_s);
    return readResults(*spec, now->specs, bytes, currency, mapping);
}

TemplateWords FormatLibrary::words() const
{
    return templateWords();
}

Result<TemplateState> FormatLibrary::state(const QString &format) const
{
    const auto now = known();
    RD_TRY(shipped, shippedSpec(format));
    RD_TRY(spec, find(now->specs, format));
    TemplateState state;
    state.shipped = templateOf(*shipped);
    state.current = templateOf(*spec);
    if (const auto own = now->owns.find(format); own != now->owns.end())
        state.ownHash = own->second;
    if (const auto broken = now->broken.find(format); broken != now->broken.end())
        state.broken = broken->second;
    state.isOwn = !state.ownHash.isEmpty() && !state.broken;
    return state;
}

Result<QByteArray> FormatLibrary::document(const PayoutTemplate &wanted) const
{
    RD_TRY(now, state(wanted.format));
    RD_TRY(base, now.isOwn ? files::readLimited(pathOf(wanted.format), kMostSpecBytes) : shippedData(wanted.format));
    RD_TRY(object, parseJsonObject(base));
    return QJsonDocument(withTemplate(object, wanted)).toJson(QJsonDocument::Indented);
}

Result<QString> FormatLibrary::formatOf(const QByteArray &document) const
{
    if (document.size() > kMostSpecBytes)
        return fail(badDocument(u"the data of a format has at most %1 bytes"_s.arg(kMostSpecBytes)));
    RD_TRY(object, parseJsonObject(document));
    const QString format = object.value("format"_L1).toString();
    if (const auto shipped = shippedSpec(format); !shipped)
        return fail(
            badDocument(format.isEmpty() ? u"the document does not say which format it is: \"format\" is missing"_s
                                         : shipped.error().text));
    return format;
}

Result<PayoutTemplate> FormatLibrary::read(const QByteArray &document) const
{
    RD_TRY(format, formatOf(document));
    RD_TRY(spec, parseFormatSpec(format, document));
    return templateOf(spec);
}

std::vector<DocumentComplaint> FormatLibrary::complaints(const QByteArray &document) const
{
    const auto format = formatOf(document);
    if (!format)
        return {{QString(), format.error().text}};
    const auto shipped = shippedSpec(*format);
    const auto object = parseJsonObject(document);
    if (!shipped || !object)
        return {{QString(), shipped ? object.error().text : shipped.error().text}};
    DocumentFault fault;
    const FormatSpec spec = readFormatSpec(*format, *object, fault);
    std::vector<DocumentComplaint> list = fault.complaints();
    for (const auto &more : {emptyTitles(spec), forbiddenChanges(spec, **shipped)})
        list.insert(list.end(), more.begin(), more.end());
    return list;
}

Result<HeaderProposal> FormatLibrary::readHeader(
    const PayoutTemplate &draft, const QString &layout, const QByteArray &file) const
{
    RD_TRY(shipped, shippedSpec(draft.format));
    if (!draft.isTable)
        return fail(ErrorKind::Usage, u"%1 is no table: it has no header"_s.arg(draft.format), {}, u"no-table"_s);
    return headerProposal(*shipped, draft, layout, file);
}

Result<TriedFile> FormatLibrary::tryOut(const QByteArray &document, const PayoutFile &file) const
{
    RD_TRY(format, formatOf(document));
    RD_TRY(shipped, shippedSpec(format));
    RD_TRY(spec, ownSpec(document, *shipped));
    spec.ownNote.clear(); // which data it is, the person knows
    return lookedAt(spec, file, rendered(spec, file));
}

Status FormatLibrary::keep(const QByteArray &document)
{
    if (m_directory.isEmpty())
        return fail(ErrorKind::Storage, u"there is no place for copies of formats"_s);
    if (const auto wrong = complaints(document); !wrong.empty()) {
        const DocumentComplaint &first = wrong.front();
        return fail(badDocument(first.path.isEmpty() ? first.text : u"%1: %2"_s.arg(first.path, first.text)));
    }
    RD_TRY(format, formatOf(document));
    if (!QDir().mkpath(m_directory))
        return fail(ErrorKind::Storage, u"the folder %1 cannot be made"_s.arg(m_directory));
    RD_CHECK(files::atomicWrite(pathOf(format), document, files::FileAccess::OwnerOnly));
    reload();
    return {};
}

Status FormatLibrary::forget(const QString &format)
{
    RD_CHECK(shippedSpec(format));
    const QString path = pathOf(format);
    if (!m_directory.isEmpty() && QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorKind::Storage, u"%1 cannot be taken away"_s.arg(path));
    reload();
    return {};
}

} // namespace rd::payouts
