package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

class AssetsTests {

    private final Assets assets = assets();

    @Test
    void areNamedByTheirContent() {
        assertThat(assets.links().stylesheet()).matches("/assets/heed-[0-9a-f]{12}\\.css");
        assertThat(assets.links().scripts().getFirst()).matches("/assets/htmx-2\\.[0-9.]+\\.js");
        assertThat(assets.links().scripts().getLast()).matches("/assets/heed-[0-9a-f]{12}\\.js");
        assertThat(assets().links()).isEqualTo(assets.links());
    }

    @Test
    void unpackToTheSameBytes() throws IOException {
        var css = asset(assets.links().stylesheet());
        try (var in = new GZIPInputStream(new ByteArrayInputStream(css.gzip()))) {
            assertThat(in.readAllBytes()).isEqualTo(css.plain());
        }
    }

    @Test
    void beginWithTheOrderOfTheLayers() {
        var css = text(assets.links().stylesheet());
        assertThat(css).startsWith("@layer reset,tokens,base,layout,parts,rooms,utilities;");
        assertThat(css).doesNotContain("/*").contains(":lang(zh) :is(em,i,cite){");
    }

    @Test
    void giveEveryBehaviourItsGroundFirst() {
        var js = text(assets.links().scripts().getLast());
        assertThat(js.indexOf("window.heed =")).isBetween(0, js.indexOf("heed.combobox ="));
        assertThat(js).contains("data-picker").doesNotContain("Without script");
    }

    @Test
    void stayWithinTheirBudgetOnTheWire() {
        // 12 until the rebuilt history and the changes came; what a first visit may cost in all is
        // counted where it is made.
        assertThat(asset(assets.links().stylesheet()).gzip().length).isLessThan(13 * 1024);
        int scripts =
                assets.links().scripts().stream().mapToInt(it -> asset(it).gzip().length).sum();
        assertThat(scripts).isLessThan(25 * 1024);
    }

    @Test
    void squeezeWithoutTouchingTexts() {
        assertThat(
                        Squeeze.css(
                                "a { content: \"a  ;  b\"; /* why */ color : red; }\n\n"
                                        + ".b  .c:hover { }"))
                .isEqualTo("a{content:\"a  ;  b\";color :red}.b .c:hover{}");
        assertThat(
                        Squeeze.js(
                                "/* why\n"
                                        + "   and how */\n"
                                        + "let a = 1; /* b */\n"
                                        + "    // no\n"
                                        + "    f('// x');\n"))
                .isEqualTo("let a = 1; /* b */\nf('// x');");
    }

    private Assets.Asset asset(String url) {
        return assets.find(url.substring("/assets/".length())).orElseThrow();
    }

    private String text(String url) {
        return new String(asset(url).plain(), StandardCharsets.UTF_8);
    }

    private static Assets assets() {
        try {
            return new Assets();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
