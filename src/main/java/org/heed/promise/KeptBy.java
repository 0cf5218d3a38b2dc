package org.heed.promise;

import org.heed.client.ClientId;
import org.heed.identity.PersonId;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** What one of us still has to keep with a client: what somebody new would inherit. */
@Service
@Transactional(readOnly = true)
public class KeptBy {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    KeptBy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nearest date first, at most 200. Whether somebody may know is judged by whoever asks: a
     * hand-over.
     *
     * @param project none for all of the client
     */
    public List<PromiseCard> openOf(PersonId by, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + """
                                where p.by_id = :by and p.client_id = :client
                                    and (:project::bigint is null or p.project_id = :project)
                                    and \
                                """
                                + PromiseFilter.OPEN
                                + " order by p.due_at, p.id limit :limit")
                .param("by", by.value())
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("limit", MOST)
                .query(PromiseRepository::card)
                .list();
    }
}
