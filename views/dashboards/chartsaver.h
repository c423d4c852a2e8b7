// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rd::views {

class BannerHost;
class ChartCard;
class Session;

/// Saves what a chart shows where the person wants it: the picture as PNG or SVG, the numbers as CSV. Says in a banner
/// of the page what came of it. GUI thread; files are written on the pool.
class ChartSaver : public QObject {
    Q_OBJECT
public:
    /// Questions are asked over `page`; all three must outlive this.
    ChartSaver(Session &session, BannerHost &banners, QWidget &page);
    /// Answers the requests of the card's menu; `name` begins the name that is suggested for a file.
    void watch(ChartCard &card, const QString &name);

private:
    void saveImage(ChartCard &card, const QString &name);
    void saveNumbers(ChartCard &card, const QString &name);
    void write(const QString &path, const QByteArray &bytes);

    Session &m_session;
    BannerHost &m_banners;
    QWidget &m_page;
};

} // namespace rd::views
