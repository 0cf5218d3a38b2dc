package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ClientHappening;
import org.heed.client.ContactId;
import org.heed.conversation.ConversationHappening;
import org.heed.conversation.Direction;
import org.heed.conversation.MailCard;
import org.heed.conversation.MailHappening;
import org.heed.conversation.NewTouchpoint;
import org.heed.kernel.Happening;
import org.heed.project.ProjectId;
import org.heed.promise.PromiseHappening;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Hears who spoke with whom, and who came and went. A mail that no person wrote says nothing; all
 * that follows is done at the end of the transaction.
 */
@Component
class Ears {

    /** How often whom we ask for first hears from us where nothing was agreed. */
    static final int STANDARD = 30;

    private final Evenings evenings;
    private final RhythmRepository rhythms;
    private final RhythmSigns signs;
    private final Answering answering;
    private final BadNewsTelling telling;
    private final PromiseSigns promises;
    private final Moods moods;
    private final ComingBack comingBack;
    private final Successors successors;
    private final Clock clock;

    Ears(
            Evenings evenings,
            RhythmRepository rhythms,
            RhythmSigns signs,
            Answering answering,
            BadNewsTelling telling,
            PromiseSigns promises,
            Moods moods,
            ComingBack comingBack,
            Successors successors,
            Clock clock) {
        this.evenings = evenings;
        this.rhythms = rhythms;
        this.signs = signs;
        this.answering = answering;
        this.telling = telling;
        this.promises = promises;
        this.moods = moods;
        this.comingBack = comingBack;
        this.successors = successors;
        this.clock = clock;
    }

    @EventListener
    void on(ConversationHappening.Touched touched) {
        var it = touched.touchpoint();
        evenings.later(() -> {
            spoke(it.contact(), it.project(), it.direction(), talk(it.channel()), it.at());
            if (it.direction() == Direction.OUT) {
                answering.reached(it.client(), it.contact(), it.subject(), it.at());
            } else if (expectsAnswer(it)) {
                answering.asked(touched.id(), it);
            }
            moods.felt(touched.id(), it);
        });
    }

    @EventListener
    void on(MailHappening happening) {
        var mail = happening.mail();
        if (mail.kind().automatic()) {
            return;
        }
        switch (happening) {
            case MailHappening.Sent sent -> evenings.later(() -> left(mail, sent.at()));
            case MailHappening.SentByHand sent -> evenings.later(() -> left(mail, sent.at()));
            case MailHappening.TakenBack back ->
                    evenings.later(() -> answering.takenBack(mail, back.actor()));
            case MailHappening.CameBack back ->
                    evenings.later(() -> comingBack.of(mail, back.leftAt()));
            case MailHappening.Written _, MailHappening.Failed _, MailHappening.HeldBack _ -> {}
        }
    }

    private void left(MailCard mail, Instant at) {
        var contact = mail.to().contact();
        spoke(contact, mail.project(), Direction.OUT, false, at);
        answering.reached(mail.client(), contact, mail.about(), at);
        telling.left(mail, at);
    }

    private void spoke(
            @Nullable ContactId contact,
            @Nullable ProjectId project,
            Direction direction,
            boolean talk,
            Instant at) {
        if (contact != null) {
            rhythms.begin(contact, STANDARD, clock.instant());
            rhythms.spoken(contact, project, direction, talk, at).forEach(signs::show);
            if (talk || direction == Direction.IN) {
                successors.heard(contact, at);
            }
        }
    }

    @EventListener
    void on(ClientHappening happening) {
        switch (happening) {
            case ClientHappening.MainContactNamed _, ClientHappening.ContactAdded _ ->
                    evenings.later(() -> contact(happening, this::begins));
            case ClientHappening.ContactReturned _ ->
                    evenings.later(() -> contact(happening, this::returned));
            case ClientHappening.ContactLeft _ ->
                    evenings.later(() -> contact(happening, this::left));
            default -> {}
        }
    }

    private void begins(ContactId contact) {
        rhythms.begin(contact, STANDARD, clock.instant()).forEach(signs::show);
    }

    private void returned(ContactId contact) {
        begins(contact);
        successors.returned(contact);
    }

    private void left(ContactId contact) {
        var stopped = rhythms.stopAll(contact, clock.instant());
        stopped.forEach(it -> signs.hide(it.id()));
        successors.left(contact, !stopped.isEmpty(), clock.instant());
    }

    private static void contact(Happening happening, Consumer<ContactId> act) {
        var subject = happening.about().subject();
        if (subject.kind().equals("contact")) {
            act.accept(new ContactId(subject.id()));
        }
    }

    @EventListener
    void on(PromiseHappening happening) {
        switch (happening) {
            case PromiseHappening.Made _,
                    PromiseHappening.Renegotiated _,
                    PromiseHappening.Kept _,
                    PromiseHappening.Broken _,
                    PromiseHappening.Cancelled _,
                    PromiseHappening.Handed _,
                    PromiseHappening.TakenOver _ ->
                    promises.show(happening.promise());
            default -> {}
        }
    }

    /** Whether two people hear each other. */
    static boolean talk(Channel channel) {
        return switch (channel) {
            case FACE_TO_FACE, PHONE, HOTLINE, MEETING, CONFERENCE_CALL -> true;
            case EMAIL, MESSAGE, PORTAL, LETTER, PROJECT_TOOL, CRM -> false;
        };
    }

    /** Whoever calls or meets us has been answered in the talk; whoever writes waits. */
    private static boolean expectsAnswer(NewTouchpoint it) {
        return !talk(it.channel());
    }
}
