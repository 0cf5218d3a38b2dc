package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.conversation.NewMail;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Tells the client something: writes the mail into the outbox, or notes the talk that was had. */
@Component
class Teller {

    /** What a mail is called as a subject of promises said in it. */
    static final String MAIL = "mail";

    static final String TOUCHPOINT = "touchpoint";

    private final Outbox outbox;
    private final Touchpoints touchpoints;
    private final Grounds grounds;
    private final Clock clock;

    Teller(Outbox outbox, Touchpoints touchpoints, Grounds grounds, Clock clock) {
        this.outbox = outbox;
        this.touchpoints = touchpoints;
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * @param at when it was said; a mail counts from its writing
     * @param reachedAt when it reached them; none for a mail, which is still to leave
     */
    record Told(Proof proof, Instant at, @Nullable Instant reachedAt) {}

    /**
     * @throws Refused at {@code subject}, {@code words}, {@code to}, {@code at}
     */
    Told tell(Me me, ComplaintCard card, Errand errand, Telling telling) {
        return switch (telling) {
            case Telling.Mail mail -> write(me, card, errand, mail);
            case Telling.Talk talk -> note(me, card, talk);
        };
    }

    private Told write(Me me, ComplaintCard card, Errand errand, Telling.Mail mail) {
        var id =
                outbox.send(
                        me,
                        new NewMail(
                                        intention(card, errand),
                                        errand.mail(),
                                        card.id().subject(),
                                        card.circle(),
                                        card.client(),
                                        card.project(),
                                        recipient(card, mail),
                                        mail.language(),
                                        mail.subject(),
                                        mail.words(),
                                        null)
                                .leavingAt(mail.leavesAt()));
        return new Told(new Proof(new Subject(MAIL, id.value())), clock.instant(), null);
    }

    /** The version makes it one intention: who sends the same form twice writes one mail. */
    private static String intention(ComplaintCard card, Errand errand) {
        return "complaint/%d/%s/%d".formatted(card.id().value(), errand.word(), card.version());
    }

    private Recipient recipient(ComplaintCard card, Telling.Mail mail) {
        var to = mail.to() == null ? card.contact() : mail.to();
        if (to == null) {
            var address = card.complainantAddress();
            return new Recipient(
                    null, card.complainantName(), address.contains("@") ? address : "");
        }
        var contact = grounds.complainant(card.client(), to);
        return new Recipient(to, contact.name(), contact.address());
    }

    private Told note(Me me, ComplaintCard card, Telling.Talk talk) {
        if (talk.at().isBefore(card.receivedAt())) {
            throw Refused.because("complaint.refused.before-receipt").at("at");
        }
        var id =
                touchpoints.record(
                        me,
                        new NewTouchpoint(
                                card.id().subject(),
                                card.circle(),
                                card.client(),
                                card.project(),
                                card.contact(),
                                talk.channel(),
                                Direction.OUT,
                                true,
                                talk.words(),
                                card.language(),
                                talk.at(),
                                talk.before(),
                                talk.after()));
        return new Told(new Proof(new Subject(TOUCHPOINT, id.value())), talk.at(), talk.at());
    }

    /** Whether two people hear each other. Source: R026. */
    static boolean isTalk(Channel channel) {
        return switch (channel) {
            case FACE_TO_FACE, PHONE, HOTLINE, MEETING, CONFERENCE_CALL -> true;
            case EMAIL, MESSAGE, PORTAL, LETTER, PROJECT_TOOL, CRM -> false;
        };
    }
}
