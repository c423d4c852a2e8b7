// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/handissuesheet.h"

#include "views/rewards/rewardlists.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/merchantsday.h"
#include "views/support/merchantzone.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kLongestReference = 200;
constexpr std::size_t kMostListed = 8;

/// Why rewards are left as they are, one line for each of the first.
QString leftText(const std::vector<services::HandNotIssuedRow> &rows)
{
    QStringList lines;
    const std::size_t listed = std::min(rows.size(), kMostListed);
    for (std::size_t i = 0; i < listed; ++i) {
        const services::HandNotIssuedRow &row = rows[i];
        lines += QCoreApplication::translate("rd::views::HandIssueSheet", "Reward %1: %2")
                     .arg(QString::number(row.id.value), safeText(row.detail.isEmpty() ? row.reason : row.detail, 200));
    }
    if (rows.size() > kMostListed)
        lines += u"…"_s;
    return lines.join(u'\n');
}

bool anyRecovered(const services::HandIssueReport &report)
{
    return std::any_of(report.issued.begin(), report.issued.end(),
        [](const services::HandIssuedRow &row) { return row.recovered && row.recovered->minor > 0; });
}

} // namespace

HandIssueSheet::HandIssueSheet(Session &session, std::vector<RewardId> ids, QWidget *parent)
    : Sheet(session, tr("Record %Ln rewards as paid by hand", nullptr, static_cast<int>(ids.size())), 72, parent),
      m_ids(std::move(ids)),
      m_day(new QDateEdit),
      m_result(paragraphLabel({})),
      m_record(makeButton(Icon::Cash, tr("Record as paid …"), Emphasis::Primary))
{
    build();
    refresh();
    m_reference->setFocus();
}

void HandIssueSheet::build()
{
    addNote(tr("For what you paid or gave outside every provider, such as a bank transfer or cash. Nothing is sent. "
               "It becomes a record with your name, and the rewards are never paid again."));
    QFormLayout *form = addForm();
    m_reference = addField(form, tr("Reference"), tr("Number of the transfer or receipt"));
    m_reference->setMaxLength(kLongestReference);
    const QDate today = merchantsToday(session());
    m_day->setCalendarPopup(true);
    m_day->setDate(today);
    m_day->setMaximumDate(today);
    addFormRow(form, tr("Paid on"), m_day);
    m_result->setAccessibleName(tr("What came of it"));
    m_result->hide();
    body()->addWidget(m_result);
    body()->addStretch(1);
    addButton(m_record);
    m_record->setDefault(true);
    connect(m_reference, &QLineEdit::textChanged, this, &HandIssueSheet::refresh);
    connect(m_record, &QPushButton::clicked, this, &HandIssueSheet::preview);
}

QString HandIssueSheet::sentence() const
{
    return m_result->text();
}

bool HandIssueSheet::isTouched() const
{
    return !m_reference->text().trimmed().isEmpty();
}

void HandIssueSheet::refresh()
{
    m_record->setEnabled(!isWorking() && !m_reference->text().trimmed().isEmpty());
}

services::HandIssueOrder HandIssueSheet::order() const
{
    services::HandIssueOrder order;
    order.ids = m_ids;
    order.reference = m_reference->text().trimmed();
    order.date = fromUnixMs(m_day->date().startOfDay(merchantsZone(session())).toMSecsSinceEpoch());
    order.member = session().desk().actor;
    return order;
}

void HandIssueSheet::preview()
{
    banners()->dismissAll();
    runShort(
        windowTitle(), [&desk = session().desk(), wanted = order()] { return desk.handIssue.preview(wanted); },
        [this, wanted = order()](const Result<services::HandIssueReport> &report) {
            refresh();
            if (report)
                ask(*report, wanted);
            else
                showError(report.error());
        });
    refresh();
}

void HandIssueSheet::ask(const services::HandIssueReport &report, const services::HandIssueOrder &order)
{
    const QString left = leftText(report.notIssued);
    if (report.issued.empty()) {
        banners()->showBanner(
            u"failed"_s, {Tone::Warning, tr("None of these rewards can be recorded as paid."), left, {}, true});
        return;
    }
    const auto count = static_cast<int>(report.issued.size());
    const QString totals = totalsText(report.totals, session().modes());
    Confirmation question;
    question.title = tr("Record %Ln rewards as paid?", nullptr, count);
    question.sentence = totals.isEmpty()
        ? tr("You say that %Ln rewards were given by you. This cannot be taken back.", nullptr, count)
        : tr("You say that %1 were paid by you for %Ln rewards. This cannot be taken back.", nullptr, count)
              .arg(totals);
    QStringList details;
    if (anyRecovered(report))
        details += tr("What participants owe was taken off first; the amounts are what is to be paid.");
    if (!report.notIssued.empty())
        details +=
            QString(tr("%Ln stay as they are:", nullptr, static_cast<int>(report.notIssued.size())) + u'\n' + left);
    question.detail = details.join(u'\n');
    question.verb = tr("Record %Ln as paid", nullptr, count);
    session().dialogs().confirm(this, question, [this, order](bool agreed) {
        if (agreed)
            record(order);
    });
}

void HandIssueSheet::record(const services::HandIssueOrder &order)
{
    runTask(
        tr("Recording rewards as paid"),
        [&desk = session().desk(), order](const ProgressSink &) { return desk.handIssue.issue(order); },
        [this](const Result<services::HandIssueReport> &report) {
            refresh();
            if (report)
                show(*report);
            else
                showError(report.error());
        });
    refresh();
}

void HandIssueSheet::show(const services::HandIssueReport &report)
{
    QStringList lines{tr("%Ln rewards were recorded as paid.", nullptr, static_cast<int>(report.issued.size()))};
    if (const QString totals = totalsText(report.totals, session().modes()); !totals.isEmpty())
        lines.last() += u' ' + tr("Together %1.").arg(totals);
    if (!report.notIssued.empty())
        lines += QString(tr("%Ln stay as they are:", nullptr, static_cast<int>(report.notIssued.size())) + u'\n'
            + leftText(report.notIssued));
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    m_reference->setEnabled(false);
    m_day->setEnabled(false);
    m_record->hide();
    setDone();
    Q_EMIT recorded();
}

} // namespace rd::views
