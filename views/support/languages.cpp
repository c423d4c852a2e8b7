// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// What is installed now, so that another language takes its place.
QList<QPointer<QTranslator>> &installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

QString &present()
{
    static QString code;
    return code;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    translator->setParent(QCoreApplication::instance());
    installed() += translator.release();
}

/// The chosen language with the figures and dates of the person's own country, where Qt knows such a pair.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty())
        return system;
    const QLocale chosen(code);
    if (code.contains(u'_'))
        return chosen;
    const QLocale here(chosen.language(), system.territory());
    return here.territory() == system.territory() ? here : chosen;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"hi"_s, u"हिन्दी"_s}, {u"ja"_s, u"日本語"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
    return all;
}

void speak(const QString &code)
{
    for (const QPointer<QTranslator> &translator : std::as_const(installed())) {
        if (translator) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
    }
    installed().clear();
    present() = code;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    // English below the others: it knows "1 reward" from "2 rewards"
    auto english = std::make_unique<QTranslator>();
    if (english->load(u":/i18n/referraldesk_en.qm"_s))
        install(std::move(english));
    for (const auto &[name, directory] : {std::pair{u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
             std::pair{u"referraldesk"_s, u":/i18n"_s}}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, directory))
            install(std::move(translator));
    }
}

const QString &spoken()
{
    return present();
}

} // namespace rd::views
