package org.heed.quarter;

import org.heed.client.ClientId;
import org.heed.escalation.EscalationHappening;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Warnings;
import org.heed.handover.HandoverHappening;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Happening;
import org.heed.promise.PromiseHappening;
import org.heed.promise.ReviewLists;
import org.heed.rhythm.RadarHappening;
import org.heed.rhythm.RadarLine;
import org.heed.rhythm.RadarLists;
import org.heed.rhythm.ReplyLists;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Heed says, in the words in which the books say it. */
final class Saying {

    @Autowired private RadarLists radar;
    @Autowired private ReplyLists replies;
    @Autowired private ReviewLists reviews;
    @Autowired private EscalationLists escalations;
    @Autowired private Warnings warnings;
    @Autowired private Overheard overheard;
    @Autowired private Clock clock;

    private final Company.Staff staff;
    private final Doing doing;

    Saying(Company.Staff staff, Doing doing) {
        this.staff = staff;
        this.doing = doing;
    }

    TreeSet<String> now() {
        var all = new TreeSet<String>();
        radar.list(staff.top(), false, null, 200).items().forEach(it -> all.add(onRadar(it)));
        reviews.missedBelow(staff.lead())
                .forEach(it ->
                        all.add(
                                "missed by %d on %s, %d open"
                                        .formatted(number(it.person()), it.day(), it.open())));
        for (var question : doing.questions().entrySet()) {
            var card = escalations.card(staff.top(), question.getValue());
            if (card.state().open()) {
                all.add(
                        "question %s waits at %d until %s"
                                .formatted(
                                        question.getKey(),
                                        card.rung().level(),
                                        card.rung().dueAt()));
            }
        }
        overheard.take().stream().flatMap(this::told).forEach(all::add);
        return all;
    }

    /** When answers to what they wrote are due. */
    List<Instant> answersDue(int client) {
        return replies.of(staff.top(), staff.account(client).card().id()).stream()
                .map(it -> it.due())
                .toList();
    }

    /** Whether the superior reads of a client among the early warnings. */
    boolean warned(int client) {
        var id = staff.account(client).card().id();
        return warnings.list(staff.lead()).stream().anyMatch(it -> it.client().equals(id));
    }

    private String onRadar(RadarLine line) {
        var signs =
                line.signs().stream()
                        .map(it -> it.kind().word())
                        .sorted()
                        .collect(Collectors.joining(" "));
        var reasons = line.more() > 0 ? "very many" : signs;
        return "radar %s: %d of %s".formatted(key(line.client()), line.weight(), reasons);
    }

    private Stream<String> told(Happening happening) {
        return switch (happening) {
            case PromiseHappening.ReminderCame it -> vow(it).map("reminder of "::concat);
            case PromiseHappening.SuperiorBriefed it ->
                    vow(it).map(name ->
                            "briefed about %s: %s"
                                    .formatted(
                                            name,
                                            it.superior().equals(staff.lead().id())
                                                    ? "the superior"
                                                    : "somebody"));
            case EscalationHappening.AlmostDue it -> question(it).map("almost due "::concat);
            case EscalationHappening.Climbed it -> question(it).map("climbed "::concat);
            case EscalationHappening.TopReached it -> question(it).map("top reached "::concat);
            case HandoverHappening it when it.what() == HandoverHappening.What.UNMET ->
                    Stream.of("unmet " + key(it.handover().client()));
            case RadarHappening.WentQuiet it -> account(it).map(key -> "went quiet " + key);
            case RadarHappening.Settled it -> account(it).map(key -> "settled " + key);
            default -> Stream.empty();
        };
    }

    private Stream<String> vow(PromiseHappening happening) {
        return names(doing.vows(), happening.promise().id());
    }

    private Stream<String> question(EscalationHappening happening) {
        return names(doing.questions(), happening.escalation().id());
    }

    private static <V> Stream<String> names(Map<String, V> all, V wanted) {
        return all.entrySet().stream()
                .filter(it -> it.getValue().equals(wanted))
                .map(Map.Entry::getKey);
    }

    private Stream<String> account(RadarHappening happening) {
        var circle = new CircleId(happening.line().circle());
        return staff.accounts().stream()
                .filter(it -> it.card().circle().equals(circle))
                .map(Company.Account::key);
    }

    private String key(ClientId id) {
        return staff.accounts().stream()
                .filter(it -> it.card().id().equals(id))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private int number(PersonId id) {
        return staff.managers().stream().map(it -> it.id()).toList().indexOf(id);
    }
}
