package org.heed.complaint;

import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** Writes down what clients decide on proposals, and what they take back. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One decision each: the second writer finds the first one's row. */
    void decide(ComplaintId complaint, int number, DecisionForm form, Actor by) {
        var evidence = EvidenceRow.of(form.evidence());
        var click = form.evidence() instanceof Evidence.Click it ? it.shown() : null;
        try {
            jdbc.sql(
                            """
                            insert into complaint_decision (
                                proposal_id, verdict, words, actor_kind, actor_id, actor_name, at,
                                evidence, note, document_id, shown, shown_hash)
                            select id, :verdict, :words, :kind, :actor, :name, :at,
                                   :evidence, :note, :document, :shown, :hash
                            from complaint_proposal
                            where complaint_id = :complaint and number = :number
                            """)
                    .param("verdict", form.verdict().word())
                    .param("words", form.words())
                    .param("kind", Actors.kind(by))
                    .param("actor", by.id())
                    .param("name", by.name())
                    .param("at", Sql.at(form.decidedAt()))
                    .param("evidence", evidence.kind())
                    .param("note", click == null ? evidence.words() : null)
                    .param("document", evidence.document())
                    .param("shown", click)
                    .param("hash", click == null ? null : Secrets.sha256(click))
                    .param("complaint", complaint.value())
                    .param("number", number)
                    .update();
        } catch (DuplicateKeyException faster) {
            throw Refused.conflict("complaint.refused.decided-already", "version", number);
        }
        jdbc.sql(
                        """
                        update complaint_proposal set state = :verdict, version = version + 1
                        where complaint_id = :complaint and number = :number
                        """)
                .param("verdict", form.verdict().word())
                .param("complaint", complaint.value())
                .param("number", number)
                .update();
    }

    /** The acceptance of this version as one to be taken back; none unless made on their page. */
    Optional<Recall> recall(ComplaintId complaint, int number) {
        return jdbc.sql(
                        """
                        select number, decided_at, work_started
                        from v_complaint_client_proposal
                        where complaint_id = :complaint and number = :number
                          and state = 'accepted' and by_click
                        """)
                .param("complaint", complaint.value())
                .param("number", number)
                .query((row, index) ->
                        new Recall(
                                row.getInt("number"),
                                Sql.instant(row, "decided_at"),
                                row.getBoolean("work_started")))
                .optional();
    }

    /** The decision stays as it was made, and the version waits for the client again. */
    void recall(
            ComplaintId complaint, int number, Actor by, Instant at, String words, String shown) {
        jdbc.sql(
                        """
                        update complaint_decision d
                        set recalled_at = :at, recalled_by_id = :actor, recalled_by = :name,
                            recalled_words = :words, recalled_shown = :shown, recalled_hash = :hash
                        from complaint_proposal p
                        where p.id = d.proposal_id and p.complaint_id = :complaint
                          and p.number = :number and d.recalled_at is null
                        """)
                .param("at", Sql.at(at))
                .param("actor", by.id())
                .param("name", by.name())
                .param("words", words)
                .param("shown", shown)
                .param("hash", Secrets.sha256(shown))
                .param("complaint", complaint.value())
                .param("number", number)
                .update();
        jdbc.sql(
                        """
                        update complaint_proposal set state = 'put', version = version + 1
                        where complaint_id = :complaint and number = :number
                        """)
                .param("complaint", complaint.value())
                .param("number", number)
                .update();
    }
}
