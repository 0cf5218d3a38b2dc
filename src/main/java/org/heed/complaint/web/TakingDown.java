package org.heed.complaint.web;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.client.Found;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.Matter;
import org.heed.conversation.Emotion;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Reads a complaint being taken down, as somebody picked or typed it. Whoever was picked counts
 * before what was typed beside it; without a script there is only what was typed.
 */
@Component
class TakingDown {

    private final ClientLists clients;
    private final ProjectLists projects;
    private final ContactLists contacts;
    private final PeopleLists people;

    TakingDown(
            ClientLists clients, ProjectLists projects, ContactLists contacts, PeopleLists people) {
        this.clients = clients;
        this.projects = projects;
        this.contacts = contacts;
        this.people = people;
    }

    /**
     * @throws org.heed.kernel.Refused with everything that cannot be read, at its field
     */
    ComplaintForm read(Me me, Form form) {
        var client = client(me, form);
        var contact = client.isEmpty() ? null : contact(me, form, client.get());
        var project = project(me, form);
        var received = form.moment("receivedAt", me.zone());
        var severity = form.choice("severity", Severity.class);
        var emotion = form.choice("emotion", Emotion.class);
        var matter = form.choice("matter", Matter.class);
        var owner = Typed.person(form, "owner", people, me);
        form.required("words", 20_000);
        form.done();
        return new ComplaintForm(
                client.orElseThrow().id(),
                project == null ? null : project.id(),
                contact,
                Channel.of(form.text("channel")).orElse(null),
                received.orElse(null),
                form.text("words"),
                Language.of(form.text("language")).orElse(null),
                form.text("demand"),
                matter.orElse(null),
                form.text("object"),
                form.text("title"),
                form.text("background"),
                severity.orElse(null),
                emotion.orElse(null),
                form.checked("aboutManager"),
                owner.orElse(null),
                Typed.words(form.text("tags")));
    }

    private Optional<ClientCard> client(Me me, Form form) {
        if (form.text("client").isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "client"));
            return Optional.empty();
        }
        var found = clients.find(me, picked(form, "client"));
        if (found.isEmpty()) {
            var near = clients.picker(me, form.text("client"), 2);
            if (near.size() == 1) {
                return clients.find(me, "" + near.getFirst().id());
            }
            var key =
                    near.isEmpty()
                            ? "complaint.refused.no-such-client"
                            : "complaint.new.refused.which-client";
            form.refuse(Reason.of(key, "client"));
        }
        return found;
    }

    private @Nullable ProjectCard project(Me me, Form form) {
        if (form.text("project").isEmpty()) {
            return null;
        }
        var found = projects.find(me, picked(form, "project"));
        if (found.isEmpty()) {
            form.refuse(Reason.of("complaint.refused.no-such-project", "project"));
        }
        return found.orElse(null);
    }

    private @Nullable ContactId contact(Me me, Form form, ClientCard client) {
        if (form.text("contact").isEmpty()) {
            return null;
        }
        var picked = form.number("contactId");
        if (picked.isPresent()) {
            return new ContactId(picked.get());
        }
        List<Found> found = contacts.picker(me, client.id(), form.text("contact"), 2);
        if (found.size() == 1) {
            return new ContactId(found.getFirst().id());
        }
        var key =
                found.isEmpty()
                        ? "complaint.refused.no-such-contact"
                        : "complaint.new.refused.which-contact";
        form.refuse(Reason.of(key, "contact"));
        return null;
    }

    private static String picked(Form form, String name) {
        return form.text(name + "Id").isEmpty() ? form.text(name) : form.text(name + "Id");
    }
}
