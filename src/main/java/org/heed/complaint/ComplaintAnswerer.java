package org.heed.complaint;

import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.rhythm.Answerer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Whoever owns a complaint answers what its client writes about it. Source: R036. */
@Component
class ComplaintAnswerer implements Answerer {

    private final JdbcClient jdbc;

    ComplaintAnswerer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonId> of(Subject about) {
        return about.kind().equals(ComplaintId.KIND) ? owner(about.id()) : Optional.empty();
    }

    private Optional<PersonId> owner(long complaint) {
        return jdbc.sql("select c.owner_id from complaint c where c.id = :id")
                .param("id", complaint)
                .query((row, index) -> new PersonId(row.getLong("owner_id")))
                .optional();
    }
}
