// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"
#include "views/campaigns/editor/listitem.h"

#include <QJsonArray>

class QPushButton;
class QTimer;

namespace rd::views {

/// A list of the document (rules, tiers, caps, milestones, prizes): its elements, what adds one, and where the order
/// means something, moving them by drag and by keyboard.
class ListEditor : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString add; ///< verb of the button
        QString remove; ///< name of an element's cross
        QString empty{}; ///< what an empty list means
    };
    struct Plan {
        QString path;
        Words words;
        ListItem::Kind kind = ListItem::Kind::Line;
        std::function<QJsonValue(qsizetype count)> fresh{}; ///< a new element
        std::function<QWidget *(const QString &path)> build{}; ///< the form of an element
        std::function<std::pair<QString, QString>(qsizetype at, const QJsonValue &element)> title{}; ///< and summary
        std::function<QJsonArray(QJsonArray list)> tidy{}; ///< after elements were added, moved or removed
    };
    ListEditor(EditorContext &context, Plan plan, QWidget *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_plan.path; }
    [[nodiscard]] const QList<ListItem *> &items() const { return m_items; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void openAll();
    /// Opens the element this path lies in; false where it is not of this list.
    bool reveal(const QString &path);
    /// Marks closed elements something is wrong in.
    void showComplaints(const std::vector<DocumentComplaint> &complaints);

private:
    void rebuild(qsizetype open);
    void addItem(const QString &path, bool open);
    void takeTyped();
    void addElement(const QJsonValue &element, qsizetype at);
    void moveElement(qsizetype from, qsizetype to);
    void removeElement(qsizetype at);
    void tidy();
    void retitle();
    [[nodiscard]] qsizetype placeAt(int y) const;
    void showDropLine(qsizetype place);
    void followDrag(int y);
    void scrollAtEdge();

    EditorContext &m_context;
    Plan m_plan;
    QList<ListItem *> m_items;
    QWidget *m_column;
    PlainLabel *m_empty;
    QWidget *m_dropLine;
    QTimer *m_edge; ///< while something is dragged
    int m_dragAt = 0; ///< on the screen
    QPushButton *m_add;
};

} // namespace rd::views
