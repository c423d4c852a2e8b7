// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/graphqldocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace rd::test {

/// Checks GraphQL documents, the variables sent with them and the answers to them against a published introspection
/// result. Violations are sentences that name the place. Deprecated fields, arguments and enum values are violations.
class GraphQlSchema {
public:
    /// Shopify's Admin API of that version among the published specifications; nothing when it is not there.
    [[nodiscard]] static std::optional<GraphQlSchema> loadShopify(
        const QString &sharedDir, const QString &version = QStringLiteral("2026-10"))
    {
        const QString path = sharedDir + QStringLiteral("/specs/shopify/admin-%1.introspection.json.gz").arg(version);
        if (!QFile::exists(path))
            return std::nullopt;
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        if (!gzip.waitForFinished(30'000) || gzip.exitCode() != 0)
            return std::nullopt;
        const auto schema = QJsonDocument::fromJson(gzip.readAllStandardOutput())
                                .object()[QStringLiteral("data")]
                                .toObject()[QStringLiteral("__schema")]
                                .toObject();
        return schema.isEmpty() ? std::nullopt : std::optional(GraphQlSchema(schema));
    }

    explicit GraphQlSchema(const QJsonObject &schema)
    {
        for (const auto &value : schema[QStringLiteral("types")].toArray()) {
            const QJsonObject json = value.toObject();
            Type type;
            type.kind = json[QStringLiteral("kind")].toString();
            for (const auto &field : json[QStringLiteral("fields")].toArray())
                type.fields.insert(nameOf(field), field.toObject());
            for (const auto &field : json[QStringLiteral("inputFields")].toArray())
                type.inputs.insert(nameOf(field), field.toObject());
            for (const auto &word : json[QStringLiteral("enumValues")].toArray())
                type.words.insert(nameOf(word), isDeprecated(word.toObject()));
            for (const auto &possible : json[QStringLiteral("possibleTypes")].toArray())
                type.possible.insert(nameOf(possible));
            m_types.insert(json[QStringLiteral("name")].toString(), type);
        }
        for (const auto &kind : {QStringLiteral("query"), QStringLiteral("mutation")})
            m_roots.insert(kind, nameOf(schema[kind + QStringLiteral("Type")]));
    }

    /// Everything wrong with a document; its variables' values are checked by validateVariables().
    [[nodiscard]] QStringList validate(const QString &text) const
    {
        graphql::DocumentParser parser(text);
        Check check{*this, parser.parse(), {}, {}, {}, {}};
        if (!parser.fault().isEmpty())
            return {parser.fault()};
        check.run();
        return check.out;
    }

    /// Everything wrong with the values sent for the (only) operation of a document.
    [[nodiscard]] QStringList validateVariables(const QString &text, const QJsonObject &variables) const
    {
        graphql::DocumentParser parser(text);
        const graphql::Document document = parser.parse();
        QStringList out;
        if (!parser.fault().isEmpty() || document.operations.size() != 1)
            return {QStringLiteral("not a document of one operation: ") + parser.fault()};
        QSet<QString> known;
        for (const graphql::Variable &variable : document.operations.first().variables) {
            known.insert(variable.name);
            if (variables.contains(variable.name) || !variable.fallback)
                checkJson(jsonOf(variable.type), variables.value(variable.name), u'$' + variable.name, out);
        }
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (!known.contains(it.key()))
                out.append(QStringLiteral("$%1: the operation has no such variable").arg(it.key()));
        }
        return out;
    }

    /// Everything wrong with the `data` of an answer to a document of one operation: members that are missing or were
    /// not asked for, nulls that must not be, wrong kinds and words. Where the type of an object is open the answer
    /// must carry __typename.
    [[nodiscard]] QStringList validateData(const QString &text, const QJsonObject &data) const
    {
        graphql::DocumentParser parser(text);
        const graphql::Document document = parser.parse();
        if (!parser.fault().isEmpty() || document.operations.size() != 1)
            return {QStringLiteral("not a document of one operation: ") + parser.fault()};
        QStringList out;
        const auto &operation = document.operations.first();
        checkObject(document, m_roots.value(operation.kind), operation.selections, data, QStringLiteral("data"), out);
        return out;
    }

    /// What Shopify refuses in the query of a bulk operation (shopify.md 7), beyond what validate() finds.
    [[nodiscard]] QStringList validateBulk(const QString &text) const
    {
        graphql::DocumentParser parser(text);
        const graphql::Document document = parser.parse();
        if (!parser.fault().isEmpty())
            return {parser.fault()};
        QStringList out;
        int connections = 0;
        for (const auto &operation : document.operations) {
            if (operation.kind != u"query" || operation.selections.size() != 1 || !operation.variables.isEmpty())
                out.append(QStringLiteral("a bulk query has one field at its top and no variables"));
            walkBulk(operation.selections, m_roots.value(operation.kind), {0, false}, connections, out);
        }
        if (connections < 1 || connections > 5)
            out.append(QStringLiteral("%1 connections; one to five are allowed").arg(connections));
        return out;
    }

private:
    struct Type {
        QString kind;
        QHash<QString, QJsonObject> fields;
        QHash<QString, QJsonObject> inputs;
        QHash<QString, bool> words; ///< and whether they are deprecated
        QSet<QString> possible;
    };
    struct Depth {
        int connections;
        bool inList;
    };

    static QString nameOf(const QJsonValue &value) { return value.toObject()[QStringLiteral("name")].toString(); }
    static QString kindOf(const QJsonObject &type) { return type[QStringLiteral("kind")].toString(); }
    static QJsonObject innerOf(const QJsonObject &type) { return type[QStringLiteral("ofType")].toObject(); }
    static QJsonObject typeOf(const QJsonObject &field) { return field[QStringLiteral("type")].toObject(); }
    static bool isDeprecated(const QJsonObject &json) { return json[QStringLiteral("isDeprecated")].toBool(); }
    static bool isNonNull(const QJsonObject &type) { return kindOf(type) == u"NON_NULL"; }
    static bool hasDefault(const QJsonObject &input)
    {
        return !input[QStringLiteral("defaultValue")].isNull() && !input[QStringLiteral("defaultValue")].isUndefined();
    }
    static QString namedOf(QJsonObject type)
    {
        while (type.contains(QStringLiteral("ofType")) && !innerOf(type).isEmpty())
            type = innerOf(type);
        return nameOf(type);
    }
    static QJsonObject jsonOf(const graphql::TypeRef &type)
    {
        if (type.kind == graphql::TypeRef::Kind::Named)
            return {{QStringLiteral("kind"), QStringLiteral("NAMED")}, {QStringLiteral("name"), type.name}};
        const bool isList = type.kind == graphql::TypeRef::Kind::List;
        return {{QStringLiteral("kind"), isList ? QStringLiteral("LIST") : QStringLiteral("NON_NULL")},
            {QStringLiteral("ofType"), jsonOf(type.inner.first())}};
    }
    static QString words(const QJsonObject &type)
    {
        if (isNonNull(type))
            return words(innerOf(type)) + u'!';
        return kindOf(type) == u"LIST" ? QString(u'[' + words(innerOf(type)) + u']') : nameOf(type);
    }
    static bool isConnection(const QString &type) { return type.endsWith(QStringLiteral("Connection")); }

    [[nodiscard]] bool isLeaf(const QString &name) const
    {
        const QString kind = m_types.value(name).kind;
        return kind == u"SCALAR" || kind == u"ENUM";
    }
    [[nodiscard]] bool isAbstract(const QString &name) const
    {
        const QString kind = m_types.value(name).kind;
        return kind == u"INTERFACE" || kind == u"UNION";
    }
    [[nodiscard]] QSet<QString> possibleTypes(const QString &name) const
    {
        return isAbstract(name) ? m_types.value(name).possible : QSet<QString>{name};
    }

    /// A JSON value for an input type.
    void checkJson(const QJsonObject &type, const QJsonValue &value, const QString &where, QStringList &out) const
    {
        if (value.isNull() || value.isUndefined()) {
            if (isNonNull(type))
                out.append(where + QStringLiteral(": missing, %1 is required").arg(words(type)));
            return;
        }
        if (isNonNull(type))
            return checkJson(innerOf(type), value, where, out);
        if (kindOf(type) == u"LIST") {
            if (!value.isArray())
                return checkJson(innerOf(type), value, where, out);
            const auto items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                checkJson(innerOf(type), items[i], QStringLiteral("%1[%2]").arg(where).arg(i), out);
            return;
        }
        const QString name = nameOf(type);
        const auto found = m_types.constFind(name);
        if (found == m_types.constEnd())
            out.append(where + QStringLiteral(": no type ") + name);
        else if (found->kind == u"INPUT_OBJECT")
            checkInputObject(*found, value, where, out);
        else if (!fits(name, value))
            out.append(where + QStringLiteral(": not a value of ") + name);
        else if (found->kind == u"ENUM" && found->words.value(value.toString()))
            out.append(where + QStringLiteral(": deprecated value ") + value.toString());
    }

    void checkInputObject(const Type &type, const QJsonValue &value, const QString &where, QStringList &out) const
    {
        if (!value.isObject()) {
            out.append(where + QStringLiteral(": an object is expected"));
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field = type.inputs.constFind(it.key());
            const QString place = where + u'.' + it.key();
            if (field == type.inputs.constEnd()) {
                out.append(place + QStringLiteral(": unknown"));
                continue;
            }
            if (isDeprecated(*field))
                out.append(place + QStringLiteral(": deprecated"));
            checkJson(typeOf(*field), it.value(), place, out);
        }
        for (auto it = type.inputs.begin(); it != type.inputs.end(); ++it) {
            if (isNonNull(typeOf(*it)) && !hasDefault(*it) && !object.contains(it.key()))
                out.append(where + u'.' + it.key() + QStringLiteral(": missing"));
        }
    }

    /// Whether a JSON value may stand for a scalar or enum, in and out.
    [[nodiscard]] bool fits(const QString &name, const QJsonValue &value) const
    {
        const Type &type = *m_types.constFind(name);
        if (type.kind == u"ENUM")
            return value.isString() && type.words.contains(value.toString());
        if (name == u"Int")
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
                && std::abs(value.toDouble()) <= 2147483647.0;
        if (name == u"Float")
            return value.isDouble();
        if (name == u"Boolean")
            return value.isBool();
        static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]+(\\.[0-9]+)?\\z"));
        if (name == u"Decimal" || name == u"Money")
            return value.isString() && decimal.match(value.toString()).hasMatch();
        static const QRegularExpression count(QStringLiteral("\\A[0-9]{1,20}\\z"));
        if (name == u"UnsignedInt64")
            return value.isString() && count.match(value.toString()).hasMatch();
        static const QRegularExpression time(
            QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"));
        if (name == u"DateTime")
            return value.isString() && time.match(value.toString()).hasMatch();
        return name == u"JSON" || value.isString();
    }

    /// One operation or fragment being checked.
    struct Check {
        const GraphQlSchema &schema;
        const graphql::Document document;
        QStringList out;
        QHash<QString, QJsonObject> variables; ///< of the operation being walked
        QSet<QString> usedVariables;
        QSet<QString> usedFragments;

        void run()
        {
            for (const auto &operation : document.operations)
                checkOperation(operation);
            for (auto it = document.fragments.begin(); it != document.fragments.end(); ++it) {
                if (!usedFragments.contains(it.key()))
                    out.append(QStringLiteral("fragment %1 is never used").arg(it.key()));
            }
        }

        void checkOperation(const graphql::Operation &operation)
        {
            const QString where = operation.name.isEmpty() ? operation.kind : operation.name;
            const QString root = schema.m_roots.value(operation.kind);
            if (root.isEmpty()) {
                out.append(where + QStringLiteral(": the schema has no ") + operation.kind);
                return;
            }
            variables.clear();
            usedVariables.clear();
            for (const auto &variable : operation.variables) {
                const QJsonObject type = jsonOf(variable.type);
                const QString kind = schema.m_types.value(namedOf(type)).kind;
                if (kind != u"SCALAR" && kind != u"ENUM" && kind != u"INPUT_OBJECT")
                    out.append(where + QStringLiteral(": $%1 is no input type").arg(variable.name));
                variables.insert(variable.name, type);
                if (variable.fallback)
                    checkValue(type, *variable.fallback, where + u'$' + variable.name);
            }
            checkSelections(root, operation.selections, where);
            for (auto it = variables.begin(); it != variables.end(); ++it) {
                if (!usedVariables.contains(it.key()))
                    out.append(where + QStringLiteral(": $%1 is never used").arg(it.key()));
            }
        }

        void checkSelections(const QString &type, const QList<graphql::Selection> &selections, const QString &where)
        {
            QHash<QString, QString> fieldOf;
            for (const auto &selection : selections) {
                if (selection.kind != graphql::Selection::Kind::Field) {
                    checkFragment(type, selection, where);
                    continue;
                }
                const QString key = selection.responseName();
                if (fieldOf.value(key, selection.name) != selection.name)
                    out.append(where + u'.' + key + QStringLiteral(": two fields under one name"));
                fieldOf.insert(key, selection.name);
                checkField(type, selection, where + u'.' + key);
            }
        }

        void checkFragment(const QString &type, const graphql::Selection &selection, const QString &where)
        {
            const bool isSpread = selection.kind == graphql::Selection::Kind::Spread;
            if (isSpread && !document.fragments.contains(selection.name)) {
                out.append(where + QStringLiteral(": no fragment ") + selection.name);
                return;
            }
            const auto fragment = document.fragments.value(selection.name);
            const QString on = isSpread ? fragment.on : selection.on.isEmpty() ? type : selection.on;
            if (!schema.m_types.contains(on) || schema.isLeaf(on))
                out.append(where + QStringLiteral(": no type %1 to select from").arg(on));
            else if (!schema.possibleTypes(type).intersects(schema.possibleTypes(on)))
                out.append(where + QStringLiteral(": a %1 is never a %2").arg(type, on));
            else if (!isSpread || !usedFragments.contains(selection.name + u'/' + where)) {
                usedFragments.insert(selection.name);
                usedFragments.insert(selection.name + u'/' + where);
                checkSelections(on, isSpread ? fragment.selections : selection.selections, where + u'~' + on);
            }
        }

        void checkField(const QString &type, const graphql::Selection &selection, const QString &where)
        {
            if (selection.name == u"__typename")
                return;
            const auto &fields = schema.m_types.constFind(type)->fields;
            const auto field = fields.constFind(selection.name);
            if (field == fields.constEnd()) {
                out.append(where + QStringLiteral(": %1 has no field %2").arg(type, selection.name));
                return;
            }
            if (isDeprecated(*field))
                out.append(where + QStringLiteral(": deprecated"));
            checkArguments(*field, selection.arguments, where);
            const QString named = namedOf(typeOf(*field));
            if (schema.isLeaf(named) && selection.hasBlock)
                out.append(where + QStringLiteral(": %1 has no fields").arg(named));
            else if (!schema.isLeaf(named) && !selection.hasBlock)
                out.append(where + QStringLiteral(": fields of %1 must be named").arg(named));
            else if (selection.hasBlock)
                checkSelections(named, selection.selections, where);
        }

        void checkArguments(const QJsonObject &field, const graphql::Arguments &given, const QString &where)
        {
            QHash<QString, QJsonObject> known;
            for (const auto &argument : field[QStringLiteral("args")].toArray())
                known.insert(nameOf(argument), argument.toObject());
            QSet<QString> seen;
            for (const auto &[name, value] : given) {
                const QString place = where + u'(' + name + u')';
                if (!known.contains(name)) {
                    out.append(place + QStringLiteral(": no such argument"));
                    continue;
                }
                if (seen.contains(name))
                    out.append(place + QStringLiteral(": given twice"));
                seen.insert(name);
                if (isDeprecated(known[name]))
                    out.append(place + QStringLiteral(": deprecated"));
                checkValue(typeOf(known[name]), value, place, hasDefault(known[name]));
            }
            for (auto it = known.begin(); it != known.end(); ++it) {
                if (isNonNull(typeOf(*it)) && !hasDefault(*it) && !seen.contains(it.key()))
                    out.append(where + QStringLiteral(": argument %1 is missing").arg(it.key()));
            }
        }

        void checkValue(
            const QJsonObject &type, const graphql::Value &value, const QString &where, bool optional = false)
        {
            using Kind = graphql::Value::Kind;
            if (value.kind == Kind::Variable) {
                usedVariables.insert(value.text);
                if (!variables.contains(value.text))
                    out.append(where + QStringLiteral(": $%1 is not declared").arg(value.text));
                else if (!mayStandFor(variables[value.text], optional && isNonNull(type) ? innerOf(type) : type))
                    out.append(where
                        + QStringLiteral(": $%1 is %2, not %3")
                              .arg(value.text, words(variables[value.text]), words(type)));
                return;
            }
            if (value.kind == Kind::Null) {
                if (isNonNull(type))
                    out.append(where + QStringLiteral(": null for ") + words(type));
                return;
            }
            if (isNonNull(type))
                return checkValue(innerOf(type), value, where);
            if (kindOf(type) == u"LIST") {
                if (value.kind != Kind::List)
                    return checkValue(innerOf(type), value, where);
                for (const auto &item : value.items)
                    checkValue(innerOf(type), item, where);
                return;
            }
            const auto &named = *schema.m_types.constFind(nameOf(type));
            if (named.kind == u"INPUT_OBJECT")
                checkObjectValue(named, value, where);
            else if (value.kind == Kind::List || value.kind == Kind::Object
                || (value.kind == Kind::Word) != (named.kind == u"ENUM") || !schema.fits(nameOf(type), plain(value)))
                out.append(where + QStringLiteral(": %1 is not a value of %2").arg(value.text, nameOf(type)));
            else if (named.words.value(value.text))
                out.append(where + QStringLiteral(": deprecated value ") + value.text);
        }

        void checkObjectValue(const Type &type, const graphql::Value &value, const QString &where)
        {
            if (value.kind != graphql::Value::Kind::Object) {
                out.append(where + QStringLiteral(": an object is expected"));
                return;
            }
            QSet<QString> seen;
            for (const auto &[name, member] : value.members) {
                seen.insert(name);
                const auto field = type.inputs.constFind(name);
                const QString place = where + u'.' + name;
                if (field == type.inputs.constEnd()) {
                    out.append(place + QStringLiteral(": unknown"));
                    continue;
                }
                if (isDeprecated(*field))
                    out.append(place + QStringLiteral(": deprecated"));
                checkValue(typeOf(*field), member, place, hasDefault(*field));
            }
            for (auto it = type.inputs.begin(); it != type.inputs.end(); ++it) {
                if (isNonNull(typeOf(*it)) && !hasDefault(*it) && !seen.contains(it.key()))
                    out.append(where + u'.' + it.key() + QStringLiteral(": missing"));
            }
        }

        static QJsonValue plain(const graphql::Value &value)
        {
            using Kind = graphql::Value::Kind;
            if (value.kind == Kind::Number || value.kind == Kind::Decimal)
                return value.text.toDouble();
            return value.kind == Kind::Flag ? QJsonValue(value.text == u"true") : QJsonValue(value.text);
        }

        static bool mayStandFor(const QJsonObject &given, const QJsonObject &wanted)
        {
            if (isNonNull(wanted))
                return isNonNull(given) && mayStandFor(innerOf(given), innerOf(wanted));
            if (isNonNull(given))
                return mayStandFor(innerOf(given), wanted);
            if (kindOf(wanted) == u"LIST" || kindOf(given) == u"LIST")
                return kindOf(wanted) == kindOf(given) && mayStandFor(innerOf(given), innerOf(wanted));
            return nameOf(given) == nameOf(wanted);
        }
    };

    /// Selections of all fragments that fit the object, put together.
    void collect(const graphql::Document &document, const QString &type, const QList<graphql::Selection> &selections,
        QHash<QString, graphql::Selection> &fields) const
    {
        for (const auto &selection : selections) {
            if (selection.kind == graphql::Selection::Kind::Field) {
                auto &known = fields[selection.responseName()];
                const auto before = known.selections;
                known = selection;
                known.selections = before + selection.selections;
                continue;
            }
            const bool isSpread = selection.kind == graphql::Selection::Kind::Spread;
            const auto fragment = document.fragments.value(selection.name);
            const QString on = isSpread ? fragment.on : selection.on.isEmpty() ? type : selection.on;
            if (possibleTypes(on).contains(type))
                collect(document, type, isSpread ? fragment.selections : selection.selections, fields);
        }
    }

    void checkObject(const graphql::Document &document, const QString &declared,
        const QList<graphql::Selection> &selections, const QJsonObject &value, const QString &where,
        QStringList &out) const
    {
        const QString type = isAbstract(declared) ? value[QStringLiteral("__typename")].toString() : declared;
        if (!possibleTypes(declared).contains(type)) {
            out.append(where + QStringLiteral(": \"%1\" is no %2").arg(type, declared));
            return;
        }
        QHash<QString, graphql::Selection> fields;
        collect(document, type, selections, fields);
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString place = where + u'.' + it.key();
            if (!value.contains(it.key()))
                out.append(place + QStringLiteral(": missing"));
            else if (it->name == u"__typename" && value[it.key()] != type)
                out.append(place + QStringLiteral(": not ") + type);
            else if (it->name != u"__typename")
                checkAnswer(document, typeOf(m_types[type].fields[it->name]), *it, value[it.key()], place, out);
        }
        for (auto it = value.begin(); it != value.end(); ++it) {
            if (!fields.contains(it.key()))
                out.append(where + u'.' + it.key() + QStringLiteral(": was not asked for"));
        }
    }

    void checkAnswer(const graphql::Document &document, const QJsonObject &type, const graphql::Selection &selection,
        const QJsonValue &value, const QString &where, QStringList &out) const
    {
        if (value.isNull()) {
            if (isNonNull(type))
                out.append(where + QStringLiteral(": null for ") + words(type));
        } else if (isNonNull(type)) {
            checkAnswer(document, innerOf(type), selection, value, where, out);
        } else if (kindOf(type) == u"LIST") {
            if (!value.isArray())
                out.append(where + QStringLiteral(": a list is expected"));
            for (const auto &item : value.toArray())
                checkAnswer(document, innerOf(type), selection, item, where, out);
        } else if (isLeaf(nameOf(type))) {
            if (!fits(nameOf(type), value))
                out.append(where + QStringLiteral(": not a value of ") + nameOf(type));
        } else if (!value.isObject()) {
            out.append(where + QStringLiteral(": an object is expected"));
        } else {
            checkObject(document, nameOf(type), selection.selections, value.toObject(), where, out);
        }
    }

    void walkBulk(const QList<graphql::Selection> &selections, const QString &type, Depth depth, int &connections,
        QStringList &out) const
    {
        bool hasConnection = false;
        bool hasId = false;
        for (const auto &selection : selections) {
            if (selection.kind != graphql::Selection::Kind::Field) {
                walkBulk(selection.selections, selection.on.isEmpty() ? type : selection.on, depth, connections, out);
                continue;
            }
            hasId = hasId || (selection.name == u"id" && selection.alias.isEmpty());
            if (isConnection(type) && selection.name != u"edges")
                out.append(QStringLiteral("%1.%2: only edges are allowed").arg(type, selection.name));
            for (const auto &argument : selection.arguments) {
                if (argument.first == u"first" && isConnection(namedOf(typeOf(m_types[type].fields[selection.name]))))
                    out.append(selection.name + QStringLiteral(": a bulk query takes no page size"));
            }
            const QJsonObject field = typeOf(m_types[type].fields[selection.name]);
            const QString named = namedOf(field);
            Depth inner = depth;
            if (isConnection(named)) {
                ++connections;
                hasConnection = true;
                if (depth.connections > 2)
                    out.append(selection.name + QStringLiteral(": nested too deep"));
                if (depth.inList)
                    out.append(selection.name + QStringLiteral(": a connection inside a list"));
                ++inner.connections;
            } else if (words(field).contains(u'[') && !isConnection(type)) {
                inner.inList = true;
            }
            walkBulk(selection.selections, named, inner, connections, out);
        }
        if (hasConnection && depth.connections > 0 && !hasId)
            out.append(type + QStringLiteral(": an object with nested connections needs its id"));
    }

    QHash<QString, Type> m_types;
    QHash<QString, QString> m_roots;
};

} // namespace rd::test
