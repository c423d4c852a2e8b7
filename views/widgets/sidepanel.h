// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;
class QShortcut;

namespace rd::views {

class PlainLabel;
class ViewState;

/// A resizable panel at the end of a page for an explanation or details. Put it last into the page's row; it starts
/// closed.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    /// `page` is the widget in which Esc closes the panel.
    SidePanel(const QString &title, QWidget *page);

    void setTitle(const QString &title);
    /// Takes ownership; the content before it is out of the panel at once and deleted a little later, since something
    /// in it may have asked for this. Scrolls when it is higher than the panel.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const;
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// As wide as wanted, as far as the page has room for what stands beside it.
    void setPanelWidth(int width);
    /// Keeps the width under this key.
    void remember(ViewState *state, const QString &key);
    /// As wide as at the beginning, also at the next start.
    void resetWidth();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class PanelGrip;
    void resizeBy(int difference);
    void keepWidth();
    void fitWidth();

    PlainLabel *m_title;
    QScrollArea *m_scroll;
    QShortcut *m_escape;
    int m_wanted = 0;
    ViewState *m_state = nullptr;
    QString m_key;
};

} // namespace rd::views
