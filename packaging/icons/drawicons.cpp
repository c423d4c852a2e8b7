// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A tool of the build: draws the program's picture in the sizes that desktops ask for.
//   rd_drawicons PICTURE.svg FOLDER    writes FOLDER/16.png … FOLDER/512.png, and FOLDER/referral-desk.ico
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};
/// Of these, Windows takes its own from one file.
constexpr int kLargestOfWindows = 256;

QImage drawn(QSvgRenderer &picture, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter, QRectF(0, 0, size, size));
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool done =
        !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!done)
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return done;
}

template <typename T>
void put(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// A directory of PNG files, as Windows has read it since Vista.
QByteArray icoOf(const QList<std::pair<int, QByteArray>> &pictures)
{
    constexpr int kHead = 6;
    constexpr int kEntry = 16;
    QByteArray head;
    put<quint16>(head, 0);
    put<quint16>(head, 1);
    put<quint16>(head, static_cast<quint16>(pictures.size()));
    QByteArray body;
    for (const auto &[size, png] : pictures) {
        const auto edge = static_cast<quint8>(size % 256); // 256 is written as 0
        put<quint8>(head, edge);
        put<quint8>(head, edge);
        put<quint16>(head, 0);
        put<quint16>(head, 1); // planes
        put<quint16>(head, 32); // bits of a pixel
        put<quint32>(head, static_cast<quint32>(png.size()));
        put<quint32>(head, static_cast<quint32>(kHead + kEntry * pictures.size() + body.size()));
        body += png;
    }
    return head + body;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("rd_drawicons PICTURE.svg FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!picture.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot draw %s\n", argv[1]);
        return 1;
    }
    QList<std::pair<int, QByteArray>> ofWindows;
    for (const int size : kSizes) {
        const QByteArray png = pngOf(drawn(picture, size));
        if (!write(folder.filePath(QString::number(size) + QStringLiteral(".png")), png))
            return 1;
        if (size <= kLargestOfWindows)
            ofWindows.emplaceBack(size, png);
    }
    return write(folder.filePath(QStringLiteral("referral-desk.ico")), icoOf(ofWindows)) ? 0 : 1;
}
