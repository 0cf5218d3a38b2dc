package org.heed.complaint;

import org.heed.clock.CalendarLists;
import org.heed.complaint.ConcernRepository.Whose;
import org.heed.conversation.ConversationHappening;
import org.heed.conversation.Direction;
import org.heed.kernel.Actor;
import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a complaint concerns: its owners at once when the client says something; the superior when
 * it arrives at night, is opened again, or when the client asks for someone senior. Source: R018;
 * design/screens 5.9.
 */
@Component
class ComplaintConcerns implements Concerns {

    private final ConcernRepository complaints;
    private final CalendarLists calendars;
    private final Clock clock;

    ComplaintConcerns(ConcernRepository complaints, CalendarLists calendars, Clock clock) {
        this.complaints = complaints;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<Tidings> of(Happening happening) {
        if (!happening.about().subject().kind().equals(ComplaintId.KIND)) {
            return Optional.empty();
        }
        return switch (happening) {
            case ComplaintHappening it -> of(it);
            case ConversationHappening.Touched it ->
                    it.touchpoint().direction() == Direction.IN
                            ? Optional.of(theClientSpoke(it))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Tidings> of(ComplaintHappening happening) {
        return switch (happening) {
            case ComplaintHappening.Received it -> Optional.of(received(it));
            case ComplaintHappening.Agreed _,
                    ComplaintHappening.ChangesWanted _,
                    ComplaintHappening.Declined _,
                    ComplaintHappening.DecisionTakenBack _,
                    ComplaintHappening.Confirmed _,
                    ComplaintHappening.Withdrawn _,
                    AftercareHappening.Corrected _,
                    AftercareHappening.NotWorked _ ->
                    Optional.of(theClientSpoke(happening));
            case ComplaintHappening.Reopened _, AftercareHappening.SeniorAsked _ ->
                    Optional.of(aboveToo(happening));
            case CaseHappening.Assigned _,
                    CaseHappening.CoOwned _,
                    CaseHappening.CoOwnedAsAboutManager _,
                    ComplaintHappening.ConfirmedBySilence _,
                    ComplaintHappening.TakenBack _ ->
                    Optional.of(ours(happening));
            default -> Optional.empty();
        };
    }

    /**
     * By day its owner is told; at night whoever leads them, the team and those on call as well.
     */
    private Tidings received(ComplaintHappening.Received received) {
        var whose = whose(received);
        var readers = owners(whose, Urgency.NOW);
        if (calendars.newest(null).content().isWorking(clock.instant())) {
            team(readers, whose, Urgency.TODAY);
            return tidings(whose, readers, Alarm.NONE);
        }
        superior(readers, whose);
        team(readers, whose, Urgency.NOW);
        return tidings(whose, readers, Alarm.EVERYBODY);
    }

    /** Written by themselves, or taken down by one of us who may not own it. */
    private Tidings theClientSpoke(Happening happening) {
        var whose = whose(happening);
        var themselves = happening.actor().kind() == Actor.Kind.CONTACT;
        return tidings(
                whose,
                owners(whose, themselves ? Urgency.NOW : Urgency.TODAY),
                themselves && whose.grave() ? Alarm.ON_CALL : Alarm.NONE);
    }

    private Tidings ours(Happening happening) {
        var whose = whose(happening);
        return tidings(whose, owners(whose, Urgency.TODAY), Alarm.NONE);
    }

    private Tidings aboveToo(Happening happening) {
        var whose = whose(happening);
        var readers = owners(whose, Urgency.NOW);
        superior(readers, whose);
        return tidings(whose, readers, whose.grave() ? Alarm.ON_CALL : Alarm.NONE);
    }

    private Whose whose(Happening happening) {
        return complaints.of(happening.about().subject().id());
    }

    private static Map<Long, Reader> owners(Whose whose, Urgency urgency) {
        var readers = new LinkedHashMap<Long, Reader>();
        readers.put(whose.owner(), new Reader(whose.owner(), "owner", urgency));
        whose.coOwners()
                .forEach(it -> readers.putIfAbsent(it, new Reader(it, "co-owner", urgency)));
        return readers;
    }

    private static void superior(Map<Long, Reader> readers, Whose whose) {
        var superior = whose.superior();
        if (superior != null) {
            readers.putIfAbsent(superior, new Reader(superior, "superior", Urgency.NOW));
        }
    }

    private static void team(Map<Long, Reader> readers, Whose whose, Urgency urgency) {
        whose.team().forEach(it -> readers.putIfAbsent(it, new Reader(it, "team", urgency)));
    }

    private static Tidings tidings(Whose whose, Map<Long, Reader> readers, Alarm alarm) {
        return new Tidings(List.copyOf(readers.values()), "/complaints/" + whose.number(), alarm);
    }
}
