package org.heed.meeting;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Loads and saves one meeting. */
@Repository
class MeetingRepository {

    /** Everything a card needs; the same for one and for lists. */
    static final String COLUMNS =
            """
            select m.id, m.kind, m.about_kind, m.about_id, m.about_label, m.about_url, m.circle_id,
                m.client_id, k.short_name as client_name, m.project_id, m.series_id, m.title,
                m.language, m.starts_at, m.ends_at, m.zone, m.place, m.link, m.organiser_id,
                o.name as organiser_name, m.opening, m.must_not, m.sequence, m.version, m.state,
                m.invited_at, m.invited_by, m.started_at, m.ended_at, m.minutes_at, m.minutes_by,
                m.answer_by, m.confirmed_at, m.confirmed_name, m.no_answer_at, m.cancelled_at,
                m.cancelled_by, m.cancelled_why
            from meeting m
            join v_client k on k.id = m.client_id
            join v_person o on o.id = m.organiser_id
            """;

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingId insert(NewMeeting it, @Nullable SeriesId series) {
        var project = it.about().project();
        var plan = it.plan();
        return jdbc.sql(
                        """
                        insert into meeting (
                            kind, about_kind, about_id, about_label, about_url, circle_id,
                            client_id, project_id, series_id, title, language, starts_at, ends_at,
                            zone, place, link, organiser_id)
                        values (
                            :kind, :aboutKind, :about, :label, :url, :circle,
                            :client, :project, :series, :title, :language, :starts, :ends,
                            :zone, :place, :link, :organiser)
                        returning id
                        """)
                .param("kind", it.kind().word())
                .param("aboutKind", it.about().subject().kind())
                .param("about", it.about().subject().id())
                .param("label", it.about().label())
                .param("url", it.about().url())
                .param("circle", it.about().circle().value())
                .param("client", it.about().client().value())
                .param("project", project == null ? null : project.value(), Types.BIGINT)
                .param("series", series == null ? null : series.value(), Types.BIGINT)
                .param("title", plan.title().strip())
                .param("language", plan.language().tag())
                .param("starts", Sql.at(plan.startsAt()))
                .param("ends", Sql.at(plan.endsAt()))
                .param("zone", plan.zone().getId())
                .param("place", plan.place().strip())
                .param("link", plan.link().strip())
                .param("organiser", plan.organiser().value())
                .query((row, index) -> new MeetingId(row.getLong("id")))
                .single();
    }

    /** The meeting when this person may see it, held until the transaction ends. */
    Optional<MeetingCard> hold(Me me, MeetingId id) {
        lock(id);
        return jdbc.sql(COLUMNS + "where m.id = :id and " + Sight.of(me, "m.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(MeetingRepository::card)
                .optional();
    }

    /** The same for whoever acts on nobody's behalf. */
    Optional<MeetingCard> hold(MeetingId id) {
        lock(id);
        return find(id);
    }

    /** Locked before it is read: whoever waited must see what the other one wrote. */
    private void lock(MeetingId id) {
        jdbc.sql("select m.id from meeting m where m.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    Optional<MeetingCard> find(MeetingId id) {
        return jdbc.sql(COLUMNS + "where m.id = :id")
                .param("id", id.value())
                .query(MeetingRepository::card)
                .optional();
    }

    MeetingCard get(MeetingId id) {
        return find(id).orElseThrow();
    }

    /** Changes what an invitation says; its row is held by whoever calls. */
    void change(MeetingCard before, MeetingPlan plan, boolean tellCalendars) {
        changed(
                jdbc.sql(
                                """
                                update meeting
                                set title = :title, language = :language, starts_at = :starts,
                                    ends_at = :ends, zone = :zone, place = :place, link = :link,
                                    organiser_id = :organiser,
                                    sequence = sequence + :more, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("more", tellCalendars ? 1 : 0)
                        .param("title", plan.title().strip())
                        .param("language", plan.language().tag())
                        .param("starts", Sql.at(plan.startsAt()))
                        .param("ends", Sql.at(plan.endsAt()))
                        .param("zone", plan.zone().getId())
                        .param("place", plan.place().strip())
                        .param("link", plan.link().strip())
                        .param("organiser", plan.organiser().value())
                        .update());
    }

    void prepare(MeetingCard before, String opening, String mustNot) {
        changed(
                jdbc.sql(
                                """
                                update meeting
                                set opening = :opening, must_not = :mustNot, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("opening", opening.strip())
                        .param("mustNot", mustNot.strip())
                        .update());
    }

    /** A calendar has to be told of something that is not in the row, such as who comes. */
    void grow(MeetingId id) {
        jdbc.sql("update meeting set sequence = sequence + 1, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void become(MeetingCard before, MeetingState state) {
        changed(
                jdbc.sql(
                                """
                                update meeting
                                set state = :state, version = version + 1,
                                    invited_at = coalesce(:invited::timestamptz, invited_at),
                                    invited_by = coalesce(:invitedBy::bigint, invited_by),
                                    started_at = :started, ended_at = :ended,
                                    minutes_at = :minutes, minutes_by = :minutesBy,
                                    answer_by = :answerBy, confirmed_at = :confirmed,
                                    confirmed_name = :confirmedName, no_answer_at = :noAnswer,
                                    cancelled_at = :cancelled, cancelled_by = :cancelledBy,
                                    cancelled_why = :why
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .params(MeetingStateRow.values(state))
                        .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    static MeetingCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var series = Sql.maybeLong(row, "series_id");
        return new MeetingCard(
                new MeetingId(row.getLong("id")),
                MeetingKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                series == null ? null : new SeriesId(series),
                row.getString("title"),
                Language.of(row.getString("language")).orElseThrow(),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("link"),
                new PersonId(row.getLong("organiser_id")),
                row.getString("organiser_name"),
                row.getString("opening"),
                row.getString("must_not"),
                row.getInt("sequence"),
                MeetingStateRow.read(row),
                row.getInt("version"));
    }
}
