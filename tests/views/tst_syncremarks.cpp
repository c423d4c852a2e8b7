// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync of a shop found worth telling, where the merchant looks, in the person's language.
#include "integrations/sample/shopserver.h"
#include "tests/views/deskfixture.h"
#include "views/connections/connectionspage.h"
#include "views/connections/connectioncard.h"
#include "views/widgets/plainlabel.h"

#include <QTranslator>

using namespace rd;
using namespace rd::views;

namespace {

/// Says in brackets what services say.
class Bracketed : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "rd::Said") == 0 ? QString(u'[' + QString::fromUtf8(source) + u']') : QString();
    }
};

QStringList textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const PlainLabel *label : widget->findChildren<PlainLabel *>())
        texts += label->text();
    return texts;
}

} // namespace

class TestSyncRemarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_desk = std::make_unique<DeskFixture>(false);
        QVERIFY(m_desk->show());
        services::ConnectRequest request;
        request.provider = u"shopify"_s;
        request.name = u"shop"_s;
        request.apiBase = m_shop.baseUrl().toString();
        QByteArray token = sample::ShopServer::adminToken();
        request.secret = Secret::take(token);
        request.actor = m_desk->desk().actor;
        const auto connected = m_desk->desk().connections.connect(request, {});
        QVERIFY2(connected, connected ? "" : qPrintable(connected.error().text));
        m_desk->session().reloadConnections();
        QVERIFY(m_desk->settle());
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }
    void cleanupTestCase() { m_desk.reset(); }

    void nothingIsRemarkedWhereNothingIsHidden()
    {
        sync();
        QCOMPARE(hints().size(), 0);
    }

    void hiddenCustomersAreToldOnTheCard()
    {
        m_shop.hideCustomerData(true);
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        sync();
        QCOMPARE(hints().size(), 1);
        QVERIFY2(hints().first().startsWith(u"[Shopify hides names"_s), qPrintable(hints().first()));
        QVERIFY2(hints().first().contains(u"everything else was read. ["_s), qPrintable(hints().first())); // the remedy
    }

    /// What is no longer so is no longer told.
    void theNextSyncSaysWhatIsSoNow()
    {
        m_shop.hideCustomerData(false);
        sync();
        QCOMPARE(hints().size(), 0);
    }

private:
    void sync()
    {
        QVERIFY(m_desk->session().startSync({}, true));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->session().lastSync().has_value());
    }
    /// What stands on the shop's card and speaks of hidden customers.
    QStringList hints()
    {
        m_desk->window->go(PageId::Connections);
        if (!m_desk->settle())
            return {u"not settled"_s};
        const auto *card = m_desk->window->findChild<ConnectionCard *>();
        return card ? textsOf(card).filter(u"Shopify hides"_s) : QStringList{u"no card"_s};
    }

    sample::ShopServer m_shop{[] {
        sample::ShopOptions options;
        options.orders = 12;
        return options;
    }()};
    std::unique_ptr<DeskFixture> m_desk;
    Bracketed m_translator;
};

QTEST_MAIN(TestSyncRemarks)
#include "tst_syncremarks.moc"
