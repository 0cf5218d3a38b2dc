package org.heed.quarter;

import org.heed.conversation.Emotion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Heed should say, reckoned from the script alone. */
final class Books {

    private final List<SilenceBook> silence = new ArrayList<>();
    private final PromiseBook promises = new PromiseBook();
    private final ClimbBook climbs = new ClimbBook();
    private final MailBook mails = new MailBook();
    private final List<String> told = new ArrayList<>();
    private final Set<String> quiet = new HashSet<>();
    private final Function<Integer, List<Instant>> answersDue;

    /**
     * @param answersDue by when Heed wants what a client wrote to be answered: the policies' matter
     */
    Books(Instant begun, Instant planned, Function<Integer, List<Instant>> answersDue) {
        this.answersDue = answersDue;
        for (int client = 0; client < Script.CLIENTS; client++) {
            var plan = Script.PLANNED.contains(client) ? planned : null;
            silence.add(new SilenceBook(Script.every(client), begun, plan));
        }
    }

    static String key(int client) {
        return "K%02d".formatted(client);
    }

    void take(Act act, Instant now) {
        switch (act) {
            case Act.Call it -> call(it.client(), it.by(), now, it.mood());
            case Act.Confirm it -> silence.get(it.client()).confirmed();
            case Act.WeWrite it -> silence.get(it.client()).weWrote(now);
            case Act.TheyWrite it ->
                    silence.get(it.client()).theyWrote(now, answersDue.apply(it.client()));
            case Act.PlanSaid it ->
                    silence.get(it.client()).planSaid(it.client() == Script.FORGOTTEN, now);
            case Act.Vow it -> promises.made(it, now);
            case Act.Keep it -> promises.ended(it.name(), now);
            case Act.Slip it -> {
                told.addAll(promises.slipped(it.name(), it.due(), now));
                silence.get(promises.client(it.name())).talked(false, now, null);
            }
            case Act.Endanger it -> told.addAll(promises.briefed(it.name()));
            case Act.Break it -> {
                promises.ended(it.name(), now);
                mails.owe(MailBook.LEAD);
            }
            case Act.Tell it -> silence.get(promises.client(it.name())).talked(true, now, null);
            case Act.Review it -> promises.reviewed(it.by(), now);
            case Act.Raise it -> {
                climbs.raised(it.name(), now);
                mails.owe(MailBook.LEAD);
            }
            case Act.Decide it -> climbs.decided(it.name());
            case Act.HandOver it -> climbs.handed(it.client(), now);
            case Act.Accept it -> promises.passedOn(it.client(), 0, it.to(), now);
        }
    }

    private void call(int client, int by, Instant now, @Nullable Emotion mood) {
        silence.get(client).talked(true, now, mood);
        if (by == Script.HEIR) {
            climbs.met(client);
        }
    }

    /** All that is to be seen, and all that is told, after the sweeps of this moment. */
    TreeSet<String> sweep(Instant now) {
        told.addAll(promises.sweep(now));
        told.addAll(climbs.sweep(now));
        var says = new TreeSet<String>();
        for (int client = 0; client < Script.CLIENTS; client++) {
            radar(client, now).forEach(says::add);
        }
        for (int manager = 0; manager < Script.CLIENTS / Script.EACH; manager++) {
            promises.missed(manager, now).forEach(says::add);
        }
        climbs.waiting().forEach(says::add);
        told.forEach(it -> mails.owe(it, promises, climbs));
        says.addAll(told);
        says.addAll(mails.due(now));
        told.clear();
        return says;
    }

    MailBook mails() {
        return mails;
    }

    private Stream<String> radar(int client, Instant now) {
        var signs =
                Stream.of(
                                silence.get(client).signs(now),
                                promises.signs(client, now),
                                climbs.signs(client, now))
                        .flatMap(List::stream)
                        .toList();
        var key = key(client);
        if (signs.stream().noneMatch(it -> it.alone)) {
            return quiet.remove(key) ? Stream.of("settled " + key) : Stream.empty();
        }
        var reasons = signs.stream().map(it -> it.word).sorted().collect(Collectors.joining(" "));
        var line =
                "radar %s: %d of %s"
                        .formatted(
                                key,
                                signs.stream().mapToInt(it -> it.weight).sum(),
                                signs.size() > 8 ? "very many" : reasons);
        return quiet.add(key) ? Stream.of(line, "went quiet " + key) : Stream.of(line);
    }
}
