// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fileguide.h"

#include "models/services/background.h"
#include "models/services/batchservice.h"
#include "views/campaigns/campaignspage.h"
#include "views/connections/eventsheet.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/importsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/theme/iconset.h"
#include "views/theme/paint.h"
#include "views/widgets/banner.h"
#include "views/widgets/dialogs.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The one file of this machine that is dragged; empty where it is something else or several.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

bool areSeveral(const QMimeData *data)
{
    return data && data->urls().size() > 1;
}

/// Batches whose file is out and whose results have not all come.
bool waitsForResults(const Batch &batch)
{
    return batch.state == BatchState::Exporting || batch.state == BatchState::Exported
        || batch.state == BatchState::Reconciled;
}

Result<HandedFile> readFile(services::Desk &desk, const Session::FileReader &bytes, const QString &path)
{
    HandedFile file;
    file.name = QFileInfo(path).fileName();
    RD_TRY(content, bytes(path));
    file.bytes = std::move(content);
    if (!isDocument(file.bytes)) {
        // What is no table may still be the results of a bank.
        if (auto table = services::readTable(file.bytes, file.name)) {
            file.sheet = table->sheet;
            file.table = std::make_shared<const services::TableFile>(*std::move(table));
        } else {
            file.whyNoTable = table.error();
        }
    }
    RD_TRY(batches, desk.batches.list());
    for (Batch &batch : batches) {
        if (waitsForResults(batch))
            file.batches.push_back(std::move(batch));
    }
    return file;
}

/// With its bytes where they are known, so that it can be read in another form.
ColumnsSheet::File tableOf(const HandedFile &file)
{
    return file.table ? file.table : ColumnsStep::fileOf(*file.sheet);
}

} // namespace

/// What the window says while a file is held over it.
class DropVeil : public QWidget {
public:
    explicit DropVeil(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(FileGuide::tr("Drop the file here"));
        hide();
    }
    void cover()
    {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor ground = color(Token::Window);
        ground.setAlphaF(0.85F);
        painter.fillRect(rect(), ground);
        const QFont font = textFont(TextRole::Section, this->font());
        const QString words = FileGuide::tr("Drop it: what it is and what it would change is shown first");
        const QFontMetrics metrics(font);
        const int width = std::min(this->width() - 2 * space(Space::Page),
            metrics.horizontalAdvance(words) + 2 * space(Space::Page) + space(Space::Page));
        const int height = metrics.height() * 3 + 2 * space(Space::Page);
        QRect box(0, 0, width, height);
        box.moveCenter(rect().center());
        paint::box(&painter, box, color(Token::AccentSoft), color(Token::Accent), cornerRadius());
        QRect icon(0, 0, metrics.height(), metrics.height());
        icon.moveCenter(box.center());
        icon.moveTop(box.top() + space(Space::Page));
        Icons::paint(&painter, icon, Icon::Import, color(Token::Accent));
        painter.setFont(font);
        painter.setPen(color(Token::Text));
        paint::write(&painter,
            box.adjusted(space(Space::Large), icon.bottom() - box.top(), -space(Space::Large), -space(Space::Medium)),
            int(Qt::AlignCenter) | Qt::TextWordWrap, words);
    }
};

FileGuide::FileGuide(Session &session, MainWindow &window)
    : QObject(&window), m_session(session), m_window(window), m_veil(new DropVeil(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileGuide::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const bool isOne = !fileOf(drag->mimeData()).isEmpty();
        if (!isOne && !areSeveral(drag->mimeData()))
            return false;
        drag->acceptProposedAction();
        if (isOne)
            m_veil->cover();
        return true;
    }
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (fileOf(drag->mimeData()).isEmpty() && !areSeveral(drag->mimeData()))
            return false;
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave:
        m_veil->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_veil->hide();
        const QString path = fileOf(drop->mimeData());
        if (path.isEmpty() && areSeveral(drop->mimeData())) {
            drop->setDropAction(Qt::IgnoreAction);
            drop->accept();
            m_session.report(Error{ErrorKind::BadInput,
                tr("Drop one file at a time: each is shown before it changes "
                   "anything. None of these was read."),
                {}, {}, false, 0, {}});
            return true;
        }
        if (path.isEmpty())
            return false;
        // It is only read, wherever it came from.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(path);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void FileGuide::choose()
{
    m_session.dialogs().openFile(
        &m_window, {tr("Open a file"), {}, {}, tr("All files (*)")}, [this](const std::optional<QString> &path) {
            if (path)
                take(*path);
        });
}

void FileGuide::take(const QString &path)
{
    services::inBackground(
        this, [&desk = m_session.desk(), bytes = m_session.dataReader(), path] { return readFile(desk, bytes, path); },
        [this](Result<HandedFile> file) {
            if (file)
                ask(*std::move(file));
            else
                m_session.report(file.error());
        });
}

void FileGuide::ask(HandedFile file)
{
    auto *sheet = new FileSheet(m_session, std::move(file), &m_window);
    connect(sheet, &FileSheet::chosen, this,
        [this, sheet](FileKind kind, const QString &place) { lead(kind, place, sheet->file()); });
    sheet->open();
    Q_EMIT asked(sheet);
}

void FileGuide::lead(FileKind kind, const QString &place, const HandedFile &file)
{
    switch (kind) {
    case FileKind::Campaign:
        m_window.go(PageId::Campaigns);
        static_cast<CampaignsPage *>(m_window.page(PageId::Campaigns))->takeDocument(file.bytes, file.name);
        return;
    case FileKind::Events:
        m_window.go(PageId::Connections);
        (new EventSheet(m_session, place, file.name, file.bytes, m_window.page(PageId::Connections)))->open();
        return;
    case FileKind::Results:
        leadToResults(place, file);
        return;
    case FileKind::PaidCommissions:
        m_window.go(PageId::Rewards);
        (new PaidSheet(m_session, tableOf(file), m_window.page(PageId::Rewards)))->open();
        return;
    case FileKind::Comparison:
        m_window.go(PageId::Rewards);
        (new CompareSheet(m_session, tableOf(file), m_window.page(PageId::Rewards)))->open();
        return;
    case FileKind::Participants:
    case FileKind::Referrals:
    case FileKind::Sales:
    case FileKind::Rates:
        leadToImport(kind, file);
        return;
    }
}

void FileGuide::leadToImport(FileKind kind, const HandedFile &file)
{
    using Kind = ImportSheet::Kind;
    const auto open = [this, table = tableOf(file)](PageId page, Kind as, const QStringList &campaigns) {
        m_window.go(page);
        auto *import = new ImportSheet(m_session, as, table, campaigns, m_window.page(page));
        import->setAttribute(Qt::WA_DeleteOnClose);
        import->open();
    };
    if (kind == FileKind::Sales) {
        open(PageId::Rewards, Kind::Sales, {});
        return;
    }
    if (kind == FileKind::Rates) {
        open(PageId::Campaigns, Kind::Rates, {});
        return;
    }
    const bool isPeople = kind == FileKind::Participants;
    services::inBackground(
        this, [&desk = m_session.desk()] { return desk.campaigns.list(); },
        [this, open, isPeople](const Result<std::vector<Campaign>> &campaigns) {
            if (!campaigns) {
                m_session.report(campaigns.error());
                return;
            }
            QStringList names;
            for (const Campaign &campaign : *campaigns)
                names += campaign.name;
            open(isPeople ? PageId::Participants : PageId::Referrals, isPeople ? Kind::Participants : Kind::Referrals,
                names);
        });
}

void FileGuide::leadToResults(const QString &batch, const HandedFile &file)
{
    const BatchId id{batch.toLongLong()};
    const auto found = std::find_if(
        file.batches.begin(), file.batches.end(), [id](const Batch &candidate) { return candidate.id == id; });
    if (found == file.batches.end())
        return;
    m_window.go(PageId::Payouts);
    auto *page = static_cast<PayoutsPage *>(m_window.page(PageId::Payouts));
    page->openBatch(id);
    auto *sheet = new ResultSheet(m_session, *found, file.name, file.bytes, page);
    connect(sheet, &ResultSheet::applied, page, [page](const QString &sentence) {
        page->banners()->showBanner(u"results"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

} // namespace rd::views
