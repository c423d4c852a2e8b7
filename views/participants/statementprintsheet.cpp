// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/statementprintsheet.h"

#include "models/services/statementservice.h"
#include "views/support/printjob.h"
#include "views/support/statementpaper.h"
#include "views/widgets/safetext.h"

#include <QFormLayout>
#include <QPagedPaintDevice>
#include <QTimer>

namespace rd::views {

namespace {

/// Some pages at most (StatementPaper::kMostLines): they are painted in one go.
class StatementJob : public PrintJob {
public:
    StatementJob(const Statement &statement, QObject *parent) : PrintJob(parent), m_statement(statement) {}

    void start(std::shared_ptr<QPagedPaintDevice> device) override
    {
        QTimer::singleShot(0, this, [this, device = std::move(device)]() mutable {
            if (isCancelled()) {
                device.reset();
                Q_EMIT finished(fail(ErrorKind::Cancelled, QStringLiteral("stopped")));
                return;
            }
            m_pages = StatementPaper::print(m_statement, *device);
            device.reset(); // it is written then
            Q_EMIT progressed(1000);
            Q_EMIT finished({});
        });
    }
    [[nodiscard]] int pageCount() const override { return m_pages; }

private:
    const Statement &m_statement;
    int m_pages = 0;
};

} // namespace

StatementPrintSheet::StatementPrintSheet(Session &session, Statement statement, QWidget *parent)
    : PaperSheet(session, tr("Print the statement"),
        tr("Statement of %1").arg(safeText(statement.name.isEmpty() ? statement.email : statement.name, 60)),
        services::StatementService::fileName(statement), parent),
      m_statement(std::move(statement))
{
    addNote(tr("To be given to the participant: opening balance, what was earned, taken back, corrected and issued, "
               "closing balance. No customer is named in it."));
    addPaperChoices(addForm(), QPageLayout::Portrait);
    addEnd();
    StatementPrintSheet::refresh();
}

PrintJob *StatementPrintSheet::makeJob()
{
    return new StatementJob(m_statement, this);
}

} // namespace rd::views
