// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementworkbook.h"

using namespace Qt::StringLiterals;

namespace rd::services {

Status writeWorkbook(const Statement &statement, const TableMaker &make, const QString &path)
{
    const StatementTable made = StatementService::table(statement);
    QList<TableColumn> columns;
    for (const QString &title : made.titles)
        columns.push_back({title, title == "amount"_L1});
    RD_TRY(table, make(path, TableKind::Xlsx, columns));
    RD_CHECK(table->addRows(made.rows));
    return table->finish();
}

} // namespace rd::services
