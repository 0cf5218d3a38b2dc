package org.heed.quarter;

import org.heed.conversation.Emotion;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Of one client: who spoke when, what was confirmed, what is to be answered, what was planned. */
final class SilenceBook {

    private static final Duration UNCONFIRMED_FOR = Duration.ofDays(30);
    private static final Duration PLAN_GRACE = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Duration every;
    private Instant spoken;
    private @Nullable Instant bothSpoke;
    private @Nullable Instant ourLast;
    private @Nullable Instant theirLast;
    private @Nullable Instant unconfirmed;
    private @Nullable Instant planned;
    private boolean angry;
    private final List<Instant> answersDue = new ArrayList<>();

    SilenceBook(int every, Instant begun, @Nullable Instant planned) {
        this.every = Duration.ofDays(every);
        this.spoken = begun;
        this.planned = planned;
    }

    void talked(boolean weCalled, Instant at, @Nullable Emotion mood) {
        spoke(at);
        if (weCalled) {
            weSaid(at);
        } else {
            theirLast = at;
        }
        if (mood != null) {
            angry = mood == Emotion.ANGRY;
        }
    }

    /** Is a contact in both directions only when they wrote since the last one. */
    void weWrote(Instant at) {
        if (since(theirLast)) {
            spoke(at);
        }
        weSaid(at);
    }

    void theyWrote(Instant at, List<Instant> due) {
        if (since(ourLast)) {
            spoke(at);
        }
        theirLast = at;
        answersDue.clear();
        answersDue.addAll(due);
    }

    void confirmed() {
        unconfirmed = null;
    }

    /** The next date is the first in weekly steps that lies ahead. */
    void planSaid(boolean talk, Instant at) {
        if (talk) {
            talked(true, at, null);
        } else {
            weWrote(at);
        }
        while (planned != null && !planned.isAfter(at)) {
            planned = planned.plus(WEEK);
        }
    }

    private boolean since(@Nullable Instant other) {
        return other != null && (bothSpoke == null || !other.isBefore(bothSpoke));
    }

    private void spoke(Instant at) {
        bothSpoke = at;
        spoken = at;
    }

    private void weSaid(Instant at) {
        ourLast = at;
        answersDue.clear();
        unconfirmed = unconfirmed == null ? at : unconfirmed;
    }

    List<Why> signs(Instant now) {
        var signs = new ArrayList<Why>();
        if (!spoken.plus(every).isAfter(now)) {
            signs.add(Why.RHYTHM);
        }
        if (unconfirmed != null && !unconfirmed.plus(UNCONFIRMED_FOR).isAfter(now)) {
            signs.add(Why.UNCONFIRMED);
        }
        answersDue.stream().filter(it -> !it.isAfter(now)).forEach(_ -> signs.add(Why.QUESTION));
        if (angry) {
            signs.add(Why.MOOD);
        }
        if (planned != null && !planned.plus(PLAN_GRACE).isAfter(now)) {
            signs.add(Why.PLAN);
        }
        return signs;
    }
}
