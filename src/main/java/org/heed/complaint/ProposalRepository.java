package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Sql;
import org.heed.promise.PromiseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Loads and saves the versions of a proposal, their sentences and the decisions on them. */
@Repository
class ProposalRepository {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations together;

    ProposalRepository(JdbcClient jdbc, NamedParameterJdbcOperations together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /** Newest version first. */
    List<Workspace.Proposal> of(ComplaintId complaint) {
        var questions = new Questions().with("complaint", complaint.value());
        var versions = ask(questions);
        questions.put(together);
        return versions.get();
    }

    /** The same together with others; what is given is there once they are put. */
    static Supplier<List<Workspace.Proposal>> ask(Questions questions) {
        var items =
                questions.ask(
                        """
                        select i.proposal_id, i.text, i.firmness, i.due_at, i.owner_id,
                               o.name as owner_name, i.promise_id
                        from complaint_proposal_item i
                        join complaint_proposal p on p.id = i.proposal_id
                        left join v_person o on o.id = i.owner_id
                        where p.complaint_id = :complaint
                        order by i.proposal_id, i.position
                        """,
                        (row, index) ->
                                Map.entry(row.getLong("proposal_id"), ProposalRow.item(row)));
        var versions =
                questions.ask(
                        """
                        select p.id, p.number, p.state, p.text, p.cost, p.needs, p.could_change,
                               p.feasibility, p.effectiveness, p.answer_by, p.drafted_at, p.put_at,
                               p.version, d.verdict, d.words, d.actor_kind, d.actor_id, d.actor_name,
                               d.at, d.evidence, d.note, d.document_id, d.shown, d.shown_hash
                        from complaint_proposal p
                        left join complaint_decision d on d.proposal_id = p.id and d.recalled_at is null
                        where p.complaint_id = :complaint
                        order by p.number desc
                        """,
                        (row, index) ->
                                ProposalRow.proposal(
                                        row, itemsOf(row.getLong("id"), items.list())));
        return versions::list;
    }

    private static List<Workspace.Item> itemsOf(
            long proposal, List<Map.Entry<Long, Workspace.Item>> all) {
        return all.stream().filter(it -> it.getKey() == proposal).map(Map.Entry::getValue).toList();
    }

    int draft(ComplaintId complaint, ProposalForm form, Instant at, PersonId by) {
        int number =
                jdbc.sql(
                                """
                                select coalesce(max(number), 0) + 1 from complaint_proposal
                                where complaint_id = :complaint
                                """)
                        .param("complaint", complaint.value())
                        .query(Integer.class)
                        .single();
        long id =
                jdbc.sql(
                                """
                                insert into complaint_proposal (
                                    complaint_id, number, text, cost, needs, could_change, feasibility,
                                    effectiveness, answer_by, drafted_at, drafted_by)
                                values (
                                    :complaint, :number, :text, :cost, :needs, :couldChange, :feasibility,
                                    :effectiveness, :answerBy, :at, :by)
                                returning id
                                """)
                        .param("complaint", complaint.value())
                        .param("number", number)
                        .params(columns(form))
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .query(Long.class)
                        .single();
        addItems(id, form);
        return number;
    }

    void revise(ComplaintId complaint, int number, int version, ProposalForm form) {
        long id =
                jdbc.sql(
                                """
                                update complaint_proposal
                                set text = :text, cost = :cost, needs = :needs,
                                    could_change = :couldChange, feasibility = :feasibility,
                                    effectiveness = :effectiveness, answer_by = :answerBy,
                                    version = version + 1
                                where complaint_id = :complaint and number = :number
                                  and version = :version and state = 'draft'
                                returning id
                                """)
                        .params(columns(form))
                        .param("complaint", complaint.value())
                        .param("number", number)
                        .param("version", version)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(Refused::stale);
        jdbc.sql("delete from complaint_proposal_item where proposal_id = :id")
                .param("id", id)
                .update();
        addItems(id, form);
    }

    private void addItems(long proposal, ProposalForm form) {
        int position = 0;
        for (var item : form.items()) {
            var owner = item.owner();
            jdbc.sql(
                            """
                            insert into complaint_proposal_item (
                                proposal_id, position, text, firmness, due_at, owner_id)
                            values (:proposal, :position, :text, :firmness, :due, :owner)
                            """)
                    .param("proposal", proposal)
                    .param("position", position++)
                    .param("text", item.text())
                    .param("firmness", item.firmness().word())
                    .param("due", Sql.at(item.dueAt()))
                    .param("owner", owner == null ? null : owner.value())
                    .update();
        }
    }

    /** What waited for the client waits no more; the new version does. */
    void put(ComplaintId complaint, int number, Instant at) {
        jdbc.sql(
                        """
                        update complaint_proposal set state = 'replaced', version = version + 1
                        where complaint_id = :complaint and state = 'put'
                        """)
                .param("complaint", complaint.value())
                .update();
        jdbc.sql(
                        """
                        update complaint_proposal
                        set state = 'put', put_at = :at, version = version + 1
                        where complaint_id = :complaint and number = :number
                        """)
                .param("at", Sql.at(at))
                .param("complaint", complaint.value())
                .param("number", number)
                .update();
    }

    void takeBack(ComplaintId complaint, int number) {
        jdbc.sql(
                        """
                        update complaint_proposal
                        set state = 'draft', put_at = null, version = version + 1
                        where complaint_id = :complaint and number = :number and state = 'put'
                        """)
                .param("complaint", complaint.value())
                .param("number", number)
                .update();
    }

    void promised(ComplaintId complaint, int number, int position, @Nullable PromiseId promise) {
        jdbc.sql(
                        """
                        update complaint_proposal_item i
                        set promise_id = :promise
                        from complaint_proposal p
                        where p.id = i.proposal_id and p.complaint_id = :complaint
                          and p.number = :number and i.position = :position
                        """)
                .param("promise", promise == null ? null : promise.value())
                .param("complaint", complaint.value())
                .param("number", number)
                .param("position", position)
                .update();
    }

    private static Map<String, @Nullable Object> columns(ProposalForm form) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("text", form.text());
        columns.put("cost", form.cost());
        columns.put("needs", form.needs());
        columns.put("couldChange", form.couldChange());
        columns.put("feasibility", form.feasibility());
        columns.put("effectiveness", form.effectiveness());
        columns.put("answerBy", form.answerBy());
        return columns;
    }
}
