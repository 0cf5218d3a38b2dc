package org.heed.complaint.api;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.Matter;
import org.heed.identity.PersonId;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A complaint to be taken down; only {@code client} and {@code words} are mandatory.
 *
 * @param client id or short name
 * @param project id or number
 * @param subject the title in our words; taken from the first words when left out
 * @param object what is complained about, in words; {@code matter} is its kind
 */
record ComplaintInput(
        @Nullable Reference client,
        @Nullable Reference project,
        @Nullable Long contact,
        @Nullable String channel,
        @Nullable String receivedAt,
        @Nullable String words,
        @Nullable String language,
        @Nullable String demand,
        @Nullable String matter,
        @Nullable String object,
        @Nullable String subject,
        @Nullable String background,
        @Nullable String severity,
        @Nullable String emotion,
        @Nullable Boolean aboutManager,
        @Nullable Long owner,
        @Nullable List<@Nullable String> tags) {

    ComplaintForm read(ClientId theClient, @Nullable ProjectId theProject) {
        var in = new Reading();
        var form =
                new ComplaintForm(
                        theClient,
                        theProject,
                        contact == null ? null : new ContactId(contact),
                        in.choice("channel", channel, Channel.class),
                        in.moment("receivedAt", receivedAt),
                        in.required("words", words, 20_000),
                        in.language("language", language),
                        in.optional("demand", demand, 4_000),
                        in.choice("matter", matter, Matter.class),
                        in.optional("object", object, 300),
                        in.optional("subject", subject, 200),
                        in.optional("background", background, 8_000),
                        in.choice("severity", severity, Severity.class),
                        in.mood("emotion", emotion),
                        Boolean.TRUE.equals(aboutManager),
                        owner == null ? null : new PersonId(owner),
                        in.texts("tags", tags));
        in.done();
        return form;
    }
}
