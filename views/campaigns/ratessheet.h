// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookservice.h"
#include "views/support/sheet.h"

class QStackedLayout;

namespace rd::views {

class PlainLabel;
class TextRows;

/// The stored exchange rates, newest first, and the way to bring more of them in.
class RatesSheet : public Sheet {
    Q_OBJECT
public:
    RatesSheet(Session &session, QWidget *parent);
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }

Q_SIGNALS:
    void loaded();

private:
    void build();
    void load();
    void show(const std::vector<ExchangeRate> &rates);

    TextRows *m_rows;
    PlainLabel *m_count;
    QStackedLayout *m_pages;
    QPushButton *m_import;
};

} // namespace rd::views
