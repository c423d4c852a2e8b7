// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/background.h"
#include "models/services/task.h"
#include "views/widgets/buttons.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

class QFormLayout;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace rd {
struct Error;
}

namespace rd::views {

class BannerHost;
class PlainLabel;
class Session;

/// The usual sheet over a page: title, banners, what the subclass puts there, and a row of buttons that ends with the
/// verb. What a service refuses is shown in place. Deletes itself when closed.
///
/// While work of runTask() or runShort() is under way nobody leaves without knowing what became of it: Cancel, Esc and
/// the close button stop what can be stopped and wait for its end, or say that there is nothing to stop. Should the
/// sheet be gone nevertheless, the window says how the work ended.
class Sheet : public QDialog {
    Q_OBJECT
public:
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// Work is under way, and the sheet stays until its end.
    [[nodiscard]] bool isWorking() const { return m_running > 0; }
    /// Asks first where something would be lost, see isTouched().
    void reject() override;

protected:
    /// @param characters least width in average characters
    Sheet(Session &session, const QString &title, int characters, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A muted paragraph.
    void addNote(const QString &text);
    /// A form in the body, with the usual distances.
    [[nodiscard]] QFormLayout *addForm();
    /// A line to write in; its label is its accessible name.
    static QLineEdit *addField(QFormLayout *form, const QString &label, const QString &placeholder);
    /// After Cancel; the last one is the verb.
    void addButton(QPushButton *button);
    /// Whether a person has typed or chosen what Cancel, Esc and the close button would lose. Not asked of a sheet with
    /// work under way, nor once its work is done.
    [[nodiscard]] virtual bool isTouched() const { return false; }
    /// At the other end of the row.
    void addLeadingButton(QPushButton *button);
    /// From now on there is nothing to cancel.
    void setDone();
    void showError(const Error &error);

    /// Title of the window and of the sheet.
    void setSheetTitle(const QString &title);

    /// Does `work(progress, cancel)`, which can be stopped, or `work(progress)`, which cannot, as the one task of the
    /// window, and hands its result to `then`. While another task is running it says so and returns false.
    /// @param work a Result or Status comes out of it
    template <typename Work, typename Then>
    bool runTask(const QString &title, Work work, Then then)
    {
        constexpr bool kStops = std::is_invocable_v<Work, const ProgressSink &, const CancelToken &>;
        const auto call = [work = std::move(work)](const ProgressSink &progress, const CancelToken &cancel) {
            if constexpr (kStops)
                return work(progress, cancel);
            else
                return work(progress);
        };
        using Outcome = std::invoke_result_t<decltype(call), const ProgressSink &, const CancelToken &>;
        auto outcome = std::make_shared<std::unique_ptr<Outcome>>(); // filled by the task, read at its end
        return start(
            title, kStops,
            [call, outcome](const ProgressSink &progress, const CancelToken &cancel) {
                *outcome = std::make_unique<Outcome>(call(progress, cancel));
            },
            [title, outcome, session = &m_session, guard = QPointer<Sheet>(this), then = std::move(then)](
                const Status &ended) {
                // Without an outcome the work broke off; the task knows why.
                finish(guard, *session, title, *outcome ? std::move(**outcome) : Outcome(fail(ended.error())), then);
            });
    }

    /// The same for `work()` or `work(cancel)` that takes a moment and no place among the tasks.
    template <typename Work, typename Then>
    void runShort(const QString &title, Work work, Then then)
    {
        constexpr bool kStops = std::is_invocable_v<Work, const CancelToken &>;
        begin(title, kStops);
        services::inBackground(
            &m_session,
            [work = std::move(work), cancel = m_cancelToken] {
                if constexpr (kStops)
                    return work(cancel);
                else
                    return work();
            },
            [title, session = &m_session, guard = QPointer<Sheet>(this), then = std::move(then)](
                auto outcome) { finish(guard, *session, title, std::move(outcome), then); });
    }

    /// Grows with what it says, also after it is open, up to what the screen has room for.
    bool event(QEvent *event) override;

private:
    void askPassphrase();
    bool start(const QString &title, bool canStop, std::function<void(const ProgressSink &, const CancelToken &)> work,
        std::function<void(const Status &)> then);
    void leave();
    void begin(const QString &title, bool canStop);
    void end();
    /// Hands the outcome on, to the window where the sheet is gone.
    template <typename Outcome, typename Then>
    static void finish(
        const QPointer<Sheet> &sheet, Session &session, const QString &title, Outcome outcome, const Then &then)
    {
        if (sheet) {
            sheet->end();
            then(std::move(outcome));
        } else {
            tell(session, title, outcome ? Status() : Status(fail(outcome.error())));
        }
    }
    static void tell(Session &session, const QString &title, const Status &outcome);

    Session &m_session;
    BannerHost *m_banners;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    PlainLabel *m_title;
    QPointer<services::Task> m_task;
    CancelToken m_cancelToken; ///< of the short work under way
    int m_running = 0;
    bool m_canStop = false;
    bool m_isDone = false;
    QString m_work; ///< its title
    QString m_cancelText; ///< of the button while nothing runs
};

} // namespace rd::views
