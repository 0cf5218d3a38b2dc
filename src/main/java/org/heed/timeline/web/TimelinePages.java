package org.heed.timeline.web;

import org.heed.timeline.TimelineEntry;
import org.heed.timeline.Verification;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class TimelinePages {

    private TimelinePages() {}

    /**
     * @param entries newest first
     * @param one whether only of one person
     * @param next address of what came before; none when this is all
     */
    public record Audit(List<TimelineEntry> entries, boolean one, @Nullable String next) {}

    /**
     * @param number what was asked for, as typed; empty when nothing was
     * @param one what was found of a single record
     * @param none whether there is no such record
     * @param all how far verifying everything has come
     */
    public record Verifying(
            String number, @Nullable Verification one, boolean none, @Nullable Progress all) {}

    /**
     * @param broken kind/id of broken chains, then where and why, ready to be read
     * @param next address of the next step; none when all is verified
     */
    public record Progress(
            long chains, long entries, int share, List<Found> broken, @Nullable String next) {}

    /**
     * A chain that does not hold.
     *
     * @param flaw last part of its message key
     */
    public record Found(String subject, long sequence, String flaw) {

        /** As it stands in the address of the next step. */
        String written() {
            return subject + "~" + sequence + "~" + flaw;
        }
    }
}
