// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/wordtable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace rd {

/// One thing wrong with a document.
struct DocumentComplaint {
    QString path; ///< "rules[1].percent"; empty = the document as a whole
    QString text; ///< what is wrong there and what would be accepted, without the path
};

/// What is wrong with a document. Reading goes on with harmless values, so that the code of a reader has no branch per
/// member. The first complaint is the error; those after it are for forms, which mark every field.
class DocumentFault {
public:
    /// Notes that `path` holds `value`, which is not `accepted`; an undefined value is reported as missing.
    void refuse(const QString &path, const QJsonValue &value, const QString &accepted);
    /// Notes a sentence of its own about `path`.
    void refuseBecause(const QString &path, const QJsonValue &value, const QString &reason, const QString &accepted);
    [[nodiscard]] const std::optional<Error> &first() const { return m_first; }
    /// At most one for each path, in the order they were met, and not without end.
    [[nodiscard]] const std::vector<DocumentComplaint> &complaints() const { return m_complaints; }

private:
    std::optional<Error> m_first;
    std::vector<DocumentComplaint> m_complaints;
};

/// Where in a document a value stands.
struct DocumentPlace {
    QJsonValue value;
    QString path; ///< "rules[1].percent"
};

/// Strict access to the members of one JSON object. Each reading function marks its member as known; finish() refuses
/// the others.
class ObjectReader {
public:
    ObjectReader(DocumentPlace place, DocumentFault &fault);

    [[nodiscard]] const QString &path() const { return m_place.path; }
    [[nodiscard]] bool has(const char *name) const;
    void require(const char *name, const QString &accepted);
    void refuse(const char *name, const QString &reason, const QString &accepted);

    /// Texts are trimmed by their author: no space around them, no control character, not empty.
    [[nodiscard]] std::optional<QString> text(const char *name, qsizetype limit);
    [[nodiscard]] QStringList texts(const char *name, qsizetype limit);
    [[nodiscard]] std::optional<qint64> integer(const char *name, qint64 least, qint64 most);
    [[nodiscard]] std::optional<int> smallInteger(const char *name, int least, int most);
    [[nodiscard]] std::optional<bool> boolean(const char *name);
    [[nodiscard]] std::optional<Rate> percent(const char *name);
    [[nodiscard]] std::optional<Instant> instant(const char *name); ///< null counts as absent
    [[nodiscard]] std::optional<Currency> currency(const char *name); ///< null counts as absent
    [[nodiscard]] std::optional<Money> money(const char *name, qint64 least);
    /// Amounts of different currencies; present means not empty.
    [[nodiscard]] std::vector<Money> moneyList(const char *name, qint64 least);
    /// The same where an empty list says "none".
    [[nodiscard]] std::vector<Money> anyMoneyList(const char *name, qint64 least);
    template <typename Enum, std::size_t Size>
    [[nodiscard]] std::optional<Enum> word(const char *name, const WordTable<Enum, Size> &table)
    {
        const DocumentPlace place = take(name);
        return place.value.isUndefined() ? std::nullopt : wordAt(place, table);
    }
    template <typename Enum, std::size_t Size>
    [[nodiscard]] std::optional<std::vector<Enum>> wordSet(const char *name, const WordTable<Enum, Size> &table)
    {
        std::optional<std::vector<Enum>> set;
        if (has(name))
            set.emplace();
        each(name, [&](const DocumentPlace &place) {
            const auto value = wordAt(place, table);
            if (value && std::find(set->begin(), set->end(), *value) != set->end())
                m_fault->refuseBecause(
                    place.path, place.value, QStringLiteral("is named twice"), QStringLiteral("each word once"));
            else if (value)
                set->push_back(*value);
        });
        return set;
    }
    /// The member as an object; an absent one reads as empty.
    [[nodiscard]] ObjectReader object(const char *name);
    /// Calls for each element of an array; an absent one has none.
    void each(const char *name, const std::function<void(const DocumentPlace &)> &use);
    /// Refuses members that nobody asked for.
    void finish();

private:
    [[nodiscard]] DocumentPlace take(const char *name);
    [[nodiscard]] QString childPath(const QString &name) const;
    [[nodiscard]] std::optional<QString> textAt(const DocumentPlace &place, qsizetype limit);
    [[nodiscard]] std::optional<qint64> integerAt(const DocumentPlace &place, qint64 least, qint64 most);
    [[nodiscard]] std::optional<Currency> currencyAt(const DocumentPlace &place);
    [[nodiscard]] std::optional<Money> moneyAt(const DocumentPlace &place, qint64 least);
    template <typename Enum, std::size_t Size>
    [[nodiscard]] std::optional<Enum> wordAt(const DocumentPlace &place, const WordTable<Enum, Size> &table)
    {
        const auto value = place.value.isString() ? table.value(place.value.toString()) : std::nullopt;
        if (!value)
            m_fault->refuse(place.path, place.value, QStringLiteral("one of: ") + table.list());
        return value;
    }

    DocumentPlace m_place;
    QJsonObject m_object;
    DocumentFault *m_fault; ///< never null; outlives the reader
    QSet<QString> m_known;
};

/// A JSON text as an object: UTF-8, at most 16 MB, nesting at most 64 (reliability.md 10).
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json);

} // namespace rd
