package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Telling;
import org.heed.complaint.Updates;
import org.heed.conversation.ComposerEntry;
import org.heed.conversation.NewNote;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/**
 * What is written in the composer: to the client, for us alone, or of a contact that took place.
 */
@Controller
class RecordController {

    private final Updates updates;
    private final Touchpoints touchpoints;
    private final Tellings tellings;
    private final Composers composers;
    private final Workbench bench;
    private final WorkspaceController page;
    private final Clock clock;

    RecordController(
            Updates updates,
            Touchpoints touchpoints,
            Tellings tellings,
            Composers composers,
            Workbench bench,
            WorkspaceController page,
            Clock clock) {
        this.updates = updates;
        this.touchpoints = touchpoints;
        this.tellings = tellings;
        this.composers = composers;
        this.bench = bench;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/complaints/{number}/record")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () ->
                        switch (ComposerEntry.read(form, me.zone(), clock.instant())) {
                            case ComposerEntry.Reply reply -> reply(me, card, form, reply);
                            case ComposerEntry.Note note -> note(me, card, note);
                            case ComposerEntry.Contact contact -> contact(me, card, contact);
                        },
                () -> page.show(me, number, form));
    }

    private ModelAndView reply(Me me, ComplaintCard card, Form form, ComposerEntry.Reply reply) {
        var language = composers.of(me, card, form).language();
        var words = tellings.saying(me, card, reply.words(), reply.nextWord());
        var mail = new Telling.Mail(null, reply.subject(), words, language, reply.leavesAt());
        updates.tell(me, card.number(), mail, reply.nextWord());
        return tellings.told(me, card, mail);
    }

    private ModelAndView note(Me me, ComplaintCard card, ComposerEntry.Note note) {
        touchpoints.note(
                me,
                new NewNote(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        note.words(),
                        me.language()));
        return Workbench.back(card, "record");
    }

    private ModelAndView contact(Me me, ComplaintCard card, ComposerEntry.Contact contact) {
        touchpoints.record(
                me,
                new NewTouchpoint(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        card.contact(),
                        contact.channel(),
                        contact.direction(),
                        contact.clientVisible(),
                        contact.words(),
                        me.language(),
                        contact.at(),
                        contact.before(),
                        contact.after()));
        return Workbench.back(card, "record");
    }
}
