// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/forms.h"

#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QScreen>

namespace rd::views {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(space(Space::Large));
    form->setVerticalSpacing(space(Space::Small));
    return form;
}

void growToContent(QWidget *window)
{
    // What was added to a window that is open already is shown, and counts, only after this.
    QMetaObject::invokeMethod(
        window,
        [window] {
            QLayout *layout = window->layout();
            layout->activate();
            // Qt opens a dialog with two thirds of the screen at most: on a small one fields would be squeezed, and
            // words of a long language be cut.
            const QRect room = window->screen()->availableGeometry();
            const QSize frame = (window->frameGeometry().size() - window->size()).expandedTo({0, 0});
            const int least = layout->totalMinimumSize().width();
            const int width = qMax(window->width(), qMin(least, room.width() - frame.width()));
            const int wanted =
                layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
            const int height = qMax(window->height(), qMin(wanted, room.height() - frame.height()));
            if (QSize(width, height) == window->size())
                return;
            window->resize(width, height);
            const int aside = qMax(0, window->frameGeometry().right() - room.right());
            const int over = qMax(0, window->frameGeometry().bottom() - room.bottom());
            if (aside > 0 || over > 0)
                window->move(qMax(room.left(), window->x() - aside), qMax(room.top(), window->y() - over));
        },
        Qt::QueuedConnection);
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = plainLabel(label);
    name->setBuddy(field);
    // The layout puts labels to the top of their rows; a label as high as its field stands in the middle of it.
    if (form->rowWrapPolicy() != QFormLayout::WrapAllRows)
        name->setMinimumHeight(controlHeight(name->fontMetrics()));
    if (qobject_cast<QCheckBox *>(field)) // lower than its row: in the middle of it, beside its label
        field->setMinimumHeight(controlHeight(name->fontMetrics()));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    form->addRow(name, field);
}

void tellWhole(QComboBox *choice)
{
    const auto tell = [choice] { choice->setToolTip(tipText(choice->currentText())); };
    QObject::connect(choice, &QComboBox::currentTextChanged, choice, tell);
    tell();
}

} // namespace rd::views
