// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/statement.h"
#include "views/support/papersheet.h"

namespace rd::views {

/// A statement goes to a printer or into a PDF file, as the participant gets to read it.
class StatementPrintSheet : public PaperSheet {
    Q_OBJECT
public:
    StatementPrintSheet(Session &session, Statement statement, QWidget *parent);

protected:
    [[nodiscard]] PrintJob *makeJob() override;

private:
    Statement m_statement;
};

} // namespace rd::views
