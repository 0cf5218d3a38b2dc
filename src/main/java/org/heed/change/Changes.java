package org.heed.change;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.PointId;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes wishes outside of the agreed scope in, and sees them to their end. Source: R051-R060. */
@Service
@Transactional
public class Changes {

    private final ChangeRepository changes;
    private final GateRepository gates;
    private final ChangeRegister register;
    private final Concerned concerned;
    private final ProjectLists projects;
    private final ComplaintLists complaints;
    private final Questions questions;
    private final PointAnswers points;
    private final ChangeClocks clocks;

    Changes(
            ChangeRepository changes,
            GateRepository gates,
            ChangeRegister register,
            Concerned concerned,
            ProjectLists projects,
            ComplaintLists complaints,
            Questions questions,
            PointAnswers points,
            ChangeClocks clocks) {
        this.clocks = clocks;
        this.changes = changes;
        this.gates = gates;
        this.register = register;
        this.concerned = concerned;
        this.projects = projects;
        this.complaints = complaints;
        this.questions = questions;
        this.points = points;
    }

    /**
     * Writes a wish down; whoever does answers for it.
     *
     * @throws Refused at {@code title}, {@code words}, {@code need}, {@code contact}
     */
    public ChangeId raise(Me me, NewChange it) {
        return raise(me, it, null, null);
    }

    /**
     * Makes a change of what a complaint's point asks for. The point keeps its words and waits.
     *
     * @param title a few words; the beginning of the point's when empty
     * @throws Refused {@code change.refused.no-project} until the complaint says which; {@code
     *     change.refused.point-has-one} with its number
     */
    public ChangeId raise(
            Me me, ComplaintNumber number, PointId point, String title, ChangeCause cause) {
        var whole = complaints.get(me, number);
        var complaint = whole.complaint();
        var found =
                whole.points().stream()
                        .filter(it -> it.id().equals(point))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var project = complaint.project();
        if (project == null) {
            throw Refused.because("change.refused.no-project").at("point");
        }
        if (!complaint.isOpen()) {
            throw Refused.because("change.refused.complaint-over").at("point");
        }
        changes.ofPoint(point)
                .ifPresent(it -> {
                    throw Refused.because("change.refused.point-has-one", "number", it.number())
                            .at("point");
                });
        var form =
                new NewChange(
                        project,
                        complaint.contact(),
                        title.isBlank() ? cut(found.text()) : title,
                        found.text(),
                        complaint.language(),
                        "",
                        cause);
        return raise(me, form, complaint.id(), point);
    }

    /** At most eighty letters of the first line. */
    private static String cut(String words) {
        var line = words.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 79)) + "…";
    }

    private ChangeId raise(
            Me me, NewChange it, @Nullable ComplaintId complaint, @Nullable PointId point) {
        var project = projects.get(me, it.project());
        it.check();
        requireTheirs(it.contact(), project.client());
        var id = changes.insert(it, project, complaint, point, me.id(), register.now());
        register.announce(
                ChangeHappening.What.RAISED, changes.get(id), me.actor(), it.words().strip());
        return id;
    }

    private void requireTheirs(@Nullable ContactId contact, ClientId client) {
        if (contact != null && !concerned.isTheirs(contact, client)) {
            throw Refused.because("change.refused.not-their-contact").at("contact");
        }
    }

    /** Names who wants it and decides; nobody else does from then on. */
    public void nameContact(Me me, ChangeId id, @Nullable Integer seen, ContactId contact) {
        var card = register.take(me, id, seen, ChangeVerb.WITHDRAW);
        requireTheirs(contact, card.client());
        changes.name(card, contact);
    }

    /**
     * The client let go of it, or it is settled otherwise. What was asked on the ladder is taken
     * back.
     *
     * @throws Refused at {@code why}
     */
    public void withdraw(Me me, ChangeId id, @Nullable Integer seen, String why) {
        questions.holdOpen(id);
        var card = register.take(me, id, seen, ChangeVerb.WITHDRAW);
        new Checks().required("why", why, 4000).done();
        withdrawn(card, me.actor(), why.strip());
    }

    /** The client lets go of it on their page. */
    public void withdrawByClient(Actor actor, ChangeId id, ContactId contact, String why) {
        questions.holdOpen(id);
        var card = register.take(id, contact, ChangeVerb.WITHDRAW);
        new Checks().optional("words", why, 4000).done();
        withdrawn(card, actor, why.strip());
    }

    void withdrawn(ChangeCard card, Actor by, String why) {
        var after = register.become(card, new ChangeState.Withdrawn(by.name(), why));
        questions.callOff(after, by, why);
        points.withdrawn(after);
        register.announce(ChangeHappening.What.WITHDRAWN, after, by, why);
    }

    /**
     * Puts it off until a day on which it comes back.
     *
     * @throws Refused at {@code until}, {@code why}
     */
    public void defer(Me me, ChangeId id, @Nullable Integer seen, LocalDate until, String why) {
        var card = register.take(me, id, seen, ChangeVerb.DEFER);
        new Checks().required("why", why, 4000).done();
        deferred(card, me.actor(), until, why.strip());
    }

    void deferred(ChangeCard card, Actor by, LocalDate until, String why) {
        var today = card.today(register.now());
        new Checks()
                .that(until.isAfter(today), "change.refused.day-passed", "until")
                .that(until.isBefore(today.plusYears(3)), "change.refused.day-far", "until")
                .done();
        var after = register.become(card, new ChangeState.Deferred(until, by.name(), why));
        points.deferred(after, until);
        register.announce(ChangeHappening.What.DEFERRED, after, by, why);
    }

    /** Takes up again what was put off: with its analysis, when there is one. */
    public void resume(Me me, ChangeId id, @Nullable Integer seen) {
        var card = register.take(me, id, seen, ChangeVerb.RESUME);
        var analysis = changes.newestAnalysis(id);
        var after =
                register.become(
                        card,
                        analysis == 0
                                ? new ChangeState.Raised()
                                : new ChangeState.Analysed(analysis));
        register.announce(ChangeHappening.What.RESUMED, after, me.actor(), "");
    }

    /**
     * Work begins.
     *
     * @throws Refused {@code change.refused.gate-plan}, {@code gate-budget}, {@code gate-told} for
     *     each that is missing; {@code change.refused.not-proven} with the names of whoever has not
     *     been reached yet
     */
    public void begin(Me me, ChangeId id, @Nullable Integer seen) {
        var card = register.take(me, id, seen, ChangeVerb.BEGIN);
        ChangeRegister.mayRun(me);
        requireGates(card);
        var after = register.become(card, new ChangeState.Implementing());
        register.announce(ChangeHappening.What.BEGUN, after, me.actor(), "");
    }

    private void requireGates(ChangeCard card) {
        var passed = gates.of(card.id()).stream().map(Passed::gate).collect(Collectors.toSet());
        var checks = new Checks();
        var wanted =
                card.state() instanceof ChangeState.Signed
                        ? EnumSet.allOf(Gate.class)
                        : EnumSet.of(Gate.TOLD);
        for (var gate : wanted) {
            checks.that(
                    passed.contains(gate),
                    "change.refused.gate-" + gate.word(),
                    "gate-" + gate.word());
        }
        checks.done();
        var unproven =
                gates.notices(card.id()).stream()
                        .filter(it -> !it.proven())
                        .map(Notified::name)
                        .collect(Collectors.joining(", "));
        if (!unproven.isEmpty()) {
            throw Refused.because("change.refused.not-proven", "names", unproven).at("gate-told");
        }
    }

    /**
     * It is done, or settled as decided.
     *
     * @param words what came of it, as the client reads it
     * @throws Refused at {@code words}
     */
    public void finish(Me me, ChangeId id, @Nullable Integer seen, String words) {
        var card = register.take(me, id, seen, ChangeVerb.FINISH);
        ChangeRegister.mayRun(me);
        new Checks().required("words", words, 4000).done();
        var after = register.become(card, new ChangeState.Done(words.strip()));
        register.announce(ChangeHappening.What.DONE, after, me.actor(), words.strip());
    }

    /** Whoever accepts a hand-over answers for it from now on. */
    void carryOn(Me me, ChangeId id) {
        var card = changes.hold(id).orElseThrow(NotFound::new);
        if (!card.state().open()) {
            throw Refused.conflict("change.refused.is-" + card.state().word());
        }
        if (!card.owner().equals(me.id())) {
            changes.carriedBy(card, me.id());
            var after = changes.get(id);
            clocks.handOver(after);
            register.announce(
                    ChangeHappening.What.CARRIED_ON, after, me.actor(), Set.of(card.owner()), "");
        }
    }
}
