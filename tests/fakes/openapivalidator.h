// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace rd::test {

/// Checks answers and requests against an OpenAPI 3.0 document. The subset that Stripe's document uses: $ref, type,
/// nullable, enum, anyOf, properties, required, items, additionalProperties. Violations are sentences that name the
/// place.
class OpenApi {
public:
    /// The official document among the published specifications; nothing when it is not there.
    [[nodiscard]] static std::optional<OpenApi> loadStripe(const QString &sharedDir)
    {
        const QString path = sharedDir + QStringLiteral("/specs/stripe/spec3.sdk-derived.json.gz");
        if (!QFile::exists(path))
            return std::nullopt;
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        if (!gzip.waitForFinished(30'000) || gzip.exitCode() != 0)
            return std::nullopt;
        OpenApi api;
        api.m_root = QJsonDocument::fromJson(gzip.readAllStandardOutput()).object();
        if (api.m_root.isEmpty())
            return std::nullopt;
        api.m_schemas = api.m_root[QStringLiteral("components")].toObject()[QStringLiteral("schemas")].toObject();
        api.m_paths = api.m_root[QStringLiteral("paths")].toObject();
        return api;
    }

    /// Another official document, plain JSON, by its path below the published specifications.
    [[nodiscard]] static std::optional<OpenApi> load(const QString &sharedDir, const QString &path)
    {
        QFile file(sharedDir + QStringLiteral("/specs/") + path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        OpenApi api;
        api.m_root = QJsonDocument::fromJson(file.readAll()).object();
        api.m_schemas = api.m_root[QStringLiteral("components")].toObject()[QStringLiteral("schemas")].toObject();
        api.m_paths = api.m_root[QStringLiteral("paths")].toObject();
        return api;
    }

    /// Violations of a JSON body, with unknown members, against the operation's request schema.
    [[nodiscard]] QStringList validateJsonRequest(
        const QString &method, const QString &path, const QByteArray &body) const
    {
        const auto found = operation(method, path);
        const auto json = QJsonDocument::fromJson(body);
        if (found.isEmpty() || !json.isObject())
            return {QStringLiteral("no operation or no JSON: ") + method + u' ' + path};
        return validate(jsonSchema(found[QStringLiteral("requestBody")].toObject()), json.object(), true);
    }
    /// Violations of a JSON answer of any status; one that the document does not list falls to its default.
    [[nodiscard]] QStringList validateJsonAnswer(
        const QString &method, const QString &path, int status, const QByteArray &body) const
    {
        const auto responses = operation(method, path)[QStringLiteral("responses")].toObject();
        const auto number = QString::number(status);
        const auto response = responses[responses.contains(number) ? number : QStringLiteral("default")].toObject();
        const auto json = QJsonDocument::fromJson(body);
        if (response.isEmpty() || json.isNull())
            return {QStringLiteral("no such answer or no JSON: ") + method + u' ' + path + u' ' + number};
        const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        return validate(jsonSchema(response), value, true);
    }

    /// Violations of a query: unknown names, missing required ones.
    [[nodiscard]] QStringList validateQuery(const QString &method, const QString &path, const QStringList &names) const
    {
        QStringList violations;
        QStringList known;
        for (const auto &item : operation(method, path)[QStringLiteral("parameters")].toArray()) {
            const auto parameter = item.toObject();
            if (parameter[QStringLiteral("in")].toString() != QStringLiteral("query"))
                continue;
            const QString name = parameter[QStringLiteral("name")].toString();
            known << name;
            if (parameter[QStringLiteral("required")].toBool() && !names.contains(name))
                violations << QString(path + QStringLiteral(": parameter missing: ") + name);
        }
        for (const QString &name : names) {
            if (!known.contains(name))
                violations << QString(path + QStringLiteral(": unknown parameter ") + name);
        }
        return violations;
    }

    [[nodiscard]] QJsonObject schema(const QString &name) const { return m_schemas[name].toObject(); }

    /// The operation of a concrete path ("/v1/customers/cus_1"), empty when there is none. Fixed words win over
    /// placeholders.
    [[nodiscard]] QJsonObject operation(const QString &method, const QString &path) const
    {
        const auto parts = path.split(u'/', Qt::SkipEmptyParts);
        QJsonObject best;
        int bestFixed = -1;
        for (auto it = m_paths.begin(); it != m_paths.end(); ++it) {
            const auto pattern = it.key().split(u'/', Qt::SkipEmptyParts);
            const int fixed = fixedParts(pattern, parts);
            const auto found = it.value().toObject()[method.toLower()].toObject();
            if (fixed > bestFixed && !found.isEmpty()) {
                bestFixed = fixed;
                best = found;
            }
        }
        return best;
    }

    /// Violations of a value against a schema. `strict`: members that the schema does not name are violations too.
    [[nodiscard]] QStringList validate(const QJsonObject &schema, const QJsonValue &value, bool strict = false,
        const QString &where = QStringLiteral("$")) const
    {
        QStringList violations;
        check(schema, value, strict, where, violations);
        return violations;
    }

    /// Violations of an answer with status 200 (or the error form for others).
    [[nodiscard]] QStringList validateResponse(
        const QString &method, const QString &path, int status, const QByteArray &body, bool strict = false) const
    {
        const auto found = operation(method, path);
        if (found.isEmpty())
            return {QStringLiteral("no operation ") + method + u' ' + path};
        const auto responses = found[QStringLiteral("responses")].toObject();
        const auto response = responses[status == 200 ? QStringLiteral("200") : QStringLiteral("default")].toObject();
        const auto schema = response[QStringLiteral("content")]
                                .toObject()[QStringLiteral("application/json")]
                                .toObject()[QStringLiteral("schema")]
                                .toObject();
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(body, &error);
        if (error.error != QJsonParseError::NoError)
            return {QStringLiteral("not JSON: ") + error.errorString()};
        return validate(schema, json.object(), strict);
    }

    /// Violations of a request: unknown path, unknown or badly typed parameters at any depth, missing required ones.
    [[nodiscard]] QStringList validateRequest(
        const QString &method, const QString &path, const QByteArray &query, const QByteArray &formBody) const
    {
        const auto found = operation(method, path);
        if (found.isEmpty())
            return {QStringLiteral("no operation ") + method + u' ' + path};
        QStringList violations;
        QJsonObject properties;
        QJsonArray required;
        for (const auto &item : found[QStringLiteral("parameters")].toArray()) {
            const auto parameter = item.toObject();
            if (parameter[QStringLiteral("in")].toString() != QStringLiteral("query"))
                continue;
            properties.insert(parameter[QStringLiteral("name")].toString(), parameter[QStringLiteral("schema")]);
            if (parameter[QStringLiteral("required")].toBool())
                required.append(parameter[QStringLiteral("name")]);
        }
        const QJsonObject querySchema{{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties}, {QStringLiteral("required"), required}};
        checkForm(querySchema, parse(query), QStringLiteral("query"), violations);
        const auto form = found[QStringLiteral("requestBody")]
                              .toObject()[QStringLiteral("content")]
                              .toObject()[QStringLiteral("application/x-www-form-urlencoded")]
                              .toObject()[QStringLiteral("schema")]
                              .toObject();
        checkForm(form, parse(formBody), QStringLiteral("body"), violations);
        return violations;
    }

private:
    [[nodiscard]] static QJsonObject jsonSchema(const QJsonObject &holder)
    {
        return holder[QStringLiteral("content")]
            .toObject()[QStringLiteral("application/json")]
            .toObject()[QStringLiteral("schema")]
            .toObject();
    }

    /// A form as JSON: hashes and arrays are objects (arrays with the keys 0, 1, …), leaves are strings.
    [[nodiscard]] static QJsonObject parse(const QByteArray &encoded)
    {
        QJsonObject root;
        for (const auto &pair : encoded.split('&')) {
            if (pair.isEmpty())
                continue;
            const auto equals = pair.indexOf('=');
            auto value = equals < 0 ? QByteArray{} : pair.sliced(equals + 1);
            auto key = equals < 0 ? pair : pair.first(equals);
            value.replace('+', ' ');
            key.replace('+', ' ');
            insert(root, QString::fromUtf8(QByteArray::fromPercentEncoding(key)).replace(u']', QString{}).split(u'['),
                QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
        }
        return root;
    }

    static void insert(QJsonObject &node, QStringList path, const QString &value)
    {
        auto name = path.takeFirst();
        if (name.isEmpty())
            name = QString::number(node.size());
        if (path.isEmpty()) {
            node[name] = value;
            return;
        }
        auto child = node[name].toObject();
        insert(child, std::move(path), value);
        node[name] = child;
    }

    [[nodiscard]] static int fixedParts(const QStringList &pattern, const QStringList &parts)
    {
        if (pattern.size() != parts.size())
            return -1;
        int fixed = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isPlaceholder = pattern[i].startsWith(u'{');
            if (!isPlaceholder && pattern[i] != parts[i])
                return -1;
            fixed += isPlaceholder ? 0 : 1;
        }
        return fixed;
    }

    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const
    {
        while (schema.contains(QStringLiteral("$ref")))
            schema = m_schemas[schema[QStringLiteral("$ref")].toString().section(u'/', -1)].toObject();
        return schema;
    }

    void check(
        const QJsonObject &given, const QJsonValue &value, bool strict, const QString &where, QStringList &out) const
    {
        const auto schema = resolved(given);
        if (value.isNull()) {
            const bool isAllowed = schema[QStringLiteral("nullable")].toBool()
                || schema[QStringLiteral("type")].toArray().contains(QStringLiteral("null"));
            if (!isAllowed)
                out.append(where + QStringLiteral(": null is not allowed"));
            return;
        }
        if (schema.contains(QStringLiteral("anyOf"))) {
            checkAny(schema[QStringLiteral("anyOf")].toArray(), value, strict, where, out);
            return;
        }
        if (schema.contains(QStringLiteral("oneOf"))) {
            checkAny(schema[QStringLiteral("oneOf")].toArray(), value, strict, where, out);
            return;
        }
        const auto type = typeOf(schema);
        if (!fits(type, value)) {
            out.append(where + QStringLiteral(": not of type ") + type);
            return;
        }
        checkEnum(schema, value, where, out);
        if (value.isString() && schema.contains(QStringLiteral("maxLength"))
            && value.toString().size() > schema[QStringLiteral("maxLength")].toInt())
            out.append(where + QStringLiteral(": too long"));
        if (type == QStringLiteral("array")) {
            const auto rows = value.toArray();
            for (qsizetype i = 0; i < rows.size(); ++i)
                check(schema[QStringLiteral("items")].toObject(), rows[i], strict,
                    where + u'[' + QString::number(i) + u']', out);
        } else if (type == QStringLiteral("object")) {
            checkObject(schema, value.toObject(), strict, where, out);
        }
    }

    /// OpenAPI 3.1 writes what may be null as a list of types.
    [[nodiscard]] static QString typeOf(const QJsonObject &schema)
    {
        for (const auto &one : schema[QStringLiteral("type")].toArray()) {
            if (one.toString() != QStringLiteral("null"))
                return one.toString();
        }
        return schema[QStringLiteral("type")].toString();
    }

    void checkAny(
        const QJsonArray &choices, const QJsonValue &value, bool strict, const QString &where, QStringList &out) const
    {
        QStringList nearest;
        for (const auto &choice : choices) {
            QStringList tried;
            check(choice.toObject(), value, strict, where, tried);
            if (tried.isEmpty())
                return;
            const bool sameKind = fits(resolved(choice.toObject())[QStringLiteral("type")].toString(), value);
            if (nearest.isEmpty() || (sameKind && tried.size() < nearest.size()))
                nearest = tried;
        }
        out += nearest;
    }

    [[nodiscard]] static bool fits(const QString &type, const QJsonValue &value)
    {
        if (type == QStringLiteral("string"))
            return value.isString();
        if (type == QStringLiteral("boolean"))
            return value.isBool();
        if (type == QStringLiteral("integer"))
            return value.isDouble() && double(value.toInteger()) == value.toDouble();
        if (type == QStringLiteral("number"))
            return value.isDouble();
        if (type == QStringLiteral("array"))
            return value.isArray();
        return type == QStringLiteral("object") ? value.isObject() : true;
    }

    static void checkEnum(const QJsonObject &schema, const QJsonValue &value, const QString &where, QStringList &out)
    {
        const auto words = schema[QStringLiteral("enum")].toArray();
        if (!words.isEmpty() && !words.contains(value))
            out.append(where + QStringLiteral(": not one of the allowed values: ") + value.toVariant().toString());
    }

    void checkObject(
        const QJsonObject &schema, const QJsonObject &value, bool strict, const QString &where, QStringList &out) const
    {
        const auto properties = schema[QStringLiteral("properties")].toObject();
        for (const auto &name : schema[QStringLiteral("required")].toArray()) {
            if (!value.contains(name.toString()))
                out.append(where + u'.' + name.toString() + QStringLiteral(": missing"));
        }
        const auto additional = schema[QStringLiteral("additionalProperties")];
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString place = where + u'.' + it.key();
            if (properties.contains(it.key()))
                check(properties[it.key()].toObject(), it.value(), strict, place, out);
            else if (additional.isObject())
                check(additional.toObject(), it.value(), strict, place, out);
            else if (additional.isBool() && !additional.toBool())
                out.append(place + QStringLiteral(": not allowed"));
            else if (strict && !properties.isEmpty() && !additional.toBool()) // where it is said, anything may stand
                out.append(place + QStringLiteral(": unknown"));
        }
    }

    /// Form values: everything is text, arrays come as numbered members, "" is only good where the schema offers it.
    void checkForm(const QJsonObject &given, const QJsonValue &value, const QString &where, QStringList &out) const
    {
        const auto schema = resolved(given);
        if (schema.contains(QStringLiteral("anyOf"))) {
            QStringList nearest;
            for (const auto &choice : schema[QStringLiteral("anyOf")].toArray()) {
                QStringList tried;
                checkForm(choice.toObject(), value, where, tried);
                if (tried.isEmpty())
                    return;
                nearest = tried;
            }
            out += nearest;
            return;
        }
        const auto type = schema[QStringLiteral("type")].toString();
        if (type == QStringLiteral("object") || type == QStringLiteral("array")) {
            if (!value.isObject())
                out.append(where + QStringLiteral(": a hash or list is expected"));
            else if (type == QStringLiteral("array"))
                checkFormArray(schema, value.toObject(), where, out);
            else
                checkFormObject(schema, value.toObject(), where, out);
            return;
        }
        if (!value.isString()) {
            out.append(where + QStringLiteral(": one value is expected"));
            return;
        }
        checkFormLeaf(schema, type, value.toString(), where, out);
    }

    void checkFormArray(
        const QJsonObject &schema, const QJsonObject &value, const QString &where, QStringList &out) const
    {
        for (auto it = value.begin(); it != value.end(); ++it)
            checkForm(schema[QStringLiteral("items")].toObject(), it.value(), where + u'[' + it.key() + u']', out);
    }

    void checkFormObject(
        const QJsonObject &schema, const QJsonObject &value, const QString &where, QStringList &out) const
    {
        const auto properties = schema[QStringLiteral("properties")].toObject();
        const auto additional = schema[QStringLiteral("additionalProperties")];
        for (const auto &name : schema[QStringLiteral("required")].toArray()) {
            if (!value.contains(name.toString()))
                out.append(where + u'[' + name.toString() + QStringLiteral("]: missing"));
        }
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString place = where + u'[' + it.key() + u']';
            if (properties.contains(it.key()))
                checkForm(properties[it.key()].toObject(), it.value(), place, out);
            else if (additional.isObject())
                checkForm(additional.toObject(), it.value(), place, out);
            else
                out.append(place + QStringLiteral(": unknown parameter"));
        }
    }

    static void checkFormLeaf(
        const QJsonObject &schema, const QString &type, const QString &text, const QString &where, QStringList &out)
    {
        const auto words = schema[QStringLiteral("enum")].toArray();
        bool isGood = true;
        if (!words.isEmpty())
            isGood = words.contains(text);
        else if (text.isEmpty())
            isGood = false;
        else if (type == QStringLiteral("integer"))
            (void)text.toLongLong(&isGood);
        else if (type == QStringLiteral("number"))
            (void)text.toDouble(&isGood);
        else if (type == QStringLiteral("boolean"))
            isGood = text == QStringLiteral("true") || text == QStringLiteral("false");
        const auto maxLength = schema[QStringLiteral("maxLength")].toInt(0);
        if (maxLength > 0 && text.size() > maxLength)
            isGood = false;
        if (!isGood)
            out.append(where + QStringLiteral(": bad value"));
    }

    QJsonObject m_root;
    QJsonObject m_schemas;
    QJsonObject m_paths;
};

} // namespace rd::test
