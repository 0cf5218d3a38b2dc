package org.heed.timeline;

import org.heed.kernel.Actor;
import org.heed.kernel.web.Page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An entry in the reader's words: what follows the name of who did it, or stands alone when Heed
 * did it. A fact that starts with {@code @} is a message key; instants and days are written as the
 * reader writes them.
 */
public final class Sentence {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Sentence() {}

    /**
     * The sentence of a kind; history outlives our vocabulary, so an unknown kind has one too.
     *
     * @param who what a client decides has other words where one of us wrote it down for them
     */
    public static String of(Page page, Actor.Kind who, String kind, Map<String, String> facts) {
        return said(page, key(page, who, kind), facts, page.dates()::moment, page.dates()::day);
    }

    /** The same for paper, which is read on another day: no "today", every date with its year. */
    public static String forPaper(
            Page page, Actor.Kind who, String kind, Map<String, String> facts) {
        return said(page, key(page, who, kind), facts, page.dates()::full, page.dates()::fullDay);
    }

    private static String key(Page page, Actor.Kind who, String kind) {
        var recorded = "timeline." + kind + ".recorded";
        return who == Actor.Kind.PERSON && page.has(recorded) ? recorded : "timeline." + kind;
    }

    private static String said(
            Page page,
            String key,
            Map<String, String> facts,
            Function<Instant, String> moment,
            Function<LocalDate, String> day) {
        if (!page.has(key)) {
            var kind = key.substring("timeline.".length());
            return page.say("timeline.unknown-kind", "kind", kind);
        }
        var resolved = new HashMap<String, String>();
        facts.forEach((name, value) -> resolved.put(name, resolve(page, value, moment, day)));
        return page.say(key, resolved);
    }

    private static String resolve(
            Page page,
            String value,
            Function<Instant, String> moment,
            Function<LocalDate, String> day) {
        try {
            if (value.startsWith("@") && page.has(value.substring(1))) {
                return page.say(value.substring(1));
            } else if (MOMENT.matcher(value).matches()) {
                return moment.apply(Instant.parse(value));
            } else if (DAY.matcher(value).matches()) {
                return day.apply(LocalDate.parse(value));
            } else {
                return value;
            }
        } catch (DateTimeException onlyLooksLikeOne) {
            return value;
        }
    }
}
