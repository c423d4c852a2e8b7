// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/eventsheet.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/secretfield.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

struct Order {
    services::EventImport import;
    bool keepsSecret = false;
};

/// A secret that has proven itself is kept where the person wants it.
Result<services::EventImportReport> importLog(
    services::Desk &desk, const Order &order, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(report, desk.sync.importEvents(order.import, progress, cancel));
    if (order.keepsSecret && order.import.signing && report.verified > 0) {
        RD_TRY(connection, desk.connections.byName(order.import.connection));
        RD_CHECK(desk.connections.keepSigningSecret(connection, *order.import.signing));
    }
    return report;
}

} // namespace

void EventSheet::choose(Session &session, const QString &connection, QWidget *parent)
{
    FileQuestion question;
    question.title = tr("Import events");
    question.filter = tr("Event logs (*.json *.jsonl *.ndjson *.log *.txt);;All files (*)");
    session.dialogs().openFile(parent, question, [&session, connection, parent](const std::optional<QString> &path) {
        if (!path)
            return;
        services::inBackground(
            parent, [read = session.dataReader(), path = *path] { return read(path); },
            [&session, connection, parent, file = QFileInfo(*path).fileName()](Result<QByteArray> bytes) {
                if (!bytes) {
                    session.report(bytes.error());
                    return;
                }
                (new EventSheet(session, connection, file, *std::move(bytes), parent))->open();
            });
    });
}

EventSheet::EventSheet(
    Session &session, const QString &connection, const QString &file, QByteArray bytes, QWidget *parent)
    : Sheet(session,
        tr("Import events of %1: %2", "1: connection, 2: file").arg(safeText(connection, 40), safeText(file, 60)), 84,
        parent),
      m_connection(connection),
      m_bytes(std::move(bytes)),
      m_sentence(paragraphLabel({})),
      m_secretPart(new QWidget),
      m_secret(new QLineEdit),
      m_keep(new QCheckBox(tr("Keep it in the keychain of this computer"))),
      m_table(new ElidedTable(tr("Events that are not good"))),
      m_rows(new TextRows({{u"place"_s, tr("Place"), false}, {u"why"_s, tr("Why"), false}}, this)),
      m_skip(new QCheckBox(tr("Leave these out and read what the others are about"))),
      m_progress(new ProgressPane),
      m_read(makeButton(Icon::Import, tr("Read the events"), Emphasis::Primary))
{
    build();
    refresh();
}

void EventSheet::build()
{
    addNote(tr("For a log of webhook events that was saved elsewhere. No event is believed: what it is about is asked "
               "for at the provider again, so the same log may be read any number of times."));
    m_sentence->setAccessibleName(tr("Outcome"));
    m_sentence->hide();
    body()->addWidget(m_sentence);
    buildSecret();
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({14, 0});
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 6);
    m_table->hide();
    body()->addWidget(m_table, 1);
    m_skip->hide();
    body()->addWidget(m_skip);
    body()->addWidget(m_progress);
    addButton(m_read);
    m_read->setDefault(true);
    connect(m_skip, &QCheckBox::toggled, this, &EventSheet::refresh);
    connect(m_read, &QPushButton::clicked, this, &EventSheet::read);
}

void EventSheet::buildSecret()
{
    auto *column = new QVBoxLayout(m_secretPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addWidget(paragraphLabel(
        tr("Events of this log are signed. The signing secret stands at the provider beside the webhook endpoint and "
           "begins with “whsec_”.")));
    QFormLayout *form = makeForm();
    makeSecret(m_secret);
    m_secret->setMaxLength(300);
    addFormRow(form, tr("Signing secret"), m_secret);
    column->addLayout(form);
    m_keep->setChecked(true);
    column->addWidget(m_keep);
    m_secretPart->hide();
    body()->addWidget(m_secretPart);
    connect(m_secret, &QLineEdit::textChanged, this, &EventSheet::refresh);
}

QString EventSheet::sentence() const
{
    return m_sentence->text();
}

void EventSheet::read()
{
    Order order;
    order.import.bytes = m_bytes;
    order.import.connection = m_connection;
    order.import.skipBad = m_skip->isChecked();
    if (!m_secretPart->isHidden()) {
        order.import.signing = takeSecret(m_secret);
        order.keepsSecret = m_keep->isChecked();
    }
    m_running = runTask(
        tr("Importing events"),
        [&desk = session().desk(), order](const ProgressSink &progress, const CancelToken &cancel) {
            return importLog(desk, order, progress, cancel);
        },
        [this](const Result<services::EventImportReport> &report) { take(report); });
    if (m_running)
        m_progress->begin(tr("Checking the log and asking for what it is about …"));
    refresh();
}

void EventSheet::take(const Result<services::EventImportReport> &report)
{
    m_running = false;
    m_progress->end();
    if (report)
        show(*report);
    else if (report.error().code == "signing-secret-needed"_L1)
        askSecret();
    else
        showError(report.error());
    refresh();
    growToContent(this);
    Q_EMIT answered();
}

void EventSheet::askSecret()
{
    m_secretPart->setVisible(true);
    m_secret->setFocus(Qt::OtherFocusReason);
}

void EventSheet::show(const services::EventImportReport &report)
{
    std::vector<TextRows::Row> rows;
    for (const LogProblem &problem : report.problems)
        rows.push_back({{safeText(saidText(problem.place), 40)}, {safeText(saidText(problem.detail), 300)}});
    m_hasProblems = !rows.empty();
    m_table->setVisible(m_hasProblems);
    m_rows->setRows(std::move(rows));
    m_sentence->setVisible(true);
    if (!report.imported) {
        m_sentence->setInk(Token::Warning);
        m_sentence->setText(
            tr("%Ln events are not good; nothing was read.", nullptr, static_cast<int>(report.problems.size())));
        m_skip->setVisible(true);
        m_skip->setFocus(Qt::OtherFocusReason);
        return;
    }
    QStringList sentences{tr("%Ln events were read.", nullptr, static_cast<int>(report.events))};
    if (report.verified > 0)
        sentences += tr("The signatures of %Ln of them are right.", nullptr, static_cast<int>(report.verified));
    if (report.ignored > 0)
        sentences += tr("%Ln are of no use to the books.", nullptr, static_cast<int>(report.ignored));
    sentences += tr("%Ln objects were asked for again.", nullptr, static_cast<int>(report.objects));
    sentences += tr("New rewards: %1, reversed: %2.")
                     .arg(formatCount(report.books.newRewards), formatCount(report.books.reversed));
    m_sentence->setInk(Token::Text);
    m_sentence->setText(sentences.join(u' '));
    m_secretPart->hide();
    m_skip->hide();
    m_read->hide();
    setDone();
    if (report.sync.error)
        showError(*report.sync.error);
}

void EventSheet::refresh()
{
    const bool lacksSecret = !m_secretPart->isHidden() && m_secret->text().trimmed().isEmpty();
    const bool lacksConsent = m_hasProblems && !m_skip->isChecked();
    m_read->setEnabled(!m_running && !lacksSecret && !lacksConsent);
}

} // namespace rd::views
