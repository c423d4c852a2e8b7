// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/testprintsheet.h"

#include "models/services/background.h"
#include "views/payouts/formattexts.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/segmentbar.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kBytesOfRow = 16;
constexpr qsizetype kMostBytesShown = 64 * 1024;
constexpr qsizetype kLongestRemark = 300;

QString asciiOf(const QByteArray &bytes)
{
    QString text;
    for (const char c : bytes)
        text += c >= ' ' && c <= '~' ? QChar::fromLatin1(c) : QChar(u'·');
    return text;
}

/// "00000010  54 45 53 54 0d 0a …  TEST··": what an editor would hide is there.
QString hexDump(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < std::min(bytes.size(), kMostBytesShown); at += kBytesOfRow) {
        const QByteArray row = bytes.mid(at, kBytesOfRow);
        const QString hex = QString::fromLatin1(row.toHex(' ')).leftJustified(kBytesOfRow * 3 - 1);
        lines += u"%1  %2  %3"_s.arg(at, 8, 16, QChar(u'0')).arg(hex, asciiOf(row));
    }
    return lines.join(u'\n');
}

/// As wide as the widest row: a column for each cell.
std::vector<items::ColumnInfo> columnsOf(const services::TestPrint &print)
{
    std::size_t count = static_cast<std::size_t>(print.file.header.size());
    for (const QStringList &row : print.file.rows)
        count = std::max(count, static_cast<std::size_t>(row.size()));
    std::vector<items::ColumnInfo> columns;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, count); ++i) {
        const QString title = safeText(print.file.header.value(static_cast<qsizetype>(i)), 60);
        const QString number = QString::number(i + 1);
        columns.push_back(
            {u"c"_s + number, title.isEmpty() ? TestPrintSheet::tr("Column %1").arg(number) : title, false});
    }
    return columns;
}

} // namespace

TestPrintSheet::TestPrintSheet(Session &session, const services::TestPrint &print, QWidget *parent)
    : Sheet(session, tr("Tried on sample rows"), 96, parent),
      m_print(print),
      m_sentence(paragraphLabel({})),
      m_parts(new SegmentBar(tr("What to look at"))),
      m_stack(new QStackedLayout),
      m_rows(new TextRows(columnsOf(print), this)),
      m_checks(new TextRows({{u"check"_s, tr("Looked at"), false}, {u"result"_s, tr("Result"), false},
                                {u"detail"_s, tr("What is wrong"), false}},
          this)),
      m_bytes(new QPlainTextEdit),
      m_save(makeButton(Icon::Export, tr("Save …"), Emphasis::Primary))
{
    build();
}

void TestPrintSheet::build()
{
    addNote(tr("A file with invented receivers, to be looked at or tried at the provider. It is no batch, pays nobody "
               "and is not kept."));
    const bool isGood = m_print.isGood();
    m_sentence->setInk(isGood ? Token::Text : Token::Negative);
    QStringList sentences{isGood ? tr("Everything that was looked at is as it should be: %1, %Ln bytes.", nullptr,
                              static_cast<int>(m_print.file.bytes.size()))
                                       .arg(formatMoney({m_print.total, m_print.currency}))
                                 : tr("Something is not as it should be: look at the checks.")};
    if (!m_print.invented.isEmpty())
        sentences += tr("Not filled in yet, with a test value in the file: %1.", "settings")
                         .arg(safeText(m_print.invented.join(u", "_s)));
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setAccessibleName(tr("What the test came to"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_parts, 0, Qt::AlignLeading);
    body()->addLayout(m_stack, 1); // before it shows its first page, which would be a window of its own
    std::vector<TextRows::Row> rows;
    for (const QStringList &cells : m_print.file.rows) {
        TextRows::Row row;
        for (int i = 0; i < m_rows->columnCount(); ++i)
            row.push_back({safeText(cells.value(i))});
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    std::vector<TextRows::Row> checks;
    for (const FileCheck &check : m_print.file.checks)
        checks.push_back({{safeText(saidText(check.name))}, {check.passed ? tr("Good") : tr("Wrong")},
            {safeText(saidText(check.detail), kLongestRemark)}});
    for (const PayoutRemark &remark : m_print.file.remarks) {
        const QString text = asSentence(formatText(remark.text, kLongestRemark));
        checks.push_back({{remark.line > 0 ? tr("Line %1").arg(remark.line) : tr("The whole file")},
            {remark.refused ? tr("Wrong") : tr("To be known")}, {text}});
    }
    m_checks->setRows(std::move(checks));
    const auto add = [this](
                         const QString &id, const QString &title, QAbstractItemModel *model, const QList<int> &widths) {
        m_parts->addSegment(id, title);
        auto *table = new ElidedTable(title);
        table->setModel(model);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setColumnWidths(widths);
        m_stack->addWidget(table);
    };
    add(u"table"_s, tr("Table"), m_rows, QList<int>(m_rows->columnCount(), 18));
    m_parts->addSegment(u"bytes"_s, tr("Bytes"));
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_bytes->setAccessibleName(tr("Bytes of the file"));
    m_bytes->setPlainText(hexDump(m_print.file.bytes));
    m_stack->addWidget(m_bytes);
    add(u"checks"_s, tr("Checks"), m_checks, {40, 14, 0});
    connect(m_parts, &SegmentBar::currentChanged, this, [this](const QString &id) {
        m_stack->setCurrentIndex(id == "bytes"_L1 ? 1 : id == "checks"_L1 ? 2 : 0);
    });
    m_parts->setCurrent(isGood ? u"table"_s : u"checks"_s);
    body()->addWidget(captionLabel(tr("SHA-256 %1").arg(PayoutWords::shortHash(m_print.hash))));
    addButton(m_save);
    m_save->setEnabled(!m_print.file.bytes.isEmpty());
    m_save->setDefault(m_save->isEnabled());
    connect(m_save, &QPushButton::clicked, this, &TestPrintSheet::save);
    resize(std::max(minimumWidth(), scaled(860)), scaled(520));
}

QString TestPrintSheet::bytesText() const
{
    return m_bytes->toPlainText();
}

QString TestPrintSheet::sentence() const
{
    return m_sentence->text();
}

void TestPrintSheet::save()
{
    session().dialogs().saveFile(this, {tr("Save the test file"), {}, m_print.fileName, tr("All files (*)")},
        [this](const std::optional<QString> &path) {
            if (!path)
                return;
            services::inBackground(
                this,
                [write = session().fileWriter(), path = *path, bytes = m_print.file.bytes] {
                    return write(path, bytes);
                },
                [this, path = *path](const Status &done) {
                    if (!done) {
                        showError(done.error());
                        return;
                    }
                    Q_EMIT saved(tr("The test file was written to %1. It pays nobody.")
                                     .arg(safeText(QFileInfo(path).fileName(), 80)));
                    setDone();
                });
        });
}

} // namespace rd::views
