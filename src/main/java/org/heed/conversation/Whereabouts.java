package org.heed.conversation;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was said goes where its matter goes: when a complaint moves to another project, those who
 * see it there see its contacts, notes and mails, and those who do not see it any more do not.
 * Source: decision 0042.
 */
@Service
@Transactional
public class Whereabouts {

    private final JdbcClient jdbc;

    Whereabouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The matter is in this circle from now on.
     *
     * @return what went along
     */
    public List<Subject> moveTo(About about, @Nullable ProjectId project) {
        var touchpoints =
                move(
                        """
                        update touchpoint set circle_id = :circle, project_id = :project
                        where subject_kind = :kind and subject_id = :subject
                        returning id
                        """,
                        TouchpointId.KIND,
                        about,
                        project);
        var notes =
                move(
                        """
                        update note set circle_id = :circle
                        where subject_kind = :kind and subject_id = :subject
                        returning id
                        """,
                        NoteDescriber.KIND,
                        about,
                        project);
        var mails =
                move(
                        """
                        update outgoing_mail set circle_id = :circle, project_id = :project
                        where about_kind = :kind and about_id = :subject
                        returning id
                        """,
                        MailDescriber.KIND,
                        about,
                        project);
        return Stream.of(touchpoints, notes, mails).flatMap(List::stream).toList();
    }

    private List<Subject> move(String sql, String kind, About about, @Nullable ProjectId project) {
        return jdbc.sql(sql)
                .param("circle", about.circle())
                .param("project", project == null ? null : project.value())
                .param("kind", about.subject().kind())
                .param("subject", about.subject().id())
                .query((row, index) -> new Subject(kind, row.getLong("id")))
                .list();
    }
}
