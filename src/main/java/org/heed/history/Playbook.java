package org.heed.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The three steps out of a crisis: make good what the client does not know, sit down with them,
 * face it and promise to do better. A step is fulfilled by what the records hold and by nothing
 * else. Source: R022, R026, R027.
 *
 * @param steps always three
 * @param paper something was sent and nobody has talked, although they are upset: talk first
 * @param upset how they feel allows no solution yet: people come before the matter
 */
public record Playbook(List<Step> steps, boolean paper, boolean upset) {

    public Playbook {
        steps = List.copyOf(steps);
    }

    /** The step that has something missing; 4 when nothing is. */
    public int now() {
        return (int) steps.stream().takeWhile(Step::done).count() + 1;
    }

    /**
     * @param number 1 to 3
     */
    public record Step(int number, List<Fact> facts) {

        public Step {
            facts = List.copyOf(facts);
        }

        public boolean done() {
            return facts.stream().allMatch(Fact::done);
        }
    }

    /**
     * Something that has to be true, with what shows that it is.
     *
     * @param key last part of its message keys: {@code history.playbook.fact.} + this
     * @param done whether the records hold it
     * @param at when it became true; none where there is no moment
     * @param n how many of it there are; 0 where it is not counted
     * @param url where it is seen, or where it can be brought about
     */
    public record Fact(String key, boolean done, @Nullable Instant at, int n, String url) {}
}
