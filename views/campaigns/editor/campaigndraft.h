// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaigndocument.h"

#include <QJsonObject>
#include <QObject>

namespace rd::views {

/// A campaign document while it is being written: its members by the paths the parser uses ("rules[1].percent"). It may
/// be wrong at any time; what is wrong is the parser's answer. A member that nobody sets stays as it is. GUI thread.
class CampaignDraft : public QObject {
    Q_OBJECT
public:
    explicit CampaignDraft(QJsonObject document, QObject *parent = nullptr);

    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    [[nodiscard]] QByteArray json() const;
    /// Undefined where it is absent.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    [[nodiscard]] bool has(const QString &path) const { return !value(path).isUndefined(); }
    /// Undefined takes the member away. Objects on the way are made.
    void set(const QString &path, const QJsonValue &value);
    /// Elements of a list.
    [[nodiscard]] qsizetype count(const QString &list) const;
    void insert(const QString &list, qsizetype at, const QJsonValue &element);
    void removeAt(const QString &list, qsizetype at);
    void move(const QString &list, qsizetype from, qsizetype to);

    void announceParts() { Q_EMIT partsMade(); }

    /// Everything the parser refuses; empty = the document can be applied.
    [[nodiscard]] const std::vector<DocumentComplaint> &complaints() const;
    /// Nothing while something is refused.
    [[nodiscard]] const std::optional<CampaignTerms> &terms() const;
    /// It says something else than what it began with.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void changed();
    void partsMade(); ///< of the form: what is wrong has yet to be marked in them

private:
    void look() const;

    QJsonObject m_first;
    QJsonObject m_document;
    mutable bool m_isLooked = false;
    mutable std::vector<DocumentComplaint> m_complaints;
    mutable std::optional<CampaignTerms> m_terms;
};

/// "rules", 1 → "rules[1]".
[[nodiscard]] QString elementPath(const QString &list, qsizetype at);
/// "rules[1]", "percent" → "rules[1].percent".
[[nodiscard]] QString memberPath(const QString &object, const QString &member);
/// True where `path` is `outer` or lies inside it.
[[nodiscard]] bool isWithin(const QString &path, const QString &outer);

} // namespace rd::views
