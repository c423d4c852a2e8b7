// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/task.h"
#include "views/widgets/buttons.h"

#include <QDialog>

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
class Session;

/// The usual sheet over a page: title, banners, what the subclass puts there, and a row of buttons that ends with the
/// verb. What a service refuses is shown in place. Deletes itself when closed.
class Sheet : public QDialog {
    Q_OBJECT
public:
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

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
    /// At the other end of the row.
    void addLeadingButton(QPushButton *button);
    /// From now on there is nothing to cancel.
    void setDone();
    void showError(const Error &error);

    /// Does `work(progress, cancel)` as the one task of the window and hands its result to `then` as long as the sheet
    /// is there. While another task is running it says so and returns false.
    template <typename Work, typename Then>
    bool runTask(const QString &title, Work work, Then then)
    {
        using Outcome = std::invoke_result_t<Work, const ProgressSink &, const CancelToken &>;
        auto outcome = std::make_shared<std::unique_ptr<Outcome>>(); // filled by the task, read at its end
        return start(
            title,
            [work = std::move(work), outcome](const ProgressSink &progress, const CancelToken &cancel) {
                *outcome = std::make_unique<Outcome>(work(progress, cancel));
            },
            [then = std::move(then), outcome] {
                if (*outcome)
                    then(std::move(**outcome));
            });
    }

    /// Grows with what it says, also after it is open, up to what the screen has room for.
    bool event(QEvent *event) override;

private:
    void askPassphrase();
    bool start(const QString &title, std::function<void(const ProgressSink &, const CancelToken &)> work,
        std::function<void()> then);

    Session &m_session;
    BannerHost *m_banners;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
};

} // namespace rd::views
