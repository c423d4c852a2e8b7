// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/xmlnode.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr int kMostLevels = 64;
constexpr int kMostElements = 2'000'000;

Status readInto(QXmlStreamReader &xml, XmlNode &node, int level, int &count)
{
    if (level > kMostLevels || ++count > kMostElements)
        return fail(ErrorKind::BadInput, u"the file is nested too deeply, or one entry has too many elements"_s, {},
            u"bad-xml"_s);
    node.name = xml.name().toString();
    node.currency = xml.attributes().value("Ccy"_L1).toString();
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            node.children.emplace_back();
            RD_CHECK(readInto(xml, node.children.back(), level + 1, count));
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.text.trimmed();
            return {};
        case QXmlStreamReader::Characters:
            node.text += xml.text();
            break;
        default:
            break;
        }
    }
    return fail(ErrorKind::BadInput, u"the file ends too early or is no XML, line %1"_s.arg(xml.lineNumber()),
        u"Download it once more."_s, u"bad-xml"_s);
}

} // namespace

const XmlNode *XmlNode::child(QStringView childName) const
{
    for (const XmlNode &node : children) {
        if (node.name == childName)
            return &node;
    }
    return nullptr;
}

const XmlNode *XmlNode::at(QStringView path) const
{
    const XmlNode *node = this;
    for (const auto part : path.tokenize(u'/')) {
        node = node->child(part);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

QString XmlNode::textAt(QStringView path) const
{
    const XmlNode *node = at(path);
    return node == nullptr ? QString() : node->text;
}

Result<XmlNode> readNode(QXmlStreamReader &xml)
{
    XmlNode node;
    int count = 0;
    RD_CHECK(readInto(xml, node, 1, count));
    return node;
}

} // namespace rd::payouts
