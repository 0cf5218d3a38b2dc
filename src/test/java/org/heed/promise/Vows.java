package org.heed.promise;

import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A promise as the tests make it: in our hands, about the client, unless they say otherwise. What
 * they say makes another one; the first stays as it was.
 */
final class Vows {

    private final ClientCard client;
    private final Me by;
    private final Instant said;
    private final Instant due;
    private String text = "新的上線時間表";
    private Control control = Control.FULL;
    private String conditions = "";
    private PromiseKind kind = PromiseKind.MAIN;
    private @Nullable Duration effort;
    private @Nullable Integer confidence;
    private @Nullable ContactId contact;
    private @Nullable ProjectId project;

    private Vows(ClientCard client, Me by, Instant said, Instant due) {
        this.client = client;
        this.by = by;
        this.said = said;
        this.due = due;
    }

    static Vows of(ClientCard client, Me by, Instant said, Instant due) {
        return new Vows(client, by, said, due);
    }

    Vows text(String other) {
        return but(it -> it.text = other);
    }

    Vows hours(int hours) {
        return but(it -> it.effort = Duration.ofHours(hours));
    }

    Vows sure(int percent) {
        return but(it -> it.confidence = percent);
    }

    Vows to(ContactId person) {
        return but(it -> it.contact = person);
    }

    Vows control(Control other) {
        return but(it -> it.control = other);
    }

    Vows on(ProjectId other, PromiseKind sort) {
        return but(it -> {
            it.project = other;
            it.kind = sort;
        });
    }

    private Vows but(Consumer<Vows> change) {
        var other = new Vows(client, by, said, due);
        other.text = text;
        other.control = control;
        other.conditions = conditions;
        other.kind = kind;
        other.effort = effort;
        other.confidence = confidence;
        other.contact = contact;
        other.project = project;
        change.accept(other);
        return other;
    }

    NewPromise made() {
        return new NewPromise(
                text,
                Language.ZH_HANT,
                client.id().subject(),
                client.circle(),
                client.id(),
                project,
                contact,
                by.id(),
                null,
                said,
                due,
                effort,
                control,
                confidence,
                conditions,
                kind,
                true);
    }
}
