package org.heed;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Language;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something that happened, for the rooms that listen to whatever happens. */
public record Told(
        About about,
        Instant at,
        Actor actor,
        String kind,
        Map<String, String> facts,
        @Nullable Quote quote,
        boolean clientVisible)
        implements Happening {

    /** 周思远 said something, internally. */
    public static Told internally(Subject subject, long circle, String words, Subject... others) {
        return new Told(
                new About(subject, circle, List.of(others)),
                TestClock.START,
                Actor.person(1, "周思远"),
                "test.told",
                Map.of("number", "HD-0143", "due", "2026-11-24T10:00:00Z"),
                new Quote(words, Language.ZH_HANS),
                false);
    }

    /** The same, for the client to read. */
    public Told toClient() {
        return new Told(about, at, actor, kind, facts, quote, true);
    }
}
