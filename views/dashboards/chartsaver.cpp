// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/chartsaver.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/chartcard.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/safetext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A path without an ending gets one.
QString ended(const QString &path, const QString &ending)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + u'.' + ending) : path;
}

} // namespace

ChartSaver::ChartSaver(Session &session, BannerHost &banners, QWidget &page)
    : QObject(&page), m_session(session), m_banners(banners), m_page(page)
{
}

void ChartSaver::watch(ChartCard &card, const QString &name)
{
    connect(&card, &ChartCard::imageExportRequested, this, [this, &card, name] { saveImage(card, name); });
    connect(&card, &ChartCard::tableExportRequested, this, [this, &card, name] { saveNumbers(card, name); });
}

void ChartSaver::saveImage(ChartCard &card, const QString &name)
{
    FileQuestion question;
    question.title = tr("Save the chart as an image");
    question.suggestedName = name + u".png"_s;
    question.filter = tr("Images (*.png);;Drawings (*.svg)");
    m_session.dialogs().saveFile(
        &m_page, question, [this, shown = QPointer(&card)](const std::optional<QString> &chosen) {
            if (!chosen || !shown)
                return;
            const QString path = ended(*chosen, u"png"_s);
            const bool isDrawing = QFileInfo(path).suffix().compare("svg"_L1, Qt::CaseInsensitive) == 0;
            write(path, isDrawing ? shown->drawing() : pngOf(shown->image()));
        });
}

void ChartSaver::saveNumbers(ChartCard &card, const QString &name)
{
    FileQuestion question;
    question.title = tr("Save the numbers");
    question.suggestedName = name + u".csv"_s;
    question.filter = tr("CSV files (*.csv)");
    // As they are now: a sync may change them while the person looks for a place.
    const ChartTable table = card.table();
    m_session.dialogs().saveFile(&m_page, question, [this, table](const std::optional<QString> &chosen) {
        if (chosen)
            write(ended(*chosen, u"csv"_s), m_session.tableFormat()(table.rawTitles, table.rawRows));
    });
}

void ChartSaver::write(const QString &path, const QByteArray &bytes)
{
    services::inBackground(
        this, [writer = m_session.fileWriter(), path, bytes] { return writer(path, bytes); },
        [this, path](const Status &written) {
            if (!written) {
                m_session.report(written.error());
                return;
            }
            m_banners.showBanner(
                u"saved"_s, {Tone::Positive, tr("Saved as %1.").arg(safeText(path, 200)), {}, {}, true});
        });
}

} // namespace rd::views
