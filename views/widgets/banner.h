// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace rd::views {

struct BannerAction {
    QString text; ///< a verb
    std::function<void()> run;
};

/// What a banner says: what happened, what it means for the money, and the remedy as a button.
struct BannerContent {
    Tone tone = Tone::Info; ///< Info, Warning, Negative or Positive
    QString text;
    QString detail; ///< second, smaller sentence; may be empty
    QList<BannerAction> actions;
    bool closable = true;
};

/// One message across the page.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(const BannerContent &content, QWidget *parent = nullptr);
    [[nodiscard]] const BannerContent &content() const { return m_content; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerContent m_content;
};

/// The place on a page where banners appear, newest on top. A key has one banner: showing it again replaces the text.
class BannerHost : public QWidget {
    Q_OBJECT

public:
    explicit BannerHost(QWidget *parent = nullptr);

    void showBanner(const QString &key, const BannerContent &content);
    void dismiss(const QString &key);
    void dismissAll();
    [[nodiscard]] Banner *banner(const QString &key) const;
    [[nodiscard]] qsizetype count() const { return m_banners.size(); }

Q_SIGNALS:
    /// By a person or by dismiss().
    void dismissed(const QString &key);

private:
    QVBoxLayout *m_layout;
    QHash<QString, Banner *> m_banners;
};

} // namespace rd::views
