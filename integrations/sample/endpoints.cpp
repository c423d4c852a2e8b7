// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/endpoints.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

std::vector<QByteArray> segments(QByteArrayView path)
{
    std::vector<QByteArray> parts;
    for (const auto &part : path.toByteArray().split('/')) {
        if (!part.isEmpty())
            parts.push_back(part);
    }
    return parts;
}

Endpoint toEndpoint(const QJsonObject &row)
{
    Endpoint endpoint;
    endpoint.method = row["method"_L1].toString().toLatin1();
    const auto path = row["path"_L1].toString().toLatin1();
    endpoint.name = endpoint.method + ' ' + path;
    endpoint.path = segments(path);
    endpoint.isList = row.contains("list"_L1);
    endpoint.isSearch = row.contains("search"_L1);
    const auto type = endpoint.isList ? "list"_L1 : endpoint.isSearch ? "search"_L1 : "object"_L1;
    endpoint.object = row[type].toString().toStdString();
    endpoint.permission = row["permission"_L1].toString().toLatin1();
    endpoint.parameters = row["parameters"_L1].toObject();
    return endpoint;
}

/// Name of a member of the table without its marks: "amount!" is required, "metadata?" may be empty to clear, "*"
/// stands for any name.
struct Marked {
    QString name;
    bool isRequired = false;
    bool isClearable = false;
};
Marked unmark(const QString &key)
{
    if (key.endsWith(u'!'))
        return {key.chopped(1), true, false};
    if (key.endsWith(u'?'))
        return {key.chopped(1), false, true};
    return {key, false, false};
}

std::optional<Answer> checkValue(
    const QJsonValue &type, const Parameter &given, const QByteArray &where, bool isClearable);

std::optional<Answer> checkMembers(const QJsonObject &types, const Parameter &given, const QByteArray &where)
{
    const auto full = [&](const QByteArray &name) {
        return where.isEmpty() ? name : QByteArray(where + '[' + name + ']');
    };
    for (const auto &[name, child] : given.children) {
        bool isKnown = false;
        for (auto it = types.begin(); it != types.end() && !isKnown; ++it) {
            const auto marked = unmark(it.key());
            if (marked.name != QString::fromUtf8(name) && marked.name != "*"_L1)
                continue;
            isKnown = true;
            if (auto bad = checkValue(it.value(), child, full(name), marked.isClearable))
                return bad;
        }
        if (!isKnown)
            return badRequest("Received unknown parameter: " + full(name), "parameter_unknown", full(name));
    }
    for (auto it = types.begin(); it != types.end(); ++it) {
        const auto marked = unmark(it.key());
        if (marked.isRequired && marked.name != "*"_L1 && !given.has(marked.name.toUtf8()))
            return badRequest("Missing required param: " + full(marked.name.toUtf8()) + '.', "parameter_missing",
                full(marked.name.toUtf8()));
    }
    return std::nullopt;
}

std::optional<Answer> checkScalar(const QString &type, const QByteArray &value, const QByteArray &where)
{
    bool isGood = true;
    if (type == "integer"_L1) {
        (void)value.toLongLong(&isGood);
        if (!isGood)
            return badRequest("Invalid integer: " + value, "parameter_invalid_integer", where);
    } else if (type == "number"_L1) {
        (void)value.toDouble(&isGood);
        if (!isGood)
            return badRequest("Invalid decimal: " + value, {}, where);
    } else if (type == "boolean"_L1) {
        if (value != "true" && value != "false")
            return badRequest("Invalid boolean: " + value, {}, where);
    } else if (type.startsWith("enum:"_L1)) {
        const auto words = type.sliced(5).split(u',');
        if (!words.contains(QString::fromUtf8(value)))
            return badRequest("Invalid " + where + ": must be one of " + words.join(u", "_s).toUtf8(), {}, where);
    }
    return std::nullopt;
}

std::optional<Answer> checkRange(const Parameter &given, const QByteArray &where)
{
    if (given.isLeaf)
        return checkScalar(u"integer"_s, given.value, where);
    for (const auto &[name, child] : given.children) {
        const QByteArray full = where + '[' + name + ']';
        if (name != "gt" && name != "gte" && name != "lt" && name != "lte")
            return badRequest("Received unknown parameter: " + full, "parameter_unknown", full);
        if (auto bad = checkScalar(u"integer"_s, child.value, full))
            return bad;
    }
    return std::nullopt;
}

std::optional<Answer> checkMap(const Parameter &given, const QByteArray &where)
{
    if (given.children.size() > 50)
        return badRequest("Metadata can have at most 50 keys.", {}, where);
    for (const auto &[name, child] : given.children) {
        const QByteArray full = where + '[' + name + ']';
        if (!child.children.empty())
            return badRequest("Metadata values must be strings.", {}, full);
        if (name.size() > 40 || child.value.size() > 500)
            return badRequest("Metadata keys can be 40 and values 500 characters long.", {}, full);
    }
    return std::nullopt;
}

std::optional<Answer> checkValue(
    const QJsonValue &type, const Parameter &given, const QByteArray &where, bool isClearable)
{
    if (given.isLeaf && given.children.empty() && given.value.isEmpty()) {
        if (isClearable)
            return std::nullopt;
        return badRequest("You passed an empty string for '" + where
                + "'. We assume empty values are an attempt to unset a parameter; however '" + where
                + "' cannot be unset. You should remove '" + where + "' from your request or supply a non-empty value.",
            "parameter_invalid_empty", where);
    }
    if (type.isArray()) {
        if (given.isLeaf)
            return badRequest("Invalid array", {}, where);
        for (const auto &[name, child] : given.children) {
            if (auto bad = checkValue(type.toArray().at(0), child, where + '[' + name + ']', false))
                return bad;
        }
        return std::nullopt;
    }
    if (type.isObject()) {
        if (given.isLeaf)
            return badRequest("Invalid object", {}, where);
        return checkMembers(type.toObject(), given, where);
    }
    const auto word = type.toString();
    if (word == "range"_L1)
        return checkRange(given, where);
    if (word == "map"_L1)
        return checkMap(given, where);
    if (!given.children.empty())
        return badRequest("Invalid string: " + where, {}, where);
    return checkScalar(word, given.value, where);
}

} // namespace

Endpoints::Endpoints()
{
    QFile file(u":/sample/stripe-endpoints.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto all = QJsonDocument::fromJson(file.readAll()).object();
    m_version = all["version"_L1].toString().toLatin1();
    for (const auto &row : all["endpoints"_L1].toArray())
        m_endpoints.push_back(toEndpoint(row.toObject()));
    const auto expandable = all["expand"_L1].toObject();
    for (auto type = expandable.begin(); type != expandable.end(); ++type) {
        auto &paths = m_expandable[type.key().toStdString()];
        const auto object = type.value().toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            paths.emplace(it.key().toStdString(), it.value().toString().toStdString());
    }
}

Endpoints::Match Endpoints::find(QByteArrayView method, QByteArrayView path) const
{
    const auto parts = segments(path);
    for (const auto &endpoint : m_endpoints) {
        if (endpoint.method != method || endpoint.path.size() != parts.size())
            continue;
        QByteArray id;
        bool fits = true;
        for (std::size_t i = 0; i < parts.size() && fits; ++i) {
            if (endpoint.path[i] == "{id}")
                id = QByteArray::fromPercentEncoding(parts[i]);
            else
                fits = endpoint.path[i] == parts[i];
        }
        // The table names a path of fixed words before one with a placeholder in the same place.
        if (fits)
            return {&endpoint, id};
    }
    return {};
}

std::optional<Answer> Endpoints::check(const Endpoint &endpoint, const Parameter &given) const
{
    if (auto bad = checkMembers(endpoint.parameters, given, {}))
        return bad;
    if (!endpoint.isList && !endpoint.isSearch)
        return std::nullopt;
    if (const auto limit = given.integer("limit"); limit && (*limit < 1 || *limit > 100))
        return badRequest("Invalid integer: limit must be between 1 and 100.", "parameter_invalid_integer", "limit");
    if (given.has("starting_after") && given.has("ending_before"))
        return badRequest("You may only specify one of these parameters: starting_after, ending_before.",
            "parameters_exclusive", "ending_before");
    return std::nullopt;
}

bool Endpoints::addPath(const Endpoint &endpoint, const QByteArray &path, Expand &tree) const
{
    auto steps = path.split('.');
    if (steps.size() > 4)
        return false;
    std::string type = endpoint.object;
    if (endpoint.isList || endpoint.isSearch) {
        if (steps.takeFirst() != "data")
            return false;
    }
    auto *node = &tree;
    while (!steps.isEmpty()) {
        const auto known = m_expandable.find(type);
        if (known == m_expandable.end())
            return false;
        std::string name;
        auto found = known->second.end();
        while (!steps.isEmpty() && found == known->second.end()) {
            const auto step = steps.takeFirst().toStdString();
            name += name.empty() ? step : '.' + step;
            node = &node->children[step];
            found = known->second.find(name);
        }
        if (found == known->second.end())
            return false;
        type = found->second;
        if (type.ends_with("[]")) {
            type.resize(type.size() - 2);
            if (!steps.isEmpty()) {
                if (steps.takeFirst() != "data")
                    return false;
                node = &node->children["data"];
            }
        }
    }
    return true;
}

std::optional<Answer> Endpoints::expand(const Endpoint &endpoint, const Parameter &given, Expand &tree) const
{
    const auto *list = given.find("expand");
    if (!list)
        return std::nullopt;
    for (const auto &[name, child] : list->children) {
        if (!addPath(endpoint, child.value, tree))
            return badRequest("This property cannot be expanded (" + child.value
                    + "). You may want to try expanding 'data." + child.value + "' instead.",
                {}, "expand[" + name + ']');
    }
    return std::nullopt;
}

} // namespace rd::sample
