// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/templateheader.h"

#include "integrations/files/csvscanner.h"
#include "integrations/payouts/formatwords.h"
#include "integrations/payouts/templateedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kMostColumns = 200; // reliability.md 10
constexpr qsizetype kMostTitle = 300;
constexpr qsizetype kMostFile = 16 * 1024 * 1024;

tl::unexpected<Error> bad(const QString &text, const QString &hint = {})
{
    return fail(ErrorKind::BadInput, text, hint, u"bad-header"_s);
}

/// "E-Mail address" and "email_address" are one.
QString folded(const QString &title)
{
    QString out;
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

/// What columns are called at providers that publish no names, by what they hold. Titles that mean several things
/// ("number", "ID", "type") are not among them: they are asked about.
struct Usual {
    const char *cell;
    std::vector<const char *> names;
};
const std::vector<Usual> &usualNames()
{
    static const std::vector<Usual> kUsual{
        {"name",
            {"name", "full name", "recipient name", "beneficiary name", "payee", "payee name", "account holder",
                "account holder name", "receiver name"}},
        {"email", {"email", "email address", "e-mail", "recipient email", "beneficiary email", "email id"}},
        {"amount", {"amount", "payout amount", "payment amount", "transfer amount", "value"}},
        {"currency", {"currency", "currency code", "payment currency", "target currency"}},
        {"reference",
            {"reference id", "payout reference", "unique id", "external id", "transfer id", "payment id",
                "customer reference", "end to end id"}},
        {"note", {"note", "message", "narration", "remarks", "description", "payment reference", "memo"}},
        {"country", {"country", "country code"}},
        {"routing", {"sort code", "routing number", "ifsc", "ifsc code", "bsb", "bsb code", "aba", "bank code"}},
        {"account",
            {"iban", "account number", "bank account", "bank account number", "upi id", "vpa", "paypal email",
                "paypal account"}},
    };
    return kUsual;
}

class Matcher {
public:
    Matcher(const FormatSpec &shipped, const PayoutTemplate &draft, const TemplateLayout &layout) : m_layout(layout)
    {
        for (const TemplateColumn &column : layout.columns)
            add(column);
        for (const VariantSpec &variant : shipped.variants) {
            if (variant.name == layout.name)
                addAll(variant.columns);
        }
        for (const ColumnSpec &column : shipped.known) {
            if (column.onlyFor.isEmpty() || column.onlyFor == layout.name)
                add(templateColumn(column));
        }
        for (const TemplateLayout &other : draft.layouts) {
            for (const TemplateColumn &column : other.columns)
                add(column);
        }
    }

    /// The column of this title; without a cell where nobody knows it.
    TemplateColumn column(const QString &title)
    {
        const QString name = folded(title);
        TemplateColumn made;
        for (const TemplateColumn &known : m_known) {
            if (isCalled(known, name)) {
                made = known;
                break;
            }
        }
        if (made.cell.isEmpty())
            made = usual(name);
        if (isTaken(made.cell)) // the second of two is not guessed
            made = {};
        made.title = title;
        made.aliases.removeAll(title);
        if (isOnce(made.cell))
            m_taken << made.cell;
        return made;
    }

private:
    void addAll(const std::vector<ColumnSpec> &columns)
    {
        for (const ColumnSpec &column : columns)
            add(templateColumn(column));
    }
    void add(const TemplateColumn &column)
    {
        if (!column.title.isEmpty())
            m_known.push_back(column);
    }
    static bool isCalled(const TemplateColumn &column, const QString &name)
    {
        const auto isIt = [&name](const QString &alias) { return folded(alias) == name; };
        return !name.isEmpty()
            && (isIt(column.title) || std::any_of(column.aliases.begin(), column.aliases.end(), isIt));
    }
    /// Where the layout has no such column the provider pays to an address: "email" is where the money goes.
    TemplateColumn usual(const QString &name) const
    {
        for (const Usual &one : usualNames()) {
            const auto isIt = [&name](const char *text) { return folded(QString::fromLatin1(text)) == name; };
            if (!std::any_of(one.names.begin(), one.names.end(), isIt))
                continue;
            QString cell = QString::fromLatin1(one.cell);
            if (cell == "email"_L1 && m_layout.kinds.contains(u"email"_s) && !isTaken(u"account"_s))
                cell = u"account"_s;
            TemplateColumn made;
            for (const TemplateColumn &column : m_layout.columns) {
                if (column.cell == cell)
                    made = column; // with its limits and letters
            }
            made.cell = cell;
            return made;
        }
        return {};
    }
    static bool isOnce(const QString &cell)
    {
        return cell == "account"_L1 || cell == "amount"_L1 || cell == "routing"_L1 || cell == "institution"_L1
            || cell == "transit"_L1;
    }
    [[nodiscard]] bool isTaken(const QString &cell) const { return m_taken.contains(cell); }

    const TemplateLayout &m_layout;
    std::vector<TemplateColumn> m_known; ///< the first of two with one name counts
    QStringList m_taken;
};

/// The first line as text and what is to be said of it.
struct FirstLine {
    QByteArray bytes; ///< UTF-8
    QString lineEnd;
    bool byteOrderMark = false;
    bool wasLatin = false;
};

Result<FirstLine> firstLine(QByteArray file)
{
    if (file.size() > kMostFile)
        return bad(u"a template has at most 16 MB"_s);
    if (file.startsWith("PK") || file.startsWith("\xd0\xcf\x11\xe0"))
        return bad(u"this is a workbook, not a table in text"_s, u"Open it and save it as CSV, then take that file."_s);
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff"))
        return bad(u"the file is UTF-16"_s, u"Save it as CSV in UTF-8."_s);
    FirstLine line;
    line.byteOrderMark = file.startsWith("\xef\xbb\xbf");
    if (line.byteOrderMark)
        file.remove(0, 3);
    line.wasLatin = !QString::fromUtf8(file).toUtf8().startsWith(file);
    line.bytes = line.wasLatin ? QString::fromLatin1(file).toUtf8() : file;
    const qsizetype end = line.bytes.indexOf('\n');
    line.lineEnd = end > 0 && line.bytes[end - 1] != '\r' ? u"lf"_s : u"crlf"_s;
    if (line.bytes.trimmed().isEmpty())
        return bad(u"the file is empty"_s);
    return line;
}

/// The sign that parts the most cells of the first row.
Separator separatorOf(const QByteArray &text)
{
    Separator best = Separator::Comma;
    qsizetype most = 0;
    for (std::size_t i = 0; i < kSeparatorSigns.size(); ++i) {
        files::CsvScanner scanner(text, kSeparatorSigns[i]);
        files::ScannedRow row;
        if (scanner.next(row) && row.problem.isEmpty() && row.cells.size() > most) {
            most = row.cells.size();
            best = static_cast<Separator>(i);
        }
    }
    return best;
}

Result<QStringList> titlesOf(const QByteArray &text, Separator separator)
{
    files::CsvScanner scanner(text, kSeparatorSigns[static_cast<std::size_t>(separator)]);
    files::ScannedRow row;
    if (!scanner.next(row) || !row.problem.isEmpty())
        return bad(u"the first row cannot be read as titles of columns"_s);
    if (row.cells.size() > kMostColumns)
        return bad(u"the first row has more than %1 columns"_s.arg(kMostColumns));
    QStringList titles;
    for (const QString &cell : row.cells) {
        const QString title = cell.simplified();
        if (title.size() > kMostTitle)
            return bad(u"a title has more than %1 characters"_s.arg(kMostTitle));
        titles << title;
    }
    while (!titles.isEmpty() && titles.constLast().isEmpty())
        titles.removeLast();
    if (titles.size() < 2)
        return bad(u"the first row has fewer than two titles"_s, u"Take the file as the provider gave it."_s);
    return titles;
}

} // namespace

Result<HeaderProposal> headerProposal(
    const FormatSpec &shipped, const PayoutTemplate &draft, const QString &layout, const QByteArray &file)
{
    HeaderProposal proposal;
    proposal.made = draft;
    auto &layouts = proposal.made.layouts;
    const auto place = std::find_if(
        layouts.begin(), layouts.end(), [&layout](const TemplateLayout &one) { return one.name == layout; });
    if (place == layouts.end())
        return fail(ErrorKind::NotFound, u"%1 has no layout \"%2\""_s.arg(draft.format, layout.left(80)), {},
            u"unknown-layout"_s);
    RD_TRY(line, firstLine(file));
    const Separator separator = separatorOf(line.bytes);
    RD_TRY(titles, titlesOf(line.bytes, separator));
    const TemplateLayout before = *place;
    Matcher matcher(shipped, draft, before);
    place->columns.clear();
    for (const QString &title : titles) {
        place->columns.push_back(matcher.column(title));
        (place->columns.back().cell.isEmpty() ? proposal.asked : proposal.matched) << title;
    }
    for (const TemplateColumn &column : before.columns) {
        const auto isIt = [&column](const TemplateColumn &made) { return made.cell == column.cell; };
        if (column.cell != "empty"_L1 && column.cell != "constant"_L1
            && std::none_of(place->columns.begin(), place->columns.end(), isIt))
            proposal.missing << (column.title.isEmpty() ? column.cell : column.title);
    }
    if (draft.isWorkbook)
        return proposal; // how the file was written says nothing of a sheet
    proposal.made.hasHeader = true;
    proposal.made.separator = kSeparators.word(separator);
    proposal.made.lineEnd = line.lineEnd;
    if (!draft.settings.contains(u"byte-order-mark"_s))
        proposal.made.byteOrderMark = line.byteOrderMark && !line.wasLatin;
    if (proposal.made.separator != draft.separator)
        proposal.remarks << u"Its columns are parted by: %1."_s.arg(proposal.made.separator);
    if (proposal.made.lineEnd != draft.lineEnd)
        proposal.remarks << u"Its lines end with: %1."_s.arg(proposal.made.lineEnd);
    if (proposal.made.byteOrderMark != draft.byteOrderMark)
        proposal.remarks << (proposal.made.byteOrderMark ? u"It begins with a byte order mark."_s
                                                         : u"It has no byte order mark."_s);
    if (line.wasLatin)
        proposal.remarks << u"It is not UTF-8: look at the encoding."_s;
    return proposal;
}

} // namespace rd::payouts
