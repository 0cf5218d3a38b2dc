package org.heed.complaint;

import org.heed.conversation.Emotion;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;

/** What is kept beside the state: the plan, the last contact, the nearest limit, waivers. */
@Repository
class BesideRepository {

    private final JdbcClient jdbc;

    BesideRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Repeats the nearest running limit for the list in due order. */
    void refreshDue(ComplaintId id) {
        jdbc.sql(
                        """
                        update complaint
                        set due_at = (select min(o.due_at) from v_open_clock o
                                      where o.subject_kind = 'complaint' and o.subject_id = :id)
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    /** The first plan is the one that counts; what is put after it is an update. */
    void planPut(ComplaintId id, Instant at, Proof proof) {
        jdbc.sql(
                        """
                        update complaint set plan_put_at = :at, plan_proof = :proof
                        where id = :id and plan_put_at is null
                        """)
                .param("at", Sql.at(at))
                .param("proof", proof.record().toString())
                .param("id", id.value())
                .update();
    }

    /** There is no plan any more: it was taken back, or a new dissatisfaction wants a new one. */
    void forgetPlan(ComplaintId id) {
        jdbc.sql("update complaint set plan_put_at = null, plan_proof = null where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean planProvedBy(ComplaintId id, Proof proof) {
        return jdbc.sql("select plan_proof = :proof from complaint where id = :id")
                .param("proof", proof.record().toString())
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** A contact took place; an older one that is typed in late moves nothing back. */
    void contacted(ComplaintId id, Instant at, boolean talk, @Nullable Emotion mood) {
        jdbc.sql(
                        """
                        update complaint
                        set emotion = case
                                when :mood::text is not null and newest.so then :mood
                                else emotion end,
                            talked_at = case
                                when :talk then greatest(talked_at, :at) else talked_at end,
                            last_contact_at = greatest(last_contact_at, :at)
                        from (select coalesce(max(last_contact_at), :at) <= :at as so
                              from complaint where id = :id) as newest
                        where id = :id
                        """)
                .param("mood", ComplaintRow.word(mood))
                .param("talk", talk)
                .param("at", Sql.at(at))
                .param("id", id.value())
                .update();
    }

    /** Whether we spoke with them since it was received or reopened. */
    static Answer<Boolean> askTalked(Questions questions) {
        return questions.ask(
                "select talked_at is not null as talked from complaint where id = :complaint",
                (row, index) -> row.getBoolean("talked"));
    }

    /** What was talked about before counts no more: a new dissatisfaction wants a new talk. */
    void forgetTalk(ComplaintId id) {
        jdbc.sql("update complaint set talked_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void waiveLesson(ComplaintId id, PersonId by, Instant at, String reason) {
        jdbc.sql(
                        """
                        update complaint
                        set lesson_waived_at = :at, lesson_waived_by = :by,
                            lesson_waived_reason = :reason, version = version + 1
                        where id = :id
                        """)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }
}
