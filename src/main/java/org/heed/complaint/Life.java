package org.heed.complaint;

import org.heed.complaint.ComplaintState.Acknowledged;
import org.heed.complaint.ComplaintState.Agreed;
import org.heed.complaint.ComplaintState.Assessed;
import org.heed.complaint.ComplaintState.Closed;
import org.heed.complaint.ComplaintState.Confirmed;
import org.heed.complaint.ComplaintState.Ended;
import org.heed.complaint.ComplaintState.Open;
import org.heed.complaint.ComplaintState.Proposed;
import org.heed.complaint.ComplaintState.Received;
import org.heed.complaint.ComplaintState.Resolved;
import org.heed.complaint.ComplaintState.Unresolved;
import org.heed.complaint.ComplaintState.Withdrawn;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of one complaint: which verb leads where, and which is refused. Judges; reads and writes
 * nothing. What must be known for a verb is judged by {@link Facts}.
 */
record Life(ComplaintNumber number, ComplaintState state, int reopenings) {

    Life acknowledge(Instant at, PersonId by, Proof told, Instant nextAt) {
        return with(new Acknowledged(toAcknowledge(), at, by, told, nextAt));
    }

    /** What acknowledging starts from; refuses before anything is written to the client. */
    Received toAcknowledge() {
        return switch (state) {
            case Received it -> it;
            case Acknowledged _, Assessed _, Proposed _, Agreed _, Resolved _, Confirmed _ ->
                    throw refused("acknowledged-already");
            case Ended _ -> throw ended();
        };
    }

    Life assess(Instant at, PersonId by) {
        return switch (state) {
            case Received _ -> throw refused("not-acknowledged");
            case Acknowledged it -> with(new Assessed(it, at, by));
            case Assessed _, Proposed _, Agreed _, Resolved _, Confirmed _ ->
                    throw refused("assessed-already");
            case Ended _ -> throw ended();
        };
    }

    Life propose(Instant at, PersonId by, int version, Proof told) {
        return with(new Proposed(toPropose(), at, by, version, told));
    }

    /** Also replaces a version the client has, and plans anew what was agreed. Source: R010. */
    Assessed toPropose() {
        return switch (state) {
            case Received _, Acknowledged _ -> throw refused("not-assessed");
            case Assessed it -> it;
            case Proposed it -> it.assessed();
            case Agreed it -> it.proposed().assessed();
            case Resolved _, Confirmed _ -> throw refused("resolved-already");
            case Ended _ -> throw ended();
        };
    }

    Life accept(Instant at) {
        return with(new Agreed(waiting(), at));
    }

    /** The next version follows, so nothing is proposed until it is put. */
    Life askForChanges() {
        return with(waiting().assessed());
    }

    Life decline() {
        return with(waiting().assessed());
    }

    /** They took their acceptance back: the version waits for them again. */
    Life recall() {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _, Proposed _ -> throw refused("not-agreed");
            case Agreed it -> with(it.proposed());
            case Resolved _, Confirmed _ -> throw refused("resolved-already");
            case Ended _ -> throw ended();
        };
    }

    Life resolve(Instant at, PersonId by, Proof told) {
        return with(new Resolved(toResolve(), at, by, told));
    }

    Agreed toResolve() {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _, Proposed _ -> throw refused("not-agreed");
            case Agreed it -> it;
            case Resolved _, Confirmed _ -> throw refused("resolved-already");
            case Ended _ -> throw ended();
        };
    }

    Life confirm(Instant at, Confirmation how) {
        return with(new Confirmed(toConfirm(), at, how));
    }

    Resolved toConfirm() {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _, Proposed _, Agreed _ ->
                    throw refused("not-resolved");
            case Resolved it -> it;
            case Confirmed _ -> throw refused("confirmed-already");
            case Ended _ -> throw ended();
        };
    }

    Life close(Instant at, PersonId by) {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _, Proposed _, Agreed _, Resolved _ ->
                    throw refused("not-confirmed");
            case Confirmed it -> with(new Closed(it, at, by));
            case Ended _ -> throw ended();
        };
    }

    /** A deadlock may still end with the client taking it back. */
    Life withdraw(Instant at, Actor by, String reason) {
        return switch (state) {
            case Open it -> with(new Withdrawn(it, at, by, reason));
            case Unresolved it -> with(new Withdrawn(it.before(), at, by, reason));
            case Closed _, Withdrawn _ -> throw ended();
        };
    }

    Life giveUp(Instant at, PersonId by, Deadlock deadlock, LocalDate lookAgainOn) {
        return switch (state) {
            case Received _ -> throw refused("not-acknowledged");
            case Acknowledged it -> with(new Unresolved(it, at, by, deadlock, lookAgainOn));
            case Assessed it -> with(new Unresolved(it, at, by, deadlock, lookAgainOn));
            case Proposed it -> with(new Unresolved(it, at, by, deadlock, lookAgainOn));
            case Agreed it -> with(new Unresolved(it, at, by, deadlock, lookAgainOn));
            case Resolved it -> with(new Unresolved(it, at, by, deadlock, lookAgainOn));
            case Confirmed _ -> throw refused("confirmed-already");
            case Ended _ -> throw ended();
        };
    }

    /** Still in deadlock: looked at, and to be looked at again. */
    Life lookAgain(LocalDate on) {
        return switch (state) {
            case Unresolved it ->
                    with(new Unresolved(it.before(), it.at(), it.by(), it.deadlock(), on));
            case Open _, Closed _, Withdrawn _ -> throw refused("not-unresolved");
        };
    }

    /** Back to assessed where it had been assessed, else to where it had got; keeps everything. */
    Life reopen() {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _, Proposed _, Agreed _ ->
                    throw refused("open-already");
            case Resolved it -> again(it);
            case Confirmed it -> again(it);
            case Closed it -> again(it.confirmed());
            case Withdrawn it -> again(it.before());
            case Unresolved it -> again(it.before());
        };
    }

    private Life again(Open reached) {
        ComplaintState back =
                switch (reached) {
                    case Received it -> it;
                    case Acknowledged it -> it;
                    case Assessed it -> it;
                    case Proposed it -> it.assessed();
                    case Agreed it -> it.proposed().assessed();
                    case Resolved it -> it.agreed().proposed().assessed();
                    case Confirmed it -> it.resolved().agreed().proposed().assessed();
                };
        return new Life(number, back, reopenings + 1);
    }

    /** The proof was taken back before it left: whatever was entered by it was not entered. */
    Life without(Proof proof) {
        return state instanceof Open open ? with(without(open, proof)) : this;
    }

    private static Open without(Open open, Proof proof) {
        return switch (open) {
            case Received it -> it;
            case Acknowledged it -> it.told().equals(proof) ? it.received() : it;
            case Assessed it -> earlier(it, it.acknowledged(), proof);
            case Proposed it ->
                    it.told().equals(proof) ? it.assessed() : earlier(it, it.assessed(), proof);
            case Agreed it ->
                    // What the client has decided on reached them, whatever became of the mail.
                    it.proposed().told().equals(proof) ? it : earlier(it, it.proposed(), proof);
            case Resolved it ->
                    it.told().equals(proof) ? it.agreed() : earlier(it, it.agreed(), proof);
            case Confirmed it -> earlier(it, it.resolved(), proof);
        };
    }

    /** The acknowledgement it has had, if it had one; for a complaint that is split off. */
    static Optional<Acknowledged> acknowledgement(ComplaintState state) {
        return switch (state) {
            case Received _ -> Optional.empty();
            case Acknowledged it -> Optional.of(it);
            case Assessed it -> acknowledgement(it.acknowledged());
            case Proposed it -> acknowledgement(it.assessed());
            case Agreed it -> acknowledgement(it.proposed());
            case Resolved it -> acknowledgement(it.agreed());
            case Confirmed it -> acknowledgement(it.resolved());
            case Closed it -> acknowledgement(it.confirmed());
            case Withdrawn it -> acknowledgement(it.before());
            case Unresolved it -> acknowledgement(it.before());
        };
    }

    private static Open earlier(Open it, Open before, Proof proof) {
        var rest = without(before, proof);
        return rest.equals(before) ? it : rest;
    }

    private Proposed waiting() {
        return switch (state) {
            case Received _, Acknowledged _, Assessed _ -> throw refused("not-proposed");
            case Proposed it -> it;
            case Agreed _, Resolved _, Confirmed _ -> throw refused("decided-already");
            case Ended _ -> throw ended();
        };
    }

    private Life with(ComplaintState next) {
        return new Life(number, next, reopenings);
    }

    private Refused ended() {
        return refused("ended");
    }

    private Refused refused(String why) {
        return Refused.because("complaint.refused." + why, "number", number.toString());
    }
}
