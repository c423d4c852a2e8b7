// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rd::test::graphql {

/// A type as a variable declares it: "[ID!]!" is a NonNull of a List of a NonNull of the name ID.
struct TypeRef {
    enum class Kind { Named, List, NonNull } kind = Kind::Named;
    QString name; ///< of Named
    QList<TypeRef> inner; ///< exactly one for List and NonNull
};

struct Value {
    enum class Kind { Variable, Number, Decimal, Text, Flag, Null, Word, List, Object } kind = Kind::Null;
    QString text; ///< of the simple kinds: as written, texts without their quotes
    QList<Value> items; ///< of List
    QList<std::pair<QString, Value>> members; ///< of Object
};

using Arguments = QList<std::pair<QString, Value>>;

struct Selection {
    enum class Kind { Field, Spread, Inline } kind = Kind::Field;
    QString name; ///< of the field or of the spread fragment
    QString alias;
    QString on; ///< type condition of an inline fragment; may be empty
    Arguments arguments;
    QStringList directives;
    QList<Selection> selections;
    bool hasBlock = false; ///< `{ … }` was written
    [[nodiscard]] QString responseName() const { return alias.isEmpty() ? name : alias; }
};

struct Variable {
    QString name;
    TypeRef type;
    std::optional<Value> fallback;
};

struct Operation {
    QString kind; ///< query, mutation, subscription
    QString name;
    QList<Variable> variables;
    QList<Selection> selections;
};

struct Fragment {
    QString on;
    QList<Selection> selections;
};

struct Document {
    QList<Operation> operations;
    QHash<QString, Fragment> fragments;
};

/// Reads a GraphQL document (specification of October 2021, executable definitions only). The first fault ends the
/// reading; `fault()` says it.
class DocumentParser {
public:
    explicit DocumentParser(const QString &text) : m_text(text) { next(); }

    [[nodiscard]] Document parse()
    {
        Document document;
        while (!m_end && m_fault.isEmpty()) {
            if (m_token == u"fragment") {
                next();
                const QString name = takeName();
                expect(QStringLiteral("on"));
                Fragment fragment{takeName(), {}};
                fragment.selections = selections();
                if (document.fragments.contains(name))
                    complain(QStringLiteral("fragment %1 is there twice").arg(name));
                document.fragments.insert(name, fragment);
            } else {
                document.operations.append(operation());
            }
        }
        if (document.operations.isEmpty())
            complain(QStringLiteral("no operation"));
        return document;
    }
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    enum class Token { Punctuation, Name, Number, Decimal, Text };

    void complain(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = QStringLiteral("at %1: %2").arg(m_at).arg(what);
        m_end = true;
    }

    void skipIgnored()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'#') {
                while (m_at < m_text.size() && m_text[m_at] != u'\n')
                    ++m_at;
            } else if (c.isSpace() || c == u',') {
                ++m_at;
            } else {
                return;
            }
        }
    }

    void next()
    {
        if (m_end)
            return;
        skipIgnored();
        if (m_at >= m_text.size()) {
            m_token.clear();
            m_end = true;
            return;
        }
        const QChar c = m_text[m_at];
        const qsizetype from = m_at;
        if (c.isLetter() || c == u'_') {
            m_kind = Token::Name;
            while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
                ++m_at;
        } else if (c.isDigit() || c == u'-') {
            m_kind = Token::Number;
            ++m_at;
            while (m_at < m_text.size() && (m_text[m_at].isDigit() || QStringLiteral(".eE+-").contains(m_text[m_at]))) {
                if (!m_text[m_at].isDigit())
                    m_kind = Token::Decimal;
                ++m_at;
            }
        } else if (c == u'"') {
            return readText();
        } else {
            m_kind = Token::Punctuation;
            m_at += m_text.mid(m_at, 3) == QStringLiteral("...") ? 3 : 1;
        }
        m_token = m_text.mid(from, m_at - from);
    }

    void readText()
    {
        m_kind = Token::Text;
        m_token.clear();
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
            if (m_at < m_text.size())
                m_token += m_text[m_at];
        }
        if (m_at >= m_text.size())
            return complain(QStringLiteral("a text without end"));
        ++m_at;
    }

    [[nodiscard]] bool is(const QString &token) const { return !m_end && m_kind != Token::Text && m_token == token; }
    bool take(const QString &token)
    {
        if (!is(token))
            return false;
        next();
        return true;
    }
    void expect(const QString &token)
    {
        if (!take(token))
            complain(QStringLiteral("\"%1\" expected, \"%2\" found").arg(token, m_token));
    }
    QString takeName()
    {
        if (m_end || m_kind != Token::Name)
            complain(QStringLiteral("a name expected, \"%1\" found").arg(m_token));
        const QString name = m_token;
        next();
        return name;
    }

    Operation operation()
    {
        Operation out;
        out.kind = QStringLiteral("query");
        if (!is(QStringLiteral("{"))) {
            out.kind = takeName();
            if (out.kind != u"query" && out.kind != u"mutation" && out.kind != u"subscription")
                complain(QStringLiteral("\"%1\" is no kind of operation").arg(out.kind));
            if (!m_end && m_kind == Token::Name)
                out.name = takeName();
            if (take(QStringLiteral("("))) {
                while (!m_end && !is(QStringLiteral(")")))
                    out.variables.append(variable());
                expect(QStringLiteral(")"));
            }
            directives();
        }
        out.selections = selections();
        return out;
    }

    Variable variable()
    {
        Variable out;
        expect(QStringLiteral("$"));
        out.name = takeName();
        expect(QStringLiteral(":"));
        out.type = type();
        if (take(QStringLiteral("=")))
            out.fallback = value();
        return out;
    }

    TypeRef type()
    {
        TypeRef out;
        if (take(QStringLiteral("["))) {
            out.kind = TypeRef::Kind::List;
            out.inner.append(type());
            expect(QStringLiteral("]"));
        } else {
            out.name = takeName();
        }
        if (!take(QStringLiteral("!")))
            return out;
        TypeRef strict;
        strict.kind = TypeRef::Kind::NonNull;
        strict.inner.append(out);
        return strict;
    }

    Value value()
    {
        Value out;
        const QString text = m_token;
        if (m_end) {
            complain(QStringLiteral("a value expected"));
        } else if (m_kind == Token::Number || m_kind == Token::Decimal || m_kind == Token::Text) {
            out.kind = m_kind == Token::Number ? Value::Kind::Number
                : m_kind == Token::Decimal     ? Value::Kind::Decimal
                                               : Value::Kind::Text;
            out.text = text;
            next();
        } else if (take(QStringLiteral("$"))) {
            out.kind = Value::Kind::Variable;
            out.text = takeName();
        } else if (take(QStringLiteral("["))) {
            out.kind = Value::Kind::List;
            while (!m_end && !is(QStringLiteral("]")))
                out.items.append(value());
            expect(QStringLiteral("]"));
        } else if (take(QStringLiteral("{"))) {
            out.kind = Value::Kind::Object;
            while (!m_end && !is(QStringLiteral("}"))) {
                const QString name = takeName();
                expect(QStringLiteral(":"));
                out.members.append({name, value()});
            }
            expect(QStringLiteral("}"));
        } else {
            out.text = takeName();
            out.kind = out.text == u"true" || out.text == u"false" ? Value::Kind::Flag
                : out.text == u"null"                              ? Value::Kind::Null
                                                                   : Value::Kind::Word;
        }
        return out;
    }

    Arguments arguments()
    {
        Arguments out;
        if (!take(QStringLiteral("(")))
            return out;
        while (!m_end && !is(QStringLiteral(")"))) {
            const QString name = takeName();
            expect(QStringLiteral(":"));
            out.append({name, value()});
        }
        expect(QStringLiteral(")"));
        return out;
    }

    QStringList directives()
    {
        QStringList out;
        while (take(QStringLiteral("@"))) {
            out.append(takeName());
            (void)arguments();
        }
        return out;
    }

    QList<Selection> selections()
    {
        QList<Selection> out;
        expect(QStringLiteral("{"));
        while (!m_end && !is(QStringLiteral("}")))
            out.append(selection());
        if (m_fault.isEmpty() && m_token != u"}")
            complain(QStringLiteral("\"}\" expected"));
        if (out.isEmpty())
            complain(QStringLiteral("an empty selection"));
        next();
        return out;
    }

    Selection selection()
    {
        Selection out;
        if (take(QStringLiteral("..."))) {
            out.kind = Selection::Kind::Inline;
            if (take(QStringLiteral("on"))) {
                out.on = takeName();
            } else if (!m_end && m_kind == Token::Name) {
                out.kind = Selection::Kind::Spread;
                out.name = takeName();
                out.directives = directives();
                return out;
            }
            out.directives = directives();
            out.hasBlock = true;
            out.selections = selections();
            return out;
        }
        out.name = takeName();
        if (take(QStringLiteral(":"))) {
            out.alias = out.name;
            out.name = takeName();
        }
        out.arguments = arguments();
        out.directives = directives();
        if (is(QStringLiteral("{"))) {
            out.hasBlock = true;
            out.selections = selections();
        }
        return out;
    }

    const QString m_text;
    qsizetype m_at = 0;
    bool m_end = false;
    Token m_kind = Token::Punctuation;
    QString m_token;
    QString m_fault;
};

} // namespace rd::test::graphql
