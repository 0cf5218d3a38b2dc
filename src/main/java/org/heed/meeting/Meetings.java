package org.heed.meeting;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;

/** Plans talks, invites to them, holds them. Source: R025, R033; heed.md, "Conversation". */
@Service
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final Guests guests;
    private final Agendas agendas;
    private final SeriesRepository series;
    private final InvitationMails mails;
    private final Presence presence;
    private final MeetingRegister register;
    private final Sight sight;

    Meetings(
            MeetingRepository meetings,
            AttendeeRepository attendees,
            Guests guests,
            Agendas agendas,
            SeriesRepository series,
            InvitationMails mails,
            Presence presence,
            MeetingRegister register,
            Sight sight) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.guests = guests;
        this.agendas = agendas;
        this.series = series;
        this.mails = mails;
        this.presence = presence;
        this.register = register;
        this.sight = sight;
    }

    /**
     * Plans a meeting, with the agenda of its kind. Nobody is told yet.
     *
     * @throws Refused at {@code title}, {@code endsAt}, {@code place}, {@code link}, {@code
     *     startsAt} (it has passed), {@code organiser}, {@code people} (who may not see it), {@code
     *     contacts} (not of this client, or in a huddle), {@code cadence} (a dedicated meeting and
     *     a huddle come once)
     */
    public MeetingId plan(Me me, NewMeeting it) {
        sight.require(me, it.about().circle());
        it.plan().check();
        judge(it);
        var cadence = it.cadence();
        var id = meetings.insert(it, cadence == null ? null : series.begin(cadence, it.plan()));
        guests.seat(id, it);
        agendas.begin(id, it.kind(), it.plan().language());
        var card = meetings.get(id);
        register.announce(
                new MeetingHappening.Planned(card, register.ours(id), register.now(), me.actor()));
        return id;
    }

    private void judge(NewMeeting it) {
        var once = it.kind() == MeetingKind.DEDICATED || it.kind() == MeetingKind.HUDDLE;
        new Checks()
                .that(
                        it.plan().startsAt().isAfter(register.now().minusSeconds(3600)),
                        "meeting.refused.passed",
                        "startsAt")
                .that(!once || it.cadence() == null, "meeting.refused.comes-once", "cadence")
                .that(
                        it.kind().withClient() || it.contacts().isEmpty(),
                        "meeting.refused.among-us",
                        "contacts")
                .done();
    }

    /**
     * Changes when, where, under which title. Whoever was invited is told by {@link #invite}.
     *
     * @param seen the version the writer saw; none to overwrite
     * @throws Refused as {@link #plan}; stale
     */
    public void change(Me me, MeetingId id, @Nullable Integer seen, MeetingPlan plan) {
        var card = register.take(me, id, MeetingVerb.CHANGE);
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        plan.check();
        guests.requireSees(plan.organiser(), card.circle(), "organiser");
        var invited = attendees.of(id).stream().anyMatch(Attendee::invited);
        meetings.change(card, plan, invited && plan.looksOtherThan(card));
        attendees.ask(id, plan.organiser());
        register.changed(me, id);
    }

    /**
     * Sends the invitation, or what has changed, to everybody whose calendar does not show what
     * stands now. Once for each change, however often it is asked for.
     *
     * @throws Refused {@code meeting.refused.nobody-to-tell}; at {@code place} when there is
     *     neither a place nor a link
     */
    public void invite(Me me, MeetingId id) {
        var card = register.take(me, id, MeetingVerb.INVITE);
        if (card.place().isEmpty() && card.link().isEmpty()) {
            throw Refused.because("meeting.refused.no-place").at("place");
        }
        var all = attendees.of(id);
        var untold = all.stream().filter(it -> !it.knows(card.sequence())).toList();
        if (untold.isEmpty()) {
            throw Refused.because("meeting.refused.nobody-to-tell");
        }
        untold.forEach(it -> mails.invite(me, card, all, it));
        var now = register.now();
        var after = register.become(card, MeetingLife.invite(card, now, me.id()));
        var names = untold.stream().map(Attendee::name).toList();
        register.announce(
                new MeetingHappening.Invited(after, register.ours(id), now, me.actor(), names));
    }

    public void start(Me me, MeetingId id) {
        var card = register.take(me, id, MeetingVerb.START);
        var now = register.now();
        var after = register.become(card, MeetingLife.start(card, now));
        register.announce(new MeetingHappening.Started(after, register.ours(id), now, me.actor()));
    }

    /**
     * It is over. When somebody of the client was there, it is a contact with them.
     *
     * @param came who was there; everybody else was not
     * @throws Refused {@code meeting.refused.not-begun} when it lies ahead and was not started
     */
    public void end(Me me, MeetingId id, Collection<AttendeeId> came) {
        var card = register.take(me, id, MeetingVerb.END);
        var now = register.now();
        var after = register.become(card, MeetingLife.end(card, now));
        presence.note(me, after, came);
        register.announce(new MeetingHappening.Held(after, register.ours(id), now, me.actor()));
    }

    /**
     * It will not take place; whoever was invited is told.
     *
     * @param why said to everybody who was invited, at most 1000 characters
     */
    public void cancel(Me me, MeetingId id, String why) {
        var card = register.take(me, id, MeetingVerb.CANCEL);
        new Checks().required("why", why, 1000).done();
        var now = register.now();
        attendees.of(id).stream()
                .filter(Attendee::invited)
                .forEach(it -> mails.cancel(me, card, it, why.strip()));
        var after = register.become(card, MeetingLife.cancel(card, now, me.id(), why.strip()));
        register.announce(
                new MeetingHappening.Cancelled(
                        after, register.ours(id), now, me.actor(), why.strip()));
    }

    /**
     * No further one of the series is planned; those that are planned stay.
     *
     * @throws Refused {@code meeting.refused.no-series}
     */
    public void endSeries(Me me, MeetingId id) {
        var card = register.take(me, id, MeetingVerb.NOTE);
        var of = card.series();
        if (of == null || !series.end(of, register.now(), me.id())) {
            throw Refused.because("meeting.refused.no-series");
        }
        register.changed(me, id);
    }
}
