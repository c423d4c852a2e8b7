// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/payouttemplate.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rd::views {

class PlainLabel;

/// How a payout file is written besides its columns: signs, line ends, limits; and where that is known from.
class TemplateFacts : public QWidget {
    Q_OBJECT
public:
    explicit TemplateFacts(const TemplateWords &words, QWidget *parent = nullptr);
    void setTemplate(const PayoutTemplate &format);
    /// To be seen only.
    void setReadOnly(bool readOnly);
    /// Puts what was edited into a template.
    void fill(PayoutTemplate &format) const;

    [[nodiscard]] QCheckBox *headerSwitch() const { return m_header; }
    [[nodiscard]] QCheckBox *markSwitch() const { return m_mark; }
    [[nodiscard]] QComboBox *encodingChoice() const { return m_encoding; }
    [[nodiscard]] QComboBox *separatorChoice() const { return m_separator; }
    [[nodiscard]] QComboBox *lineEndChoice() const { return m_lineEnd; }
    [[nodiscard]] QComboBox *quotesChoice() const { return m_quotes; }
    [[nodiscard]] QComboBox *decimalMarkChoice() const { return m_decimalMark; }
    [[nodiscard]] QSpinBox *mostLinesField() const { return m_mostLines; }
    [[nodiscard]] QCheckBox *verifiedSwitch() const { return m_verified; }
    [[nodiscard]] QCheckBox *factSwitch(const QString &fact) const { return m_facts.at(fact); }

Q_SIGNALS:
    void edited();

private:
    void build(const TemplateWords &words);
    void note();
    void refresh();

    bool m_readOnly = false;
    bool m_filling = false;
    bool m_isTable = true;
    bool m_isWorkbook = false;
    QStringList m_settings; ///< facts that a setting decides
    QCheckBox *m_header;
    QCheckBox *m_mark;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_lineEnd;
    QComboBox *m_quotes;
    QComboBox *m_decimalMark;
    QSpinBox *m_mostLines;
    QSpinBox *m_mostBytes;
    QLineEdit *m_currencies;
    PlainLabel *m_decided;
    QPlainTextEdit *m_source;
    QLineEdit *m_date;
    QCheckBox *m_verified;
    QFormLayout *m_text = nullptr; ///< how a table in text is written; a workbook has none of it
    std::map<QString, QCheckBox *> m_facts; ///< not published
};

} // namespace rd::views
