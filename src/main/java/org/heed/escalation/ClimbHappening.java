package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.News;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens in this room, for whoever tells people: whom to tell, how urgently, and where they
 * can act. All of it is internal.
 */
public sealed interface ClimbHappening extends News
        permits EscalationHappening, SupportHappening, DifficultyHappening, CardHappening, Carried {

    /** Who of us has to be told; whoever did it is not among them. May be empty. */
    Set<PersonId> tells();

    @Override
    default Set<Long> readers() {
        return tells().stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Whose timelines show it: the record's own, the client's, the project's, and its own. */
    static About about(EscalationCard it) {
        var project = it.project();
        return new About(
                it.about(),
                it.circle().value(),
                Stream.of(
                                it.client().subject(),
                                project == null ? null : project.subject(),
                                it.id().subject())
                        .filter(Objects::nonNull)
                        .filter(other -> !other.equals(it.about()))
                        .toList());
    }

    /** The same for what has no timeline of its own. */
    static About about(
            Subject about, CircleId circle, ClientId client, @Nullable ProjectId project) {
        return new About(
                about,
                circle.value(),
                Stream.of(client.subject(), project == null ? null : project.subject())
                        .filter(Objects::nonNull)
                        .filter(other -> !other.equals(about))
                        .toList());
    }

    /** Some people, but never whoever did it. */
    static Set<PersonId> but(Actor actor, @Nullable PersonId... people) {
        return Arrays.stream(people)
                .filter(Objects::nonNull)
                .filter(it ->
                        actor.kind() != Actor.Kind.PERSON
                                || !Objects.equals(actor.id(), it.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Facts and some more. */
    static Map<String, String> with(Map<String, String> facts, String... namesAndValues) {
        var all = new HashMap<>(facts);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            all.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return Map.copyOf(all);
    }
}
