package org.heed.document;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tells search what files are called and what they say. */
@Component
class DocumentDescriber implements Describer {

    private final JdbcClient jdbc;
    private final ObjectProvider<Describer> describers;

    DocumentDescriber(JdbcClient jdbc, ObjectProvider<Describer> describers) {
        this.jdbc = jdbc;
        this.describers = describers;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select d.id, d.circle_id, d.subject_kind, d.subject_id, d.name, d.kept_at,
                            d.actor_name, coalesce(t.text, '') as text
                        from document d
                        left join document_text t on t.document_id = d.id
                        where d.id = :id
                        """)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    private Description row(ResultSet row, int index) throws SQLException {
        var about = about(new Subject(row.getString("subject_kind"), row.getLong("subject_id")));
        return new Description(
                new DocumentId(row.getLong("id")).subject(),
                row.getLong("circle_id"),
                about.map(it -> it.url() + "#documents").orElse("/documents/" + row.getLong("id")),
                "",
                Description.headed(about.map(Description::label).orElse(""), row.getString("name")),
                row.getString("text"),
                Sql.instant(row, "kept_at"),
                row.getString("actor_name"));
    }

    private Optional<Description> about(Subject subject) {
        return describers.stream()
                .filter(it -> it.kind().equals(subject.kind()))
                .flatMap(it -> it.describe(subject.id()).stream())
                .findFirst();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from document where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
