package org.heed.complaint;

import org.heed.kernel.NotFound;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads a complaint through the views that hold nothing internal, in one round trip. */
@Repository
class ClientSight {

    private final NamedParameterJdbcOperations jdbc;

    ClientSight(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    ClientComplaint of(ComplaintId id) {
        var questions = new Questions().with("id", id.value());
        var corrections = corrections(questions);
        var points = points(questions);
        var proposals = proposals(questions);
        var complaint =
                questions.ask(
                        """
                        select c.id, c.number, c.version, k.short_name as client_name,
                               p.name as project_name, c.complainant_name, c.language, c.title,
                               c.title_language, c.words, c.demand, c.received_at, c.state, c.since,
                               o.name as handler, o.phone as handler_phone, c.next_at, c.merged_into
                        from v_complaint_client c
                        join v_client k on k.id = c.client_id
                        join v_person o on o.id = c.handler_id
                        left join v_project p on p.id = c.project_id
                        where c.id = :id
                        """,
                        (row, index) ->
                                row(row, id, corrections.list(), points.list(), proposals.get()));
        questions.put(jdbc);
        return complaint.first().orElseThrow(NotFound::new);
    }

    private static Answer<ClientComplaint.Correction> corrections(Questions questions) {
        return questions.ask(
                """
                select text, actor_name, at
                from complaint_correction
                where complaint_id = :id
                order by id
                """,
                (row, index) ->
                        new ClientComplaint.Correction(
                                row.getString("text"),
                                row.getString("actor_name"),
                                Sql.instant(row, "at")));
    }

    private static Answer<ClientComplaint.Point> points(Questions questions) {
        return questions.ask(
                """
                select p.text, case when c.answered then p.answer else '' end as answer
                from complaint_point p
                join v_complaint_client c on c.id = p.complaint_id
                where p.complaint_id = :id
                order by p.position, p.id
                """,
                (row, index) ->
                        new ClientComplaint.Point(row.getString("text"), row.getString("answer")));
    }

    private static Supplier<List<ClientComplaint.Proposal>> proposals(Questions questions) {
        var items =
                questions.ask(
                        """
                        select i.proposal_id, i.text, i.firmness, i.due_at
                        from complaint_proposal_item i
                        join v_complaint_client_proposal p on p.id = i.proposal_id
                        where p.complaint_id = :id
                        order by i.proposal_id, i.position
                        """,
                        (row, index) ->
                                Map.entry(
                                        row.getLong("proposal_id"),
                                        new ClientComplaint.Item(
                                                row.getString("text"),
                                                Firmness.of(row.getString("firmness")),
                                                Sql.maybeInstant(row, "due_at"))));
        var versions =
                questions.ask(
                        """
                        select id, number, state, text, cost, needs, could_change, answer_by, put_at,
                               verdict, decided_at, by_click and not work_started as recallable
                        from v_complaint_client_proposal
                        where complaint_id = :id
                        order by number desc
                        """,
                        (row, index) -> proposal(row, items.list()));
        return versions::list;
    }

    private static ClientComplaint.Proposal proposal(
            ResultSet row, List<Map.Entry<Long, ClientComplaint.Item>> items) throws SQLException {
        long id = row.getLong("id");
        var verdict = row.getString("verdict");
        var decidedAt = Sql.maybeInstant(row, "decided_at");
        var recallUntil =
                decidedAt != null && row.getBoolean("recallable") ? Recall.until(decidedAt) : null;
        return new ClientComplaint.Proposal(
                row.getInt("number"),
                ProposalState.of(row.getString("state")),
                row.getString("text"),
                items.stream().filter(it -> it.getKey() == id).map(Map.Entry::getValue).toList(),
                row.getString("cost"),
                row.getString("needs"),
                row.getString("could_change"),
                row.getObject("answer_by", LocalDate.class),
                Sql.instant(row, "put_at"),
                verdict == null ? null : Verdict.of(verdict),
                decidedAt,
                recallUntil);
    }

    private static ClientComplaint row(
            ResultSet row,
            ComplaintId id,
            List<ClientComplaint.Correction> corrections,
            List<ClientComplaint.Point> points,
            List<ClientComplaint.Proposal> proposals)
            throws SQLException {
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
                ComplaintRow.language(row.getString("title_language")),
                row.getString("words"),
                row.getString("demand"),
                Sql.instant(row, "received_at"),
                Phase.of(row.getString("state")),
                Sql.instant(row, "since"),
                row.getString("handler"),
                row.getString("handler_phone"),
                Sql.maybeInstant(row, "next_at"),
                merged == null ? null : new ComplaintNumber(merged),
                corrections,
                points,
                proposals);
    }
}
