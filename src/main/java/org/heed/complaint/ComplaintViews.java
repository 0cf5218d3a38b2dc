package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.NavView;
import org.heed.kernel.web.NavViews;
import org.heed.kernel.web.Visitor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** A person's named queries of the list of complaints, in the order they were made. */
@Service
@Transactional
public class ComplaintViews implements NavViews {

    private static final int SHOWN = 7;

    private final JdbcClient jdbc;

    ComplaintViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(Me me) {
        return of(me.number());
    }

    private List<SavedView> of(long person) {
        return jdbc.sql(
                        """
                        select id, name, query
                        from complaint_view
                        where person_id = :person
                        order by position, id
                        """)
                .param("person", person)
                .query((row, index) ->
                        new SavedView(
                                row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NavView> of(Visitor visitor) {
        return of(visitor.number()).stream()
                .limit(SHOWN)
                .map(it -> new NavView(it.name(), it.url()))
                .toList();
    }

    /**
     * Keeps a query under a name; the same name again keeps the new query.
     *
     * @param query without the question mark
     * @throws Refused at {@code name}, {@code query}
     */
    public long save(Me me, String name, String query) {
        new Checks().required("name", name, 60).optional("query", query, 1_000).done();
        return jdbc.sql(
                        """
                        insert into complaint_view (person_id, name, query, position)
                        select :me, :name, :query, coalesce(max(position), 0) + 1
                        from complaint_view where person_id = :me
                        on conflict (person_id, name) do update set query = excluded.query
                        returning id
                        """)
                .param("me", me.number())
                .param("name", name.strip())
                .param("query", query)
                .query(Long.class)
                .single();
    }

    public void rename(Me me, long id, String name) {
        new Checks().required("name", name, 60).done();
        try {
            changed(
                    jdbc.sql(
                                    """
                                    update complaint_view set name = :name
                                    where id = :id and person_id = :me
                                    """)
                            .param("name", name.strip())
                            .param("id", id)
                            .param("me", me.number())
                            .update());
        } catch (DuplicateKeyException taken) {
            throw Refused.because("complaint.refused.view-name-taken").at("name");
        }
    }

    public void remove(Me me, long id) {
        changed(
                jdbc.sql("delete from complaint_view where id = :id and person_id = :me")
                        .param("id", id)
                        .param("me", me.number())
                        .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }
}
