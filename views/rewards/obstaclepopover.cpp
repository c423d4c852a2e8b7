// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/obstaclepopover.h"

#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "views/rewards/obstacleview.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kCharacters = 52;

} // namespace

ObstaclePopover::ObstaclePopover(Session &session, const RewardRow &row, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_session(session),
      m_row(row),
      m_obstacles(new ObstacleView(ObstacleView::StateIs::ToldHere, merchantsZone(session)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What stands in the way"));
    build();
    m_obstacles->show(row, nullptr);
}

void ObstaclePopover::build()
{
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Large), space(Space::Medium), space(Space::Large), space(Space::Medium));
    column->setSpacing(space(Space::Small));
    const QString amount = m_row.amount ? formatMoney(*m_row.amount) : items::RewardModel::kindText(m_row.kind);
    column->addWidget(
        captionLabel(tr("%1 · %2", "participant · amount").arg(isolated(safeText(m_row.participantName, 40)), amount)));
    m_scroll = new ContentScroll(m_obstacles, accessibleName());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // On the popover's own ground; a scroll area gives its content one.
    m_scroll->setProperty("rdGround", false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_obstacles->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    auto *why = linkButton(remedyText(Remedy::Explain));
    why->setObjectName(u"explain"_s);
    column->addWidget(why, 0, Qt::AlignLeft);
    // It goes first: a sheet must not open under a popup.
    const auto want = [this](Remedy remedy) {
        const RewardRow row = m_row;
        hide();
        Q_EMIT remedyWanted(remedy, row);
        close();
    };
    connect(why, &QPushButton::clicked, this, [want] { want(Remedy::Explain); });
    connect(m_obstacles, &ObstacleView::remedyWanted, this, [want](Remedy remedy) { want(remedy); });
    connect(m_obstacles, &ObstacleView::flagDecisionWanted, this,
        [this](const QString &flag, services::FlagDecision decision) {
            hide();
            Q_EMIT flagDecisionWanted(flag, decision);
            close();
        });
    connect(
        m_obstacles, &ObstacleView::changeDecisionWanted, this, [this](services::Decision decision, RewardId reward) {
            hide();
            Q_EMIT changeDecisionWanted(decision, reward);
            close();
        });
}

void ObstaclePopover::open(const QRect &beside)
{
    m_beside = beside;
    place();
    if (QWidget *first = m_obstacles->findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
    else
        findChild<QPushButton *>(u"explain"_s)->setFocus(Qt::PopupFocusReason);
    show();
    load();
}

/// What is computed follows: the evidence of a suspicion, what is missing to a threshold.
void ObstaclePopover::load()
{
    services::inBackground(
        this, [&desk = m_session.desk(), id = m_row.id] { return desk.rewards.explain(id); },
        [this](const Result<services::Explanation> &explanation) {
            if (explanation && isVisible()) {
                const QWidget *focus = focusWidget();
                const QString focused = focus ? focus->objectName() : QString();
                m_row = explanation->reward;
                m_obstacles->hide(); // shown again all its buttons are there at once and can have the focus
                m_obstacles->show(m_row, &*explanation);
                place();
                auto *again = findChild<QPushButton *>(focused);
                auto *first = m_obstacles->findChild<QPushButton *>();
                // Who had only the link to go to is led to the answers.
                if (again && (focused != "explain"_L1 || !first))
                    again->setFocus(Qt::PopupFocusReason);
                else if (first)
                    first->setFocus(Qt::PopupFocusReason);
            }
            Q_EMIT loaded();
        });
}

void ObstaclePopover::place()
{
    const QRect room = screen()->availableGeometry();
    // What was filled in a moment ago is to be asked for its height, not what was there before.
    m_scroll->updateGeometry();
    layout()->invalidate();
    const QMargins margins = layout()->contentsMargins();
    const int words = m_obstacles->minimumSizeHint().width() + margins.left() + margins.right();
    const int wide = std::min(std::max(fontMetrics().averageCharWidth() * kCharacters, words), room.width());
    setFixedWidth(wide);
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(wide);
    const int high = std::min(wanted, room.height() * 3 / 4);
    // A bar from when it was smaller would make the lines shorter, and so be needed for ever.
    m_scroll->setVerticalScrollBarPolicy(wanted <= high ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(high);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const int x = isRight ? m_beside.right() + 1 - wide : m_beside.x();
    const int gap = space(Space::Tight);
    const int below = m_beside.bottom() + 1 + gap;
    const int y = below + high <= room.bottom() + 1 ? below : std::max(room.y(), m_beside.y() - gap - high);
    move(std::clamp(x, room.x(), std::max(room.x(), room.right() + 1 - wide)), y);
}

void ObstaclePopover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        m_scroll->ensureWidgetVisible(focusWidget());
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        m_scroll->ensureWidgetVisible(focusWidget());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget())) {
            button->click();
            return;
        }
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event); // Esc closes a popup
}

void ObstaclePopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paint::box(&painter, rect(), color(Token::Surface), color(Token::Line), 0);
}

} // namespace rd::views
