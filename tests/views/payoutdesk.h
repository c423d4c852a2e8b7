// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/deskfixture.h"
#include "views/payouts/payoutspage.h"

#include <QAction>

namespace rd::views {

/// The window at Payouts. Its books know nothing of payouts yet, so that a test which has one of these to itself begins
/// where every other one begins.
class PayoutDesk : public DeskFixture {
public:
    PayoutDesk() : DeskFixture(true) {}
    /// The page in front, at rest.
    [[nodiscard]] bool open()
    {
        if (!show())
            return false;
        window->go(PageId::Payouts);
        return settle() && page() != nullptr;
    }
    [[nodiscard]] PayoutsPage *page() const { return qobject_cast<PayoutsPage *>(window->page(PageId::Payouts)); }
    /// A command of the page as a person reads it, where it can be used now; else nullptr.
    [[nodiscard]] QAction *command(const QString &text) const
    {
        for (QAction *action : page()->commands()) {
            if (action->text() == text && action->isEnabled())
                return action;
        }
        return nullptr;
    }
    /// Somebody who may approve payouts beside the owner.
    [[nodiscard]] Status addApprover(const QString &name)
    {
        Member second;
        second.name = name;
        second.role = Role::Approver;
        return desk().members.add(second, desk().actor).transform([](const auto &) {});
    }
    /// After a test: tidyUp(), and what Tab reaches without a name, on the page and in the sheets that were open.
    [[nodiscard]] QString complaints()
    {
        QStringList found = unnamed(page());
        if (!tidyUp([&found](QWidget *sheet) { found += unnamed(sheet); }))
            found += u"the desk does not come to rest"_s;
        return found.join(u' ');
    }
};

} // namespace rd::views
