package org.heed.desk.web;

import org.heed.client.ClientCard;
import org.heed.escalation.BriefPanel;
import org.heed.escalation.EarlySign;
import org.heed.escalation.EarlySigns;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Panel;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What promises say about a client, to whoever leads: those late, and those still to be kept. */
@Component
@Order(20)
class PromiseSigns implements EarlySigns, BriefPanel {

    private static final int READ = 200;
    private static final int SHOWN = 12;

    private final PromiseLists promises;

    PromiseSigns(PromiseLists promises) {
        this.promises = promises;
    }

    @Override
    public List<EarlySign> signs(Me me) {
        var late = promises.list(me, new PromiseFilter("overdue", null, null, null), null, READ);
        return late.items().stream()
                .collect(Collectors.groupingBy(PromiseCard::client, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it ->
                        new EarlySign(
                                it.getKey(),
                                Reason.of("desk.sign.late-promises", null, "n", it.getValue()),
                                it.getValue() > 1,
                                "/clients/" + it.getKey().value()))
                .toList();
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        var open = new PromiseFilter("open", client.id().value(), null, null);
        var owed = promises.list(me, open, null, SHOWN).items();
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("promise.title", "desk/owed", new DeskPages.Owed(owed), true));
    }
}
