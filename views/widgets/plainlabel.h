// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QLabel>

#include <optional>

class QTextLayout;

namespace rd::views {

/// The one label of the program: text is always plain, its size and colour come from a role.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setRole(TextRole role);
    /// Colour other than the role's own (Caption is muted, all others are text).
    void setInk(Token ink);
    /// Shortens with an ellipsis instead of asking for width; the whole text is in the tooltip then.
    void setElide(Qt::TextElideMode mode);
    /// Can be marked and copied with mouse and keyboard.
    void setSelectable(bool selectable);

    /// Of a text that wraps: room for some characters, not for its longest word. A word wider than the label is broken
    /// somewhere inside, so that a name without spaces pushes nothing out of its place.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyInk();
    void followLayout();
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] bool breaksWords(int width) const;
    /// Lays the text out with words broken where they do not fit; returns its height.
    int layOut(QTextLayout &layout, int width) const;
    void breakWordsOfDocument() const;
    void paintBroken();

    TextRole m_role;
    Token m_ink = Token::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_applying = false;
    std::optional<Qt::Alignment> m_side; ///< as asked for, before the direction of the layout
    mutable QString m_measured; ///< the text m_widest is of
    mutable int m_widest = -1; ///< -1 = not known
};

/// Makers for the usual cases; the parent takes ownership as with any widget.
[[nodiscard]] PlainLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] PlainLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] PlainLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] PlainLabel *captionLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] PlainLabel *figureLabel(const QString &text, QWidget *parent = nullptr);
/// Wraps over several lines.
[[nodiscard]] PlainLabel *paragraphLabel(const QString &text, QWidget *parent = nullptr);
/// Shortens at the end.
[[nodiscard]] PlainLabel *elidedLabel(const QString &text, QWidget *parent = nullptr);

} // namespace rd::views
