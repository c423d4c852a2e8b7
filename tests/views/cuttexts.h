// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace rd::views {

using namespace Qt::StringLiterals;

/// Texts that do not fit into their places: words of buttons and boxes, what empty fields say, lines and
/// paragraphs of labels. What shortens
/// itself with an ellipsis on purpose, and tells the rest in its tooltip, is left out.
inline QStringList cutTexts(QWidget *root)
{
    // What was just filled in has its place only after this; a layout in a layout asks for it again.
    for (int depth = 0; depth < 4; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList cut;
    const auto tell = [&cut](const QWidget *widget, const QString &text) {
        cut += u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60),
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString());
    };
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const bool isBox = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
        const QString words = QString(button->text()).remove(u'&');
        const int least =
            isBox ? button->sizeHint().width() : button->fontMetrics().size(Qt::TextSingleLine, words).width();
        if (qobject_cast<const QPushButton *>(button) || isBox) {
            if (button->width() < least)
                tell(button, button->text());
        }
    }
    for (const QLineEdit *edit : root->findChildren<QLineEdit *>()) {
        if (!edit->isVisible() || !edit->text().isEmpty() || edit->placeholderText().isEmpty())
            continue;
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth =
            edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit) : 0;
        QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
        room = room.marginsRemoved(edit->textMargins()).adjusted(2, 0, -2, 0); // as QLineEdit paints it
        for (const QToolButton *mark : edit->findChildren<QToolButton *>()) {
            if (!mark->isVisible())
                continue;
            if (mark->geometry().center().x() < edit->width() / 2)
                room.setLeft(std::max(room.left(), mark->geometry().right() + 1));
            else
                room.setRight(std::min(room.right(), mark->geometry().left() - 1));
        }
        if (edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room.width())
            tell(edit, edit->placeholderText());
    }
    for (const QComboBox *choice : root->findChildren<QComboBox *>()) {
        if (!choice->isVisible() || choice->isEditable())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(choice);
        option.frame = choice->hasFrame();
        const QRect room =
            choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        const int icon = choice->itemIcon(choice->currentIndex()).isNull() ? 0 : choice->iconSize().width() + 4;
        const bool isTold = QTextDocumentFragment::fromHtml(choice->toolTip()).toPlainText() == choice->currentText();
        if (!isTold && choice->fontMetrics().horizontalAdvance(choice->currentText()) > room.width() - icon)
            tell(choice, choice->currentText());
    }
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        // See PlainLabel::setElide().
        const bool isElided = !label->wordWrap() && label->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
        if (!label->isVisible() || label->text().isEmpty() || isElided)
            continue;
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->minimumSizeHint().width();
        if (!fits)
            tell(label, label->text());
    }
    return cut;
}

/// What is wider than the place it scrolls in, where nothing scrolls sideways: its far edge is never seen. Strips that
/// follow what is chosen in them are left out.
inline QStringList widerThanTheirPlace(QWidget *root)
{
    QStringList wide;
    for (const QScrollArea *scroll : root->findChildren<QScrollArea *>()) {
        const QWidget *content = scroll->widget();
        const bool isStrip = scroll->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (!scroll->isVisible() || !content || isStrip
            || scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        if (content->width() > scroll->viewport()->width())
            wide += u"%1 in %2: %3 wider than its place"_s.arg(QString::fromLatin1(content->metaObject()->className()),
                QString::fromLatin1(scroll->parentWidget()->metaObject()->className()),
                QString::number(content->width() - scroll->viewport()->width()));
    }
    return wide;
}

} // namespace rd::views
