package org.heed.quarter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who has to answer until when, and whom the new one of a hand-over has not met. */
final class ClimbBook {

    private static final Map<Integer, Duration> TO_ANSWER =
            Map.of(2, Duration.ofHours(4), 3, Duration.ofHours(2));
    private static final Duration TO_MEET = Duration.ofDays(2);

    private final Map<String, Question> questions = new TreeMap<>();
    private final Map<Integer, Unmet> unmet = new TreeMap<>();

    private static final class Question {
        int level;
        Instant due;
        Instant warnAt;
        boolean warned;
        boolean atTheTop;

        Question(int level, Instant now) {
            this.level = level;
            var time = TO_ANSWER.getOrDefault(level, Duration.ZERO);
            this.due = now.plus(time);
            this.warnAt = now.plus(time.multipliedBy(3).dividedBy(4));
        }
    }

    private static final class Unmet {
        final Instant since;
        Instant next;

        Unmet(Instant handed) {
            this.since = handed.plus(TO_MEET);
            this.next = since;
        }
    }

    void raised(String name, Instant now) {
        questions.put(name, new Question(2, now));
    }

    void decided(String name) {
        questions.remove(name);
    }

    void handed(int client, Instant now) {
        unmet.put(client, new Unmet(now));
    }

    void met(int client) {
        unmet.remove(client);
    }

    List<String> sweep(Instant now) {
        var told = new ArrayList<String>();
        questions.replaceAll((name, it) -> {
            if (it.due.isAfter(now)) {
                if (!it.warned && !it.warnAt.isAfter(now)) {
                    it.warned = true;
                    told.add("almost due " + name);
                }
            } else if (it.level < 3) {
                told.add("climbed " + name);
                return new Question(it.level + 1, now);
            } else if (!it.atTheTop) {
                it.atTheTop = true;
                told.add("top reached " + name);
            }
            return it;
        });
        unmet.forEach((client, it) -> {
            if (!it.next.isAfter(now)) {
                it.next = now.plus(Duration.ofDays(1));
                told.add("unmet " + Books.key(client));
            }
        });
        return told;
    }

    List<Why> signs(int client, Instant now) {
        var it = unmet.get(client);
        return it == null || it.since.isAfter(now) ? List.of() : List.of(Why.HAND_OVER);
    }

    Stream<String> waiting() {
        return questions.entrySet().stream()
                .map(it ->
                        "question %s waits at %d until %s"
                                .formatted(it.getKey(), it.getValue().level, it.getValue().due));
    }

    int level(String name) {
        var question = questions.get(name);
        return question == null ? 0 : question.level;
    }
}
