package org.heed.complaint.web;

import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintState;
import org.heed.complaint.Confirmation;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.heed.promise.ClientPromise;
import org.heed.promise.PromiseLists;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the closing letter says that Heed knows: when the client confirmed, what became of our
 * promises to them, and when they are called again. What is not known is left for the writer.
 * Source: design/screens 10.2, R010.
 */
@Component
class ClosingFacts {

    private final Workbench bench;
    private final ClientLists clients;
    private final PromiseLists promises;
    private final Words words;

    ClosingFacts(Workbench bench, ClientLists clients, PromiseLists promises, Words words) {
        this.bench = bench;
        this.clients = clients;
        this.promises = promises;
        this.words = words;
    }

    /** Days are the client's own. */
    Map<String, String> of(Me me, ComplaintCard card, Language language) {
        var zone = clients.get(me, card.client()).zone();
        var facts = new HashMap<String, String>();
        facts.put("promises", record(language, promises.forClient(card.id().subject())));
        if (card.state() instanceof ComplaintState.Confirmed it
                && it.how() instanceof Confirmation.Said) {
            facts.put("confirmed_date", day(language, zone, it.at()));
        }
        bench.all(me, card.number().toString()).followUps().stream()
                .filter(it -> it.heldAt() == null)
                .map(Workspace.FollowUp::dueAt)
                .findFirst()
                .ifPresent(it -> facts.put("follow_up_date", day(language, zone, it)));
        return facts;
    }

    private static String day(Language language, ZoneId zone, Instant at) {
        return Dates.fullDay(language, at.atZone(zone).toLocalDate());
    }

    /** What the client would count on their page, of what is past; empty where that is nothing. */
    private String record(Language language, List<ClientPromise> all) {
        var promised = all.stream().filter(it -> !it.state().equals("open")).toList();
        if (promised.isEmpty()) {
            return "";
        }
        long kept = count(promised, "kept");
        var how = kept == promised.size() ? "kept" : "mixed";
        return words.say(
                language,
                "complaint.closing." + how,
                "n",
                promised.size(),
                "kept",
                kept,
                "late",
                count(promised, "kept-late"),
                "not",
                promised.size() - kept - count(promised, "kept-late"));
    }

    private static long count(List<ClientPromise> promised, String state) {
        return promised.stream().filter(it -> it.state().equals(state)).count();
    }
}
