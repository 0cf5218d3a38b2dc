package org.heed.meeting;

import org.heed.conversation.Matter;
import org.heed.kernel.Actor;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Objects;

/**
 * The next meeting of a series: like the one before, at its own time. Nobody is told by itself: a
 * person invites.
 */
@Component
class Sequels {

    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final AgendaRepository agendas;
    private final SeriesRepository series;
    private final MeetingRegister register;

    Sequels(
            MeetingRepository meetings,
            AttendeeRepository attendees,
            AgendaRepository agendas,
            SeriesRepository series,
            MeetingRegister register) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.agendas = agendas;
        this.series = series;
        this.register = register;
    }

    SeriesRepository.Series plan(SeriesRepository.Series of) {
        series.planned(of);
        series.latest(of.id()).map(meetings::get).ifPresent(before -> plan(of, before));
        return of;
    }

    private void plan(SeriesRepository.Series of, MeetingCard before) {
        if (!of.next().isAfter(register.now())) {
            return; // Heed was off: what has passed is not planned afterwards.
        }
        var length = Duration.between(before.startsAt(), before.endsAt());
        var plan =
                new MeetingPlan(
                        before.title(),
                        before.language(),
                        of.next(),
                        of.next().plus(length),
                        before.zone(),
                        before.place(),
                        before.link(),
                        before.organiser());
        var id =
                meetings.insert(
                        new NewMeeting(
                                before.kind(),
                                matter(before),
                                plan,
                                java.util.List.of(),
                                java.util.List.of(),
                                null),
                        of.id());
        attendees.of(before.id()).forEach(it -> ask(id, it));
        agendas.copy(before.id(), id);
        register.announce(
                new MeetingHappening.Planned(
                        meetings.get(id), register.ours(id), register.now(), Actor.system()));
    }

    /** Whoever has left the client since, or may not see it any more, is for a person to judge. */
    private void ask(MeetingId id, Attendee it) {
        if (it.person() != null) {
            attendees.ask(id, it.person());
        } else {
            attendees.ask(id, Objects.requireNonNull(it.contact()));
        }
    }

    private static Matter matter(MeetingCard it) {
        return new Matter(
                it.about(), it.aboutLabel(), it.aboutUrl(), it.circle(), it.client(), it.project());
    }
}
