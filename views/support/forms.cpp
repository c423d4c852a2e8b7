// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/forms.h"

#include "views/widgets/plainlabel.h"

#include <QFormLayout>

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

void addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = plainLabel(label);
    name->setBuddy(field);
    // The layout puts labels to the top of their rows; a label as high as its field stands in the middle of it.
    if (form->rowWrapPolicy() != QFormLayout::WrapAllRows)
        name->setMinimumHeight(controlHeight(name->fontMetrics()));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    form->addRow(name, field);
}

} // namespace rd::views
