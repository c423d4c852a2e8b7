// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace rd::views {

class PlainLabel;

/// One element of a list in a form. Either a line with a cross at its end, or a card with a title that opens and
/// closes, where it stands in an order with a handle to drag and arrows to move it.
class ListItem : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Line, Card, OrderedCard };
    using Build = std::function<QWidget *()>;
    /// @param build makes the content, once, when it is first needed
    ListItem(Kind kind, const QString &removeName, Build build, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &summary);
    /// Marks a closed card with something wrong inside.
    void setProblem(bool isWrong);
    void setMovable(bool up, bool down);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    [[nodiscard]] QToolButton *handle() const { return m_handle; }
    [[nodiscard]] QToolButton *upButton() const { return m_up; }
    [[nodiscard]] QToolButton *downButton() const { return m_down; }
    [[nodiscard]] QToolButton *copyButton() const { return m_copy; }
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    [[nodiscard]] QToolButton *openButton() const { return m_open; }

Q_SIGNALS:
    void moveRequested(int by);
    void copyRequested();
    void removeRequested();
    void filled(); ///< its content was made
    /// The handle is being dragged; `y` in the coordinates of the parent.
    void dragged(int y);
    void dropped(int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLine();
    void buildCard();
    void buildHeader(QVBoxLayout *column);
    bool handleEvent(QEvent *event);

    Kind m_kind;
    Build m_build;
    QWidget *m_content = nullptr;
    QWidget *m_header = nullptr;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    PlainLabel *m_wrong;
    QToolButton *m_handle = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_remove;
    bool m_isOpen = false;
    bool m_isWrong = false;
    bool m_isDragging = false;
    int m_pressY = 0;
};

} // namespace rd::views
