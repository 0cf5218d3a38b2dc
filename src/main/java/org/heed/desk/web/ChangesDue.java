package org.heed.desk.web;

import org.heed.change.ChangeCard;
import org.heed.change.ChangeLists;
import org.heed.change.ChangeState;
import org.heed.desk.web.DuePages.Due;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Changes that came to a day: an offer ran out, something put off is back, one needs approval. */
@Component
@Order(5)
class ChangesDue implements DueKind {

    private final ChangeLists changes;

    ChangesDue(ChangeLists changes) {
        this.changes = changes;
    }

    @Override
    public String word() {
        return "change";
    }

    @Override
    public List<Due> due(Glance at) {
        return changes.dueOf(at.me(), at.day().plusDays(1)).stream()
                .map(it -> it.state() instanceof ChangeState.Analysed ? approve(it) : due(at, it))
                .toList();
    }

    private static Due due(Glance at, ChangeCard card) {
        var on =
                switch (card.state()) {
                    case ChangeState.Deferred it -> it.until();
                    case ChangeState.FedBack it -> it.validUntil();
                    default -> at.day();
                };
        var back = card.state() instanceof ChangeState.Deferred;
        return Due.of("change", card.id().subject(), at.endOf(on))
                .allDay()
                .titled(card.title(), card.language(), card.url())
                .said(
                        card.clientName(),
                        back ? "desk.today.change-back" : "desk.today.change-expires",
                        "")
                .leads("look", card.url(), "e");
    }

    private static Due approve(ChangeCard card) {
        return Due.of("change", card.id().subject(), card.since())
                .titled(card.title(), card.language(), card.url())
                .said(card.clientName(), "desk.today.change-approval", card.ownerName())
                .leads("decide", card.url() + "#approval", "e");
    }
}
