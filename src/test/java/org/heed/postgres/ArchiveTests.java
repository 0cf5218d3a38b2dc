package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive fills its folder and nothing else. */
class ArchiveTests {

    private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void bringsFilesFoldersAndLinks() throws IOException {
        entry("lib/", '5', "0755", "", "");
        entry("lib/one.so.1", '0', "0644", "", "x".repeat(700));
        entry("lib/one.so", '2', "0777", "one.so.1", "");
        entry("bin/run", '0', "0755", "", "#!");

        Archive.unpack(packed(), folder);

        assertThat(folder.resolve("lib/one.so")).isSymbolicLink().hasContent("x".repeat(700));
        assertThat(folder.resolve("bin/run")).isExecutable().hasContent("#!");
        assertThat(Files.isExecutable(folder.resolve("lib/one.so.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "lib/../../out", "/tmp/heed-out"})
    void refusesAFileOutsideItsFolder(String name) {
        entry(name, '0', "0644", "", "x");
        var inside = folder.resolve("inside");

        assertThatThrownBy(() -> Archive.unpack(packed(), inside))
                .hasMessageContaining("points outside");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(Path.of("/tmp/heed-out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "/etc", "../../etc"})
    void refusesALinkOutOfItsFolder(String to) {
        entry("way", '2', "0777", to, "");
        entry("way/passwd", '0', "0644", "", "x");

        assertThatThrownBy(() -> Archive.unpack(packed(), folder))
                .hasMessageContaining("points outside");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        entry("device", '3', "0644", "", "");

        assertThatThrownBy(() -> Archive.unpack(packed(), folder))
                .hasMessageContaining("unknown kind");
    }

    private void entry(String name, char type, String mode, String link, String content) {
        var header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, Integer.toOctalString(content.length()));
        header[156] = (byte) type;
        put(header, 157, link);
        put(header, 257, "ustar  ");
        tar.writeBytes(header);
        tar.writeBytes(content.getBytes(StandardCharsets.US_ASCII));
        tar.writeBytes(new byte[Math.floorMod(-content.length(), 512)]);
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private InputStream packed() throws IOException {
        var xz = new ByteArrayOutputStream();
        try (var out = new XZOutputStream(xz, new LZMA2Options(0))) {
            tar.writeTo(out);
            out.write(new byte[1024]);
        }
        return new ByteArrayInputStream(xz.toByteArray());
    }
}
