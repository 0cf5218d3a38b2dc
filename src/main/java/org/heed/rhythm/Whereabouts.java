package org.heed.rhythm;

import org.heed.clock.Clocks;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers that are owed, bad news, confirmations, and all signs of them, go where the matter goes
 * they are about. Source: decision 0042.
 */
@Service
@Transactional
public class Whereabouts {

    private final Evenings evenings;
    private final Clocks clocks;
    private final JdbcClient jdbc;

    Whereabouts(Evenings evenings, Clocks clocks, JdbcClient jdbc) {
        this.evenings = evenings;
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    /**
     * The matter is in this circle from now on.
     *
     * @param promised the promises that went along, whose signs go with them
     * @return what of this room went along and can be found
     */
    public List<Subject> moveTo(About about, @Nullable ProjectId project, List<Subject> promised) {
        var replies =
                move(
                        """
                        update reply set circle_id = :circle, project_id = :project
                        where about_kind = :kind and about_id = :subject
                        returning id
                        """,
                        "reply",
                        about,
                        project);
        replies.forEach(it -> clocks.moveTo(new About(it, about.circle(), about.alongside())));
        var news =
                move(
                        """
                        update bad_news set circle_id = :circle, project_id = :project
                        where about_kind = :kind and about_id = :subject
                        returning id
                        """,
                        "bad-news",
                        about,
                        project);
        move(
                """
                update confirmation c set circle_id = :circle
                from v_touchpoint t
                where t.id = c.touchpoint_id and t.subject_kind = :kind and t.subject_id = :subject
                returning c.id
                """,
                "confirmation",
                about,
                project);
        var sources = new ArrayList<>(replies);
        sources.addAll(news);
        sources.addAll(promised);
        var circle = new CircleId(about.circle());
        sources.forEach(it -> evenings.add(new RadarChange.Moved(it, circle, project)));
        return Stream.concat(replies.stream(), news.stream()).toList();
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
