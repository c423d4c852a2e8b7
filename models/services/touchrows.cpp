// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"
#include "models/services/sheetreader.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    Reader(const SheetColumns &columns, const std::vector<Participant> &participants,
        const std::vector<Campaign> &campaigns, CampaignId fallback, const Calendar &calendar, Instant today)
        : m_columns(columns), m_fallback(fallback), m_calendar(calendar), m_today(today)
    {
        for (const auto &participant : participants) {
            for (const auto &email : participant.formerEmails + QStringList{participant.email})
                m_byEmail.insert(QString::fromStdString(normalEmail(email.toStdString())), participant.id);
            for (const auto &code : participant.codes)
                m_byCode.insert(QString::fromStdString(foldCode(code.toStdString())), participant.id);
        }
        for (const auto &campaign : campaigns)
            m_campaigns.insert(campaign.name, campaign.id);
    }

    void read(const SheetRow &row)
    {
        m_line = row.line;
        const auto before = m_rows.problems.size();
        if (auto problem = m_columns.problemOf(row)) {
            m_rows.problems.push_back(std::move(*problem));
            return;
        }
        TouchImport touch;
        touch.line = row.line;
        fillCustomer(row, touch);
        fillParticipant(row, touch);
        fillTerms(row, touch);
        if (m_rows.problems.size() == before)
            m_rows.good.push_back(std::move(touch));
    }

    [[nodiscard]] TouchRows take() { return std::move(m_rows); }

private:
    void refuse(const QString &column, const QString &text) { m_rows.problems.push_back({m_line, column, text}); }

    void fillCustomer(const SheetRow &row, TouchImport &touch)
    {
        touch.customerId = m_columns.cell(row, u"customer_id"_s);
        touch.customerEmail = m_columns.cell(row, u"customer_email"_s);
        if (!touch.customerId.isEmpty()) {
            // The id names the customer for certain, the address may have changed since.
            touch.customerEmail.clear();
            return;
        }
        if (touch.customerEmail.isEmpty())
            refuse(u"customer_email"_s, u"is empty, and so is customer_id; one of them is needed"_s);
        else if (const auto text = emailProblem(touch.customerEmail))
            refuse(u"customer_email"_s, *text);
    }

    void fillParticipant(const SheetRow &row, TouchImport &touch)
    {
        const auto email = m_columns.cell(row, u"participant_email"_s);
        const auto code = m_columns.cell(row, u"participant_code"_s);
        if (email.isEmpty() && code.isEmpty())
            return refuse(u"participant_email"_s, u"is empty, and so is participant_code; one of them is needed"_s);
        const auto byEmail = m_byEmail.value(QString::fromStdString(normalEmail(email.toStdString())));
        const auto byCode = m_byCode.value(QString::fromStdString(foldCode(code.toStdString())));
        if (!email.isEmpty() && !byEmail.isValid())
            refuse(u"participant_email"_s, u"belongs to no participant"_s);
        if (!code.isEmpty() && !byCode.isValid())
            refuse(u"participant_code"_s, u"belongs to no participant"_s);
        if (byEmail.isValid() && byCode.isValid() && byEmail != byCode)
            refuse(u"participant_code"_s, u"belongs to another participant than participant_email"_s);
        touch.participant = email.isEmpty() ? byCode : byEmail;
    }

    void fillTerms(const SheetRow &row, TouchImport &touch)
    {
        touch.campaign = m_fallback;
        const auto campaign = m_columns.cell(row, u"campaign"_s);
        if (!campaign.isEmpty()) {
            touch.campaign = m_campaigns.value(campaign);
            if (!touch.campaign.isValid())
                refuse(u"campaign"_s, u"there is no campaign \"%1\""_s.arg(campaign));
        }
        touch.at = m_today;
        const auto started = m_columns.cell(row, u"started_at"_s);
        touch.dated = !started.isEmpty();
        if (touch.dated) {
            if (const auto at = parseDateCell(started, m_calendar))
                touch.at = *at;
            else
                refuse(u"started_at"_s, u"is no date between 2000 and 2100 (2026-05-01)"_s);
        }
        const auto fixed = m_columns.cell(row, u"fixed"_s).toLower();
        if (!fixed.isEmpty() && fixed != "yes"_L1 && fixed != "no"_L1)
            refuse(u"fixed"_s, u"is neither yes nor no"_s);
        touch.fixed = fixed == "yes"_L1;
        if (touch.fixed && !touch.dated)
            refuse(u"started_at"_s, u"is empty; a fixed bond needs its beginning"_s);
    }

    const SheetColumns &m_columns;
    CampaignId m_fallback;
    const Calendar &m_calendar;
    Instant m_today;
    QHash<QString, ParticipantId> m_byEmail;
    QHash<QString, ParticipantId> m_byCode;
    QHash<QString, CampaignId> m_campaigns;
    int m_line = 0;
    TouchRows m_rows;
};

} // namespace

TouchRows readTouchRows(const Sheet &sheet, const SheetColumns &columns, const std::vector<Participant> &participants,
    const std::vector<Campaign> &campaigns, CampaignId fallback, const Calendar &calendar, Instant today)
{
    Reader reader(columns, participants, campaigns, fallback, calendar, today);
    for (const auto &row : sheet.rows)
        reader.read(row);
    return reader.take();
}

} // namespace rd::services
