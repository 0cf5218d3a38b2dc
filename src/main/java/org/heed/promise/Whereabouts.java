package org.heed.promise;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Promises go where the matter goes they were made about. Source: decision 0042. */
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
     * @return the promises that went along
     */
    public List<Subject> moveTo(About about, @Nullable ProjectId project) {
        return jdbc.sql(
                        """
                        update promise
                        set circle_id = :circle, project_id = :project
                        where about_kind = :kind and about_id = :subject
                        returning id
                        """)
                .param("circle", about.circle())
                .param("project", project == null ? null : project.value())
                .param("kind", about.subject().kind())
                .param("subject", about.subject().id())
                .query((row, index) -> new Subject("promise", row.getLong("id")))
                .list();
    }
}
