package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A client who may be turning away.
 *
 * @param signs why, the grave ones first
 * @param card what to say if they call now; none while nobody has written it
 * @param lastWord the last time one of us spoke with them; none when never
 * @param strategies what was agreed about open difficulties
 */
public record Warning(
        ClientId client,
        String slug,
        String name,
        Language language,
        List<EarlySign> signs,
        @Nullable LeaderCard card,
        @Nullable LastWord lastWord,
        List<String> strategies) {

    /** What one of us said, and when. */
    public record LastWord(Instant at, String by, String words, Language language) {}

    public Warning {
        signs = List.copyOf(signs);
        strategies = List.copyOf(strategies);
    }

    public String url() {
        return "/clients/" + slug;
    }

    public boolean grave() {
        return signs.stream().anyMatch(EarlySign::grave);
    }
}
