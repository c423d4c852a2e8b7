// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/adoptsheet.h"

#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/support/textrows.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 120;

QString reasonText(const QString &by)
{
    if (by == "metadata"_L1)
        return AdoptSheet::tr("its metadata say so");
    if (by == "name"_L1)
        return AdoptSheet::tr("its name says so");
    return AdoptSheet::tr("you say so");
}

} // namespace

AdoptSheet::AdoptSheet(Session &session, const QStringList &campaigns, const QString &campaign, QWidget *parent)
    : Sheet(session, tr("Adopt existing codes"), 104, parent),
      m_campaign(new QComboBox),
      m_byName(new QCheckBox(tr("Go by names as well: DRONA29 belongs to the only Drona"))),
      m_rows(new TextRows({{u"code"_s, tr("Code"), false}, {u"participant"_s, tr("Participant"), false},
                              {u"by"_s, tr("Because"), false}, {u"connection"_s, tr("Connection"), false}},
          this)),
      m_table(new ElidedTable(tr("Codes found"))),
      m_summary(paragraphLabel({})),
      m_look(makeButton(tr("Look for codes"))),
      m_adopt(makeButton(Icon::Check, tr("Adopt codes"), Emphasis::Primary))
{
    build(campaigns, campaign);
    forget();
    m_campaign->setFocus();
}

void AdoptSheet::build(const QStringList &campaigns, const QString &campaign)
{
    addNote(tr("Promotion codes that were made at the provider and belong to nobody here. Nothing is changed at the "
               "provider; what was bought with an adopted code counts for its participant."));
    QFormLayout *form = addForm();
    m_campaign->setAccessibleName(tr("Campaign"));
    for (const QString &name : campaigns)
        m_campaign->addItem(safeText(name, 60), name);
    m_campaign->setCurrentIndex(qMax(0, m_campaign->findData(campaign)));
    addFormRow(form, tr("Campaign"), m_campaign);
    m_byName->setChecked(true);
    form->addRow(QString(), m_byName);
    m_code = addField(form, tr("One code only"), tr("Its text or id; empty for all that can be told"));
    m_participant = addField(form, tr("Belongs to"), tr("E-mail address, code or id of the participant"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({18, 26, 18, 0});
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 8);
    body()->addWidget(m_table, 1);
    m_summary->setAccessibleName(tr("What was found"));
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    body()->addWidget(m_summary);
    addButton(m_look);
    addButton(m_adopt);
    m_look->setDefault(true);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &AdoptSheet::forget);
    connect(m_byName, &QCheckBox::toggled, this, &AdoptSheet::forget);
    for (QLineEdit *field : {m_code, m_participant})
        connect(field, &QLineEdit::textChanged, this, &AdoptSheet::forget);
    connect(m_look, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_adopt, &QPushButton::clicked, this, [this] { run(false); });
}

/// What was found belongs to what was asked.
void AdoptSheet::forget()
{
    m_rows->setRows({});
    m_adopt->setEnabled(false);
    m_adopt->setText(tr("Adopt codes"));
    const bool isOne = !m_code->text().trimmed().isEmpty();
    const bool hasPerson = !m_participant->text().trimmed().isEmpty();
    m_look->setEnabled(m_campaign->count() > 0 && isOne == hasPerson);
    m_byName->setEnabled(!isOne);
    m_summary->setText(m_campaign->count() == 0 ? tr("A campaign says which connections and metadata to look at. Make "
                                                     "one first.")
            : isOne != hasPerson                ? tr("A single code needs its participant, and the other way round.")
                                                : QString());
}

/// While it is looked for something, nobody asks for something else: the answer would be taken for that of the fields.
void AdoptSheet::setFieldsEnabled(bool enabled)
{
    m_campaign->setEnabled(enabled);
    m_code->setEnabled(enabled);
    m_participant->setEnabled(enabled);
    m_byName->setEnabled(enabled && m_code->text().trimmed().isEmpty());
    m_look->setEnabled(enabled);
}

void AdoptSheet::run(bool dryRun)
{
    if (dryRun) {
        m_shown = {};
        m_shown.campaign = m_campaign->currentData().toString();
        m_shown.code = m_code->text().trimmed();
        m_shown.byName = m_byName->isChecked();
        m_shown.member = session().desk().actor;
        m_shownWhom = m_participant->text().trimmed();
    }
    services::AdoptOrder order = m_shown; // adopted is what was shown
    order.dryRun = dryRun;
    const QString whom = m_shownWhom;
    const bool started = runTask(
        dryRun ? tr("Looking for codes") : tr("Adopting codes"),
        [&desk = session().desk(), order, whom](
            const ProgressSink &progress, const CancelToken &cancel) -> Result<services::AdoptReport> {
            services::AdoptOrder asked = order;
            if (!whom.isEmpty()) {
                RD_TRY(id, desk.people.participantId(whom));
                asked.participant = id;
            }
            return desk.codes.adopt(asked, progress, cancel);
        },
        [this, dryRun](const Result<services::AdoptReport> &report) {
            setFieldsEnabled(true);
            if (!report) {
                showError(report.error());
            } else if (dryRun) {
                show(*report);
                Q_EMIT looked();
            } else {
                Q_EMIT adopted(tr(
                    "%Ln codes belong to their participants now.", nullptr, static_cast<int>(report->adopted.size())));
                accept();
            }
        });
    if (started) {
        setFieldsEnabled(false);
        m_adopt->setEnabled(false);
    }
}

void AdoptSheet::show(const services::AdoptReport &report)
{
    std::vector<TextRows::Row> rows;
    for (const services::AdoptedCode &code : report.adopted)
        rows.push_back({{safeText(code.code, kLongest)}, {safeText(code.name, kLongest)}, {reasonText(code.by)},
            {safeText(code.connection, kLongest)}});
    for (const services::CodeProblem &problem : report.ambiguous)
        rows.push_back({{safeText(problem.code, kLongest)}, {safeText(saidText(problem.detail), kLongest)},
            {tr("could be several: name one")}, {safeText(problem.connection, kLongest)}});
    m_rows->setRows(std::move(rows));
    const auto count = static_cast<int>(report.adopted.size());
    m_summary->setText(tr("%1 %2", "codes that can be told, codes that cannot")
                           .arg(count == 0 ? tr("No code can be told.") : tr("%Ln codes can be told.", nullptr, count),
                               report.left == 0 ? QString() : tr("%Ln stay with nobody.", nullptr, report.left))
                           .trimmed());
    m_adopt->setEnabled(count > 0);
    m_adopt->setText(count > 0 ? tr("Adopt %Ln codes", nullptr, count) : tr("Adopt codes"));
}

} // namespace rd::views
