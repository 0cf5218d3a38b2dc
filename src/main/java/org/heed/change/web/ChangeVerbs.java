package org.heed.change.web;

import org.heed.change.ChangeCard;
import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.change.ChangeVerb;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.kernel.NotFound;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What can be done to a change, for the palette on its page. */
@Component
class ChangeVerbs implements RecordVerbs {

    private static final String HERE = "/changes/";

    private final ChangeLists lists;

    ChangeVerbs(ChangeLists lists) {
        this.lists = lists;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        return page.startsWith(HERE)
                ? ChangeId.of(page.substring(HERE.length())).map(it -> of(me, it)).orElse(List.of())
                : List.of();
    }

    private List<RecordVerb> of(Me me, ChangeId id) {
        try {
            return of(lists.card(me, id));
        } catch (NotFound none) {
            return List.of();
        }
    }

    private static List<RecordVerb> of(ChangeCard card) {
        var verbs = new ArrayList<RecordVerb>();
        add(verbs, card, ChangeVerb.ANALYSE, "pen", "change.do.analyse", "/analysis");
        add(verbs, card, ChangeVerb.FEED_BACK, "out", "change.do.feed-back", "/offer");
        add(verbs, card, ChangeVerb.ACCEPT, "check", "change.do.answer", "/answer");
        add(verbs, card, ChangeVerb.DRAW, "doc", "change.do.draw", "/agreement");
        add(verbs, card, ChangeVerb.TELL, "users", "change.do.tell", "/notices");
        add(verbs, card, ChangeVerb.FINISH, "check", "change.do.finish", "/completion");
        add(verbs, card, ChangeVerb.DEFER, "clock", "change.do.defer", "/deferral");
        add(verbs, card, ChangeVerb.WITHDRAW, "x", "change.do.withdraw", "/withdrawal");
        return verbs;
    }

    private static void add(
            List<RecordVerb> verbs,
            ChangeCard card,
            ChangeVerb verb,
            String icon,
            String key,
            String path) {
        if (card.may(verb)) {
            verbs.add(RecordVerb.to(icon, key, card.url() + path));
        }
    }
}
