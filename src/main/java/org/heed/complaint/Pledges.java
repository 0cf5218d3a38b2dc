package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.web.Words;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The promises a complaint makes: when the client hears from us next, and what a proposal says. */
@Component
class Pledges {

    private final Promises promises;
    private final Words words;
    private final JdbcClient jdbc;

    Pledges(Promises promises, Words words, JdbcClient jdbc) {
        this.promises = promises;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** Whoever said when they write again has promised it. Source: heed.md, "acknowledged". */
    void nextUpdate(Me me, ComplaintCard card, Teller.Told told, Instant nextAt) {
        var text =
                words.say(
                        card.language(),
                        "complaint.promise.next-update",
                        "number",
                        card.number().toString());
        promises.make(
                me,
                NewPromise.plain(
                        PromiseKind.NEXT_UPDATE,
                        text,
                        card.language(),
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        card.owner().id(),
                        told.proof().record(),
                        told.at(),
                        nextAt));
    }

    /** What is marked as a promise becomes one; an intention does not. */
    @Nullable PromiseId item(Me me, ComplaintCard card, Teller.Told told, ProposalForm.Item item) {
        var due = item.dueAt();
        if (item.firmness() == Firmness.INTENTION || due == null) {
            return null;
        }
        var owner = item.owner();
        return promises.make(
                me,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        item.text(),
                        card.language(),
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        owner == null ? card.owner().id() : owner,
                        told.proof().record(),
                        told.at(),
                        due));
    }

    /** Telling them something keeps the earlier promises to write. */
    void keepUpdates(Actor actor, ComplaintId complaint, Proof proof, Instant at) {
        for (var promise : updatesBefore(complaint, proof, at)) {
            promises.keepFor(actor, promise, at);
        }
    }

    private List<PromiseId> updatesBefore(ComplaintId complaint, Proof proof, Instant at) {
        return jdbc.sql(
                        """
                        select id
                        from v_promise
                        where about_kind = 'complaint' and about_id = :complaint
                          and kind in ('next-update', 'holding-reply')
                          and state in ('open', 'at-risk', 'renegotiated') and said_at <= :at
                          and (said_kind, said_id) is distinct from (:kind, :said)
                        """)
                .param("complaint", complaint.value())
                .param("at", Sql.at(at))
                .param("kind", proof.record().kind())
                .param("said", proof.record().id())
                .query((row, index) -> new PromiseId(row.getLong("id")))
                .list();
    }

    /** What was said in a mail that was taken back was never said. */
    void takeBack(Actor actor, ComplaintId complaint, Proof proof, String why) {
        var said =
                jdbc.sql(
                                """
                                select id
                                from v_promise
                                where about_kind = 'complaint' and about_id = :complaint
                                  and said_kind = :kind and said_id = :said
                                  and state in ('open', 'at-risk', 'renegotiated')
                                """)
                        .param("complaint", complaint.value())
                        .param("kind", proof.record().kind())
                        .param("said", proof.record().id())
                        .query((row, index) -> new PromiseId(row.getLong("id")))
                        .list();
        said.forEach(it -> promises.cancelFor(actor, it, why));
    }

    /** Who took the complaint back is owed nothing of what it was to bring. */
    void letGo(Actor actor, ComplaintCard card) {
        var waiting =
                jdbc.sql(
                                """
                                select id
                                from v_promise
                                where about_kind = 'complaint' and about_id = :complaint
                                  and state in ('open', 'at-risk', 'renegotiated')
                                """)
                        .param("complaint", card.id().value())
                        .query((row, index) -> new PromiseId(row.getLong("id")))
                        .list();
        var why = words.say(card.language(), "complaint.promise.withdrawn");
        waiting.forEach(it -> promises.cancelFor(actor, it, why));
    }

    /** A version that is no longer on the table promises nothing. */
    void drop(Actor actor, Workspace.Proposal proposal, String why) {
        proposal.items().stream()
                .map(Workspace.Item::promise)
                .filter(Objects::nonNull)
                .filter(this::isOpen)
                .forEach(it -> promises.cancelFor(actor, it, why));
    }

    private boolean isOpen(PromiseId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from v_promise
                                       where id = :id and state in ('open', 'at-risk', 'renegotiated'))
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
