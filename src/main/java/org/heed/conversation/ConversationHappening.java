package org.heed.conversation;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is said, besides mail. */
public sealed interface ConversationHappening extends Happening {

    /** A real contact took place. */
    record Touched(TouchpointId id, NewTouchpoint touchpoint, String contactName, Actor actor)
            implements ConversationHappening {

        @Override
        public About about() {
            return Matters.about(
                    touchpoint.subject(),
                    touchpoint.circle(),
                    touchpoint.client(),
                    touchpoint.project());
        }

        @Override
        public List<Subject> reworded() {
            return List.of(id.subject());
        }

        @Override
        public Instant at() {
            return touchpoint.at();
        }

        @Override
        public String kind() {
            return "conversation.touched-" + Matters.slug(touchpoint.direction());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "channel",
                    "@client.channel." + Matters.slug(touchpoint.channel()),
                    "contact",
                    contactName);
        }

        @Override
        public Quote quote() {
            return new Quote(touchpoint.words(), touchpoint.language());
        }

        @Override
        public boolean clientVisible() {
            return touchpoint.clientVisible();
        }
    }

    /** Somebody of ours wrote something for us alone. */
    record Noted(About about, Instant at, Actor actor, Quote quote, Subject note)
            implements ConversationHappening {

        @Override
        public List<Subject> reworded() {
            return List.of(note);
        }

        @Override
        public String kind() {
            return "conversation.noted";
        }
    }
}
