// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plainlabel.h"

#include "views/theme/paint.h"
#include "views/widgets/safetext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

namespace rd::views {

namespace {

/// Longer words may be broken; amounts and dates are shorter.
constexpr int kUnbroken = 20;

/// Qt takes the direction of a document from the first letter, also from that of a name or an amount that is isolated
/// from the sentence it begins: such a sentence is told the direction of its language.
void directDocument(const QLabel &label)
{
    auto *document = label.findChild<QTextDocument *>();
    if (!document)
        return;
    const QChar first = label.text().isEmpty() ? QChar() : label.text().front();
    const bool isPlace = first == QChar(0x2066) || first == QChar(0x2068);
    QTextOption option = document->defaultTextOption();
    const Qt::LayoutDirection wanted = isPlace ? paint::readingDirection() : Qt::LayoutDirectionAuto;
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    document->setDefaultTextOption(option);
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    m_widest = -1;
    setFont(textFont(role));
    setInk(role == TextRole::Caption ? Token::Muted : Token::Text);
}

void PlainLabel::setInk(Token ink)
{
    m_ink = ink;
    applyInk();
}

void PlainLabel::applyInk()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette changed;
    if (m_ink != Token::Text) {
        changed.setColor(QPalette::Active, QPalette::WindowText, color(m_ink));
        changed.setColor(QPalette::Inactive, QPalette::WindowText, color(m_ink));
    }
    setPalette(changed);
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setAccessibleName(selectable ? text() : QString());
}

/// Qt puts a text at the side where its own first letter would begin, an English sentence to the left of any window and
/// a Hebrew name to the right: it is told the side of the layout outright.
void PlainLabel::followLayout()
{
    if (!(alignment() & Qt::AlignAbsolute))
        m_side = alignment();
    if (m_side)
        setAlignment(QStyle::visualAlignment(layoutDirection(), *m_side));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    if (m_elide != Qt::ElideNone)
        return {fontMetrics().horizontalAdvance(QStringLiteral("mmm\u2026")), least.height()};
    if (!wordWrap())
        return least;
    return {std::min(least.width(), fontMetrics().averageCharWidth() * kUnbroken), least.height()};
}

int PlainLabel::widestWord() const
{
    if (m_widest >= 0 && m_measured == text())
        return m_widest;
    m_measured = text();
    m_widest = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= m_measured.size(); ++i) {
        const bool isEnd = i == m_measured.size() || m_measured.at(i) == u' ' || m_measured.at(i) == u'\n';
        if (!isEnd)
            continue;
        m_widest = std::max(m_widest, fontMetrics().horizontalAdvance(m_measured.mid(from, i - from)));
        from = i + 1;
    }
    return m_widest;
}

bool PlainLabel::breaksWords(int width) const
{
    const QMargins margins = contentsMargins();
    return wordWrap() && widestWord() > width - margins.left() - margins.right() - 2 * margin();
}

int PlainLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paint::readingDirection());
    layout.setTextOption(option);
    layout.setFont(font());
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    layout.setText(lines);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return qCeil(y);
}

/// A text that can be marked lies in a document of the label's own, which knows no such breaks by itself.
void PlainLabel::breakWordsOfDocument() const
{
    auto *document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
        return;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
}

int PlainLabel::heightForWidth(int width) const
{
    const int usual = QLabel::heightForWidth(width);
    if (!breaksWords(width))
        return usual;
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        breakWordsOfDocument();
        return QLabel::heightForWidth(width);
    }
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    return layOut(layout, width - margins.left() - margins.right() - 2 * margin()) + margins.top() + margins.bottom()
        + 2 * margin();
}

void PlainLabel::paintBroken()
{
    const QRect rect = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    QTextLayout layout;
    const int height = layOut(layout, rect.width());
    int top = rect.top();
    if (alignment() & Qt::AlignVCenter)
        top += std::max(0, (rect.height() - height) / 2);
    else if (alignment() & Qt::AlignBottom)
        top += std::max(0, rect.height() - height);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    layout.draw(&painter, QPointF(rect.left(), top));
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!(alignment() & Qt::AlignAbsolute))
        followLayout(); // another side was asked for since it was shown
    if (m_elide == Qt::ElideNone) {
        const bool isMarkable = textInteractionFlags() & Qt::TextSelectableByMouse;
        if (isMarkable)
            directDocument(*this);
        if (breaksWords(width()) && !isMarkable)
            return paintBroken();
        if (breaksWords(width()))
            (void)heightForWidth(width()); // lays the document out before it is painted
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect();
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, rect, flags, palette(), isEnabled(),
        fontMetrics().elidedText(text(), m_elide, rect.width()), foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_widest = -1;
    if (event->type() == QEvent::PaletteChange && !m_applying && m_ink != Token::Text)
        applyInk();
    if (event->type() == QEvent::LayoutDirectionChange)
        followLayout();
    QLabel::changeEvent(event);
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipText(text()), this);
        return true;
    }
    if (event->type() == QEvent::Polish)
        followLayout(); // whatever side was asked for since it was made
    return QLabel::event(event);
}

PlainLabel *plainLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Body, parent);
}
PlainLabel *titleLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Title, parent);
}
PlainLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Section, parent);
}
PlainLabel *captionLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Caption, parent);
}
PlainLabel *figureLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Figure, parent);
}

PlainLabel *paragraphLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextRole::Body, parent);
    label->setWordWrap(true);
    return label;
}

PlainLabel *elidedLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextRole::Body, parent);
    label->setElide(Qt::ElideRight);
    return label;
}

} // namespace rd::views
