// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helpplaces.h"

#include "views/support/helppages.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

const std::vector<HelpEntry> &helpEntries()
{
    static const std::vector<HelpEntry> entries{
        // parts of pages
        {"SearchField", "index", "searching-in-tables"},
        {"FilterBar", "index", "searching-in-tables"},
        {"AttentionList", "overview", "needs-attention"},
        {"FigureCard", "overview", "the-figures"},
        {"ChartCard", "overview", "charts"},
        {"GroupList", "rewards", "groups"},
        {"ExplanationView", "rewards", "the-lists"},
        {"ObstaclePopover", "rewards", "what-stands-in-the-way"},
        {"ObstacleView", "rewards", "what-stands-in-the-way"},
        {"ParticipantView", "participants", "the-page-of-one-participant"},
        {"CodesPanel", "participants", "codes-and-links"},
        {"BalanceView", "participants", "balances"},
        {"MethodPanel", "payouts", "where-people-are-paid"},
        {"BatchView", "payouts", "the-way-of-a-batch"},
        {"PayoutListPage", "payouts", "all-payouts"},
        {"PaymentsPage", "referrals", "all-payments"},
        {"PaymentsSheet", "referrals", "all-payments"},
        {"RecordsPage", "activity", "records-of-the-books"},
        // sheets
        {"AdjustSheet", "participants", "balances"},
        {"AdoptSheet", "participants", "codes-and-links"},
        {"ApproveSheet", "payouts", "the-way-of-a-batch"},
        {"AssignSheet", "referrals", "assign-a-customer-by-hand"},
        {"BackupSheet", "index", "backups"},
        {"CampaignEditor", "campaigns", "change-copy-look-back"},
        {"CatalogSheet", "campaigns", "rules"},
        {"CodeSheet", "participants", "codes-and-links"},
        {"CommandPalette", "index", "keys-that-work-everywhere"},
        {"CompareSheet", "rewards", "moving-over-from-another-system"},
        {"ConnectSheet", "connections", ""},
        {"EditPersonSheet", "participants", "the-page-of-one-participant"},
        {"EditSheet", "campaigns", "campaign-documents"},
        {"EraseSheet", "participants", "erase-a-person"},
        {"EventSheet", "connections", "events-saved-elsewhere"},
        {"FileSheet", "index", "files"},
        {"FormatsSheet", "payouts", "rules-for-everybody"},
        {"HandIssueSheet", "rewards", "given-by-hand"},
        {"HistorySheet", "campaigns", "change-copy-look-back"},
        {"IssueSheet", "rewards", "decide-and-issue"},
        {"LimitsSheet", "rewards", "by-themselves"},
        {"MembersSheet", "index", "who-decides"},
        {"MethodSheet", "payouts", "where-people-are-paid"},
        {"NewBatchSheet", "payouts", "the-way-of-a-batch"},
        {"OverviewPrintSheet", "overview", "on-paper"},
        {"PaceSheet", "connections", "sync"},
        {"PaidSheet", "rewards", "moving-over-from-another-system"},
        {"PassphraseSheet", "index", "who-decides"},
        {"RatesSheet", "campaigns", "exchange-rates"},
        {"RecoverySheet", "payouts", "if-this-computer-is-lost"},
        {"RestoreSheet", "index", "backups"},
        {"ResultSheet", "payouts", "when-something-is-different"},
        {"RulesSheet", "payouts", "rules-for-everybody"},
        {"SettingsSheet", "index", "sync-by-itself"},
        {"ShortcutSheet", "index", "keys-that-work-everywhere"},
        {"SimulationSheet", "campaigns", "what-if"},
        {"StatementSheet", "participants", "statements"},
        {"TemplateSheet", "campaigns", "new-campaign"},
        {"UnlockSheet", "index", "who-decides"},
        {"VerifySheet", "index", "are-the-books-right"},
    };
    return entries;
}

HelpPlace helpPlaceOf(const QWidget *focus, PageId page)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        // An import is explained where what it brings is.
        for (const QMetaObject *kind = widget->metaObject(); kind; kind = kind->superClass()) {
            const QByteArray name = QByteArray(kind->className()).split(':').constLast();
            if (name == "ImportSheet")
                return page == PageId::Referrals ? HelpPlace{u"referrals"_s, u"import-referrals"_s}
                                                 : HelpPlace{u"participants"_s, u"import"_s};
            const auto &entries = helpEntries();
            const auto found = std::find_if(
                entries.begin(), entries.end(), [&name](const HelpEntry &entry) { return name == entry.widget; });
            if (found != entries.end())
                return {QString::fromLatin1(found->topic), QString::fromLatin1(found->anchor)};
        }
    }
    return {helpTopic(page), {}};
}

} // namespace rd::views
