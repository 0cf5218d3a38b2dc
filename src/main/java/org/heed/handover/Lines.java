package org.heed.handover;

import org.heed.handover.HandoverHappening.What;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * Accepts what is handed over line by line, or asks, or declines. Only the new one accepts; what is
 * not accepted stays the old one's. {@code seen} is the version of the line the writer saw; none
 * when they did not say. Source: R030, screens 4.2.
 */
@Service
@Transactional
public class Lines {

    private final HandoverRepository handovers;
    private final LineRepository lines;
    private final Inheritances inheritances;
    private final Gathering gathering;
    private final Parties parties;
    private final ProjectLists projects;
    private final HandoverNews news;
    private final Clock clock;

    Lines(
            HandoverRepository handovers,
            LineRepository lines,
            Inheritances inheritances,
            Gathering gathering,
            Parties parties,
            ProjectLists projects,
            HandoverNews news,
            Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.inheritances = inheritances;
        this.gathering = gathering;
        this.parties = parties;
        this.projects = projects;
        this.news = news;
        this.clock = clock;
    }

    /**
     * It is mine from now on, in the room it belongs to as well.
     *
     * @throws Refused {@code handover.refused.only-the-new}, {@code not-handed}; (conflict) stale,
     *     {@code over}, {@code line-accepted}, {@code line-stays}, {@code line-over}
     */
    public void accept(Me me, HandoverId id, LineId line, @Nullable Integer seen) {
        var card = handovers.hold(me, id);
        requireNew(me, card);
        var before = line(id, line, seen);
        var now = clock.instant();
        // First ours, then theirs: what they announce would find the line gone otherwise. Told
        // last,
        // for whoever keeps that promise now holds it before they hold the timeline.
        lines.save(before, LineLife.accept(before.state(), now, me.name()), me.id());
        var subject = before.subject();
        if (subject != null) {
            inheritances.passOn(me, subject);
        }
        news.tell(What.ACCEPTED, id, me.actor(), now, before.label(), 0);
        gathering.finishIfDone(id, me.actor());
    }

    /** Asks the old one something first; refuses at {@code question}, else as accepting does. */
    public void ask(Me me, HandoverId id, LineId line, @Nullable Integer seen, String question) {
        var card = handovers.hold(me, id);
        requireNew(me, card);
        var before = line(id, line, seen);
        LineLife.ask(before.state());
        new Checks().required("question", question, 2000).done();
        var now = clock.instant();
        lines.ask(before, question.strip(), now);
        news.tell(What.ASKED, id, me.actor(), now, before.label(), 0);
    }

    /**
     * Answers what the new one asked: the old one, or whoever leads it.
     *
     * @throws Refused at {@code answer}; {@code handover.refused.only-the-old}, {@code not-asked}
     */
    public void answer(Me me, HandoverId id, LineId line, @Nullable Integer seen, String answer) {
        var card = handovers.hold(me, id);
        card.state().toAnswer();
        requireOld(me, card);
        var before = line(id, line, seen);
        LineLife.answer(before.state());
        new Checks().required("answer", answer, 4000).done();
        var now = clock.instant();
        lines.answer(before, answer.strip(), now);
        news.tell(What.ANSWERED, id, me.actor(), now, before.label(), 0);
    }

    /** Does not take it; the superior hears why. Refuses at {@code why}, else as accepting does. */
    public void decline(Me me, HandoverId id, LineId line, @Nullable Integer seen, String why) {
        var card = handovers.hold(me, id);
        requireNew(me, card);
        var before = line(id, line, seen);
        var now = clock.instant();
        var after = LineLife.decline(before.state(), now, me.name(), why.strip());
        new Checks().required("why", why, 2000).done();
        lines.save(before, after, me.id());
        news.tell(What.DECLINED, id, me.actor(), now, before.label(), 0);
    }

    /**
     * The superior decides that the old one keeps what was declined.
     *
     * @throws Refused at {@code words}; {@code handover.refused.only-a-superior}, {@code
     *     not-declined}
     */
    public void leave(Me me, HandoverId id, LineId line, @Nullable Integer seen, String words) {
        var before = declined(me, id, line, seen);
        var now = clock.instant();
        var after = LineLife.leave(before.state(), now, me.name(), words.strip());
        new Checks().required("words", words, 2000).done();
        lines.save(before, after, me.id());
        news.tell(What.LEFT, id, me.actor(), now, before.label(), 0);
        gathering.finishIfDone(id, me.actor());
    }

    /** The superior puts it before the new one again; refuses as leaving it does. */
    public void putBack(Me me, HandoverId id, LineId line, @Nullable Integer seen) {
        var before = declined(me, id, line, seen);
        lines.save(before, LineLife.putBack(before.state()), me.id());
        news.tell(What.PUT_BACK, id, me.actor(), clock.instant(), before.label(), 0);
    }

    private LineCard declined(Me me, HandoverId id, LineId line, @Nullable Integer seen) {
        var card = handovers.hold(me, id);
        card.state().toAnswer();
        if (!parties.decides(me, card)) {
            throw Refused.because("handover.refused.only-a-superior");
        }
        return line(id, line, seen);
    }

    /** One more thing the new one has to know; refuses at {@code text}, {@code note}. */
    public LineId add(Me me, HandoverId id, String text, String note) {
        var card = handovers.hold(me, id);
        card.state().toChange();
        requireOld(me, card);
        new Checks().required("text", text, 1000).optional("note", note, 4000).done();
        return lines.add(id, "own", text.strip(), note.strip());
    }

    /** Writes beside a line what the new one has to know; refuses at {@code note}. */
    public void note(Me me, HandoverId id, LineId line, @Nullable Integer seen, String note) {
        var card = handovers.hold(me, id);
        card.state().toChange();
        requireOld(me, card);
        var before = line(id, line, seen);
        new Checks().optional("note", note, 4000).done();
        lines.note(before, note.strip());
    }

    private LineCard line(HandoverId id, LineId line, @Nullable Integer seen) {
        var before = lines.get(id, line);
        if (seen != null && seen != before.version()) {
            throw Refused.stale();
        }
        return before;
    }

    private static void requireNew(Me me, HandoverCard card) {
        card.state().toAnswer();
        if (!me.id().equals(card.to())) {
            throw Refused.because("handover.refused.only-the-new", "name", card.toName());
        }
    }

    private void requireOld(Me me, HandoverCard card) {
        if (!writes(me, card)) {
            throw Refused.because("handover.refused.only-the-old", "name", card.fromName());
        }
    }

    /** Whether somebody writes down and answers what the new one has to know. */
    boolean writes(Me me, HandoverCard card) {
        var project = card.project();
        return me.id().equals(card.from())
                || parties.leads(
                        me, project == null ? null : projects.get(me, project), card.from());
    }
}
