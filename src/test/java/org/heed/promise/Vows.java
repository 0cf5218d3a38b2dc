package org.heed.promise;

import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** A promise as the tests make it: in our hands, about the client, unless they say otherwise. */
record Vows(
        ClientCard client,
        Me by,
        String text,
        Instant said,
        Instant due,
        @Nullable Duration effort,
        @Nullable Integer confidence,
        Control control,
        String conditions,
        PromiseKind kind,
        @Nullable ContactId contact,
        @Nullable ProjectId project) {

    static Vows of(ClientCard client, Me by, Instant said, Instant due) {
        return new Vows(
                client,
                by,
                "新的上線時間表",
                said,
                due,
                null,
                null,
                Control.FULL,
                "",
                PromiseKind.MAIN,
                null,
                null);
    }

    Vows text(String other) {
        return new Vows(
                client,
                by,
                other,
                said,
                due,
                effort,
                confidence,
                control,
                conditions,
                kind,
                contact,
                project);
    }

    Vows hours(int hours) {
        return new Vows(
                client,
                by,
                text,
                said,
                due,
                Duration.ofHours(hours),
                confidence,
                control,
                conditions,
                kind,
                contact,
                project);
    }

    Vows sure(int percent) {
        return new Vows(
                client,
                by,
                text,
                said,
                due,
                effort,
                percent,
                control,
                conditions,
                kind,
                contact,
                project);
    }

    Vows to(ContactId person) {
        return new Vows(
                client,
                by,
                text,
                said,
                due,
                effort,
                confidence,
                control,
                conditions,
                kind,
                person,
                project);
    }

    Vows control(Control other) {
        return new Vows(
                client,
                by,
                text,
                said,
                due,
                effort,
                confidence,
                other,
                conditions,
                kind,
                contact,
                project);
    }

    Vows on(ProjectId other, PromiseKind sort) {
        return new Vows(
                client,
                by,
                text,
                said,
                due,
                effort,
                confidence,
                control,
                conditions,
                sort,
                contact,
                other);
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
