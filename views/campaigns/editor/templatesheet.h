// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/campaigntemplates.h"
#include "views/support/sheet.h"

#include <QAbstractButton>

namespace rd::views {

/// One template: icon, name and a sentence, as one large button.
class TemplateTile : public QAbstractButton {
    Q_OBJECT
public:
    TemplateTile(const CampaignTemplate &from, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect wordsRect(int width) const;

    Icon m_icon;
    QString m_title;
    QString m_sentence;
};

/// "New campaign": what kind of campaign it is to be, each with what it is good for.
class TemplateSheet : public Sheet {
    Q_OBJECT
public:
    TemplateSheet(Session &session, QWidget *parent);
    [[nodiscard]] TemplateTile *tile(const QString &id) const;

Q_SIGNALS:
    void chosen(const QJsonObject &document);
};

} // namespace rd::views
