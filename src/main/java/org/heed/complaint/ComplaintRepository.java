package org.heed.complaint;

import org.heed.clock.Severity;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;

/** Loads and saves the complaint itself; its parts have repositories of their own. */
@Repository
class ComplaintRepository {

    private final JdbcClient jdbc;

    ComplaintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The complaint of a number, merged or not; none, or not for them, is NotFound. */
    ComplaintCard get(Me me, ComplaintNumber number) {
        return cards("c.number = :number and " + Sight.of(me, "c.circle_id"))
                .param("number", number.value())
                .param("me", me.id().value())
                .query(ComplaintRow::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, held until the end of the transaction, so that verbs on it come one by one. */
    ComplaintCard take(Me me, ComplaintNumber number) {
        // Locked before it is read: who waited for the lock must see what the other one wrote. A
        // locking read of a join would lose the complaint when its owner changed meanwhile.
        jdbc.sql("select c.id from complaint c where c.number = :number for update")
                .param("number", number.value())
                .query(Long.class)
                .optional();
        return get(me, number);
    }

    /** For those whose right somebody else has judged. */
    ComplaintCard take(ComplaintId id) {
        jdbc.sql("select c.id from complaint c where c.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return cards("c.id = :id")
                .param("id", id.value())
                .query(ComplaintRow::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private JdbcClient.StatementSpec cards(String condition) {
        return jdbc.sql(
                """
                select c.id, c.number, c.version, c.circle_id, c.client_id, k.short_name as client_name,
                       c.project_id, p.name as project_name, c.contact_id,
                       coalesce(n.name, c.complainant_name) as who, c.complainant_address,
                       c.channel, c.received_at, c.recorded_at, c.recorder_kind, c.recorder_id,
                       c.recorder_name, c.words, c.language, c.title, c.title_language,
                       c.demand, c.matter, c.object,
                       c.background, c.severity, c.emotion, c.about_person_id, c.owner_id,
                       o.name as owner_name, c.tags, c.reopenings, m.number as merged_into, c.due_at,
                       c.plan_put_at,
                       array(select x.person_id from complaint_owner x
                             where x.complaint_id = c.id order by x.person_id) as co_owner_ids,
                       array(select v.name from complaint_owner x join v_person v on v.id = x.person_id
                             where x.complaint_id = c.id order by x.person_id) as co_owner_names,
                       c.state, c.ended_from, c.acknowledged_at, c.acknowledged_by,
                       c.acknowledged_proof, c.next_at, c.assessed_at, c.assessed_by, c.proposed_at,
                       c.proposed_by, c.proposed_proof, c.proposed_version, c.agreed_at, c.resolved_at,
                       c.resolved_by, c.resolved_proof, c.confirmed_at, c.confirmation,
                       c.confirmed_actor_kind, c.confirmed_actor_id, c.confirmed_actor_name,
                       c.confirmed_evidence, c.confirmed_note, c.confirmed_document_id,
                       c.confirmed_reminders, c.closed_at, c.closed_by, c.withdrawn_at,
                       c.withdrawn_actor_kind, c.withdrawn_actor_id, c.withdrawn_actor_name,
                       c.withdrawn_reason, c.unresolved_at, c.unresolved_by, c.unresolved_reason,
                       c.client_told_at, c.our_side_told_at, c.ladder_exhausted, c.recourse,
                       c.look_again_on
                from complaint c
                join v_client k on k.id = c.client_id
                join v_person o on o.id = c.owner_id
                left join v_project p on p.id = c.project_id
                left join v_contact n on n.id = c.contact_id
                left join complaint m on m.id = c.merged_into_id
                where %s
                """
                        .formatted(condition));
    }

    ComplaintId insert(ComplaintForm form, Intake intake) {
        var recorder = intake.by();
        return new ComplaintId(
                jdbc.sql(
                                """
                                insert into complaint (
                                    circle_id, client_id, project_id, contact_id, complainant_name,
                                    complainant_address, channel, received_at, recorded_at, recorder_kind,
                                    recorder_id, recorder_name, words, language, title, title_language,
                                    demand, matter,
                                    object, background, severity, emotion, about_person_id, owner_id, tags,
                                    last_contact_at)
                                values (
                                    :circle, :client, :project, :contact, :name,
                                    :address, :channel, :receivedAt, :at, :recorderKind,
                                    :recorder, :recorderName, :words, :language, :title, :titleLanguage,
                                    :demand, :matter,
                                    :object, :background, :severity, :emotion, :about, :owner, :tags,
                                    :receivedAt)
                                returning id
                                """)
                        .param("circle", intake.circle().value())
                        .param("client", form.client().value())
                        .param("project", form.project() == null ? null : form.project().value())
                        .param("contact", form.contact() == null ? null : form.contact().value())
                        .param("name", intake.complainantName())
                        .param("address", intake.complainantAddress())
                        .param("channel", intake.channel().word())
                        .param("receivedAt", Sql.at(intake.receivedAt()))
                        .param("at", Sql.at(intake.at()))
                        .param("recorderKind", Actors.kind(recorder))
                        .param("recorder", recorder.id())
                        .param("recorderName", recorder.name())
                        .param("words", form.words())
                        .param("language", intake.language().tag())
                        .param("title", intake.title())
                        .param("titleLanguage", intake.titleLanguage().tag())
                        .param("demand", form.demand())
                        .param("matter", form.matter() == null ? null : form.matter().word())
                        .param("object", form.object())
                        .param("background", form.background())
                        .param("severity", word(form.severity()))
                        .param("emotion", ComplaintRow.word(form.emotion()))
                        .param("about", intake.about() == null ? null : intake.about().value())
                        .param("owner", intake.owner().value())
                        .param("tags", form.tags().toArray(String[]::new))
                        .query(Long.class)
                        .single());
    }

    /** Writes the state with exactly its facts; somebody faster is a refusal. */
    void save(ComplaintCard seen, Life life) {
        var columns = StateRow.values(life.state());
        var assignments =
                String.join(", ", columns.keySet().stream().map(it -> it + " = :" + it).toList());
        var written =
                jdbc.sql(
                                """
                                update complaint
                                set reopenings = :reopenings, version = version + 1, %s
                                where id = :id and version = :version
                                """
                                        .formatted(assignments))
                        .params(columns)
                        .param("reopenings", life.reopenings())
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update();
        if (written == 0) {
            throw Refused.stale();
        }
    }

    void save(ComplaintCard seen, ParticularsForm form, Intake intake) {
        var written =
                jdbc.sql(
                                """
                                update complaint
                                set title = :title, title_language = :titleLanguage,
                                    circle_id = :circle, project_id = :project,
                                    contact_id = :contact, channel = :channel, received_at = :receivedAt,
                                    demand = :demand, matter = :matter, object = :object,
                                    background = :background, about_person_id = :about, tags = :tags,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("title", intake.title())
                        .param("titleLanguage", intake.titleLanguage().tag())
                        .param("circle", intake.circle().value())
                        .param("project", form.project() == null ? null : form.project().value())
                        .param("contact", form.contact() == null ? null : form.contact().value())
                        .param("channel", form.channel().word())
                        .param("receivedAt", Sql.at(intake.receivedAt()))
                        .param("demand", form.demand())
                        .param("matter", form.matter() == null ? null : form.matter().word())
                        .param("object", form.object())
                        .param("background", form.background())
                        .param("about", intake.about() == null ? null : intake.about().value())
                        .param("tags", form.tags().toArray(String[]::new))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update();
        if (written == 0) {
            throw Refused.stale();
        }
    }

    /** A waiver falls when the complaint turns out to be a severe one. */
    void saveSeverity(ComplaintId id, Severity severity) {
        jdbc.sql(
                        """
                        update complaint
                        set severity = :severity, version = version + 1,
                            lesson_waived_at = case when :severe then null else lesson_waived_at end,
                            lesson_waived_by = case when :severe then null else lesson_waived_by end,
                            lesson_waived_reason = case when :severe then null else lesson_waived_reason end
                        where id = :id
                        """)
                .param("severity", severity.word())
                .param("severe", severity == Severity.CRITICAL || severity == Severity.MAJOR)
                .param("id", id.value())
                .update();
    }

    void saveOwners(ComplaintId id, PersonId owner, Collection<PersonId> coOwners) {
        jdbc.sql("update complaint set owner_id = :owner, version = version + 1 where id = :id")
                .param("owner", owner.value())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from complaint_owner where complaint_id = :id")
                .param("id", id.value())
                .update();
        for (var person : coOwners) {
            addCoOwner(id, person);
        }
    }

    void addCoOwner(ComplaintId id, PersonId person) {
        jdbc.sql(
                        """
                        insert into complaint_owner (complaint_id, person_id) values (:id, :person)
                        on conflict (complaint_id, person_id) do nothing
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    /** Something beside the state was done that the next writer should have seen. */
    void touch(ComplaintId id) {
        jdbc.sql("update complaint set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    private static @Nullable String word(@Nullable Severity severity) {
        return severity == null ? null : severity.word();
    }
}
