// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/columnsstep.h"

#include "models/services/background.h"
#include "models/services/freeing.h"
#include "views/participants/columnspane.h"
#include "views/participants/importwords.h"
#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kMostOfColumns = 400; ///< letters of their names in one sentence

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ImportSheet)
};

/// Where the choice of columns is kept for the next file.
QString rememberedKey(services::ImportKind kind)
{
    switch (kind) {
    case services::ImportKind::Participants:
        return u"import/columns-participants"_s;
    case services::ImportKind::Referrals:
        return u"import/columns-referrals"_s;
    case services::ImportKind::Rates:
        return u"import/columns-rates"_s;
    case services::ImportKind::Sales:
        return u"import/columns-sales"_s;
    case services::ImportKind::Paid:
        return u"import/columns-paid"_s;
    case services::ImportKind::Comparison:
        return u"import/columns-comparison"_s;
    }
    return {};
}

} // namespace

ColumnsStep::ColumnsStep(Session &session, services::ImportKind kind, File file)
    : m_session(session),
      m_kind(kind),
      m_file(std::move(file)),
      m_pane(new ColumnsPane(kind, QJsonDocument::fromJson(session.viewState().load(rememberedKey(kind))).object()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_isOwn = m_file->isUsual() && services::isOwnHeader(m_kind, m_file->sheet.header);
    m_pane->setFile(*m_file, m_isOwn ? ColumnsPane::Begin::Guessed : ColumnsPane::Begin::Recalled);
    connect(m_pane, &ColumnsPane::mapChanged, this, [this] {
        choose();
        Q_EMIT changed();
    });
    connect(m_pane, &ColumnsPane::formChosen, this, &ColumnsStep::readIn);
}

ColumnsStep::~ColumnsStep()
{
    services::freeInBackground(std::move(m_file));
    services::freeInBackground(std::move(m_rows));
}

ColumnsStep::File ColumnsStep::fileOf(services::Sheet sheet)
{
    return std::make_shared<const services::TableFile>(
        services::TableFile{{}, std::move(sheet), TextEncoding::Utf8, ','});
}

bool ColumnsStep::isComplete() const
{
    return m_canRead && m_pane->isComplete() && !m_file->sheet.rows.empty();
}

QWidget *ColumnsStep::missing() const
{
    const auto missing = services::missingFields(m_kind, m_pane->map());
    return missing.empty() ? nullptr : m_pane->columnChoice(missing.front().constFirst());
}

/// A person said something: the file is no longer taken as it is.
void ColumnsStep::choose()
{
    services::freeInBackground(std::exchange(m_rows, {}));
    m_isOwn = false;
    m_isTouched = true;
}

void ColumnsStep::readIn(const services::TableForm &form)
{
    choose();
    m_canRead = false;
    Q_EMIT reading();
    services::inBackground(
        this,
        [bytes = m_file->bytes, source = m_file->sheet.source, form] {
            return services::readTable(bytes, source, form);
        },
        [this, generation = ++m_reading](Result<services::TableFile> file) {
            if (generation != m_reading)
                return; // another form was chosen meanwhile
            m_canRead = file.has_value();
            if (file) {
                services::freeInBackground(
                    std::exchange(m_file, std::make_shared<const services::TableFile>(*std::move(file))));
                m_pane->setFile(*m_file);
            } else {
                Q_EMIT failed(file.error());
            }
            Q_EMIT readAgain();
        });
}

std::function<ColumnsStep::Rows()> ColumnsStep::rowMaker() const
{
    if (m_rows)
        return [rows = m_rows] { return rows; };
    if (m_isOwn)
        return [file = m_file] { return Rows(file, &file->sheet); };
    return [kind = m_kind, file = m_file, map = m_pane->map()] {
        return std::make_shared<const services::Sheet>(services::mappedSheet(kind, file->sheet, map));
    };
}

QStringList ColumnsStep::unreadTexts(const QStringList &unknown) const
{
    QStringList texts;
    const auto say = [&texts](const QString &sentence, const QStringList &columns) {
        if (!columns.isEmpty())
            texts += sentence.arg(safeText(columns.join(u", "_s), kMostOfColumns));
    };
    say(Words::tr("Not read: %1", "columns"),
        m_isOwn ? QStringList() : services::unreadColumns(m_file->sheet, m_pane->map()));
    say(Words::tr("Not read, because these columns are not known: %1"), unknown);
    return texts;
}

QString ColumnsStep::columnText(const services::RowProblem &problem) const
{
    if (m_isOwn)
        return safeText(problem.column, 60);
    const int at = m_pane->map().value(problem.column, -1);
    // What is in no column has a name in the step before only.
    return safeText(at >= 0 ? m_file->sheet.header.value(at) : fieldText(m_kind, problem.column), 60);
}

QString ColumnsStep::valueAt(const services::RowProblem &problem) const
{
    if (!m_rows)
        return {};
    const auto &rows = m_rows->rows;
    const auto row = std::lower_bound(rows.begin(), rows.end(), problem.line,
        [](const services::SheetRow &one, int wanted) { return one.line < wanted; });
    const qsizetype cell = m_rows->header.indexOf(problem.column, 0);
    if (row == rows.end() || row->line != problem.line)
        return {};
    const QString value = row->cells.value(cell).trimmed();
    // Some say it themselves: "1,5" is not an amount.
    return problem.text.contains(QString(u'"' + value + u'"')) ? QString() : safeText(value, 80);
}

QString ColumnsStep::reasonText(const services::RowProblem &problem) const
{
    const QString what = safeText(saidText(problem.text), 300);
    const QString value = problem.column.isEmpty() ? QString() : valueAt(problem);
    return value.isEmpty()
        ? what
        : Words::tr("%1. The file says “%2”.", "1: what is wrong, 2: value of the cell").arg(what, value);
}

QString ColumnsStep::problemText(const services::RowProblem &problem) const
{
    const QString line = QString::number(problem.line);
    const QString what = safeText(saidText(problem.text), 300);
    if (problem.column.isEmpty())
        return Words::tr("Line %1: %2", "1: line number, 2: what is wrong").arg(line, what);
    const QString value = valueAt(problem);
    if (value.isEmpty())
        return Words::tr("Line %1, %2: %3", "1: line number, 2: column, 3: what is wrong")
            .arg(line, columnText(problem), what);
    return Words::tr(
        "Line %1, %2: %3. The file says “%4”.", "1: line number, 2: column, 3: what is wrong, 4: value of the cell")
        .arg(line, columnText(problem), what, value);
}

void ColumnsStep::remember()
{
    m_isTouched = false;
    if (m_isOwn)
        return;
    const QJsonObject columns = services::rememberedColumns(m_file->sheet.header, m_pane->map());
    m_session.viewState().save(rememberedKey(m_kind), QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

} // namespace rd::views
