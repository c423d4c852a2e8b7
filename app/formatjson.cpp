// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatjson.h"

#include "app/json.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QJsonObject toJson(const TemplateColumn &column)
{
    return {{u"title"_s, column.title}, {u"cell"_s, column.cell}, {u"text"_s, column.text},
        {u"required"_s, column.required}, {u"least"_s, column.least}, {u"most"_s, column.most},
        {u"alphabet"_s, column.alphabet.isEmpty() ? u"any"_s : column.alphabet}, {u"words"_s, column.words},
        {u"aliases"_s, QJsonArray::fromStringList(column.aliases)}};
}

QJsonObject toJson(const TemplateLayout &layout)
{
    QJsonArray columns;
    for (const TemplateColumn &column : layout.columns)
        columns.append(toJson(column));
    return {{u"name"_s, layout.name}, {u"kinds"_s, QJsonArray::fromStringList(layout.kinds)},
        {u"currencies"_s, QJsonArray::fromStringList(layout.currencies)}, {u"leastMinor"_s, layout.leastMinor},
        {u"mostMinor"_s, layout.mostMinor}, {u"columns"_s, columns},
        {u"remarks"_s, QJsonArray::fromStringList(layout.remarks)}};
}

QJsonArray toJson(const std::vector<DocumentComplaint> &complaints)
{
    QJsonArray list;
    for (const DocumentComplaint &complaint : complaints)
        list.append(QJsonObject{{u"path"_s, complaint.path}, {u"text"_s, complaint.text}});
    return list;
}

} // namespace

QString placeText(const TemplateDifference &difference, const PayoutTemplate &own)
{
    if (difference.layout < 0)
        return u"the whole format"_s;
    const QString layout = own.layouts.at(static_cast<std::size_t>(difference.layout)).name;
    return difference.column < 0 ? u"layout %1"_s.arg(layout)
                                 : u"layout %1, column %2"_s.arg(layout, QString::number(difference.column + 1));
}

QJsonArray toJson(const std::vector<TemplateDifference> &differences, const PayoutTemplate &own)
{
    QJsonArray list;
    for (const TemplateDifference &one : differences) {
        const bool hasLayout = one.layout >= 0;
        list.append(QJsonObject{
            {u"layout"_s,
                hasLayout ? QJsonValue(own.layouts.at(static_cast<std::size_t>(one.layout)).name) : QJsonValue()},
            {u"column"_s, one.column < 0 ? QJsonValue() : QJsonValue(one.column + 1)}, {u"field"_s, one.field},
            {u"shipped"_s, one.shipped}, {u"own"_s, one.own}});
    }
    return list;
}

QJsonObject toJson(const services::FormatView &view)
{
    const PayoutTemplate &now = view.state.current;
    QJsonArray layouts;
    for (const TemplateLayout &layout : now.layouts)
        layouts.append(toJson(layout));
    const QJsonObject file{{u"header"_s, now.hasHeader}, {u"encoding"_s, now.encoding},
        {u"byteOrderMark"_s, now.byteOrderMark}, {u"separator"_s, now.separator}, {u"lineEnd"_s, now.lineEnd},
        {u"quotes"_s, now.quotes}, {u"decimalMark"_s, now.decimalMark}};
    return {{u"format"_s, now.format}, {u"title"_s, now.title}, {u"table"_s, now.isTable}, {u"own"_s, view.state.isOwn},
        {u"workbook"_s, now.isWorkbook}, {u"file"_s, now.isTable && !now.isWorkbook ? QJsonValue(file) : QJsonValue()},
        {u"maxLines"_s, now.maxLines}, {u"maxBytes"_s, now.maxBytes},
        {u"currencies"_s, QJsonArray::fromStringList(now.currencies)},
        {u"wholeCurrencies"_s, QJsonArray::fromStringList(now.wholeCurrencies)}, {u"source"_s, now.source},
        {u"date"_s, now.date}, {u"verified"_s, now.verified},
        {u"unverified"_s, QJsonArray::fromStringList(now.unverified)}, {u"layouts"_s, layouts},
        {u"differences"_s, toJson(view.differences, now)}, {u"remarks"_s, QJsonArray::fromStringList(view.remarks)}};
}

QJsonObject toJson(const services::DocumentCheck &check)
{
    QJsonArray differences;
    for (const TemplateDifference &one : check.differences)
        differences.append(QJsonObject{{u"field"_s, one.field}, {u"shipped"_s, one.shipped}, {u"own"_s, one.own}});
    return {{u"format"_s, check.format}, {u"good"_s, check.complaints.empty()},
        {u"complaints"_s, toJson(check.complaints)}, {u"differences"_s, differences}};
}

QJsonObject toJson(const services::TestPrint &print)
{
    QJsonArray rows;
    for (const QStringList &cells : print.file.rows)
        rows.append(QJsonArray::fromStringList(cells));
    QJsonArray checks;
    for (const FileCheck &check : print.file.checks)
        checks.append(QJsonObject{{u"check"_s, check.name}, {u"passed"_s, check.passed}, {u"detail"_s, check.detail}});
    QJsonArray changed;
    for (const PayoutRemark &remark : print.file.remarks)
        changed.append(QJsonObject{{u"line"_s, remark.line}, {u"field"_s, remark.field}, {u"refused"_s, remark.refused},
            {u"text"_s, remark.text}});
    return {{u"format"_s, print.format}, {u"layout"_s, print.layout}, {u"good"_s, print.isGood()},
        {u"total"_s, toJson(Money{print.total, print.currency})}, {u"bytes"_s, print.file.bytes.size()},
        {u"fileHash"_s, QString::fromLatin1(print.hash.toHex())},
        {u"header"_s, QJsonArray::fromStringList(print.file.header)}, {u"rows"_s, rows}, {u"checks"_s, checks},
        {u"remarks"_s, changed}, {u"invented"_s, QJsonArray::fromStringList(print.invented)}};
}

} // namespace rd::app
