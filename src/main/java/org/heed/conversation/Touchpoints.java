package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Records what was said. Source: R035. */
@Service
@Transactional
public class Touchpoints {

    private final TouchpointRepository touchpoints;
    private final Contacted contacted;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Touchpoints(
            TouchpointRepository touchpoints,
            Contacted contacted,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.contacted = contacted;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a real contact.
     *
     * @throws Refused at {@code words} and {@code at} (a contact of tomorrow has not taken place),
     *     at {@code contact} when they are not with this client
     */
    public TouchpointId record(Me me, NewTouchpoint touchpoint) {
        sight.require(me, touchpoint.circle());
        return recordFor(me.actor(), touchpoint);
    }

    /**
     * The same for somebody whose right another room has judged: a contact on the client's page.
     */
    public TouchpointId recordFor(Actor actor, NewTouchpoint touchpoint) {
        new Checks()
                .required("words", touchpoint.words(), 8000)
                .that(
                        !touchpoint.at().isAfter(clock.instant()),
                        "conversation.refused.not-yet",
                        "at")
                .done();
        var contact = touchpoint.contact();
        var name =
                contact == null
                        ? ""
                        : contacted
                                .name(contact, touchpoint.client())
                                .orElseThrow(() ->
                                        Refused.because("conversation.refused.not-their-contact")
                                                .at("contact"));
        var id = touchpoints.insert(touchpoint, actor.name(), clock.instant());
        events.publishEvent(new ConversationHappening.Touched(id, touchpoint, name, actor));
        return id;
    }

    /**
     * Writes a note for us alone: no contact, stops no clock, never shown to a client.
     *
     * @throws Refused at {@code words}
     */
    public void note(Me me, NewNote note) {
        sight.require(me, note.circle());
        new Checks().required("words", note.words(), 8000).done();
        var now = clock.instant();
        var id = touchpoints.insertNote(note, me.id(), now);
        events.publishEvent(
                new ConversationHappening.Noted(
                        Matters.about(note.subject(), note.circle(), note.client(), note.project()),
                        now,
                        me.actor(),
                        new Quote(note.words(), note.language()),
                        new Subject(NoteDescriber.KIND, id)));
    }
}
