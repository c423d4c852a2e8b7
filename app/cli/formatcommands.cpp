// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"
#include "app/cli/command.h"
#include "app/cli/outputplace.h"
#include "app/formatjson.h"
#include "integrations/files/fileio.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kMostDocument = 1024 * 1024;
constexpr qint64 kMostTemplate = 16 * 1024 * 1024;

Result<int> listFormats(Invocation &in)
{
    RD_TRY(composition, in.desk());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const PayoutFormat &format : composition->desk().batches.formats()) {
        QJsonObject document = toJson(format);
        document.insert("own"_L1, !format.ownHash.isEmpty());
        documents.append(document);
        QStringList notes;
        if (!format.ownHash.isEmpty())
            notes << u"your own copy"_s;
        if (!format.verified)
            notes << u"check with a small file first"_s;
        rows.push_back({format.word, format.provider, format.title,
            format.maxLines > 0 ? QString::number(format.maxLines) : QString(), notes.join(u"; "_s)});
    }
    in.out().document({{u"formats"_s, documents}});
    in.out().table({u"format"_s, u"for methods of"_s, u"what"_s, u">most lines"_s, u""_s}, rows);
    return 0;
}

QString limitText(qint64 limit)
{
    return limit == 0 ? u"no limit"_s : QString::number(limit);
}

QString choice(bool is, const char *yes, const char *no)
{
    return QString::fromLatin1(is ? yes : no);
}

void printFacts(Invocation &in, const PayoutTemplate &format)
{
    const auto fact = [&format](const char *word, const QString &value) {
        const QString name = QString::fromLatin1(word);
        // A setting of the same name decides it batch by batch.
        const QString shown = format.settings.contains(name) ? u"by the setting %1"_s.arg(name) : value;
        return QStringList{name, visible(shown), format.unverified.contains(name) ? u"not published"_s : QString()};
    };
    std::vector<QStringList> rows;
    if (format.isWorkbook)
        rows.push_back({u"kind"_s, u"workbook: amounts are numbers, all else is text"_s, QString()});
    if (format.isTable && !format.isWorkbook) {
        rows.push_back(fact("header", choice(format.hasHeader, "yes", "no")));
        rows.push_back(fact("encoding", format.encoding));
        rows.push_back(fact("byte-order-mark", choice(format.byteOrderMark, "yes", "no")));
        rows.push_back(fact("separator", format.separator));
        rows.push_back(fact("line-ends", format.lineEnd));
        rows.push_back(fact("quotes", format.quotes));
        rows.push_back(fact("decimal-mark", format.decimalMark));
    }
    rows.push_back(
        fact("limits", u"payouts: %1, bytes: %2"_s.arg(limitText(format.maxLines), limitText(format.maxBytes))));
    rows.push_back(fact("currencies", format.currencies.isEmpty() ? u"any"_s : format.currencies.join(u' ')));
    if (!format.wholeCurrencies.isEmpty())
        rows.push_back({u"without decimals"_s, format.wholeCurrencies.join(u' '), QString()});
    rows.push_back({u"source"_s, u"%1 (%2)"_s.arg(format.source, format.date), QString()});
    QStringList facts = format.unverified;
    rows.push_back({u"not published"_s, facts.isEmpty() ? u"nothing"_s : facts.join(u", "_s), QString()});
    in.out().table({u"fact"_s, u"value"_s, u""_s}, rows);
}

void printLayout(Invocation &in, const services::FormatView &view, std::size_t at)
{
    const TemplateLayout &layout = view.state.current.layouts[at];
    in.out().line();
    in.out().line(u"Layout %1, for %2:"_s.arg(layout.name, layout.kinds.join(u", "_s)));
    std::vector<QStringList> rows;
    int number = 0;
    for (const TemplateColumn &column : layout.columns) {
        QStringList changed;
        for (const TemplateDifference &one : view.differences) {
            if (one.layout == static_cast<int>(at) && one.column == number)
                changed << (one.field == "added"_L1 ? u"added"_s : u"%1 was: %2"_s.arg(one.field, one.shipped));
        }
        rows.push_back({QString::number(++number), visible(column.title),
            column.text.isEmpty() ? column.cell : u"%1 \"%2\""_s.arg(column.cell, visible(column.text)),
            choice(column.required, "yes", ""), column.most > 0 ? QString::number(column.most) : QString(),
            column.alphabet, visible(changed.join(u"; "_s))});
    }
    in.out().table(
        {u">"_s, u"header"_s, u"what goes in"_s, u"required"_s, u">most signs"_s, u"letters"_s, u"changed"_s}, rows);
}

Result<int> showFormat(Invocation &in)
{
    QString path;
    if (in.has(u"output"_s)) {
        RD_TRY(place, outputPlace(in.option(u"output"_s)));
        path = place;
    }
    RD_TRY(composition, in.desk());
    services::FormatService &service = composition->desk().batches.formatDesk();
    const QString format = in.arguments().constFirst();
    RD_TRY(view, service.show(format));
    if (!path.isEmpty()) {
        RD_TRY(document, service.document(format));
        RD_CHECK(files::atomicWrite(path, document, files::FileAccess::OwnerOnly));
        QJsonObject shown = toJson(view);
        shown.insert("outputFile"_L1, path);
        in.out().document({{u"format"_s, shown}});
        in.out().line(
            u"Wrote the data of %1 to %2: edit it, then \"batch formats use\" it."_s.arg(format, visible(path)));
        return 0;
    }
    in.out().document({{u"format"_s, toJson(view)}});
    const PayoutTemplate &now = view.state.current;
    in.out().line(u"%1: %2%3"_s.arg(
        now.format, visible(now.title), view.state.isOwn ? u", your own copy"_s : u", as the program brings it"_s));
    printFacts(in, now);
    if (!now.isTable)
        in.out().line(u"It is no table: its bytes are made by the program."_s);
    for (std::size_t i = 0; now.isTable && i < now.layouts.size(); ++i)
        printLayout(in, view, i);
    for (const TemplateDifference &one : view.differences) {
        if (one.column < 0)
            in.out().line(u"Changed, %1: %2 is \"%3\", was \"%4\""_s.arg(
                placeText(one, now), one.field, visible(one.own), visible(one.shipped)));
    }
    for (const QString &remark : view.remarks)
        in.out().note(visible(remark));
    return 0;
}

void printComplaints(Invocation &in, const services::DocumentCheck &check)
{
    std::vector<QStringList> rows;
    for (const DocumentComplaint &one : check.complaints)
        rows.push_back({one.path, visible(one.text)});
    if (!rows.empty())
        in.out().table({u"place"_s, u"what is wrong"_s}, rows);
}

Result<int> checkFormat(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().constFirst(), kMostDocument));
    RD_TRY(composition, in.desk());
    RD_TRY(check, composition->desk().batches.formatDesk().check(bytes));
    in.out().document(toJson(check));
    printComplaints(in, check);
    for (const TemplateDifference &one : check.differences)
        in.out().line(u"%1: \"%2\" instead of \"%3\""_s.arg(one.field, visible(one.own), visible(one.shipped)));
    in.out().line(check.complaints.empty() ? u"It can be used as data of %1."_s.arg(check.format)
                                           : u"It cannot be used as data of %1."_s.arg(check.format));
    return check.complaints.empty() ? 0 : 1;
}

Result<int> useFormat(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().constFirst(), kMostDocument));
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::FormatService &service = composition->desk().batches.formatDesk();
    RD_TRY(check, service.check(bytes));
    RD_CHECK(service.use(bytes, actor));
    RD_TRY(view, service.show(check.format));
    in.out().document({{u"format"_s, toJson(view)}});
    in.out().line(u"Files of %1 are made with this copy from now on. Batches that are made already keep theirs. "
                  "Look at it once: batch formats test %1 --output FILE."_s.arg(check.format));
    return 0;
}

Result<int> resetFormat(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::FormatService &service = composition->desk().batches.formatDesk();
    const QString format = in.arguments().constFirst();
    RD_CHECK(service.reset(format, actor));
    RD_TRY(view, service.show(format));
    in.out().document({{u"format"_s, toJson(view)}});
    in.out().line(u"%1 is as the program brings it."_s.arg(format));
    return 0;
}

/// What a person says about columns that nobody knows: `--map TITLE=CELL`, or `TITLE=constant:TEXT`.
Status answer(
    Invocation &in, const services::FormatService &service, services::TestOrder &order, HeaderProposal &proposal)
{
    const QStringList cells = service.words().cells;
    for (const QString &text : in.options(u"map"_s)) {
        const qsizetype at = text.lastIndexOf(u'=');
        const QString title = text.left(at).simplified();
        const QString cell = text.mid(at + 1).section(u':', 0, 0);
        const auto isIt = [&order](const TemplateLayout &one) { return one.name == order.layout; };
        auto layout = std::find_if(proposal.made.layouts.begin(), proposal.made.layouts.end(), isIt);
        const auto column = std::find_if(layout->columns.begin(), layout->columns.end(),
            [&title](const TemplateColumn &one) { return one.title.compare(title, Qt::CaseInsensitive) == 0; });
        if (at <= 0 || column == layout->columns.end() || !cells.contains(cell))
            return fail(ErrorKind::Usage,
                u"--map \"%1\" is not TITLE=WHAT of a column in the file"_s.arg(visible(text)),
                u"What goes in: %1; constant:TEXT for a fixed text."_s.arg(cells.join(u' ')));
        column->cell = cell;
        column->text = text.mid(at + 1).section(u':', 1);
        proposal.asked.removeAll(column->title);
    }
    return {};
}

Result<int> readHeader(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().at(1), kMostTemplate));
    RD_TRY(composition, in.desk());
    services::FormatService &service = composition->desk().batches.formatDesk();
    RD_TRY(view, service.show(in.arguments().constFirst()));
    services::TestOrder order;
    order.format = view.state.current.format;
    order.layout = in.has(u"layout"_s) ? in.option(u"layout"_s) : view.state.current.layouts.front().name;
    RD_TRY(proposal, service.readHeader(view.state.current, order.layout, bytes));
    RD_CHECK(answer(in, service, order, proposal));
    RD_TRY(check, service.check(proposal.made));
    QJsonObject document = toJson(check);
    document.insert("matched"_L1, QJsonArray::fromStringList(proposal.matched));
    document.insert("asked"_L1, QJsonArray::fromStringList(proposal.asked));
    document.insert("missing"_L1, QJsonArray::fromStringList(proposal.missing));
    document.insert("remarks"_L1, QJsonArray::fromStringList(proposal.remarks));
    const bool isUsed = in.has(u"use"_s) && check.complaints.empty();
    if (isUsed) {
        RD_TRY(actor, in.decider());
        RD_CHECK(service.use(proposal.made, actor));
    }
    document.insert("used"_L1, isUsed);
    in.out().document(document);
    std::vector<QStringList> rows;
    for (const TemplateLayout &layout : proposal.made.layouts) {
        if (layout.name != order.layout)
            continue;
        for (const TemplateColumn &column : layout.columns)
            rows.push_back({visible(column.title), column.cell.isEmpty() ? u"?"_s : column.cell, visible(column.text)});
    }
    in.out().table({u"header"_s, u"what goes in"_s, u""_s}, rows);
    for (const QString &remark : proposal.remarks)
        in.out().note(visible(remark));
    for (const QString &title : proposal.missing)
        in.out().note(u"The file has no column for \"%1\"."_s.arg(visible(title)));
    printComplaints(in, check);
    if (!proposal.asked.isEmpty())
        in.out().note(u"Say what goes into the columns with a question mark: --map \"%1=empty\" leaves it empty."_s.arg(
            visible(proposal.asked.constFirst())));
    else if (isUsed)
        in.out().line(u"Files of %1 are made with these columns from now on."_s.arg(order.format));
    else if (check.complaints.empty())
        in.out().line(u"Nothing was changed: --use puts it into use."_s);
    return check.complaints.empty() ? 0 : 1;
}

Result<int> testFormat(Invocation &in)
{
    if (in.option(u"output"_s).isEmpty())
        return fail(ErrorKind::Usage, u"\"batch formats test\" needs --output FILE."_s);
    RD_TRY(path, outputPlace(in.option(u"output"_s)));
    services::TestOrder order;
    order.format = in.arguments().constFirst();
    order.layout = in.option(u"layout"_s);
    if (in.has(u"currency"_s)) {
        RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
        order.currency = currency;
    }
    RD_TRY(composition, in.desk());
    RD_TRY(print, composition->desk().batches.formatDesk().testPrint(order));
    QJsonObject document = toJson(print);
    if (!print.file.bytes.isEmpty()) {
        RD_CHECK(files::atomicWrite(path, print.file.bytes, files::FileAccess::OwnerOnly));
        document.insert("file"_L1, path);
    }
    in.out().document(document);
    if (print.file.header.isEmpty() && !print.file.rows.empty() && print.file.rows.front().size() == 1) {
        for (const QStringList &row : print.file.rows)
            in.out().line(visible(row.constFirst()));
    } else {
        std::vector<QStringList> rows;
        for (const QStringList &row : print.file.rows) {
            QStringList cells;
            for (const QString &cell : row)
                cells << visible(cell);
            rows.push_back(cells);
        }
        QStringList titles;
        for (qsizetype i = 0; !rows.empty() && i < rows.front().size(); ++i)
            titles << visible(print.file.header.value(i));
        in.out().table(titles, rows);
    }
    in.out().line();
    for (const FileCheck &check : print.file.checks)
        in.out().line(u"%1 %2%3"_s.arg(check.passed ? u"ok "_s : u"NO "_s, check.name,
            check.detail.isEmpty() ? QString() : u": "_s + visible(check.detail)));
    for (const PayoutRemark &remark : print.file.remarks)
        in.out().note(
            visible(remark.line > 0 ? u"Line %1: %2"_s.arg(QString::number(remark.line), remark.text) : remark.text));
    for (const QString &name : print.invented)
        in.out().note(u"The setting %1 is not filled in: a test value stands in the file."_s.arg(name));
    if (!print.file.bytes.isEmpty())
        in.out().line(
            u"Wrote a test file with invented receivers to %1. It is no batch and pays nobody."_s.arg(visible(path)));
    return print.isGood() ? 0 : 1;
}

} // namespace

std::vector<Command> formatCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    const QCommandLineOption layout(u"layout"_s, u"Which layout of the format; the first without."_s, u"NAME"_s);
    return {
        {u"batch formats"_s, {}, u"list the payout files that can be written"_s, 0, 0, {}, listFormats},
        {u"batch formats list"_s, {}, u"the same"_s, 0, 0, {}, listFormats},
        {u"batch formats show"_s, u"FORMAT"_s, u"what a payout file is made of, and what is your own in it"_s, 1, 1,
            {{u"output"_s, u"Write its whole data there, to be edited."_s, u"FILE"_s}}, showFormat},
        {u"batch formats check"_s, u"FILE"_s, u"could this data of a format be used?"_s, 1, 1, {}, checkFormat},
        {u"batch formats use"_s, u"FILE"_s, u"make payout files with your own data of a format from now on"_s, 1, 1,
            {as}, useFormat},
        {u"batch formats reset"_s, u"FORMAT"_s, u"use the data that the program brings again"_s, 1, 1, {as},
            resetFormat},
        {u"batch formats header"_s, u"FORMAT FILE"_s, u"take the columns from a template of the provider"_s, 2, 2,
            {layout,
                {u"map"_s, u"What goes into a column that nobody knows: a word, or constant:TEXT; may be repeated."_s,
                    u"TITLE=WHAT"_s},
                {u"use"_s, u"Put it into use."_s}, as},
            readHeader},
        {u"batch formats test"_s, u"FORMAT --output FILE"_s, u"write a file with invented receivers, to be looked at"_s,
            1, 1,
            {{u"output"_s, u"The file to write."_s, u"FILE"_s}, layout, {u"currency"_s, u"Of the amounts."_s, u"C"_s}},
            testFormat,
            u"Names begin with TEST, addresses end with .invalid, accounts are those of banks that do not exist. It is "
            "never a batch, and nothing of it is kept."_s},
    };
}

} // namespace rd::app
