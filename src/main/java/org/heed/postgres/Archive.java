package org.heed.postgres;

import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Reads the one kind of archive we are given: tar in xz, with files, folders and links. */
final class Archive {

    private static final int BLOCK = 512;

    private final Path root;
    private final InputStream tar;

    private Archive(InputStream tar, Path root) {
        this.tar = tar;
        this.root = root;
    }

    /** Writes nothing outside {@code folder}, whatever the archive says. */
    static void unpack(InputStream xz, Path folder) throws IOException {
        try (var tar = new BufferedInputStream(new XZInputStream(xz), 1 << 16)) {
            new Archive(tar, folder.toAbsolutePath().normalize()).unpack();
        }
    }

    private void unpack() throws IOException {
        var header = tar.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            entry(header, inside(root.resolve(name(header))));
            header = tar.readNBytes(BLOCK);
        }
    }

    private void entry(byte[] header, Path target) throws IOException {
        switch (header[156]) {
            case '5' -> Files.createDirectories(target);
            case '2' -> link(target, text(header, 157, 100));
            case '0', 0 -> file(target, octal(header, 124, 12), octal(header, 100, 8));
            default -> throw new IOException("an entry of unknown kind: " + target);
        }
    }

    private void link(Path target, String to) throws IOException {
        Files.createDirectories(target.getParent());
        inside(target.resolveSibling(to));
        Files.createSymbolicLink(target, Path.of(to));
    }

    private void file(Path target, long size, long mode) throws IOException {
        Files.createDirectories(target.getParent());
        try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            var left = size;
            while (left > 0) {
                var piece = tar.readNBytes((int) Math.min(left, 1 << 16));
                if (piece.length == 0) {
                    throw new EOFException("the archive ends inside " + target);
                }
                out.write(piece);
                left -= piece.length;
            }
        }
        tar.skipNBytes(Math.floorMod(-size, BLOCK));
        if ((mode & 0111) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path inside(Path path) throws IOException {
        var target = path.normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive points outside its folder: " + target);
        }
        return target;
    }

    private static String name(byte[] header) {
        // Only the POSIX form, "ustar" and a zero, has the beginning of a long name at 345.
        var prefix = header[262] == 0 ? text(header, 345, 155) : "";
        var name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }

    private static String text(byte[] header, int from, int length) {
        var end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
