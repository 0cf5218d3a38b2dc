package org.heed.escalation.web;

import org.heed.escalation.EscalationCard;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one decision together, to which each of its forms comes back. */
@Component
class DecisionPage {

    private final EscalationLists lists;

    DecisionPage(EscalationLists lists) {
        this.lists = lists;
    }

    /**
     * @throws NotFound for what is no number, and for what is not for them
     */
    static EscalationId id(String number) {
        return EscalationId.of(number).orElseThrow(NotFound::new);
    }

    ModelAndView show(Me me, EscalationId id, String doing, Form form) {
        var whole = lists.get(me, id);
        var card = whole.card();
        var now = card.state().open() && card.rung().person().equals(me.id());
        return Pages.show(
                "escalation/show",
                new EscalationPages.Decision(
                        whole,
                        whole.mayDecide(me),
                        now,
                        card.owner().equals(me.id()),
                        now || card.state().open() && me.administrator(),
                        doing,
                        form,
                        next(me, id)));
    }

    /** The next that waits for them, for whoever decides one after the other on a phone. */
    @Nullable String next(Me me, EscalationId but) {
        return lists.waitingFor(me).stream()
                .filter(it -> !it.id().equals(but) && !it.askedBack())
                .map(EscalationCard::url)
                .findFirst()
                .orElse(null);
    }
}
