// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/helppages.h"

#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// A text as it is searched, and where each of its signs came from.
struct Folded {
    QString text;
    QList<int> from;
};

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    for (int i = 0; i < text.size(); ++i) {
        const QString apart = QString(text.at(i)).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar sign : apart) {
            if (sign >= QChar(0x0300) && sign <= QChar(0x036f))
                continue; // an accent
            result.text += sign.isSpace() ? QChar(u' ') : sign;
            result.from += i;
        }
    }
    return result;
}

QStringList wordsOf(const QString &words)
{
    QStringList found = folded(words.simplified()).text.split(u' ', Qt::SkipEmptyParts);
    found.removeDuplicates();
    return found;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

/// Part of a text around a place, cut between words where there are some.
QString excerptOf(const QString &text, int at)
{
    constexpr int kBefore = 50;
    constexpr int kWhole = 180;
    int from = qMax(0, at - kBefore);
    if (from > 0) {
        const auto space = static_cast<int>(text.indexOf(u' ', from));
        from = space >= 0 && space < at ? space + 1 : from;
    }
    int to = static_cast<int>(qMin<qsizetype>(text.size(), from + kWhole));
    if (to < text.size()) {
        const auto space = static_cast<int>(text.lastIndexOf(u' ', to));
        to = space > at ? space : to;
    }
    const QString part = text.mid(from, to - from).trimmed();
    return (from > 0 ? u"… "_s : QString()) + part + (to < text.size() ? u" …"_s : QString());
}

/// Takes a page apart at its headings.
class SectionReader {
public:
    SectionReader(const QString &topic, QIODevice *device) : m_topic(topic), m_xml(device) {}

    std::vector<HelpSection> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                add(m_xml.text().toString());
                break;
            case QXmlStreamReader::EndElement:
                m_inHeading = m_inHeading && levelOf(m_xml.name()) == 0;
                add(u" "_s);
                break;
            default:
                break;
            }
        }
        for (HelpSection &section : m_sections) {
            section.title = section.title.simplified();
            section.text = section.text.simplified();
            section.page = m_sections.front().title;
        }
        return m_xml.hasError() ? std::vector<HelpSection>() : std::move(m_sections);
    }

private:
    static int levelOf(QStringView element)
    {
        return element.size() == 2 && element.front() == u'h' && element.back().isDigit() ? element.back().digitValue()
                                                                                          : 0;
    }

    void begin()
    {
        const int level = levelOf(m_xml.name());
        if (level == 0)
            return;
        HelpSection section;
        section.topic = m_topic;
        section.number = static_cast<int>(m_sections.size());
        section.level = level;
        section.anchor = m_xml.attributes().value("id"_L1).toString();
        m_sections.push_back(std::move(section));
        m_inHeading = true;
    }

    void add(const QString &text)
    {
        if (!m_sections.empty())
            (m_inHeading ? m_sections.back().title : m_sections.back().text) += text;
    }

    QString m_topic;
    QXmlStreamReader m_xml;
    std::vector<HelpSection> m_sections;
    bool m_inHeading = false;
};

} // namespace

const QStringList &helpTopics()
{
    static const QStringList topics{u"index"_s, u"overview"_s, u"campaigns"_s, u"participants"_s, u"referrals"_s,
        u"rewards"_s, u"payouts"_s, u"connections"_s, u"activity"_s};
    return topics;
}

QString helpTopic(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Campaigns:
        return u"campaigns"_s;
    case PageId::Participants:
        return u"participants"_s;
    case PageId::Referrals:
        return u"referrals"_s;
    case PageId::Rewards:
        return u"rewards"_s;
    case PageId::Payouts:
        return u"payouts"_s;
    case PageId::Connections:
        return u"connections"_s;
    case PageId::Activity:
        return u"activity"_s;
    }
    return u"index"_s;
}

QString helpPath(PageId page)
{
    return helpPath(helpTopic(page));
}

QString helpPath(const QString &topic)
{
    const QString name = QLocale().name(); // what speak() chose: "pt_BR", "de_DE"
    for (const QString &language : {name, name.section(u'_', 0, 0)}) {
        const QString path = u":/help/%1/%2.html"_s.arg(language, topic);
        if (QFile::exists(path))
            return path;
    }
    return u":/help/%1.html"_s.arg(topic);
}

std::vector<HelpSection> helpSections(const QString &topic, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return SectionReader(topic, &file).read();
}

std::vector<HelpSection> helpSections()
{
    std::vector<HelpSection> all;
    for (const QString &topic : helpTopics()) {
        std::vector<HelpSection> sections = helpSections(topic, helpPath(topic));
        std::move(sections.begin(), sections.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<HelpHit> searchHelp(const std::vector<HelpSection> &sections, const QString &words)
{
    const QStringList wanted = wordsOf(words);
    const bool isShort = wanted.size() == 1 && wanted.constFirst().size() < 2
        && wanted.constFirst().front().script() != QChar::Script_Han;
    if (wanted.isEmpty() || isShort)
        return {};
    std::vector<HelpHit> inHeading;
    std::vector<HelpHit> inText;
    for (const HelpSection &section : sections) {
        const QString title = folded(section.title).text;
        const Folded text = folded(section.text);
        if (!hasAll(title + u' ' + text.text, wanted))
            continue;
        qsizetype first = -1;
        for (const QString &word : wanted) {
            const qsizetype at = text.text.indexOf(word);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }
        const HelpHit hit{section, excerptOf(section.text, first < 0 ? 0 : text.from.value(first))};
        (hasAll(title, wanted) ? inHeading : inText).push_back(hit);
    }
    std::move(inText.begin(), inText.end(), std::back_inserter(inHeading));
    return inHeading;
}

QList<std::pair<int, int>> wordPlaces(const QString &text, const QString &words, int most)
{
    QList<std::pair<int, int>> places;
    const Folded whole = folded(text);
    for (const QString &word : wordsOf(words)) {
        for (qsizetype at = whole.text.indexOf(word); at >= 0 && places.size() < most;
             at = whole.text.indexOf(word, at + word.size())) {
            const int from = whole.from.at(at);
            places.append({from, whole.from.at(at + word.size() - 1) - from + 1});
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace rd::views
