package org.heed.conversation.web;

import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.regex.Pattern;

/** A contact can be logged from the page of whatever it was about. */
@Component
class ContactVerbs implements RecordVerbs {

    /** A client, a project: what has no composer of its own. */
    private static final Pattern HERE = Pattern.compile("/(?:clients|projects)/([^/?#]+)");

    private final Topics topics;

    ContactVerbs(Topics topics) {
        this.topics = topics;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        var here = HERE.matcher(page);
        return here.matches()
                ? topics.find(me, here.group(1)).map(ContactVerbs::of).orElse(List.of())
                : List.of();
    }

    private static List<RecordVerb> of(Matter matter) {
        return List.of(
                RecordVerb.to(
                        "phone",
                        "conversation.log.here",
                        "/touchpoints/new?about=" + matter.named()));
    }
}
