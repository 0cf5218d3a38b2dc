package org.heed.rhythm;

import org.heed.conversation.MailId;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;

/** Tells a contact how things stand before they have to ask. Source: R034, R037. */
@Service
@Transactional
public class Progress {

    private final RhythmLists lists;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    Progress(RhythmLists lists, Outbox outbox, JdbcClient jdbc) {
        this.lists = lists;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /**
     * Writes to whom the rhythm is with, in their language. Sent twice before it has left it is one
     * mail; it counts as contact when it has left.
     *
     * @throws org.heed.kernel.Refused at {@code subject} (1 to 200 characters), {@code words}
     */
    public MailId write(Me me, RhythmId id, String subject, String words) {
        var line = lists.get(me, id);
        new Checks().required("subject", subject, 200).required("words", words, 20_000).done();
        var project = line.project();
        var since = Objects.requireNonNullElse(line.lastOut(), line.begun());
        return outbox.send(
                me,
                new NewMail(
                        "progress/%d/%d".formatted(id.value(), since.toEpochMilli()),
                        MailKind.UPDATE,
                        project == null ? line.client().subject() : project.subject(),
                        line.circle(),
                        line.client(),
                        project,
                        new Recipient(line.contact(), line.contactName(), address(line)),
                        line.clientLanguage(),
                        subject,
                        words,
                        null));
    }

    private String address(RhythmLine line) {
        return jdbc.sql(
                        """
                        select o.email from v_contact o
                        where o.id = :contact and o.left_on is null
                        """)
                .param("contact", line.contact().value())
                .query((row, index) -> Objects.requireNonNullElse(row.getString("email"), ""))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
