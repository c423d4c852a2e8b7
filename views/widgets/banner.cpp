// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/banner.h"

#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHash>

namespace rd::views {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return Icon::Success;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Negative:
        return Icon::Error;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
    case Tone::Violet:
        return Icon::Info;
    }
    return Icon::Info;
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return Banner::tr("Done");
    case Tone::Warning:
        return Banner::tr("Warning");
    case Tone::Negative:
        return Banner::tr("Problem");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Info:
    case Tone::Violet:
        return Banner::tr("Note");
    }
    return {};
}

} // namespace

Banner::Banner(const BannerContent &content, QWidget *parent) : QFrame(parent), m_content(content)
{
    //: %1 is Warning, Problem, Note or Done, %2 a sentence
    setAccessibleName(tr("%1: %2").arg(wordOf(content.tone), content.text));
    setAccessibleDescription(content.detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::Medium), space(Space::Small), space(Space::Small), space(Space::Small));
    row->setSpacing(space(Space::Small));
    auto *mark = new PlainLabel({}, TextRole::Body, this);
    mark->setFixedWidth(mediumIcon());
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    auto *text = paragraphLabel(content.text, this);
    text->setSelectable(true);
    words->addWidget(text);
    if (!content.detail.isEmpty()) {
        auto *detail = captionLabel(content.detail, this);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addWidget(mark);
    row->addLayout(words, 1);
    for (const BannerAction &action : content.actions) {
        auto *button = makeButton(action.text, Emphasis::Normal, this);
        connect(button, &QPushButton::clicked, this, [run = action.run] {
            if (run)
                run();
        });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    if (content.closable) {
        auto *close = iconButton(Icon::Cross, tr("Dismiss this message"), this);
        connect(close, &QToolButton::clicked, this, &Banner::closed);
        row->addWidget(close, 0, Qt::AlignVCenter);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors tone = toneColors(m_content.tone);
    paint::box(&painter, rect(), tone.soft, mix(tone.soft, tone.ink, 0.35), cornerRadius());
    const int edge = mediumIcon();
    const QRect place(space(Space::Medium), (height() - edge) / 2, edge, edge);
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), iconOf(m_content.tone), tone.ink);
}

BannerHost::BannerHost(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(Space::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void BannerHost::showBanner(const QString &key, const BannerContent &content)
{
    auto *fresh = new Banner(content, this);
    int place = 0;
    if (Banner *old = m_banners.take(key)) {
        place = m_layout->indexOf(old);
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_banners.insert(key, fresh);
    m_layout->insertWidget(place, fresh);
    connect(fresh, &Banner::closed, this, [this, key] { dismiss(key); });
    fresh->show();
    show();
    QAccessibleEvent alert(fresh, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BannerHost::dismiss(const QString &key)
{
    Banner *banner = m_banners.take(key);
    if (!banner)
        return;
    banner->hide();
    banner->deleteLater();
    setVisible(!m_banners.isEmpty());
    Q_EMIT dismissed(key);
}

void BannerHost::dismissAll()
{
    const QStringList keys = m_banners.keys();
    for (const QString &key : keys)
        dismiss(key);
}

Banner *BannerHost::banner(const QString &key) const
{
    return m_banners.value(key);
}

} // namespace rd::views
