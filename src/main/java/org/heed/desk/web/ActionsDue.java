package org.heed.desk.web;

import org.heed.desk.web.DuePages.Due;
import org.heed.kernel.Subject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** What somebody has to do on complaints, theirs or not. */
@Component
@Order(3)
class ActionsDue implements DueKind {

    @Override
    public String word() {
        return "action";
    }

    @Override
    public List<Due> due(Glance at) {
        return at.actions().get().stream()
                .filter(it -> !it.dueOn().isAfter(at.day()))
                .map(it -> {
                    var page = "/complaints/" + it.complaint();
                    var id = it.id().value();
                    return Due.of("action", new Subject("action", id), at.endOf(it.dueOn()))
                            .allDay()
                            .titled(it.text(), null, page + "#action-" + id)
                            .said(it.clientName(), "desk.today.action", "")
                            .leads("done", page + "/actions/" + id + "/completion", "e");
                })
                .toList();
    }
}
