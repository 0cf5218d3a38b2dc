package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.kernel.Subject;
import org.heed.rhythm.BadNewsLine;
import org.heed.rhythm.BadNewsLists;
import org.heed.rhythm.PlanItem;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.Reply;
import org.heed.rhythm.ReplyLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are owed to a client: an answer to what they asked, news they must hear from us first,
 * what the communication plan says. Source: R032, R036, R039.
 */
@Component
@Order(5)
class ContactsDue implements DueKind {

    private static final int MOST = 30;

    private final ReplyLists replies;
    private final BadNewsLists news;
    private final PlanLists plans;

    ContactsDue(ReplyLists replies, BadNewsLists news, PlanLists plans) {
        this.replies = replies;
        this.news = news;
        this.plans = plans;
    }

    @Override
    public String word() {
        return "contact";
    }

    @Override
    public List<Due> due(Glance at) {
        var me = at.me();
        return Stream.of(
                        replies.open(me, true, null, MOST).items().stream().map(ContactsDue::reply),
                        news.mine(me).stream().map(ContactsDue::tell),
                        plans.list(me, true, null, MOST).items().stream().map(ContactsDue::plan))
                .flatMap(it -> it)
                .filter(it -> it.at().isBefore(at.end()))
                .toList();
    }

    private static Due reply(Reply it) {
        return Due.of("reply", new Subject("reply", it.id().value()), it.due())
                .titled(it.line(), it.language(), it.url())
                .said(it.clientName(), "desk.today.reply-owed", "")
                .leads("reply", it.url(), "r");
    }

    private static Due tell(BadNewsLine it) {
        return Due.of("tell", new Subject("bad-news", it.id().value()), it.tellBy())
                .titled(it.what(), null, it.url())
                .said(it.clientName(), "desk.today.bad-news", "")
                .leads("tell", it.url(), "r");
    }

    private static Due plan(PlanItem it) {
        return Due.of("plan", new Subject("plan-item", it.id().value()), it.due())
                .titled(it.what(), null, it.url())
                .said(it.clientName(), "desk.today.plan-item", it.contactName())
                .leads("update", it.url(), "u");
    }
}
