// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/navigationrail.h"

#include "views/theme/paint.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::views {

/// One place; in a narrow rail its words move into the tooltip and its counter onto the icon.
class RailButton : public QAbstractButton {
public:
    RailButton(QString id, Icon icon, QString words, const QKeySequence &keys, QWidget *parent)
        : QAbstractButton(parent), m_id(std::move(id)), m_icon(icon), m_words(std::move(words))
    {
        setText(plainMnemonic(m_words));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        // Only said: a second owner of the keys would make them ambiguous, and nobody's.
        m_keys = keys.toString(QKeySequence::NativeText);
        describe();
    }

    [[nodiscard]] const QString &id() const { return m_id; }

    void setCount(qint64 count, const QString &words)
    {
        m_count = count;
        m_counted = words;
        describe();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        describe();
    }

    [[nodiscard]] QSize sizeHint() const override { return hint(m_narrow); }
    /// How wide it is with its words, or without.
    [[nodiscard]] QSize hint(bool narrow) const
    {
        const QFontMetrics metrics(textFont(TextRole::Strong, font()));
        const int height = static_cast<int>(metrics.height() * 2.3);
        if (narrow)
            return {height + space(Space::Tight), height};
        return {mediumIcon() + space(Space::Small) + metrics.horizontalAdvance(m_words) + 3 * space(Space::Medium)
                + std::max(scaled(28), m_count > 0 ? pillWidth() : 0),
            height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        const QRect inner = rect().adjusted(0, 1, 0, -1);
        if (on)
            paint::box(&painter, inner, color(Token::AccentSoft), {}, cornerRadius());
        else if (underMouse())
            paint::box(&painter, inner, color(Token::Raised), {}, cornerRadius());
        const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QColor ink = on ? color(Token::Accent) : color(Token::Text);
        const int edge = mediumIcon();
        const int left = m_narrow ? (width() - edge) / 2 : space(Space::Medium);
        const QRect mark(left, (height() - edge) / 2, edge, edge);
        Icons::paint(&painter, place(mark), m_icon, on ? ink : color(Token::Muted));
        if (m_narrow) {
            if (m_count > 0)
                paint::box(&painter,
                    place(QRect(mark.right() - scaled(3), mark.top() - scaled(3), scaled(8), scaled(8))),
                    color(Token::Accent), on ? color(Token::AccentSoft) : color(Token::Window), scaled(4), 1.5);
        } else {
            paintWords(painter, mark.right() + 1 + space(Space::Small) + 2, on, ink);
        }
        if (hasFocus())
            paint::focusRing(&painter, inner, cornerRadius());
    }

private:
    [[nodiscard]] int pillWidth() const
    {
        return QFontMetrics(textFont(TextRole::Caption, font())).horizontalAdvance(formatCount(m_count))
            + 2 * (space(Space::Small) - 1);
    }

    void paintWords(QPainter &painter, int x, bool on, const QColor &ink)
    {
        const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        painter.setFont(on ? textFont(TextRole::Strong, font()) : font());
        painter.setPen(ink);
        paint::write(&painter, place(QRect(x, 0, width() - x, height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, m_words);
        if (m_count <= 0)
            return;
        painter.setFont(textFont(TextRole::Caption, font()));
        const int high = painter.fontMetrics().height() + scaled(2);
        const QRect pill =
            place(QRect(width() - pillWidth() - space(Space::Small), (height() - high) / 2, pillWidth(), high));
        paint::box(&painter, pill, on ? color(Token::Accent) : mix(color(Token::Raised), color(Token::Line), 0.5), {},
            high / 2);
        painter.setPen(on ? color(Token::OnAccent) : color(Token::Text));
        paint::write(&painter, pill, Qt::AlignCenter, formatCount(m_count));
    }

    void describe()
    {
        const QString counted = m_counted.isEmpty() ? NavigationRail::tr("%1, %2 waiting") : m_counted;
        setAccessibleName(m_count > 0 ? counted.arg(m_words, formatCount(m_count)) : m_words);
        const QString keys = m_keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_keys);
        setToolTip(m_narrow || !keys.isEmpty() ? tipText(accessibleName() + keys) : QString());
        updateGeometry();
        update();
    }

    QString m_id;
    Icon m_icon;
    QString m_words;
    QString m_keys;
    qint64 m_count = 0;
    QString m_counted; ///< for assistive technology; empty = the usual words
    bool m_narrow = false;
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(space(Space::Small), space(Space::Medium), space(Space::Small), space(Space::Medium));
    m_column->setSpacing(1);
    m_group->setExclusive(true);
}

int NavigationRail::collapseBelow()
{
    return scaled(1100);
}

RailButton *NavigationRail::find(const QString &id) const
{
    const auto found = std::ranges::find(m_buttons, id, [](const RailButton *button) { return button->id(); });
    return found == m_buttons.end() ? nullptr : *found;
}

void NavigationRail::addPlace(const QString &id, Icon icon, const QString &text, const QKeySequence &shortcut)
{
    auto *button = new RailButton(id, icon, text, shortcut, this);
    button->setNarrow(m_collapsed);
    button->setChecked(m_buttons.isEmpty());
    m_buttons.append(button);
    m_group->addButton(button);
    m_column->addWidget(button);
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void NavigationRail::addGap()
{
    m_column->addStretch(1);
}

void NavigationRail::setCounter(const QString &id, qint64 count, const QString &words)
{
    if (RailButton *button = find(id))
        button->setCount(count, words);
}

void NavigationRail::setCurrent(const QString &id)
{
    if (RailButton *button = find(id))
        button->setChecked(true);
}

QString NavigationRail::current() const
{
    const auto *button = static_cast<const RailButton *>(m_group->checkedButton());
    return button ? button->id() : QString();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (RailButton *button : m_buttons)
        button->setNarrow(collapsed);
}

int NavigationRail::widthWhen(bool collapsed) const
{
    const QMargins margins = m_column->contentsMargins();
    int width = 0;
    for (const RailButton *button : m_buttons)
        width = std::max(width, button->hint(collapsed).width());
    return width + margins.left() + margins.right();
}

void NavigationRail::stayBeside(const QWidget *pages)
{
    m_pages = pages;
    followWindow();
}

void NavigationRail::followWindow()
{
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    fitWindow();
}

/// Asked of the pages, not of the window's layout: that one hears later how wide the rail has become.
void NavigationRail::fitWindow()
{
    const int pages = m_pages ? m_pages->minimumSizeHint().width() : 0;
    if (m_pages)
        window()->setMinimumWidth(pages + widthWhen(true));
    setCollapsed(window()->width() < std::max(collapseBelow(), pages + widthWhen(false)));
}

void NavigationRail::showEvent(QShowEvent *event)
{
    followWindow();
    QWidget::showEvent(event);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitWindow();
    return QWidget::eventFilter(watched, event);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), color(Token::Line));
}

} // namespace rd::views
