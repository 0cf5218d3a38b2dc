package org.heed.complaint.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.Phase;
import org.heed.complaint.Step;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the address asks for into a filter, and into chips that take it away again. */
@Component
class Filters {

    /** Nobody's id: a name that is not there, or not for them, finds nothing. */
    private static final long NOBODY = 0;

    private final ClientLists clients;
    private final ProjectLists projects;
    private final PeopleLists people;
    private final Clock clock;

    Filters(ClientLists clients, ProjectLists projects, PeopleLists people, Clock clock) {
        this.clients = clients;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    /** The filter, and one chip for each of its conditions in the order of the address. */
    record Read(ComplaintFilter filter, List<ListPages.Chip> chips) {}

    Read read(Me me, Asked asked, String view) {
        var client = client(me, asked);
        var project = project(me, asked);
        var owner = owner(me, asked.get("owner"));
        var filter =
                new ComplaintFilter(
                        asked.get("client").isEmpty()
                                ? null
                                : client.map(ClientCard::id).orElse(new ClientId(NOBODY)),
                        asked.get("project").isEmpty()
                                ? null
                                : project.map(ProjectCard::id).orElse(new ProjectId(NOBODY)),
                        one(asked.get("phase"), Phase.class),
                        one(asked.get("step"), Step.class).stream().findFirst().orElse(null),
                        one(asked.get("severity"), Severity.class),
                        owner,
                        blank(asked.get("tag")),
                        blank(asked.get("q")),
                        open(asked),
                        dueBefore(me, asked.get("due")));
        var chips =
                asked.conditions().stream()
                        .map(name ->
                                new ListPages.Chip(
                                        name,
                                        switch (name) {
                                            case "client" ->
                                                    client.map(ClientCard::shortName)
                                                            .orElse(asked.get(name));
                                            case "project" ->
                                                    project.map(ProjectCard::name)
                                                            .orElse(asked.get(name));
                                            case "owner" -> ownerName(asked, owner);
                                            default -> asked.get(name);
                                        },
                                        asked.without(name).url(view)))
                        .toList();
        return new Read(filter, chips);
    }

    /** The same question in the words of an address that people can read and copy. */
    Asked said(Me me, Asked asked) {
        var client = client(me, asked).map(ClientCard::slug);
        var project = project(me, asked).map(ProjectCard::number);
        var owner = owner(me, asked.get("owner"));
        boolean known =
                owner != null && owner.value() != NOBODY && !asked.get("owner").equals("me");
        var said = owner != null && known ? "" + owner.value() : asked.get("owner");
        return asked.with("client", client.orElse(asked.get("client")))
                .with("project", project.orElse(asked.get("project")))
                .with("owner", said);
    }

    private Optional<ClientCard> client(Me me, Asked asked) {
        var said = asked.get("client");
        return said.isEmpty() ? Optional.empty() : clients.find(me, said);
    }

    private Optional<ProjectCard> project(Me me, Asked asked) {
        var said = asked.get("project");
        return said.isEmpty() ? Optional.empty() : projects.find(me, said);
    }

    private @Nullable PersonId owner(Me me, String asked) {
        if (asked.isEmpty()) {
            return null;
        } else if (asked.equals("me")) {
            return me.id();
        } else if (asked.matches("[0-9]{1,18}")) {
            return new PersonId(Long.parseLong(asked));
        }
        var found = people.picker(me, asked, 1);
        return found.isEmpty() ? new PersonId(NOBODY) : found.getFirst().id();
    }

    private String ownerName(Asked asked, @Nullable PersonId owner) {
        if (owner == null || asked.get("owner").equals("me")) {
            return asked.get("owner");
        }
        var card = people.cards(List.of(owner)).get(owner);
        return card == null ? asked.get("owner") : card.name();
    }

    /** A phase says by itself whether it is over. */
    private static @Nullable Boolean open(Asked asked) {
        return switch (asked.get("state")) {
            case "ended" -> false;
            case "all" -> null;
            default -> asked.get("phase").isEmpty() ? true : null;
        };
    }

    private @Nullable Instant dueBefore(Me me, String due) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, me.zone());
        return switch (due) {
            case "overdue" -> now;
            case "today" -> today.plusDays(1).atStartOfDay(me.zone()).toInstant();
            case "week" -> today.plusDays(7).atStartOfDay(me.zone()).toInstant();
            default -> null;
        };
    }

    private static <E extends Enum<E>> Set<E> one(String word, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(it -> Form.slug(it).equals(word))
                .collect(Collectors.toSet());
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
