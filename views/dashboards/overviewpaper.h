// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/printjob.h"
#include "views/theme/tokens.h"

#include <QFont>
#include <QPointer>
#include <QStringList>

class QPainter;
class QRectF;

namespace rd::views {

class ChartCard;

/// Puts the overview on paper: what it is of, its figures, what waits for a person, then its charts with their numbers
/// in the picture, each for every currency. One chart a portion; nothing more is painted once a chart is gone. GUI
/// thread.
class OverviewPaper : public PrintJob {
    Q_OBJECT
public:
    struct Figure {
        QString title;
        QStringList lines; ///< one for each currency
        QString change; ///< against the period before; may be empty
    };
    struct Content {
        QString title;
        QStringList introduction; ///< period, campaign, counts
        QString mode; ///< "Test mode: …"; empty where the money is real
        QList<Figure> figures;
        QString attentionTitle;
        QStringList attention; ///< what waits for a person
        QList<QPointer<ChartCard>> charts; ///< that have anything to show
        QString asOf; ///< at the foot of each page
    };
    OverviewPaper(Content content, QObject *parent);
    ~OverviewPaper() override;
    void start(std::shared_ptr<QPagedPaintDevice> device) override;
    [[nodiscard]] int pageCount() const override { return m_page; }

private:
    /// A drawing of a chart: which, and of which currency.
    struct Picture {
        QPointer<ChartCard> chart;
        int face = 0;
        QString title;
    };
    void next();
    [[nodiscard]] bool begin();
    void paintHead();
    void paintFigures();
    void paintAttention();
    void paintPicture(const Picture &picture);
    void paintFoot();
    void newPage();
    void paintText(const QRectF &place, const QString &text, const QFont &font, Token token, bool atEnd = false);
    [[nodiscard]] double lineHeight(const QFont &font) const;
    [[nodiscard]] double room() const;
    void end(const Status &outcome);

    Content m_content;
    QList<Picture> m_pictures;
    std::shared_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    QFont m_titleFont;
    QFont m_strong;
    QFont m_font;
    QFont m_small;
    double m_pad = 0; ///< in dots of the device
    double m_width = 0;
    double m_height = 0;
    double m_top = 0; ///< of what comes next on the page
    int m_page = 0;
    qsizetype m_painted = 0;
    bool m_over = false;
};

} // namespace rd::views
