package org.heed.quarter;

import org.heed.client.Channel;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.EscalationId;
import org.heed.escalation.Escalations;
import org.heed.escalation.Team;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.handover.Lines;
import org.heed.handover.NewHandover;
import org.heed.kernel.Language;
import org.heed.promise.Consent;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.heed.promise.ReviewAnswer;
import org.heed.promise.ReviewLists;
import org.heed.promise.Reviews;
import org.heed.promise.Tellings;
import org.heed.rhythm.Confirmations;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Does through the doors what the script says, and knows what each name stands for. */
final class Doing {

    @Autowired private Touchpoints touchpoints;
    @Autowired private Confirmations confirmations;
    @Autowired private Plans plans;
    @Autowired private PlanLists planLists;
    @Autowired private Promises promises;
    @Autowired private Tellings tellings;
    @Autowired private Reviews reviews;
    @Autowired private ReviewLists reviewLists;
    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private Handovers handovers;
    @Autowired private HandoverLists handoverLists;
    @Autowired private Lines lines;
    @Autowired private Clock clock;

    private final Company.Staff staff;
    private final Map<Integer, TouchpointId> calls = new HashMap<>();
    private final Map<String, PromiseId> vows = new HashMap<>();
    private final Map<String, EscalationId> questions = new HashMap<>();
    private final Map<Integer, HandoverId> handed = new HashMap<>();

    Doing(Company.Staff staff) {
        this.staff = staff;
    }

    void does(Act act) {
        switch (act) {
            case Act.Call it ->
                    calls.put(
                            it.client(),
                            touch(it.client(), it.by(), Channel.PHONE, Direction.OUT, it.mood()));
            case Act.WeWrite it -> touch(it.client(), it.by(), Channel.EMAIL, Direction.OUT, null);
            case Act.TheyWrite it -> touch(it.client(), it.by(), Channel.EMAIL, Direction.IN, null);
            case Act.Confirm(int client, int by) ->
                    confirmations.confirm(
                            staff.manager(by),
                            known(calls, client),
                            null,
                            Channel.PHONE,
                            clock.instant(),
                            "明白了");
            case Act.PlanSaid(int client, int by) -> {
                var me = staff.manager(by);
                var item = planLists.get(me, known(staff.plans(), client));
                plans.done(me, item.id(), item.version(), clock.instant(), "本周进度");
            }
            case Act.Vow it -> vows.put(it.name(), promises.make(staff.manager(it.by()), vow(it)));
            case Act.Keep(String name, int by) ->
                    promises.keep(staff.manager(by), known(vows, name), clock.instant());
            case Act.Slip it ->
                    promises.renegotiate(
                            staff.manager(it.by()),
                            known(vows, it.name()),
                            it.due(),
                            Consent.said("来电同意改期"));
            case Act.Endanger(String name, int by) ->
                    promises.endanger(staff.manager(by), known(vows, name), "接口还差三项");
            case Act.Break(String name, int by) ->
                    promises.breakIt(staff.manager(by), known(vows, name), "第三方停运");
            case Act.Tell(String name, int by) ->
                    tellings.tell(staff.manager(by), known(vows, name), Consent.said("打电话说明了原因"));
            case Act.Review(int by) -> review(by);
            case Act.Raise(String name) ->
                    questions.put(
                            name,
                            escalations.raise(
                                    staff.managers().getLast(),
                                    Team.question(staff.project(), null)));
            case Act.Decide(String name, int level) ->
                    decisions.decide(
                            level == 3 ? staff.top() : staff.lead(),
                            known(questions, name),
                            new Answer.Chosen(1, ""));
            case Act.HandOver it -> handOver(it);
            case Act.Accept(int client, int to) -> accept(client, to);
        }
    }

    Map<String, PromiseId> vows() {
        return vows;
    }

    Map<String, EscalationId> questions() {
        return questions;
    }

    HandoverId handed(int client) {
        return known(handed, client);
    }

    private TouchpointId touch(
            int client, int by, Channel channel, Direction way, @Nullable Emotion after) {
        var of = staff.account(client);
        return touchpoints.record(
                staff.manager(by),
                new NewTouchpoint(
                        of.card().id().subject(),
                        of.card().circle(),
                        of.card().id(),
                        null,
                        of.contact(),
                        channel,
                        way,
                        true,
                        "进度",
                        of.card().language(),
                        clock.instant(),
                        null,
                        after));
    }

    private NewPromise vow(Act.Vow it) {
        var of = staff.account(it.client());
        return new NewPromise(
                it.name(),
                of.card().language(),
                of.card().id().subject(),
                of.card().circle(),
                of.card().id(),
                null,
                of.contact(),
                staff.manager(it.by()).id(),
                null,
                clock.instant(),
                it.due(),
                it.effort(),
                Control.FULL,
                null,
                "",
                PromiseKind.MAIN,
                true);
    }

    private void review(int by) {
        var me = staff.manager(by);
        for (var next = reviewLists.evening(me).next(); next != null; ) {
            reviews.answer(me, next.id(), ReviewAnswer.KEEP, "", false);
            next = reviewLists.evening(me).next();
        }
    }

    private void handOver(Act.HandOver it) {
        var from = staff.manager(it.from());
        var id =
                handovers.prepare(
                        from,
                        new NewHandover(
                                staff.account(it.client()).matter(),
                                from.id(),
                                staff.manager(it.to()).id(),
                                "周思远调去另一个项目",
                                Language.ZH_HANS,
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                                null));
        handovers.hand(from, id, null);
        handed.put(it.client(), id);
    }

    private void accept(int client, int to) {
        var me = staff.manager(to);
        var id = known(handed, client);
        handoverLists.get(me, id).lines().stream()
                .filter(it -> it.state().waits())
                .forEach(it -> lines.accept(me, id, it.id(), it.version()));
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key), () -> "Nothing is known of " + key);
    }
}
