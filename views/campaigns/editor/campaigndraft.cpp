// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/campaigndraft.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <variant>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// A member's name or the place of an element.
using Step = std::variant<QString, qsizetype>;

QList<Step> stepsOf(const QString &path)
{
    QList<Step> steps;
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts)) {
        const qsizetype bracket = part.indexOf(u'[');
        steps.append(Step(part.left(bracket < 0 ? part.size() : bracket)));
        for (qsizetype at = bracket; at >= 0; at = part.indexOf(u'[', at + 1)) {
            const qsizetype end = part.indexOf(u']', at);
            steps.append(Step(qsizetype{QStringView(part).mid(at + 1, end - at - 1).toLongLong()}));
        }
    }
    return steps;
}

QJsonValue stepInto(const QJsonValue &value, const Step &step)
{
    if (const auto *name = std::get_if<QString>(&step))
        return value.toObject().value(*name);
    const QJsonArray array = value.toArray();
    const qsizetype place = std::get<qsizetype>(step);
    return place >= 0 && place < array.size() ? array.at(place) : QJsonValue(QJsonValue::Undefined);
}

/// `base` with another value at the end of the steps from `depth` on.
QJsonValue replaced(const QJsonValue &base, const QList<Step> &steps, qsizetype depth, const QJsonValue &value)
{
    if (depth == steps.size())
        return value;
    const QJsonValue inner = replaced(stepInto(base, steps[depth]), steps, depth + 1, value);
    if (const auto *name = std::get_if<QString>(&steps[depth])) {
        QJsonObject object = base.toObject();
        if (inner.isUndefined())
            object.remove(*name);
        else
            object.insert(*name, inner);
        return object;
    }
    QJsonArray array = base.toArray();
    const qsizetype place = std::get<qsizetype>(steps[depth]);
    if (place >= 0 && place < array.size() && !inner.isUndefined())
        array.replace(place, inner);
    return array;
}

} // namespace

CampaignDraft::CampaignDraft(QJsonObject document, QObject *parent)
    : QObject(parent), m_first(document), m_document(std::move(document))
{
}

QByteArray CampaignDraft::json() const
{
    return QJsonDocument(m_document).toJson();
}

QJsonValue CampaignDraft::value(const QString &path) const
{
    QJsonValue value = m_document;
    for (const Step &step : stepsOf(path))
        value = stepInto(value, step);
    return value;
}

void CampaignDraft::set(const QString &path, const QJsonValue &value)
{
    if (value.isUndefined() && !has(path))
        return; // no objects are made on the way to nothing
    const QJsonObject next = replaced(m_document, stepsOf(path), 0, value).toObject();
    if (next == m_document)
        return;
    m_document = next;
    m_isLooked = false;
    Q_EMIT changed();
}

qsizetype CampaignDraft::count(const QString &list) const
{
    return value(list).toArray().size();
}

void CampaignDraft::insert(const QString &list, qsizetype at, const QJsonValue &element)
{
    QJsonArray array = value(list).toArray();
    array.insert(at, element);
    set(list, array);
}

void CampaignDraft::removeAt(const QString &list, qsizetype at)
{
    QJsonArray array = value(list).toArray();
    array.removeAt(at);
    set(list, array);
}

void CampaignDraft::move(const QString &list, qsizetype from, qsizetype to)
{
    QJsonArray array = value(list).toArray();
    array.insert(to, array.takeAt(from));
    set(list, array);
}

void CampaignDraft::look() const
{
    if (m_isLooked)
        return;
    m_isLooked = true;
    m_terms.reset();
    m_complaints = campaignComplaints(m_document);
    if (!m_complaints.empty())
        return;
    auto terms = parseCampaignDocument(json());
    if (terms)
        m_terms = *std::move(terms);
    else
        m_complaints.push_back({{}, terms.error().text});
}

const std::vector<DocumentComplaint> &CampaignDraft::complaints() const
{
    look();
    return m_complaints;
}

const std::optional<CampaignTerms> &CampaignDraft::terms() const
{
    look();
    return m_terms;
}

bool CampaignDraft::isChanged() const
{
    if (m_document == m_first)
        return false;
    // A default that is written out says the same as one that is not.
    const auto before = parseCampaignDocument(QJsonDocument(m_first).toJson());
    return !before || !terms() || *before != *terms();
}

QString elementPath(const QString &list, qsizetype at)
{
    return u"%1[%2]"_s.arg(list).arg(at);
}

QString memberPath(const QString &object, const QString &member)
{
    return object.isEmpty() ? member : QString(object + u'.' + member);
}

bool isWithin(const QString &path, const QString &outer)
{
    if (!path.startsWith(outer))
        return false;
    return path.size() == outer.size() || path[outer.size()] == u'.' || path[outer.size()] == u'[';
}

} // namespace rd::views
