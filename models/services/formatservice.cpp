// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/formatservice.h"

#include "models/services/bookslock.h"
#include "models/services/testpayouts.h"

#include <QCryptographicHash>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Status notATable(const QString &format)
{
    return fail(ErrorKind::Usage, u"%1 is no table: its bytes are made by the program"_s.arg(format),
        u"Its data can be edited as a file: batch formats show %1 --output FILE."_s.arg(format), u"no-table"_s);
}

/// A value where nobody has said one, so that the rest of the file can be looked at.
QString inventedValue(const PayoutSetting &setting, Currency currency)
{
    if (!setting.choices.isEmpty())
        return setting.choices.constFirst();
    if (setting.name.endsWith("-currency"_L1))
        return currency.code();
    if (setting.name.endsWith("-iban"_L1))
        return u"DE09000000000000000001"_s;
    if (setting.name.endsWith("-routing"_L1))
        return u"012345672"_s;
    return u"TEST"_s;
}

} // namespace

QString formatCopySetting(const QString &format)
{
    return u"payout-format/%1"_s.arg(format);
}

bool TestPrint::isGood() const
{
    return std::all_of(file.checks.begin(), file.checks.end(), [](const FileCheck &check) { return check.passed; });
}

Result<PayoutFormat> FormatService::about(const QString &format) const
{
    RD_CHECK(m.templates.state(format)); // says which formats there are
    for (PayoutFormat &known : m.batches.formats()) {
        if (known.word == format)
            return std::move(known);
    }
    return fail(ErrorKind::NotFound, u"there is no payout format \"%1\""_s.arg(format.left(80)));
}

Result<FormatView> FormatService::show(const QString &format)
{
    FormatView view;
    RD_TRY(known, about(format));
    RD_TRY(state, m.templates.state(format));
    RD_TRY(recorded, m.workspace.setting(formatCopySetting(format)));
    view.about = std::move(known);
    view.differences = differences(state.current, state.shipped);
    const QByteArray used = recorded.value_or(QString()).toLatin1();
    if (state.broken)
        view.remarks << state.broken->text;
    if (!used.isEmpty() && state.ownHash.isEmpty())
        view.remarks << u"The copy that was put into use is not there any more: the program's own data is used."_s;
    else if (state.ownHash.toHex() != used)
        view.remarks << u"The copy was put there or changed outside of the program."_s;
    view.state = std::move(state);
    return view;
}

Result<QByteArray> FormatService::document(const QString &format)
{
    RD_TRY(state, m.templates.state(format));
    return m.templates.document(state.current);
}

Result<DocumentCheck> FormatService::check(const QByteArray &document)
{
    DocumentCheck check;
    RD_TRY(format, m.templates.formatOf(document));
    check.format = format;
    check.complaints = m.templates.complaints(document);
    RD_TRY(state, m.templates.state(format));
    if (const auto read = m.templates.read(document))
        check.differences = differences(*read, state.shipped);
    return check;
}

Result<DocumentCheck> FormatService::check(const PayoutTemplate &draft)
{
    RD_TRY(document, m.templates.document(draft));
    RD_TRY(state, m.templates.state(draft.format));
    DocumentCheck check;
    check.format = draft.format;
    check.complaints = m.templates.complaints(document);
    check.differences = differences(draft, state.shipped); // also while it cannot be read
    return check;
}

Status FormatService::record(const QString &format, const QByteArray &hash, const QString &member)
{
    return m.records.setPayoutSetting(formatCopySetting(format), QString::fromLatin1(hash), m.clock.now(), member);
}

Status FormatService::use(const QByteArray &document, const QString &member)
{
    RD_TRY(who, m.gate.admit(member, Role::Admin, u"change what payout files are made of"_s));
    RD_TRY(format, m.templates.formatOf(document));
    const auto books = lockBooks(); // a batch is made with one version of it
    // The copy first: where the program ends in between, show() says that nobody put it into use.
    RD_CHECK(m.templates.keep(document));
    return record(format, hexHash(document), who.name);
}

Status FormatService::use(const PayoutTemplate &draft, const QString &member)
{
    if (!draft.isTable)
        return notATable(draft.format);
    RD_TRY(document, m.templates.document(draft));
    RD_TRY(state, m.templates.state(draft.format));
    if (differences(draft, state.shipped).empty() && !state.isOwn)
        return {}; // nothing to be kept
    return use(document, member);
}

Status FormatService::reset(const QString &format, const QString &member)
{
    RD_TRY(who, m.gate.admit(member, Role::Admin, u"change what payout files are made of"_s));
    RD_CHECK(m.templates.state(format));
    const auto books = lockBooks();
    RD_CHECK(m.templates.forget(format));
    return record(format, {}, who.name);
}

Result<HeaderProposal> FormatService::readHeader(
    const PayoutTemplate &draft, const QString &layout, const QByteArray &file)
{
    return m.templates.readHeader(
        draft, layout.isEmpty() && !draft.layouts.empty() ? draft.layouts.front().name : layout, file);
}

/// As they are stored, so that the file is what a real one would be.
Result<std::vector<std::pair<QString, QString>>> FormatService::testSettings(
    const PayoutFormat &about, Currency currency, QStringList &invented)
{
    RD_TRY(stored, m.batches.settings(about.word));
    for (auto &[name, value] : stored) {
        for (const PayoutSetting &setting : about.settings) {
            // A currency that is stored for real orders must not stop a test in another one.
            const bool isOther = name == "order-currency"_L1 && value.toUpper() != currency.code();
            if (setting.name != name || !setting.required || (!value.isEmpty() && !isOther))
                continue;
            value = inventedValue(setting, currency);
            invented << name;
        }
    }
    return stored;
}

Result<TestPrint> FormatService::testPrint(const TestOrder &order)
{
    RD_TRY(known, about(order.format));
    RD_TRY(state, m.templates.state(order.format));
    const PayoutTemplate &format = order.draft ? *order.draft : state.current;
    const auto layout = std::find_if(format.layouts.begin(), format.layouts.end(),
        [&order](const TemplateLayout &one) { return order.layout.isEmpty() || one.name == order.layout; });
    if (layout == format.layouts.end()) {
        QStringList names;
        for (const TemplateLayout &one : format.layouts)
            names << one.name;
        return fail(ErrorKind::Usage, u"%1 has no layout \"%2\""_s.arg(order.format, order.layout.left(80)),
            u"One of: %1."_s.arg(names.join(u' ')), u"unknown-layout"_s);
    }
    RD_TRY(info, m.workspace.info());
    RD_TRY(currency, testCurrency(format, *layout, order.currency, info.currency));
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    TestPrint print;
    print.format = order.format;
    print.layout = layout->name;
    print.currency = currency;
    print.lines = testPayouts(format, *layout, currency);
    print.fileName = u"TEST-"_s + known.fileName.arg(layout->name);
    PayoutFile file;
    file.format = order.format;
    file.number = testNumber();
    file.currency = currency;
    file.createdAt = m.clock.now();
    file.executionDay = calendar.dayOf(file.createdAt);
    RD_TRY(settings, testSettings(known, currency, print.invented));
    file.settings = std::move(settings);
    file.lines = print.lines;
    file.tag = u"TEST"_s;
    file.zone = info.timeZone;
    for (const PayoutLine &line : print.lines)
        print.total += line.amount.minor;
    RD_TRY(document, m.templates.document(format));
    RD_TRY(tried, m.templates.tryOut(document, file));
    print.file = std::move(tried);
    print.hash = QCryptographicHash::hash(print.file.bytes, QCryptographicHash::Sha256);
    return print;
}

} // namespace rd::services
