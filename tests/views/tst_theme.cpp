// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/patience.h"
#include "views/theme/iconset.h"
#include "views/theme/paint.h"
#include "views/theme/statecolors.h"
#include "views/theme/theme.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace rd::views;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void cleanup() { Theme::setMode(ThemeMode::Light); }
    void textCanBeRead_data();
    void textCanBeRead();
    void chipsCanBeRead_data();
    void chipsCanBeRead();
    void primaryButtonCanBeRead();
    void seriesDiffer();
    void everyIconHasItsPicture();
    void iconsFollowTheScheme();
    void iconsAreSharpOnFineDisplays();
    void sidewaysIconsFollowTheLayout();
    void textKeepsTheDirectionOfItsLanguage();
    void modeSetsPalette();
    void yearsAreTypedWithFourDigits();
    void systemModeFollowsPalette();
    void rowsAreHighEnough();
    void focusIsAlwaysVisible_data();
    void focusIsAlwaysVisible();
    void everyStateHasALook();
    void onlyTokensNameColours();
};

namespace {

const QList<Scheme> kSchemes{Scheme::Light, Scheme::Dark};

QString schemeName(Scheme scheme)
{
    return scheme == Scheme::Light ? u"light"_s : u"dark"_s;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool hasColor(const QImage &image, const QColor &wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == wanted.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const QList<std::pair<Token, QByteArray>> grounds{
        {Token::Window, "window"}, {Token::Surface, "surface"}, {Token::Raised, "raised"}};
    const QList<std::pair<Token, QByteArray>> inks{{Token::Text, "text"}, {Token::Muted, "muted"},
        {Token::Accent, "accent"}, {Token::Positive, "positive"}, {Token::Warning, "warning"},
        {Token::Negative, "negative"}, {Token::Info, "info"}, {Token::Violet, "violet"}};
    for (const Scheme scheme : kSchemes) {
        for (const auto &[ink, inkName] : inks) {
            for (const auto &[ground, groundName] : grounds)
                QTest::addRow(
                    "%s: %s on %s", qPrintable(schemeName(scheme)), inkName.constData(), groundName.constData())
                    << tokenColor(ink, scheme) << tokenColor(ground, scheme) << (ink == Token::Text ? 12.0 : 5.2);
        }
        // Selected rows keep the colour of text on the soft accent.
        QTest::addRow("%s: text on a selected row", qPrintable(schemeName(scheme)))
            << tokenColor(Token::Text, scheme) << tokenColor(Token::AccentSoft, scheme) << 7.0;
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrastRatio(ink, ground) >= least, qPrintable(QString::number(contrastRatio(ink, ground))));
}

void TestTheme::chipsCanBeRead_data()
{
    QTest::addColumn<int>("tone");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (int tone = 0; tone <= static_cast<int>(Tone::Violet); ++tone)
            QTest::addRow("%s tone %d", dark ? "dark" : "light", tone) << tone << dark;
    }
}

void TestTheme::chipsCanBeRead()
{
    QFETCH(int, tone);
    QFETCH(bool, dark);
    const ToneColors colors = toneColors(static_cast<Tone>(tone), dark ? Scheme::Dark : Scheme::Light);
    const double ratio = contrastRatio(colors.ink, colors.soft);
    QVERIFY2(ratio >= 5.19, qPrintable(QString::number(ratio)));
}

void TestTheme::primaryButtonCanBeRead()
{
    QVERIFY(contrastRatio(tokenColor(Token::OnAccent, Scheme::Light), tokenColor(Token::Accent, Scheme::Light)) >= 6.0);
    QVERIFY(contrastRatio(tokenColor(Token::OnAccent, Scheme::Dark), tokenColor(Token::Accent, Scheme::Dark)) >= 8.0);
}

void TestTheme::seriesDiffer()
{
    for (int i = 0; i < kSeriesCount; ++i) {
        for (int j = i + 1; j < kSeriesCount; ++j) {
            QVERIFY(seriesColor(i) != seriesColor(j));
            QVERIFY2(seriesDash(i) != seriesDash(j) || j == kSeriesCount - 1,
                "two of the first five lines share their dash");
        }
    }
}

void TestTheme::everyIconHasItsPicture()
{
    const QRegularExpression fixedColour(u"#[0-9a-fA-F]{3}"_s);
    for (const Icon icon : Icons::all()) {
        QFile file(Icons::path(icon));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(Icons::path(icon)));
        const QString source = QString::fromUtf8(file.readAll());
        QVERIFY2(
            source.contains(u"currentColor"_s) && !fixedColour.match(source).hasMatch(), qPrintable(Icons::path(icon)));
        QVERIFY2(source.contains(u"stroke-width=\"1.75\""_s), qPrintable(Icons::path(icon)));
        for (const int edge : {16, 20, 24}) {
            const QImage image = Icons::get(icon).pixmap(edge, edge).toImage();
            QCOMPARE(image.size(), QSize(edge, edge));
            int painted = 0;
            for (int y = 0; y < edge; ++y) {
                for (int x = 0; x < edge; ++x)
                    painted += qAlpha(image.pixel(x, y)) > 64;
            }
            QVERIFY2(painted >= 6, qPrintable(Icons::path(icon)));
        }
    }
    QVERIFY(!Icons::application().pixmap(64, 64).isNull());
}

void TestTheme::iconsFollowTheScheme()
{
    const QIcon icon = Icons::get(Icon::Stop);
    const auto inkOf = [&icon](QIcon::Mode mode, QIcon::State state = QIcon::Off) {
        const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        strongest.setAlpha(255);
        return strongest;
    };
    Theme::setMode(ThemeMode::Light);
    QCOMPARE(inkOf(QIcon::Normal).name(), tokenColor(Token::Text, Scheme::Light).name());
    QVERIFY(inkOf(QIcon::Disabled) != inkOf(QIcon::Normal));
    QCOMPARE(inkOf(QIcon::Selected).name(), tokenColor(Token::Accent, Scheme::Light).name());
    QCOMPARE(inkOf(QIcon::Selected, QIcon::On).name(), tokenColor(Token::OnAccent, Scheme::Light).name());
    Theme::setMode(ThemeMode::Dark);
    QCOMPARE(inkOf(QIcon::Normal).name(), tokenColor(Token::Text, Scheme::Dark).name());
}

void TestTheme::iconsAreSharpOnFineDisplays()
{
    const QPixmap pixmap = Icons::get(Icon::Rewards).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

/// By what is painted: an icon that points sideways is the mirror of itself, any other stays as it is.
void TestTheme::sidewaysIconsFollowTheLayout()
{
    const auto picture = [](Icon icon) { return Icons::get(icon).pixmap(QSize(48, 48)).toImage(); };
    const QList<Icon> sideways{Icon::ChevronLeft, Icon::ChevronRight, Icon::External, Icon::Undo};
    const auto unchanged = {Icon::ChevronDown, Icon::Check, Icon::Help, Icon::Search, Icon::Play};
    for (const Icon icon : sideways) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage before = picture(icon);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = picture(icon);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(before != after, qPrintable(Icons::path(icon)));
        // to the pixel or two that smooth edges may differ by
        int different = 0;
        const QImage mirrored = before.mirrored(true, false);
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x)
                different += std::abs(qAlpha(after.pixel(x, y)) - qAlpha(mirrored.pixel(x, y))) > 64;
        }
        QVERIFY2(different <= 8, qPrintable(Icons::path(icon) + u": %1"_s.arg(different)));
    }
    for (const Icon icon : unchanged) {
        const QImage before = picture(icon);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = picture(icon);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(before == after, qPrintable(Icons::path(icon)));
    }
}

/// The side is the layout's, the order of words and figures the language's.
void TestTheme::textKeepsTheDirectionOfItsLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    int flags = paint::readingFlags(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextForceRightToLeft, Qt::RightToLeft);
    QCOMPARE(flags, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextForceLeftToRight);
    flags = paint::readingFlags(Qt::AlignLeft | Qt::AlignVCenter, Qt::LeftToRight);
    QCOMPARE(flags, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextForceLeftToRight);
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    flags = paint::readingFlags(Qt::AlignRight | Qt::AlignAbsolute, Qt::RightToLeft);
    QCOMPARE(flags, int(Qt::AlignRight | Qt::AlignAbsolute) | Qt::TextForceRightToLeft);
    flags = paint::readingFlags(Qt::AlignHCenter, Qt::LeftToRight);
    QCOMPARE(flags & int(Qt::AlignHorizontal_Mask), int(Qt::AlignHCenter));
    QLocale::setDefault(before);
}

void TestTheme::modeSetsPalette()
{
    QSignalSpy spy(Theme::instance(), &Theme::schemeChanged);
    Theme::setMode(ThemeMode::Dark);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Scheme::Dark));
    Theme::setMode(ThemeMode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokenColor(Token::Surface, Scheme::Light));
}

void TestTheme::systemModeFollowsPalette()
{
    Theme::setMode(ThemeMode::System);
    QPalette night;
    night.setColor(QPalette::Window, Qt::black);
    night.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(night);
    QTRY_COMPARE(currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokenColor(Token::Window, Scheme::Dark));
    QPalette day;
    day.setColor(QPalette::Window, Qt::white);
    day.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(day);
    QTRY_COMPARE(currentScheme(), Scheme::Light);
    // A mode the person chose is not overridden by the desktop.
    Theme::setMode(ThemeMode::Light);
    QApplication::setPalette(night);
    QCOMPARE(currentScheme(), Scheme::Light);
}

void TestTheme::rowsAreHighEnough()
{
    const QFontMetrics metrics(QApplication::font());
    QCOMPARE(rowHeight(metrics), qRound(metrics.height() * 1.9));
    QCOMPARE(rowHeight(metrics, Density::Compact), qRound(metrics.height() * 1.5));
    QVERIFY(QFontMetrics(textFont(TextRole::Title)).height() > QFontMetrics(textFont(TextRole::Section)).height());
    QVERIFY(QFontMetrics(textFont(TextRole::Caption)).height() <= metrics.height());
}

void TestTheme::focusIsAlwaysVisible_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"button", "primary", "quiet", "danger", "tool", "check", "radio", "line", "text", "combo",
             "spin", "slider", "tabs", "list", "chip"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestTheme::focusIsAlwaysVisible()
{
    QFETCH(QString, kind);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::setMode(mode);
        QWidget window;
        QVBoxLayout layout(&window);
        QWidget *widget = nullptr;
        if (kind == "button"_L1)
            widget = makeButton(u"Export"_s);
        else if (kind == "primary"_L1)
            widget = makeButton(u"Issue"_s, Emphasis::Primary);
        else if (kind == "quiet"_L1)
            widget = makeButton(u"More"_s, Emphasis::Quiet);
        else if (kind == "danger"_L1)
            widget = makeButton(u"Delete"_s, Emphasis::Danger);
        else if (kind == "tool"_L1)
            widget = iconButton(Icon::Help, u"Help"_s);
        else if (kind == "check"_L1)
            widget = new QCheckBox(u"On"_s);
        else if (kind == "radio"_L1)
            widget = new QRadioButton(u"One"_s);
        else if (kind == "line"_L1)
            widget = new QLineEdit;
        else if (kind == "text"_L1)
            widget = new QPlainTextEdit;
        else if (kind == "combo"_L1)
            widget = new QComboBox;
        else if (kind == "spin"_L1)
            widget = new QSpinBox;
        else if (kind == "slider"_L1)
            widget = new QSlider(Qt::Horizontal);
        else if (kind == "chip"_L1)
            widget = new Chip(u"Blocked"_s);
        else if (kind == "tabs"_L1) {
            auto *tabs = new QTabBar;
            tabs->addTab(u"Customers"_s);
            widget = tabs;
        } else {
            auto *list = new QListWidget;
            list->addItem(u"One"_s);
            list->setCurrentRow(0);
            widget = list;
        }
        QPushButton other;
        layout.addWidget(&other);
        layout.addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
        other.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(other.hasFocus());
        const QImage without = pictureOf(*widget);
        widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(widget->hasFocus());
        const QImage with = pictureOf(*widget);
        QVERIFY2(without != with, "the focus cannot be seen");
        if (kind != "primary"_L1)
            QVERIFY2(hasColor(with, color(Token::Accent)), "the ring is not in the accent");
    }
}

void TestTheme::everyStateHasALook()
{
    for (const char16_t *code : {u"pending", u"in-review", u"due", u"approved", u"batched", u"submitted", u"unclaimed",
             u"issued", u"failed", u"rejected", u"voided", u"partly-reversed", u"reversed"})
        QVERIFY2(stateLook(code).icon != Icon::Info, qPrintable(QString::fromUtf16(code)));
    QCOMPARE(stateLook(u"issued").tone, Tone::Positive);
    QCOMPARE(stateLook(u"in-review").tone, Tone::Violet);
    QCOMPARE(stateLook(u"no such state").tone, Tone::Neutral);
    QCOMPARE(blockerLook(u"existing-discount").icon, Icon::Coupon);
    QCOMPARE(blockerLook(u"no such blocker").tone, Tone::Warning);
}

void TestTheme::yearsAreTypedWithFourDigits()
{
    const QLocale before;
    for (const char *name : {"en_US", "de_DE", "pt_BR", "ja_JP"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        QDateEdit day(QDate(2026, 11, 2));
        day.show();
        QVERIFY2(day.text().contains(u"2026"_s), qPrintable(day.text()));
        // what is typed is read so, too
        day.setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClicks(&day, u"2031"_s);
        QCOMPARE(day.date(), QDate(2031, 11, 2));
    }
    QLocale::setDefault(before);
}

void TestTheme::onlyTokensNameColours()
{
    const QRegularExpression named(
        u"\"#[0-9a-fA-F]{6}|0x[fF]{2}[0-9a-fA-F]{6}|QColor ?\\( ?\\d|Qt::(red|green|blue|cyan|magenta|yellow|gray|black|white|dark[A-Z]|light[A-Z])"_s);
    QDirIterator files(
        QStringLiteral(RD_SOURCE_DIR) + u"/views"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u"theme/tokens.cpp"_s))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = named.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(u"%1 names a colour: %2"_s.arg(path, match.captured())));
        ++read;
    }
    QVERIFY(read > 20);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
