package org.heed.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs that share no line with ours open what we give to clients: Poppler for PDF, LibreOffice
 * for Word. Where tests require what they need ({@code heed.browser.required}), their absence is a
 * failure; elsewhere the test says that it was skipped, and why.
 */
final class OtherPrograms {

    private OtherPrograms() {}

    /** The words of a PDF as somebody who selects and copies gets them, without line ends. */
    static String pdf(Path folder, byte[] pdf) throws Exception {
        require("pdftotext", "-v");
        var file = Files.write(folder.resolve("paper.pdf"), pdf);
        run("pdftotext", "-enc", "UTF-8", file.toString(), folder.resolve("pdf.txt").toString());
        return plain(folder.resolve("pdf.txt"));
    }

    /** The typefaces of a PDF: name, and whether it is embedded and its words can be found. */
    static String typefaces(Path folder, byte[] pdf) throws Exception {
        require("pdffonts", "-v");
        var file = Files.write(folder.resolve("fonts.pdf"), pdf);
        return run("pdffonts", file.toString());
    }

    static int pages(Path folder, byte[] pdf) throws Exception {
        require("pdfinfo", "-v");
        var file = Files.write(folder.resolve("pages.pdf"), pdf);
        var line =
                run("pdfinfo", file.toString())
                        .lines()
                        .filter(it -> it.startsWith("Pages:"))
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(line.substring(6).strip());
    }

    /** The words of a Word document as LibreOffice reads it. */
    static String word(Path folder, byte[] docx) throws Exception {
        require("soffice", "--version");
        var file = Files.write(folder.resolve("paper.docx"), docx);
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString(),
                file.toString());
        return plain(folder.resolve("paper.txt"));
    }

    private static String plain(Path file) throws IOException {
        return Files.readString(file).replaceAll("[\\s\\f]+", "");
    }

    private static void require(String program, String asked) throws Exception {
        boolean there;
        try {
            there = start(List.of(program, asked)).waitFor() >= 0;
        } catch (IOException none) {
            there = false;
        }
        if (!there) {
            assertThat(Boolean.getBoolean("heed.browser.required"))
                    .as(program + " is required and not installed")
                    .isFalse();
            Assumptions.abort(program + " is not installed");
        }
    }

    private static String run(String... command) throws Exception {
        var process = start(List.of(command));
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command[0] + " ends").isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
