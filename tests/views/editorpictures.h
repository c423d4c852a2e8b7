// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/campaignspage.h"
#include "views/campaigns/editor/campaigneditor.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/catalogsheet.h"
#include "views/campaigns/editor/historysheet.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/simplefields.h"
#include "views/campaigns/editor/templatesheet.h"
#include "views/widgets/elidedtable.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <functional>

namespace rd::views {

/// Shows the campaign editor and the sheets around it one after another, and hands each to `save(widget, name)`, which
/// waits until everything has come to rest.
inline void showEditorPictures(
    CampaignsPage *page, const std::function<void(QWidget *sheet, const QString &name)> &save)
{
    using namespace Qt::StringLiterals;
    const auto open = []() -> QWidget * { return QApplication::activeModalWidget(); };
    const auto closeOpen = [&open] {
        if (QWidget *sheet = open()) {
            sheet->close();
            QCoreApplication::sendPostedEvents(sheet, QEvent::DeferredDelete);
        }
    };
    page->newAction()->trigger();
    save(open(), u"campaign-templates"_s);
    closeOpen();
    page->table()->selectRow(0);
    page->historyAction()->trigger();
    save(open(), u"campaign-versions"_s);
    closeOpen();
    page->editAction()->trigger();
    auto *editor = qobject_cast<CampaignEditor *>(open());
    if (!editor)
        return;
    save(editor, u"editor"_s);
    for (ListEditor *list : editor->findChildren<ListEditor *>())
        list->openAll();
    for (const int section : {2, 3, 7, 8}) {
        editor->sectionList()->setCurrentRow(section);
        save(editor, u"editor-%1"_s.arg(section));
    }
    if (auto *pick = editor->findChild<PickField *>()) {
        pick->pickButton()->click();
        if (auto *catalog = qobject_cast<CatalogSheet *>(open())) {
            save(catalog, u"editor-catalog"_s);
            closeOpen();
        }
    }
    for (PercentField *percent : editor->findChildren<PercentField *>()) {
        percent->edit()->selectAll();
        QTest::keyClicks(percent->edit(), u"ten"_s);
    }
    editor->saveButton()->click();
    save(editor, u"editor-wrong"_s);
    editor->openEverything();
    for (const int section : {0, 1, 2}) {
        editor->sectionList()->setCurrentRow(-1);
        editor->sectionList()->setCurrentRow(section);
        save(editor, u"editor-open-%1"_s.arg(section));
    }
    closeOpen();
}

} // namespace rd::views
