<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rd::items::CampaignModel</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::items::RewardGroupModel</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be issued</source>
        <comment>rewards with nothing in the way</comment>
        <translation>
            <numerusform>%Ln can be issued</numerusform>
            <numerusform>%Ln can be issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AdoptSheet</name>
    <message numerus="yes">
        <source>%Ln codes belong to their participants now.</source>
        <translation>
            <numerusform>%Ln code belongs to its participant now.</numerusform>
            <numerusform>%Ln codes belong to their participants now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes can be told.</source>
        <translation>
            <numerusform>%Ln code can be told.</numerusform>
            <numerusform>%Ln codes can be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay with nobody.</source>
        <translation>
            <numerusform>%Ln stays with nobody.</numerusform>
            <numerusform>%Ln stay with nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %Ln codes</source>
        <translation>
            <numerusform>Adopt %Ln code</numerusform>
            <numerusform>Adopt %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::AutoSync</name>
    <message numerus="yes">
        <source>Every %Ln minutes</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::BackupSheet</name>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to keep than a short riddle.</source>
        <translation>
            <numerusform>At least %Ln character. Several words are easier to keep than a short riddle.</numerusform>
            <numerusform>At least %Ln characters. Several words are easier to keep than a short riddle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::BatchPaper</name>
    <message numerus="yes">
        <source>The %Ln payouts are in the table of the batch.</source>
        <translation>
            <numerusform>The payout is in the table of the batch.</numerusform>
            <numerusform>The %Ln payouts are in the table of the batch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::BatchSteps</name>
    <message numerus="yes">
        <source>%Ln payouts were paid by hand</source>
        <translation>
            <numerusform>%Ln payout was paid by hand</numerusform>
            <numerusform>%Ln payouts were paid by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were marked as paid.</source>
        <translation>
            <numerusform>%Ln payout was marked as paid.</numerusform>
            <numerusform>%Ln payouts were marked as paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::BatchView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignEditor</name>
    <message numerus="yes">
        <source>%Ln things have to be put right first.</source>
        <translation>
            <numerusform>%Ln thing has to be put right first.</numerusform>
            <numerusform>%Ln things have to be put right first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignSentences</name>
    <message numerus="yes">
        <source>%1 after %Ln payments</source>
        <translation>
            <numerusform>%1 after %Ln payment</numerusform>
            <numerusform>%1 after %Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the first %Ln payments</source>
        <translation>
            <numerusform>on the first payment</numerusform>
            <numerusform>on the first %Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>for %Ln month</numerusform>
            <numerusform>for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a coupon of %1 for %Ln months</source>
        <translation>
            <numerusform>a coupon of %1 for %Ln month</numerusform>
            <numerusform>a coupon of %1 for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more rules, as %2</source>
        <translation>
            <numerusform>%1 and %Ln more rule, as %2</numerusform>
            <numerusform>%1 and %Ln more rules, as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestones</source>
        <translation>
            <numerusform>%Ln milestone</numerusform>
            <numerusform>%Ln milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>The first to bring a customer counts, within %Ln day.</numerusform>
            <numerusform>The first to bring a customer counts, within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last to bring a customer counts, within %Ln days.</source>
        <translation>
            <numerusform>The last to bring a customer counts, within %Ln day.</numerusform>
            <numerusform>The last to bring a customer counts, within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln days after the customer has paid.</source>
        <translation>
            <numerusform>Due %Ln day after the customer has paid.</numerusform>
            <numerusform>Due %Ln days after the customer has paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments for a longer interval are held %Ln days.</source>
        <translation>
            <numerusform>Payments for a longer interval are held %Ln day.</numerusform>
            <numerusform>Payments for a longer interval are held %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, to be used %Ln times</source>
        <translation>
            <numerusform>%1, to be used once</numerusform>
            <numerusform>%1, to be used %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %Ln days</source>
        <translation>
            <numerusform>%1, within %Ln day</numerusform>
            <numerusform>%1, within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln customers: %1.</source>
        <translation>
            <numerusform>After %Ln customer: %1.</numerusform>
            <numerusform>After %Ln customers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards came out of it.</source>
        <translation>
            <numerusform>%Ln reward came out of it.</numerusform>
            <numerusform>%Ln rewards came out of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogBook</name>
    <message numerus="yes">
        <source>%1 every %Ln months</source>
        <translation>
            <numerusform>%1 every month</numerusform>
            <numerusform>%1 every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln years</source>
        <translation>
            <numerusform>%1 every year</numerusform>
            <numerusform>%1 every %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln weeks</source>
        <translation>
            <numerusform>%1 every week</numerusform>
            <numerusform>%1 every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln days</source>
        <translation>
            <numerusform>%1 every day</numerusform>
            <numerusform>%1 every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CatalogSheet</name>
    <message numerus="yes">
        <source>Choose %Ln</source>
        <translation>
            <numerusform>Choose %Ln</numerusform>
            <numerusform>Choose %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CodeSheet</name>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The one selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln codes</source>
        <translation>
            <numerusform>Create %Ln code</numerusform>
            <numerusform>Create %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes will be created.</source>
        <translation>
            <numerusform>%Ln code will be created.</numerusform>
            <numerusform>%Ln codes will be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already.</source>
        <translation>
            <numerusform>%Ln is there already.</numerusform>
            <numerusform>%Ln are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier order are made first.</source>
        <translation>
            <numerusform>%Ln of an earlier order is made first.</numerusform>
            <numerusform>%Ln of an earlier order are made first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were created.</source>
        <translation>
            <numerusform>%Ln code was created.</numerusform>
            <numerusform>%Ln codes were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln was not; the reason stands beside it.</numerusform>
            <numerusform>%Ln were not; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is made twice.</source>
        <translation>
            <numerusform>%Ln is being checked at the provider; nothing is made twice.</numerusform>
            <numerusform>%Ln are being checked at the provider; nothing is made twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be made.</source>
        <translation>
            <numerusform>%Ln is still to be made.</numerusform>
            <numerusform>%Ln are still to be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes are given up; nothing of them was sent.</source>
        <translation>
            <numerusform>%Ln code is given up; nothing of it was sent.</numerusform>
            <numerusform>%Ln codes are given up; nothing of them was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CodesPanel</name>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CohortChart</name>
    <message numerus="yes">
        <source>%Ln customers first paid in %1</source>
        <translation>
            <numerusform>%Ln customer first paid in %1</numerusform>
            <numerusform>%Ln customers first paid in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::CompareSheet</name>
    <message numerus="yes">
        <source>%Ln lines were left out because they could not be read.</source>
        <translation>
            <numerusform>%Ln line was left out because it could not be read.</numerusform>
            <numerusform>%Ln lines were left out because they could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln connected accounts</source>
        <translation>
            <numerusform>%Ln connected account</numerusform>
            <numerusform>%Ln connected accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::EditSheet</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed keep the terms they came from.</source>
        <translation>
            <numerusform>%Ln reward already computed keeps the terms it came from.</numerusform>
            <numerusform>%Ln rewards already computed keep the terms they came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards already computed would change, because payments move between campaigns.</source>
        <translation>
            <numerusform>%Ln reward already computed would change, because payments move between campaigns.</numerusform>
            <numerusform>%Ln rewards already computed would change, because payments move between campaigns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::EditorLists</name>
    <message numerus="yes">
        <source>At %Ln customers</source>
        <translation>
            <numerusform>At %Ln customer</numerusform>
            <numerusform>At %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::EventSheet</name>
    <message numerus="yes">
        <source>%Ln events are not good; nothing was read.</source>
        <translation>
            <numerusform>%Ln event is not good; nothing was read.</numerusform>
            <numerusform>%Ln events are not good; nothing was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were read.</source>
        <translation>
            <numerusform>%Ln event was read.</numerusform>
            <numerusform>%Ln events were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signatures of %Ln of them are right.</source>
        <translation>
            <numerusform>The signature of %Ln of them is right.</numerusform>
            <numerusform>The signatures of %Ln of them are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of no use to the books.</source>
        <translation>
            <numerusform>%Ln is of no use to the books.</numerusform>
            <numerusform>%Ln are of no use to the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects were asked for again.</source>
        <translation>
            <numerusform>%Ln object was asked for again.</numerusform>
            <numerusform>%Ln objects were asked for again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ExportSheet</name>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>The only row that matches</numerusform>
            <numerusform>All %Ln rows that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>The selected row</numerusform>
            <numerusform>The %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln rows …</source>
        <translation>
            <numerusform>Export %Ln row …</numerusform>
            <numerusform>Export %Ln rows …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table was read again: %Ln of the selected rows are not shown any more.</source>
        <translation>
            <numerusform>The table was read again: %Ln of the selected rows is not shown any more.</numerusform>
            <numerusform>The table was read again: %Ln of the selected rows are not shown any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FiguresDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a cell</comment>
        <translation>
            <numerusform>+ %Ln currency</numerusform>
            <numerusform>+ %Ln currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Format</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::FormatsSheet</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be used. %Ln things are yours.</source>
        <translation>
            <numerusform>It can be used. %Ln thing is yours.</numerusform>
            <numerusform>It can be used. %Ln things are yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were known.</source>
        <translation>
            <numerusform>%Ln column was known.</numerusform>
            <numerusform>%Ln columns were known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Say what goes into %Ln others.</source>
        <comment>known columns</comment>
        <translation>
            <numerusform>%1 Say what goes into %Ln other.</numerusform>
            <numerusform>%1 Say what goes into %Ln others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::GroupTotalDelegate</name>
    <message numerus="yes">
        <source>+ %Ln currencies</source>
        <comment>further amounts of a group</comment>
        <translation>
            <numerusform>+ %Ln currency</numerusform>
            <numerusform>+ %Ln currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::HandIssueSheet</name>
    <message numerus="yes">
        <source>Record %Ln rewards as paid by hand</source>
        <translation>
            <numerusform>Record %Ln reward as paid by hand</numerusform>
            <numerusform>Record %Ln rewards as paid by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln rewards as paid?</source>
        <translation>
            <numerusform>Record %Ln reward as paid?</numerusform>
            <numerusform>Record %Ln rewards as paid?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %Ln rewards were given by you. This cannot be taken back.</source>
        <translation>
            <numerusform>You say that %Ln reward was given by you. This cannot be taken back.</numerusform>
            <numerusform>You say that %Ln rewards were given by you. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</source>
        <translation>
            <numerusform>You say that %1 were paid by you for %Ln reward. This cannot be taken back.</numerusform>
            <numerusform>You say that %1 were paid by you for %Ln rewards. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are:</source>
        <translation>
            <numerusform>%Ln stays as it is:</numerusform>
            <numerusform>%Ln stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln as paid</source>
        <translation>
            <numerusform>Record %Ln as paid</numerusform>
            <numerusform>Record %Ln as paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were recorded as paid.</source>
        <translation>
            <numerusform>%Ln reward was recorded as paid.</numerusform>
            <numerusform>%Ln rewards were recorded as paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ImportSheet</name>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln line was read.</numerusform>
            <numerusform>%Ln lines were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines have problems.</source>
        <translation>
            <numerusform>%Ln line has a problem.</numerusform>
            <numerusform>%Ln lines have problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssueSheet</name>
    <message numerus="yes">
        <source>Asking the provider about %Ln customers. Nothing is changed yet.</source>
        <translation>
            <numerusform>Asking the provider about %Ln customer. Nothing is changed yet.</numerusform>
            <numerusform>Asking the provider about %Ln customers. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards will be given as %1%2.</source>
        <translation>
            <numerusform>%Ln reward will be given as %1%2.</numerusform>
            <numerusform>%Ln rewards will be given as %1%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be issued now; they stay on the list.</source>
        <translation>
            <numerusform>%Ln cannot be issued now; it stays on the list.</numerusform>
            <numerusform>%Ln cannot be issued now; they stay on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln rewards</source>
        <translation>
            <numerusform>Issue %Ln reward</numerusform>
            <numerusform>Issue %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issuing %Ln rewards, one after the other.</source>
        <translation>
            <numerusform>Issuing %Ln reward.</numerusform>
            <numerusform>Issuing %Ln rewards, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were issued.</source>
        <translation>
            <numerusform>%Ln reward was issued.</numerusform>
            <numerusform>%Ln rewards were issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not; the reason stands beside each.</source>
        <translation>
            <numerusform>%Ln was not; the reason stands beside it.</numerusform>
            <numerusform>%Ln were not; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider; nothing is sent twice.</source>
        <translation>
            <numerusform>%Ln is being checked at the provider; nothing is sent twice.</numerusform>
            <numerusform>%Ln are being checked at the provider; nothing is sent twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on their way; the next sync asks what became of them.</source>
        <translation>
            <numerusform>%Ln is on its way; the next sync asks what became of it.</numerusform>
            <numerusform>%Ln are on their way; the next sync asks what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln rewards in the books. Nothing is changed yet.</source>
        <translation>
            <numerusform>Looking at %Ln reward in the books. Nothing is changed yet.</numerusform>
            <numerusform>Looking at %Ln rewards in the books. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were issued than can be listed.</source>
        <translation>
            <numerusform>%Ln more was issued than can be listed.</numerusform>
            <numerusform>%Ln more were issued than can be listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::IssuingWatch</name>
    <message numerus="yes">
        <source>%Ln rewards went out by themselves.</source>
        <translation>
            <numerusform>%Ln reward went out by itself.</numerusform>
            <numerusform>%Ln rewards went out by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be given; they are on the list.</source>
        <translation>
            <numerusform>%Ln could not be given; it is on the list.</numerusform>
            <numerusform>%Ln could not be given; they are on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being checked at the provider.</source>
        <translation>
            <numerusform>%Ln is being checked at the provider.</numerusform>
            <numerusform>%Ln are being checked at the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you because of their amount.</source>
        <translation>
            <numerusform>%Ln waits for you because of its amount.</numerusform>
            <numerusform>%Ln wait for you because of their amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for another day: today&apos;s budget is used up.</source>
        <translation>
            <numerusform>%Ln waits for another day: today&apos;s budget is used up.</numerusform>
            <numerusform>%Ln wait for another day: today&apos;s budget is used up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::LimitsSheet</name>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::MainWindow</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute slow.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute fast.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::MethodPanel</name>
    <message numerus="yes">
        <source>%Ln other participants have the same destination.</source>
        <translation>
            <numerusform>%Ln other participant has the same destination.</numerusform>
            <numerusform>%Ln other participants have the same destination.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::NewBatchSheet</name>
    <message numerus="yes">
        <source>At most %Ln payouts in a file; more go into several.</source>
        <translation>
            <numerusform>At most %Ln payout in a file; more go into several.</numerusform>
            <numerusform>At most %Ln payouts in a file; more go into several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are left out.</source>
        <translation>
            <numerusform>%Ln reward is left out.</numerusform>
            <numerusform>%Ln rewards are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches were made: %1.</source>
        <translation>
            <numerusform>%Ln batch was made: %1.</numerusform>
            <numerusform>%Ln batches were made: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln batches</source>
        <translation>
            <numerusform>Make %Ln batch</numerusform>
            <numerusform>Make %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::Notices</name>
    <message numerus="yes">
        <source>The last sync found %Ln rewards that wait for a decision.</source>
        <translation>
            <numerusform>The last sync found %Ln reward that waits for a decision.</numerusform>
            <numerusform>The last sync found %Ln rewards that wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln referred customer</numerusform>
            <numerusform>%Ln referred customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards could not be issued</source>
        <translation>
            <numerusform>%Ln reward could not be issued</numerusform>
            <numerusform>%Ln rewards could not be issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are being checked</source>
        <translation>
            <numerusform>%Ln reward is being checked</numerusform>
            <numerusform>%Ln rewards are being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards are in review</source>
        <translation>
            <numerusform>%Ln reward is in review</numerusform>
            <numerusform>%Ln rewards are in review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards wait for approval</source>
        <translation>
            <numerusform>%Ln reward waits for approval</numerusform>
            <numerusform>%Ln rewards wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved rewards wait to be issued</source>
        <translation>
            <numerusform>%Ln approved reward waits to be issued</numerusform>
            <numerusform>%Ln approved rewards wait to be issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts are not as they were known</source>
        <translation>
            <numerusform>%Ln payout is not as it was known</numerusform>
            <numerusform>%Ln payouts are not as they were known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PaceWords</name>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln at a time</numerusform>
            <numerusform>%Ln at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a second</source>
        <translation>
            <numerusform>%Ln request a second</numerusform>
            <numerusform>%Ln requests a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln seconds.</source>
        <translation>
            <numerusform>Listing everything takes about %Ln second.</numerusform>
            <numerusform>Listing everything takes about %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln minutes.</source>
        <translation>
            <numerusform>Listing everything takes about %Ln minute.</numerusform>
            <numerusform>Listing everything takes about %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listing everything takes about %Ln hours.</source>
        <translation>
            <numerusform>Listing everything takes about %Ln hour.</numerusform>
            <numerusform>Listing everything takes about %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PaidSheet</name>
    <message numerus="yes">
        <source>%Ln lines were read.</source>
        <translation>
            <numerusform>%Ln line was read.</numerusform>
            <numerusform>%Ln lines were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PaperSheet</name>
    <message numerus="yes">
        <source>%Ln pages went to the printer.</source>
        <translation>
            <numerusform>%Ln page went to the printer.</numerusform>
            <numerusform>%Ln pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages were written to %1.</source>
        <translation>
            <numerusform>%Ln page was written to %1.</numerusform>
            <numerusform>%Ln pages were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantView</name>
    <message numerus="yes">
        <source>%Ln customers brought</source>
        <translation>
            <numerusform>%Ln customer brought</numerusform>
            <numerusform>%Ln customers brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewarded payments</source>
        <translation>
            <numerusform>%Ln rewarded payment</numerusform>
            <numerusform>%Ln rewarded payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in test mode</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%Ln in test mode</numerusform>
            <numerusform>%Ln in test mode</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ParticipantsPage</name>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PassphraseSheet</name>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PaymentsPage</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutListPage</name>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutRows</name>
    <message numerus="yes">
        <source>%1, %Ln issued</source>
        <comment>kind of reward</comment>
        <translation>
            <numerusform>%1, %Ln issued</numerusform>
            <numerusform>%1, %Ln issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutWords</name>
    <message numerus="yes">
        <source>%Ln payouts</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PayoutsPage</name>
    <message numerus="yes">
        <source>%Ln open batches</source>
        <translation>
            <numerusform>%Ln open batch</numerusform>
            <numerusform>%Ln open batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PeriodChoice</name>
    <message numerus="yes">
        <source>against the %Ln days before</source>
        <translation>
            <numerusform>against the %Ln day before</numerusform>
            <numerusform>against the %Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::PrintSheet</name>
    <message numerus="yes">
        <source>All %Ln rows that match</source>
        <translation>
            <numerusform>The one row that matches</numerusform>
            <numerusform>All %Ln rows that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected rows</source>
        <translation>
            <numerusform>The %Ln selected row</numerusform>
            <numerusform>The %Ln selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RatesSheet</name>
    <message numerus="yes">
        <source>%Ln rates</source>
        <translation>
            <numerusform>%Ln rate</numerusform>
            <numerusform>%Ln rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln records, each bound to the one before by its hash</source>
        <translation>
            <numerusform>%Ln record, bound to the one before by its hash</numerusform>
            <numerusform>%Ln records, each bound to the one before by its hash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RecoverySheet</name>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralFacts</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without an account at the provider, known by the e-mail address.</source>
        <comment>payments</comment>
        <translation>
            <numerusform>%Ln of them without an account at the provider, known by the e-mail address.</numerusform>
            <numerusform>%Ln of them without an account at the provider, known by the e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are the same person here: they had the same e-mail address.</source>
        <translation>
            <numerusform>%Ln account is the same person here: it had the same e-mail address.</numerusform>
            <numerusform>%Ln accounts are the same person here: they had the same e-mail address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ReferralsPage</name>
    <message numerus="yes">
        <source>%Ln referred customers</source>
        <translation>
            <numerusform>%Ln referred customer</numerusform>
            <numerusform>%Ln referred customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have paid</source>
        <translation>
            <numerusform>%Ln has paid</numerusform>
            <numerusform>%Ln have paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ReportSheet</name>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RestoreSheet</name>
    <message numerus="yes">
        <source>%Ln people who were erased since were erased again.</source>
        <translation>
            <numerusform>%Ln person who was erased since was erased again.</numerusform>
            <numerusform>%Ln people who were erased since were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::ResultSheet</name>
    <message numerus="yes">
        <source>%Ln payouts would change.</source>
        <translation>
            <numerusform>%Ln payout would change.</numerusform>
            <numerusform>%Ln payouts would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were changed.</source>
        <translation>
            <numerusform>%Ln payout was changed.</numerusform>
            <numerusform>%Ln payouts were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardDecisions</name>
    <message numerus="yes">
        <source>%Ln rewards approved.</source>
        <translation>
            <numerusform>%Ln reward approved.</numerusform>
            <numerusform>%Ln rewards approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals withdrawn.</source>
        <translation>
            <numerusform>%Ln approval withdrawn.</numerusform>
            <numerusform>%Ln approvals withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards rejected.</source>
        <translation>
            <numerusform>%Ln reward rejected.</numerusform>
            <numerusform>%Ln rewards rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards reopened.</source>
        <translation>
            <numerusform>%Ln reward reopened.</numerusform>
            <numerusform>%Ln rewards reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards held.</source>
        <translation>
            <numerusform>%Ln reward held.</numerusform>
            <numerusform>%Ln rewards held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds ended.</source>
        <translation>
            <numerusform>%Ln hold ended.</numerusform>
            <numerusform>%Ln holds ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes booked.</source>
        <translation>
            <numerusform>%Ln proposed change booked.</numerusform>
            <numerusform>%Ln proposed changes booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed changes dismissed.</source>
        <translation>
            <numerusform>%Ln proposed change dismissed.</numerusform>
            <numerusform>%Ln proposed changes dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln rewards</source>
        <translation>
            <numerusform>Reject %Ln reward</numerusform>
            <numerusform>Reject %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %Ln rewards</source>
        <translation>
            <numerusform>Hold %Ln reward</numerusform>
            <numerusform>Hold %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln rewards</source>
        <translation>
            <numerusform>Reopen %Ln reward</numerusform>
            <numerusform>Reopen %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the change of %Ln rewards</source>
        <translation>
            <numerusform>Accept the change of %Ln reward</numerusform>
            <numerusform>Accept the change of %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss the change of %Ln rewards</source>
        <translation>
            <numerusform>Dismiss the change of %Ln reward</numerusform>
            <numerusform>Dismiss the change of %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are: %1</source>
        <translation>
            <numerusform>%Ln was left as it is: %1</numerusform>
            <numerusform>%Ln were left as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards confirmed as not given yet.</source>
        <translation>
            <numerusform>%Ln reward confirmed as not given yet.</numerusform>
            <numerusform>%Ln rewards confirmed as not given yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards were not given before the restore</source>
        <translation>
            <numerusform>%Ln reward was not given before the restore</numerusform>
            <numerusform>%Ln rewards were not given before the restore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag cleared for %Ln rewards.</source>
        <translation>
            <numerusform>Flag cleared for %Ln reward.</numerusform>
            <numerusform>Flag cleared for %Ln rewards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payout has failed: %Ln rewards are due again.</source>
        <translation>
            <numerusform>The payout has failed: %Ln reward is due again.</numerusform>
            <numerusform>The payout has failed: %Ln rewards are due again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardLists</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <translation>
            <numerusform>%Ln without an amount</numerusform>
            <numerusform>%Ln without an amount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RewardsPage</name>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, counting …</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>%Ln selected, counting …</numerusform>
            <numerusform>%Ln selected, counting …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::RulesSheet</name>
    <message numerus="yes">
        <source>%Ln paid payouts wait for their numbers.</source>
        <translation>
            <numerusform>%Ln paid payout waits for its number.</numerusform>
            <numerusform>%Ln paid payouts wait for their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::SimulationView</name>
    <message numerus="yes">
        <source>%1: %2, %Ln rewards</source>
        <comment>1: when, 2: amounts</comment>
        <translation>
            <numerusform>%1: %2, %Ln reward</numerusform>
            <numerusform>%1: %2, %Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rewards</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments were looked at.</source>
        <translation>
            <numerusform>%Ln payment was looked at.</numerusform>
            <numerusform>%Ln payments were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::StatementPaper</name>
    <message numerus="yes">
        <source>Entries of one day are added up: there are %Ln of them.</source>
        <translation>
            <numerusform>Entries of one day are added up: there is %Ln of them.</numerusform>
            <numerusform>Entries of one day are added up: there are %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::StatementSheet</name>
    <message numerus="yes">
        <source>%Ln participants are selected.</source>
        <translation>
            <numerusform>%Ln participant is selected.</numerusform>
            <numerusform>%Ln participants are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, by the day on which they were booked.</source>
        <translation>
            <numerusform>%Ln entry, by the day on which it was booked.</numerusform>
            <numerusform>%Ln entries, by the day on which they were booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were saved.</source>
        <translation>
            <numerusform>%Ln statement was saved.</numerusform>
            <numerusform>%Ln statements were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::TableTools</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::TaskBar</name>
    <message numerus="yes">
        <source>%Ln background task(s)</source>
        <translation>
            <numerusform>%Ln background task</numerusform>
            <numerusform>%Ln background tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::TestPrintSheet</name>
    <message numerus="yes">
        <source>Everything that was looked at is as it should be: %1, %Ln bytes.</source>
        <translation>
            <numerusform>Everything that was looked at is as it should be: %1, %Ln byte.</numerusform>
            <numerusform>Everything that was looked at is as it should be: %1, %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::TimelineText</name>
    <message numerus="yes">
        <source>%Ln rewards held for review</source>
        <translation>
            <numerusform>%Ln reward held for review</numerusform>
            <numerusform>%Ln rewards held for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::VerifySheet</name>
    <message numerus="yes">
        <source>%Ln checks found a difference. Nothing is issued until a later run finds none.</source>
        <translation>
            <numerusform>%Ln check found a difference. Nothing is issued until a later run finds none.</numerusform>
            <numerusform>%Ln checks found a difference. Nothing is issued until a later run finds none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::views::WhatIfPanel</name>
    <message numerus="yes">
        <source>and %Ln more changes</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
</TS>
