package org.heed.notification.api;

import org.heed.notification.NotificationLine;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody is told of a record.
 *
 * @param level {@code now}, {@code today}, {@code noted}
 * @param why the word of the reason: {@code owner}, {@code superior}, {@code follower} …
 * @param happening the kind of the newest happening, with its facts
 */
record NotificationJson(
        long id,
        String level,
        String why,
        String recordKind,
        long recordId,
        @Nullable String label,
        @Nullable String title,
        String page,
        String happening,
        Map<String, String> facts,
        @Nullable String actor,
        Instant at,
        Instant toldAt,
        int news,
        boolean read,
        boolean kept,
        @Nullable Instant snoozedUntil,
        int version) {

    static NotificationJson of(NotificationLine it) {
        return new NotificationJson(
                it.id().value(),
                it.level().name().toLowerCase(Locale.ROOT),
                it.why(),
                it.subject().kind(),
                it.subject().id(),
                it.label(),
                it.title(),
                it.url(),
                it.kind(),
                it.facts(),
                it.actor(),
                it.at(),
                it.toldAt(),
                it.news(),
                it.read(),
                it.kept(),
                it.snoozedUntil(),
                it.version());
    }
}
