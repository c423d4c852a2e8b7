// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/pdftable.h"

#include "models/core/wholefile.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::PdfTable)
};

constexpr int kResolution = 300;
constexpr int kMargin = 10; ///< millimetres
constexpr qreal kPointSize = 6.5;
constexpr qreal kTitleSize = 11;
constexpr qsizetype kMeasured = 200; ///< rows that the widths follow
constexpr qsizetype kLongestCell = 300;

class PdfTable : public TableFile {
public:
    PdfTable(std::unique_ptr<QSaveFile> file, const QString &title, const QList<TableColumn> &columns)
        : m_file(std::move(file)), m_title(title), m_columns(columns), m_writer(m_file.get())
    {
        m_writer.setTitle(title);
        m_writer.setCreator(u"Referral Desk"_s);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter));
        m_writer.setResolution(kResolution);
    }

    Status addRows(const QList<QStringList> &rows) override
    {
        m_count += rows.size();
        if (m_count > kMostPdfRows)
            return fail(ErrorKind::BadInput, u"a PDF holds at most %1 rows"_s.arg(kMostPdfRows),
                u"Take a shorter period, or a file that ends with .csv or .xlsx."_s, u"too-many-rows"_s);
        m_waiting += rows;
        return m_waiting.size() >= kMeasured ? paint() : Status();
    }

    Status finish() override
    {
        RD_CHECK(paint());
        if (m_painter.isActive() && !m_painter.end())
            return fail(cannotWrite(*m_file));
        return commitWhole(*m_file);
    }

private:
    Status paint()
    {
        if (!m_painter.isActive()) {
            if (!m_painter.begin(&m_writer))
                return fail(ErrorKind::Storage, u"%1 cannot be written"_s.arg(m_file->fileName()));
            QFont font = m_painter.font();
            font.setPointSizeF(kPointSize);
            m_painter.setFont(font);
            measure();
            beginPage();
        }
        for (const QStringList &row : std::as_const(m_waiting)) {
            if (m_y + lineHeight() > m_writer.height()) {
                m_writer.newPage();
                beginPage();
            }
            cells(row);
        }
        m_waiting.clear();
        return {};
    }

    [[nodiscard]] int lineHeight() const { return m_painter.fontMetrics().height() * 5 / 4; }
    [[nodiscard]] int gap() const { return m_painter.fontMetrics().averageCharWidth(); }

    /// What the columns would like, made to fit: wide ones give first.
    void measure()
    {
        const QFontMetrics metrics = m_painter.fontMetrics();
        std::vector<int> wanted;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            int width = metrics.horizontalAdvance(m_columns.at(i).title);
            for (const QStringList &row : std::as_const(m_waiting))
                width = std::max(width, metrics.horizontalAdvance(safeText(row.value(i), kLongestCell)));
            wanted.push_back(width + gap());
        }
        int most = m_writer.width();
        const auto sum = [&wanted](int limit) {
            int total = 0;
            for (const int width : wanted)
                total += std::min(width, limit);
            return total;
        };
        while (most > 1 && sum(most) > m_writer.width())
            most -= std::max(1, most / 50);
        m_widths.clear();
        for (const int width : wanted)
            m_widths.push_back(std::min(width, most));
    }

    void beginPage()
    {
        ++m_page;
        m_y = 0;
        m_painter.save();
        QFont font = m_painter.font();
        font.setPointSizeF(kTitleSize);
        m_painter.setFont(font);
        const int height = m_painter.fontMetrics().height();
        m_painter.drawText(QRect(0, 0, m_writer.width(), height), Qt::AlignLeft | Qt::AlignVCenter, m_title);
        m_painter.restore();
        m_painter.drawText(
            QRect(0, 0, m_writer.width(), height), Qt::AlignRight | Qt::AlignVCenter, Words::tr("Page %1").arg(m_page));
        m_y = height * 3 / 2;
        QStringList titles;
        for (const TableColumn &column : m_columns)
            titles += column.title;
        m_painter.save();
        font = m_painter.font();
        font.setBold(true);
        m_painter.setFont(font);
        cells(titles);
        m_painter.restore();
        m_painter.drawLine(0, m_y, m_writer.width(), m_y);
        m_y += gap() / 2;
    }

    void cells(const QStringList &row)
    {
        int x = 0;
        const int height = lineHeight();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const int width = m_widths[static_cast<std::size_t>(i)];
            const int room = width - gap();
            const QString text =
                m_painter.fontMetrics().elidedText(safeText(row.value(i), kLongestCell), Qt::ElideRight, room);
            const auto side = m_columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.drawText(QRect(x, m_y, room, height), side | Qt::AlignVCenter | Qt::TextSingleLine, text);
            x += width;
        }
        m_y += height;
    }

    std::unique_ptr<QSaveFile> m_file;
    QString m_title;
    QList<TableColumn> m_columns;
    QPdfWriter m_writer; ///< writes into the file
    QPainter m_painter; ///< ends before the writer
    QList<QStringList> m_waiting;
    std::vector<int> m_widths;
    qint64 m_count = 0;
    int m_page = 0;
    int m_y = 0;
};

} // namespace

Result<std::unique_ptr<TableFile>> openPdfTable(
    const QString &path, const QString &title, const QList<TableColumn> &columns)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(cannotWrite(*file));
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::unique_ptr<TableFile>(std::make_unique<PdfTable>(std::move(file), title, columns));
}

} // namespace rd::views
