package org.heed.rhythm.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.rhythm.BadNewsLists;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.ReplyLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** What one person owes: news to tell, answers, words that were planned for today. */
@Component
@Order(15)
class RhythmInbox implements InboxPanel {

    private static final int ROWS = 8;

    private final ReplyLists replies;
    private final BadNewsLists news;
    private final PlanLists plans;
    private final Clock clock;

    RhythmInbox(ReplyLists replies, BadNewsLists news, PlanLists plans, Clock clock) {
        this.replies = replies;
        this.news = news;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Me me) {
        var now = clock.instant();
        var waiting =
                new RhythmPages.Waiting(
                        replies.open(me, true, null, ROWS).items(),
                        news.mine(me),
                        plans.list(me, true, null, ROWS).items().stream()
                                .filter(it -> it.overdue(now))
                                .toList());
        var nothing =
                waiting.replies().isEmpty() && waiting.news().isEmpty() && waiting.plan().isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new Panel("rhythm.inbox.title", "rhythm/inbox", waiting, true));
    }
}
