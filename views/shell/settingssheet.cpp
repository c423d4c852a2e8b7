// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingssheet.h"

#include "views/shell/autosync.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"
#include "views/shell/session.h"
#include "views/support/languages.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/viewstate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

SettingsSheet::SettingsSheet(Session &session, AutoSync &automatic, Notices &notices, QWidget *parent)
    : Sheet(session, tr("Settings"), 72, parent),
      m_search(new SearchField(tr("Search the settings"))),
      m_grid(new QGridLayout),
      m_nothing(paragraphLabel(tr("No setting of that name.")))
{
    body()->addWidget(m_search);
    m_grid->setHorizontalSpacing(space(Space::Page));
    m_grid->setVerticalSpacing(space(Space::Hair));
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    m_nothing->setInk(Token::Muted);
    m_nothing->hide();
    body()->addWidget(m_nothing);
    body()->addStretch(1);
    addColours();
    addRows();
    addLanguage();
    addSync(automatic);
    addStart();
    addAlert();
    addNotices(notices);
    addReset();
    setDone();
    connect(m_search, &SearchField::searchChanged, this, &SettingsSheet::refresh);
}

void SettingsSheet::add(const QString &key, const QString &title, const QString &note, QWidget *control)
{
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(title, TextRole::Strong);
    PlainLabel *words = paragraphLabel(note);
    words->setInk(Token::Muted);
    label->setBuddy(control);
    control->setAccessibleName(title);
    control->setAccessibleDescription(note);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(words, row + 1, 0);
    m_grid->addWidget(control, row, 1, 2, 1, Qt::AlignTop);
    m_grid->setRowMinimumHeight(row + 2, space(Space::Medium));
    m_rows.push_back({key, QString(title + u' ' + note).toCaseFolded(), {label, words, control}, control});
}

void SettingsSheet::addColours()
{
    auto *box = new QComboBox;
    const std::pair<ThemeMode, QString> modes[] = {
        {ThemeMode::System, tr("Like the system")}, {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes)
        box->addItem(text, static_cast<int>(mode));
    box->setCurrentIndex(box->findData(static_cast<int>(Theme::mode())));
    connect(box, &QComboBox::activated, this, [this, box] {
        Theme::setMode(static_cast<ThemeMode>(box->currentData().toInt()));
        session().viewState().save(u"window/theme"_s, QByteArray::number(box->currentData().toInt()));
    });
    add(u"colours"_s, tr("Colours"), tr("Light or dark, also in the night."), box);
}

void SettingsSheet::addRows()
{
    auto *box = new QComboBox;
    box->addItem(tr("Comfortable", "height of the rows of tables"), static_cast<int>(Density::Normal));
    box->addItem(tr("Compact", "height of the rows of tables"), static_cast<int>(Density::Compact));
    box->setCurrentIndex(box->findData(static_cast<int>(Theme::density())));
    connect(box, &QComboBox::activated, this, [this, box] {
        Theme::setDensity(static_cast<Density>(box->currentData().toInt()));
        session().viewState().save(u"window/rows"_s, QByteArray::number(box->currentData().toInt()));
    });
    add(u"rows"_s, tr("Rows of tables"), tr("Compact rows show a quarter more of a long list at once."), box);
}

void SettingsSheet::addLanguage()
{
    auto *box = new QComboBox;
    box->addItem(tr("Like the system"), QString());
    for (const Language &language : languages())
        box->addItem(language.name, language.code);
    const QString kept = QString::fromLatin1(session().viewState().load(u"window/language"_s));
    box->setCurrentIndex(qMax(0, box->findData(kept)));
    connect(box, &QComboBox::activated, this, [this, box] {
        const QString code = box->currentData().toString();
        session().viewState().save(u"window/language"_s, code.toLatin1());
        Q_EMIT languageChosen(code);
    });
    add(u"language"_s, tr("Language"), tr("Of texts, dates and figures. It changes when this sheet is closed."), box);
}

void SettingsSheet::addSync(AutoSync &automatic)
{
    auto *box = new QComboBox;
    for (const int minutes : AutoSync::choices())
        box->addItem(AutoSync::textOf(minutes), minutes);
    box->setCurrentIndex(box->findData(automatic.minutes()));
    connect(
        box, &QComboBox::activated, this, [box, watch = &automatic] { watch->setMinutes(box->currentData().toInt()); });
    add(u"sync"_s, tr("Sync by itself"),
        tr("Pulls what is new from all connections while this window is open. What campaigns may issue without a "
           "person goes out after it."),
        box);
}

void SettingsSheet::addStart()
{
    auto *box = new QComboBox;
    box->addItem(tr("The page I left"), QString());
    box->addItem(tr("Overview"), u"overview"_s);
    box->setCurrentIndex(qMax(0, box->findData(QString::fromLatin1(session().viewState().load(u"window/start"_s)))));
    connect(box, &QComboBox::activated, this,
        [this, box] { session().viewState().save(u"window/start"_s, box->currentData().toString().toLatin1()); });
    add(u"start"_s, tr("Begin with"), tr("What is shown when the program starts."), box);
}

void SettingsSheet::addAlert()
{
    auto *check = new QCheckBox(tr("Tell me"));
    check->setChecked(session().viewState().load(u"window/alert"_s) != "0");
    connect(check, &QCheckBox::toggled, this,
        [this](bool on) { session().viewState().save(u"window/alert"_s, on ? "1" : "0"); });
    add(u"alert"_s, tr("When something has ended"),
        tr("Asks for attention when a sync or an issue ends while you are in another window."), check);
}

void SettingsSheet::addNotices(Notices &notices)
{
    auto *check = new QCheckBox(tr("Show notices"));
    check->setChecked(notices.isWanted());
    connect(check, &QCheckBox::toggled, &notices, &Notices::setWanted);
    const QString where = Notices::hasDesktop()
        ? tr("Shows a message of the desktop when a sync found rewards that are due, or when something failed, while "
             "you "
             "are in another window. It names nobody and no amount.")
        : tr("When a sync found rewards that are due, or when something failed, while you are in another window. This "
             "desktop has no place for messages: they wait in the window.");
    add(u"notices"_s, tr("Notices"), where, check);
}

void SettingsSheet::addReset()
{
    QPushButton *reset = makeButton(tr("Reset the arrangement"));
    connect(reset, &QPushButton::clicked, this, &SettingsSheet::resetArrangement);
    add(u"reset"_s, tr("Arrangement"),
        tr("Columns, widths, panels and the size of the window as at the beginning. Filters, saved filters and the "
           "books "
           "stay."),
        reset);
    reset->setAccessibleName(reset->text());
}

void SettingsSheet::resetArrangement()
{
    QWidget *window = parentWidget()->window();
    for (ElidedTable *table : window->findChildren<ElidedTable *>())
        table->resetColumns();
    for (SidePanel *panel : window->findChildren<SidePanel *>())
        panel->resetWidth();
    window->setWindowState(window->windowState() & ~Qt::WindowMaximized & ~Qt::WindowFullScreen);
    window->resize(MainWindow::usualSize());
    banners()->showBanner(
        u"reset"_s, {Tone::Positive, tr("The window is arranged as at the beginning."), {}, {}, true});
}

QWidget *SettingsSheet::control(const QString &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &one) { return one.key == key; });
    return row == m_rows.end() ? nullptr : row->control;
}

void SettingsSheet::refresh()
{
    const QStringList words = m_search->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Row &row : m_rows) {
        const bool fits =
            std::all_of(words.begin(), words.end(), [&row](const QString &word) { return row.folded.contains(word); });
        for (QWidget *widget : row.widgets)
            widget->setVisible(fits);
        isAny = isAny || fits;
    }
    m_nothing->setVisible(!isAny);
}

} // namespace rd::views
