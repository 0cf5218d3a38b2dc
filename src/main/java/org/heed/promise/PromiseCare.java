package org.heed.promise;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is watched over about a promise beside its state.
 *
 * @param remindAt when work on it has to begin; none when it is over and never was reckoned
 * @param remindedAt when that was told; none while it is to come
 * @param warnedAt the first time before a date that one of us said it may not hold
 * @param tellSince since when the client has to be told of trouble; none when there is nothing to
 *     tell, or it was told
 * @param toldAt when the client was last told
 * @param briefedAt when the superior was briefed, before it could slip again
 * @param briefedName that superior
 * @param helpAt when help was asked for, {@code helpWish} says what would help
 * @param askedAt when the client was asked for another date, {@code askedDue}
 * @param planOn the day in whose plan it stands
 * @param early made before its project began
 */
public record PromiseCare(
        @Nullable Instant remindAt,
        @Nullable Instant remindedAt,
        @Nullable Instant warnedAt,
        @Nullable Instant tellSince,
        @Nullable Instant toldAt,
        @Nullable Instant briefedAt,
        @Nullable String briefedName,
        @Nullable Instant helpAt,
        @Nullable String helpWish,
        @Nullable Instant askedAt,
        @Nullable Instant askedDue,
        @Nullable LocalDate planOn,
        boolean early) {

    /** Nothing is watched yet: as just written down. */
    public static final PromiseCare NONE =
            new PromiseCare(
                    null, null, null, null, null, null, null, null, null, null, null, null, false);
}
