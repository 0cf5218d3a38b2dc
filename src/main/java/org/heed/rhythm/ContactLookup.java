package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a record's page says of the contact it is about, in one round trip. */
@Service
@Transactional(readOnly = true)
public class ContactLookup {

    private final RhythmLists rhythms;
    private final DropOffLists dropOffs;
    private final NamedParameterJdbcOperations jdbc;

    ContactLookup(RhythmLists rhythms, DropOffLists dropOffs, NamedParameterJdbcOperations jdbc) {
        this.rhythms = rhythms;
        this.dropOffs = dropOffs;
        this.jdbc = jdbc;
    }

    /**
     * @param project of the record; its rhythm comes before the one of all
     * @param url the page that has it all
     */
    public WithContact with(
            Me me, ClientId client, ContactId contact, @Nullable ProjectId project, String url) {
        var questions =
                new Questions()
                        .with("me", me.id().value())
                        .with("client", client.value())
                        .with("contact", contact.value())
                        .with("project", project == null ? null : project.value())
                        .with("from", Sql.at(rhythms.from()))
                        .with("limit", 2);
        var beats = questions.ask(RhythmLists.sql(me, RhythmLists.WITH), rhythms::line);
        var known = questions.ask(DropOffLists.sql(me), dropOffs::row);
        questions.put(jdbc);
        return new WithContact(beats.list(), known.list(), url, null);
    }
}
