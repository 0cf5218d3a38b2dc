package org.heed.complaint;

import org.heed.kernel.NotFound;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads a complaint through the views that hold nothing internal. */
@Repository
class ClientSight {

    private final JdbcClient jdbc;

    ClientSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClientComplaint of(ComplaintId id) {
        return jdbc.sql(
                        """
                        select c.id, c.number, c.version, k.short_name as client_name,
                               p.name as project_name, c.complainant_name, c.language, c.title, c.words,
                               c.demand, c.received_at, c.state, c.since, o.name as handler,
                               o.phone as handler_phone, c.next_at, c.merged_into, c.answered
                        from v_complaint_client c
                        join v_client k on k.id = c.client_id
                        join v_person o on o.id = c.handler_id
                        left join v_project p on p.id = c.project_id
                        where c.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> row(row, id))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<ClientComplaint.Correction> corrections(ComplaintId id) {
        return jdbc.sql(
                        """
                        select text, actor_name, at
                        from complaint_correction
                        where complaint_id = :id
                        order by id
                        """)
                .param("id", id.value())
                .query((row, index) ->
                        new ClientComplaint.Correction(
                                row.getString("text"),
                                row.getString("actor_name"),
                                Sql.instant(row, "at")))
                .list();
    }

    private List<ClientComplaint.Point> points(ComplaintId id, boolean answered) {
        return jdbc.sql(
                        """
                        select text, case when :answered then answer else '' end as answer
                        from complaint_point
                        where complaint_id = :id
                        order by position, id
                        """)
                .param("answered", answered)
                .param("id", id.value())
                .query((row, index) ->
                        new ClientComplaint.Point(row.getString("text"), row.getString("answer")))
                .list();
    }

    private List<ClientComplaint.Proposal> proposals(ComplaintId id) {
        return jdbc.sql(
                        """
                        select id, number, state, text, cost, needs, could_change, answer_by, put_at,
                               verdict, decided_at, by_click and not work_started as recallable
                        from v_complaint_client_proposal
                        where complaint_id = :id
                        order by number desc
                        """)
                .param("id", id.value())
                .query((row, index) -> proposal(row))
                .list();
    }

    private List<ClientComplaint.Item> items(long proposal) {
        return jdbc.sql(
                        """
                        select text, firmness, due_at
                        from complaint_proposal_item
                        where proposal_id = :proposal
                        order by position
                        """)
                .param("proposal", proposal)
                .query((row, index) ->
                        new ClientComplaint.Item(
                                row.getString("text"),
                                Firmness.of(row.getString("firmness")),
                                Sql.maybeInstant(row, "due_at")))
                .list();
    }

    private ClientComplaint.Proposal proposal(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        var decidedAt = Sql.maybeInstant(row, "decided_at");
        var recallUntil =
                decidedAt != null && row.getBoolean("recallable") ? Recall.until(decidedAt) : null;
        return new ClientComplaint.Proposal(
                row.getInt("number"),
                ProposalState.of(row.getString("state")),
                row.getString("text"),
                items(row.getLong("id")),
                row.getString("cost"),
                row.getString("needs"),
                row.getString("could_change"),
                row.getObject("answer_by", LocalDate.class),
                Sql.instant(row, "put_at"),
                verdict == null ? null : Verdict.of(verdict),
                decidedAt,
                recallUntil);
    }

    private ClientComplaint row(ResultSet row, ComplaintId id) throws SQLException {
        var merged = Sql.maybeInt(row, "merged_into");
        return new ClientComplaint(
                id,
                new ComplaintNumber(row.getInt("number")),
                row.getInt("version"),
                row.getString("client_name"),
                row.getString("project_name"),
                row.getString("complainant_name"),
                ComplaintRow.language(row.getString("language")),
                row.getString("title"),
                row.getString("words"),
                row.getString("demand"),
                Sql.instant(row, "received_at"),
                Phase.of(row.getString("state")),
                Sql.instant(row, "since"),
                row.getString("handler"),
                row.getString("handler_phone"),
                Sql.maybeInstant(row, "next_at"),
                merged == null ? null : new ComplaintNumber(merged),
                corrections(id),
                points(id, row.getBoolean("answered")),
                proposals(id));
    }
}
