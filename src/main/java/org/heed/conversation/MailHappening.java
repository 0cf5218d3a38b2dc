package org.heed.conversation;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What happens to a mail of ours. The client sees it on their timeline from the moment it is known
 * to have left, never before; a mail that no person wrote stays internal.
 */
public sealed interface MailHappening extends Happening {

    /** The mail as it was at that moment; its intention and subject say what it was for. */
    MailCard mail();

    @Override
    default About about() {
        return MailFacts.about(mail());
    }

    @Override
    default List<Subject> reworded() {
        return List.of(new Subject(MailDescriber.KIND, mail().id().value()));
    }

    @Override
    default Map<String, String> facts() {
        return MailFacts.of(mail());
    }

    /** A person or Heed has written it; it has not left. */
    record Written(MailCard mail, Instant at, Actor actor) implements MailHappening {
        @Override
        public String kind() {
            return "mail.written";
        }
    }

    /** The mail server has taken it. Stops client-facing clocks unless it is automatic. */
    record Sent(MailCard mail, Instant at, Actor actor) implements MailHappening {
        @Override
        public String kind() {
            return "mail.sent";
        }

        @Override
        public Quote quote() {
            return MailFacts.quote(mail);
        }

        @Override
        public boolean clientVisible() {
            return !mail.kind().automatic();
        }
    }

    /** A person has sent the text in another way. Counts like {@link Sent}. */
    record SentByHand(MailCard mail, Instant at, Actor actor) implements MailHappening {
        @Override
        public String kind() {
            return "mail.sent-by-hand";
        }

        @Override
        public Quote quote() {
            return MailFacts.quote(mail);
        }

        @Override
        public boolean clientVisible() {
            return !mail.kind().automatic();
        }
    }

    /** Given up; the client has not got it. */
    record Failed(MailCard mail, Instant at, Actor actor, String why) implements MailHappening {
        @Override
        public String kind() {
            return "mail.failed";
        }

        @Override
        public Map<String, String> facts() {
            return MailFacts.with(mail, "why", why);
        }
    }

    /** It had left at that moment and did not arrive: what it had stopped goes on. */
    record CameBack(MailCard mail, Instant leftAt, Instant at, Actor actor, String why)
            implements MailHappening {
        @Override
        public String kind() {
            return "mail.came-back";
        }

        @Override
        public Map<String, String> facts() {
            return MailFacts.with(mail, "why", why);
        }
    }

    /** Meant for later, and the client wrote first: it waits for whoever wrote it. */
    record HeldBack(MailCard mail, Instant at, Actor actor) implements MailHappening {
        @Override
        public String kind() {
            return "mail.held-back";
        }
    }

    /** Taken back before it left: whatever was stated by it is not stated. */
    record TakenBack(MailCard mail, Instant at, Actor actor) implements MailHappening {
        @Override
        public String kind() {
            return "mail.taken-back";
        }
    }
}
