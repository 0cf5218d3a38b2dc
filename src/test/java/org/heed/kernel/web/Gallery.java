package org.heed.kernel.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Templates without a server: a made-up page in a language, and what a template makes of it. */
public final class Gallery {

    /** The moment at which the pages of the design were drawn. */
    public static final Instant NOW = Instant.parse("2026-11-24T01:14:00Z");

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "heed.pages");

    private Gallery() {}

    public static Page page(Language language, @Nullable Notice notice) {
        return page(language, notice, new Guest(language, "", ""));
    }

    static Page page(Language language, @Nullable Notice notice, Visitor visitor) {
        try {
            return new Page(
                    new Words(),
                    language,
                    SHANGHAI,
                    NOW,
                    visitor,
                    language == Language.EN ? "Yunfan" : "云帆科技",
                    "csrf-token",
                    "/today",
                    notice,
                    () -> List.of(new NavView("恒远物流", "/complaints?client=1")),
                    new Assets().links());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String render(String template, Page page, Object... namesAndValues) {
        var parameters = new HashMap<String, Object>(Words.facts(namesAndValues));
        parameters.put("page", page);
        return render(template, parameters);
    }

    static String render(String template, Map<String, Object> parameters) {
        var out = new StringOutput();
        ENGINE.render(template + ".jte", parameters, out);
        return out.toString();
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    /** Zhou Siyuan, who may administer. */
    record Guest(Language language, String theme, String density) implements Visitor {

        @Override
        public String name() {
            return language == Language.EN ? "Siyuan Zhou" : "周思远";
        }

        @Override
        public ZoneId zone() {
            return SHANGHAI;
        }

        @Override
        public boolean keysOn() {
            return true;
        }

        @Override
        public boolean administrator() {
            return true;
        }

        @Override
        public long number() {
            return 1;
        }
    }
}
