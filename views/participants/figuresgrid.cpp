// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/figuresgrid.h"

#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QGridLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rd::views {

struct FiguresGrid::Line {
    ParticipantFigures figures;
    qint64 owedBack = 0;
    qint64 carried = 0;
};

FiguresGrid::FiguresGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(Space::Large));
    m_grid->setVerticalSpacing(space(Space::Tight));
}

void FiguresGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
}

void FiguresGrid::addCell(int row, int column, const QString &text, bool strong, bool negative)
{
    auto *label = new PlainLabel(text, strong ? TextRole::Strong : TextRole::Body);
    if (row == 0) {
        label->setInk(Token::Muted);
        label->setWordWrap(true); // titles of two words need not make the window wider
    }
    if (row > 0 && negative)
        label->setInk(Token::Negative);
    label->setSelectable(row > 0);
    label->setAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
    m_grid->setColumnStretch(column, 1);
}

void FiguresGrid::addLine(int row, const Line &line, bool marked)
{
    const ParticipantFigures &figures = line.figures;
    const QString code = figures.currency.code();
    const QString name = marked && figures.mode == Mode::Test ? tr("%1 test").arg(code) : code;
    addCell(row, 0, name, true);
    int column = 1;
    QStringList texts{name};
    for (const qint64 minor :
        {figures.earned, figures.upcoming, figures.due, figures.issued, line.carried, -line.owedBack}) {
        const QString text = minor == 0 ? u"–"_s : formatAmount({minor, figures.currency});
        addCell(row, column, text, column == 3, minor < 0);
        texts += text;
        ++column;
    }
    m_texts += texts.join(u' ');
}

void FiguresGrid::setFigures(const std::vector<ParticipantFigures> &figures,
    const std::vector<services::ParticipantBalance> &balances, Currency base, bool marked)
{
    clear();
    std::vector<Line> lines;
    const auto lineOf = [&lines](Currency currency, Mode mode) -> Line & {
        for (Line &line : lines) {
            if (line.figures.currency == currency && line.figures.mode == mode)
                return line;
        }
        Line line;
        line.figures.currency = currency;
        line.figures.mode = mode;
        return lines.emplace_back(line);
    };
    for (const ParticipantFigures &one : figures)
        lineOf(one.currency, one.mode).figures = one;
    for (const services::ParticipantBalance &balance : balances) {
        Line &line = lineOf(balance.currency, balance.mode);
        line.owedBack = balance.recoverable;
        line.carried = std::max<qint64>(0, balance.carried);
    }
    std::stable_sort(lines.begin(), lines.end(), [base](const Line &a, const Line &b) {
        const auto rank = [base](const Line &line) {
            return std::tuple(
                line.figures.mode != Mode::Live, line.figures.currency != base, line.figures.currency.code());
        };
        return rank(a) < rank(b);
    });
    if (lines.empty()) {
        addCell(1, 0, tr("Nothing earned yet."));
        m_texts += tr("Nothing earned yet.");
        return;
    }
    int column = 0;
    for (const QString &title : {QString(), tr("Earned"), tr("Upcoming"), tr("Due now"), tr("Issued"),
             tr("Carried", "balance that waits for its threshold"), tr("Owed back")})
        addCell(0, column++, title);
    int row = 1;
    for (const Line &line : lines)
        addLine(row++, line, marked);
}

} // namespace rd::views
