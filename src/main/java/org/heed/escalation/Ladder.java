package org.heed.escalation;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked first, and who next. First the levels of the project's ladder, from the nearest to
 * the work upwards; above them, and without a ladder, the reporting line. Nobody is asked twice.
 * Source: R059.
 *
 * @param levels by level; those of ours who cannot act any more are left out of them
 */
record Ladder(List<Level> levels) {

    /** Where no ladder says how soon somebody answers. */
    static final Duration USUAL = Duration.ofHours(24);

    /** Who faces whom. */
    record Level(
            int level,
            @Nullable PersonId ours,
            @Nullable ContactId theirs,
            Channel channel,
            Duration answer) {}

    /** Somebody to be asked. */
    record Step(
            int level,
            PersonId person,
            @Nullable ContactId contact,
            Channel channel,
            Duration answer) {}

    Ladder {
        levels = levels.stream().sorted(Comparator.comparing(Level::level)).toList();
    }

    /** Where something of ours enters: the first above the one who raises it. */
    Optional<Step> first(PersonId raiser, List<PersonId> superiors) {
        return next(levelOf(raiser), Set.of(raiser), superiors);
    }

    /** A level that was named; empty when nobody else of ours stands there. */
    Optional<Step> at(int level, PersonId raiser) {
        return levels.stream()
                .filter(it -> it.level() == level && it.ours() != null)
                .filter(it -> !raiser.equals(it.ours()))
                .findFirst()
                .flatMap(Ladder::step);
    }

    /**
     * Where a client's own request enters: above the level on which the contact stands, and above
     * whom they have had to do with. On their side it stays with the one who asked.
     */
    Optional<Step> forClient(
            @Nullable ContactId contact, PersonId owner, List<PersonId> superiors) {
        int theirs =
                levels.stream()
                        .filter(it -> contact != null && contact.equals(it.theirs()))
                        .mapToInt(Level::level)
                        .max()
                        .orElse(0);
        return next(Math.max(theirs, levelOf(owner)), Set.of(owner), superiors)
                .map(it -> new Step(it.level(), it.person(), contact, it.channel(), it.answer()));
    }

    /**
     * Who is asked after this level gave no answer.
     *
     * @param asked everybody who was asked already
     * @param superiors above the one who was asked last, the nearest first
     */
    Optional<Step> next(int level, Set<PersonId> asked, List<PersonId> superiors) {
        var above = levels.stream().filter(it -> it.level() > level).toList();
        var onLadder =
                above.stream()
                        .filter(it -> it.ours() != null && !asked.contains(it.ours()))
                        .findFirst()
                        .flatMap(Ladder::step);
        if (onLadder.isPresent()) {
            return onLadder;
        }
        var facing = above.stream().filter(it -> it.theirs() != null).findFirst();
        return superiors.stream()
                .filter(it -> !asked.contains(it))
                .findFirst()
                .map(it ->
                        new Step(
                                facing.map(Level::level).orElse(levels.isEmpty() ? 0 : level + 1),
                                it,
                                facing.map(Level::theirs).orElse(null),
                                facing.map(Level::channel).orElse(Channel.PHONE),
                                facing.map(Level::answer).orElse(USUAL)));
    }

    /** Somebody who keeps the house, for a client whose request nobody else could take. */
    static Step lastResort(PersonId person, @Nullable ContactId contact) {
        return new Step(0, person, contact, Channel.PHONE, USUAL);
    }

    /** Another person on the same level, facing the same contact, with that level's own time. */
    Step instead(Rung here, PersonId to) {
        var answer =
                levels.stream()
                        .filter(it -> it.level() == here.level())
                        .map(Level::answer)
                        .findFirst()
                        .orElse(USUAL);
        return new Step(here.level(), to, here.contact(), here.channel(), answer);
    }

    private int levelOf(PersonId person) {
        return levels.stream()
                .filter(it -> person.equals(it.ours()))
                .mapToInt(Level::level)
                .max()
                .orElse(0);
    }

    private static Optional<Step> step(Level it) {
        var ours = it.ours();
        return ours == null
                ? Optional.empty()
                : Optional.of(new Step(it.level(), ours, it.theirs(), it.channel(), it.answer()));
    }
}
