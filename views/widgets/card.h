// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rd::views {

class PlainLabel;

/// A rounded surface with an optional title row and a body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A small muted text beside the title ("as of 09:41").
    void setNote(const QString &note);
    [[nodiscard]] QString note() const;
    /// At the end of the title row.
    void addHeaderWidget(QWidget *widget);
    /// Before those already there.
    void prependHeaderWidget(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// As high a title row as with buttons in it: for a card beside such.
    void setRoomyHeader();
    /// For tables and lists that reach to the edges.
    void setBodyMargins(bool margins);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshHeader();

    PlainLabel *m_title;
    PlainLabel *m_note;
    QWidget *m_header;
    QHBoxLayout *m_headerRow;
    QVBoxLayout *m_body;
    bool m_hasHeaderWidgets = false;
};

} // namespace rd::views
