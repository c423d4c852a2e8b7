// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/savedfilters.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/safetext.h"

#include <QJsonDocument>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kPauseMs = 1500; ///< nobody's typing is written down letter by letter
constexpr int kLongestName = 60;
constexpr int kShown = 40; ///< characters of a name in the menu

} // namespace

SavedFilters::SavedFilters(Session &session, FilterBar &filters, const QString &key, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_filters(filters),
      m_setting(key.isEmpty() ? QString() : QString(u"window-filters-"_s + key)),
      m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(kPauseMs);
    connect(m_later, &QTimer::timeout, this, [this] {
        const QJsonObject now = m_filters.state();
        if (!m_loaded || m_kept.value(u"last"_s).toObject() == now)
            return;
        m_kept.insert(u"last"_s, now);
        keep();
    });
    connect(&filters, &FilterBar::changed, m_later, qOverload<>(&QTimer::start));
    load();
}

void SavedFilters::load()
{
    if (m_setting.isEmpty())
        return;
    services::inBackground(
        this, [&desk = m_session.desk(), name = m_setting] { return desk.workspace.setting(name); },
        [this](const Result<std::optional<QString>> &text) {
            m_loaded = text.has_value();
            if (!text || !*text)
                return;
            m_kept = QJsonDocument::fromJson((*text)->toUtf8()).object();
            // Who was quicker than the books keeps what they typed.
            const QJsonObject last = m_kept.value(u"last"_s).toObject();
            if (!last.isEmpty() && !m_filters.isActive())
                m_filters.restore(last);
            Q_EMIT loaded();
        });
}

void SavedFilters::keep()
{
    if (m_setting.isEmpty())
        return;
    const QString text = QString::fromUtf8(QJsonDocument(m_kept).toJson(QJsonDocument::Compact));
    services::inBackground(
        this, [&desk = m_session.desk(), name = m_setting, text] { return desk.workspace.setSetting(name, text); },
        [](const Status &) {}); // a convenience: books that cannot be written can still be filtered
}

QStringList SavedFilters::names() const
{
    return m_kept.value(u"saved"_s).toObject().keys();
}

void SavedFilters::saveCurrent(QWidget *parent)
{
    TextQuestion question;
    question.title = tr("Save filter");
    question.label = tr("Name of this filter");
    question.verb = tr("Save");
    question.maxLength = kLongestName;
    m_session.dialogs().askText(parent, question, [this](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty())
            return;
        QJsonObject saved = m_kept.value(u"saved"_s).toObject();
        saved.insert(name->trimmed(), m_filters.state());
        m_kept.insert(u"saved"_s, saved);
        keep();
        Q_EMIT changed();
    });
}

void SavedFilters::use(const QString &name)
{
    const QJsonObject saved = m_kept.value(u"saved"_s).toObject();
    if (saved.contains(name))
        m_filters.restore(saved.value(name).toObject());
}

void SavedFilters::forget(const QString &name)
{
    QJsonObject saved = m_kept.value(u"saved"_s).toObject();
    saved.remove(name);
    m_kept.insert(u"saved"_s, saved);
    keep();
    Q_EMIT changed();
}

void SavedFilters::rename(const QString &name, const QString &to)
{
    QJsonObject saved = m_kept.value(u"saved"_s).toObject();
    if (to.trimmed().isEmpty() || to.trimmed() == name || !saved.contains(name))
        return;
    const QJsonValue filter = saved.take(name);
    saved.insert(to.trimmed(), filter);
    m_kept.insert(u"saved"_s, saved);
    keep();
    Q_EMIT changed();
}

void SavedFilters::askName(const QString &name, QWidget *parent)
{
    TextQuestion question;
    question.title = tr("Rename filter");
    question.label = tr("Name of this filter");
    question.text = name;
    question.verb = tr("Rename");
    question.maxLength = kLongestName;
    m_session.dialogs().askText(parent, question, [this, name](const std::optional<QString> &to) {
        if (to)
            rename(name, *to);
    });
}

void SavedFilters::fillNames(QMenu &menu, QWidget *parent, Choice choice)
{
    const QStringList all = names();
    for (const QString &name : all)
        connect(menu.addAction(plainMnemonic(safeText(name, kShown))), &QAction::triggered, this,
            [this, name, parent, choice] { (this->*choice)(name, parent); });
}

void SavedFilters::fill(QMenu &menu, QWidget *parent)
{
    const QStringList all = names();
    if (all.isEmpty())
        menu.addAction(tr("No filter saved yet"))->setEnabled(false);
    for (const QString &name : all)
        connect(menu.addAction(plainMnemonic(safeText(name, kShown))), &QAction::triggered, this,
            [this, name] { use(name); });
    if (all.isEmpty())
        return;
    menu.addSeparator();
    fillNames(*menu.addMenu(tr("Rename a filter")), parent, &SavedFilters::askName);
    fillNames(*menu.addMenu(tr("Delete a filter")), parent, &SavedFilters::forgetFrom);
}

} // namespace rd::views
