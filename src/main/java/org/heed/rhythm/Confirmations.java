package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLine;
import org.heed.conversation.TouchpointLists;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;

/** Records that a contact understood what we told them. Delivered is not informed: R029. */
@Service
@Transactional
public class Confirmations {

    private final TouchpointLists touchpoints;
    private final ConfirmationRepository confirmations;
    private final RhythmRepository rhythms;
    private final RhythmSigns signs;
    private final Evenings evenings;
    private final Theirs theirs;
    private final Successors successors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmations(
            TouchpointLists touchpoints,
            ConfirmationRepository confirmations,
            RhythmRepository rhythms,
            RhythmSigns signs,
            Evenings evenings,
            Theirs theirs,
            Successors successors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.confirmations = confirmations;
        this.rhythms = rhythms;
        this.signs = signs;
        this.evenings = evenings;
        this.theirs = theirs;
        this.successors = successors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * They confirmed that they understood what we told them in this contact, and so everything
     * before it.
     *
     * @param contact who confirmed; none for whom the contact was with
     * @param words what they said, at most 2000 characters; may be empty
     * @throws Refused at {@code touchpoint}: {@code rhythm.refused.not-ours} (their words, or
     *     internal ones); at {@code contact}; at {@code at}, before it was told or in the future
     */
    public void confirm(
            Me me,
            TouchpointId id,
            @Nullable ContactId contact,
            Channel channel,
            Instant at,
            String words) {
        var told = touchpoints.get(me, id);
        var who = contact == null ? told.contact() : contact;
        if (who == null) {
            throw Refused.because("rhythm.refused.contact").at("contact");
        }
        var name =
                theirs.name(who, told.client())
                        .orElseThrow(() -> Refused.because("rhythm.refused.contact").at("contact"));
        judge(told, at, words);
        var circle = confirmations.circle(id).orElseThrow(NotFound::new);
        confirmations.insert(told, who, circle, channel, at, words, me.id(), clock.instant());
        evenings.later(() -> {
            rhythms.confirmed(who, confirmations.nextTold(who).orElse(null)).forEach(signs::show);
            successors.heard(who, at);
        });
        events.publishEvent(
                new RhythmHappening.Confirmed(
                        RhythmHappening.Where.of(
                                told.subject(),
                                circle,
                                told.client(),
                                told.project(),
                                "/contacts/" + who.value(),
                                null),
                        at,
                        me.actor(),
                        name,
                        told.at()));
    }

    private void judge(TouchpointLine told, Instant at, String words) {
        new Checks()
                .optional("words", words, 2000)
                .that(
                        told.direction() == Direction.OUT && told.clientVisible(),
                        "rhythm.refused.not-ours",
                        "touchpoint")
                .that(!at.isAfter(clock.instant()), "rhythm.refused.future", "at")
                .that(!at.isBefore(told.at()), "rhythm.refused.before-told", "at")
                .done();
    }
}
