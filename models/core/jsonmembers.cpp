// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// One open object or list.
struct Level {
    bool isObject = false;
    QSet<QString> names;
    QString name; ///< of the member being read
    qsizetype index = 0; ///< of the element being read
    bool expectsName = false;
};

QString pathOf(const std::vector<Level> &levels)
{
    QString path;
    for (const Level &level : levels) {
        if (!level.isObject)
            path += u"[%1]"_s.arg(level.index);
        else
            path += (path.isEmpty() ? u""_s : u"."_s) + level.name.left(80);
    }
    return path;
}

/// One past the closing quote of the text that begins at `from`.
qsizetype endOfText(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

/// The text as a parser reads it: "\u0061" and "a" are the same name.
QString decoded(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

std::optional<QString> firstRepeatedMember(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '{':
        case '[':
            levels.push_back({});
            levels.back().isObject = levels.back().expectsName = json[at] == '{';
            break;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            break;
        case ',':
            if (levels.empty())
                break;
            ++levels.back().index;
            levels.back().expectsName = levels.back().isObject;
            break;
        case '"': {
            const qsizetype end = endOfText(json, at);
            if (!levels.empty() && levels.back().expectsName) {
                Level &level = levels.back();
                level.name = decoded(json.sliced(at, end - at));
                level.expectsName = false;
                if (level.names.contains(level.name))
                    return pathOf(levels);
                level.names.insert(level.name);
            }
            at = end - 1;
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace rd
