package org.heed.complaint;

import org.heed.complaint.ComplaintState.Acknowledged;
import org.heed.complaint.ComplaintState.Agreed;
import org.heed.complaint.ComplaintState.Assessed;
import org.heed.complaint.ComplaintState.Closed;
import org.heed.complaint.ComplaintState.Confirmed;
import org.heed.complaint.ComplaintState.Open;
import org.heed.complaint.ComplaintState.Proposed;
import org.heed.complaint.ComplaintState.Received;
import org.heed.complaint.ComplaintState.Resolved;
import org.heed.complaint.ComplaintState.Unresolved;
import org.heed.complaint.ComplaintState.Withdrawn;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Secrets;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A state as columns, and back. Which facts a state has, the table's checks say in the same words.
 */
final class StateRow {

    private static final String[] COLUMNS = {
        "ended_from",
        "acknowledged_at",
        "acknowledged_by",
        "acknowledged_proof",
        "next_at",
        "assessed_at",
        "assessed_by",
        "proposed_at",
        "proposed_by",
        "proposed_proof",
        "proposed_version",
        "agreed_at",
        "resolved_at",
        "resolved_by",
        "resolved_proof",
        "confirmed_at",
        "confirmation",
        "confirmed_actor_kind",
        "confirmed_actor_id",
        "confirmed_actor_name",
        "confirmed_evidence",
        "confirmed_note",
        "confirmed_document_id",
        "confirmed_hash",
        "confirmed_reminders",
        "closed_at",
        "closed_by",
        "withdrawn_at",
        "withdrawn_actor_kind",
        "withdrawn_actor_id",
        "withdrawn_actor_name",
        "withdrawn_reason",
        "unresolved_at",
        "unresolved_by",
        "unresolved_reason",
        "client_told_at",
        "our_side_told_at",
        "ladder_exhausted",
        "recourse",
        "look_again_on"
    };

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private StateRow(ComplaintState state) {
        for (var column : COLUMNS) {
            values.put(column, null);
        }
        values.put("state", state.phase().word());
        write(state);
    }

    /** Every column of the state with its value, also those that are empty in it. */
    static Map<String, @Nullable Object> values(ComplaintState state) {
        return new StateRow(state).values;
    }

    private void write(ComplaintState state) {
        switch (state) {
            case Received _ -> {}
            case Acknowledged it -> {
                put("acknowledged", it.at(), it.by(), it.told());
                values.put("next_at", Sql.at(it.nextAt()));
            }
            case Assessed it -> {
                write(it.acknowledged());
                put("assessed", it.at(), it.by());
            }
            case Proposed it -> {
                write(it.assessed());
                put("proposed", it.at(), it.by(), it.told());
                values.put("proposed_version", it.version());
            }
            case Agreed it -> {
                write(it.proposed());
                values.put("agreed_at", Sql.at(it.at()));
            }
            case Resolved it -> {
                write(it.agreed());
                put("resolved", it.at(), it.by(), it.told());
            }
            case Confirmed it -> {
                write(it.resolved());
                values.put("confirmed_at", Sql.at(it.at()));
                write(it.how());
            }
            case Closed it -> {
                write(it.confirmed());
                put("closed", it.at(), it.by());
            }
            case Withdrawn it -> write(it);
            case Unresolved it -> write(it);
        }
    }

    private void write(Withdrawn it) {
        write(it.before());
        values.put("ended_from", it.before().phase().word());
        values.put("withdrawn_at", Sql.at(it.at()));
        put("withdrawn", it.by());
        values.put("withdrawn_reason", it.reason());
    }

    private void write(Unresolved it) {
        write(it.before());
        values.put("ended_from", it.before().phase().word());
        put("unresolved", it.at(), it.by());
        values.put("unresolved_reason", it.deadlock().reason());
        values.put("client_told_at", Sql.at(it.deadlock().clientToldAt()));
        values.put("our_side_told_at", Sql.at(it.deadlock().ourSideToldAt()));
        values.put("ladder_exhausted", it.deadlock().ladderExhausted());
        values.put("recourse", it.deadlock().recourse());
        values.put("look_again_on", it.lookAgainOn());
    }

    private void write(Confirmation how) {
        switch (how) {
            case Confirmation.Said said -> {
                values.put("confirmation", "said");
                put("confirmed", said.by());
                var evidence = EvidenceRow.of(said.evidence());
                values.put("confirmed_evidence", evidence.kind());
                values.put("confirmed_note", evidence.words());
                values.put("confirmed_document_id", evidence.document());
                values.put(
                        "confirmed_hash",
                        said.evidence() instanceof Evidence.Click click
                                ? Secrets.sha256(click.shown())
                                : null);
            }
            case Confirmation.NoAnswer silence -> {
                values.put("confirmation", "no-answer");
                values.put("confirmed_reminders", silence.reminders());
            }
        }
    }

    private void put(String state, Instant at, PersonId by) {
        values.put(state + "_at", Sql.at(at));
        values.put(state + "_by", by.value());
    }

    private void put(String state, Instant at, PersonId by, Proof proof) {
        put(state, at, by);
        values.put(state + "_proof", proof.record().toString());
    }

    private void put(String state, Actor actor) {
        values.put(state + "_actor_kind", actor.kind().name().toLowerCase(Locale.ROOT));
        values.put(state + "_actor_id", actor.id());
        values.put(state + "_actor_name", actor.name());
    }

    static ComplaintState read(ResultSet row) throws SQLException {
        var phase = Phase.of(row.getString("state"));
        var endedFrom = row.getString("ended_from");
        return switch (phase) {
            case CLOSED ->
                    new Closed(
                            (Confirmed) open(row, Phase.CONFIRMED),
                            at(row, "closed"),
                            by(row, "closed"));
            case WITHDRAWN ->
                    new Withdrawn(
                            open(row, Phase.of(endedFrom)),
                            at(row, "withdrawn"),
                            actor(row, "withdrawn_actor"),
                            row.getString("withdrawn_reason"));
            case UNRESOLVED -> unresolved(row, Phase.of(endedFrom));
            case RECEIVED, ACKNOWLEDGED, ASSESSED, PROPOSED, AGREED, RESOLVED, CONFIRMED ->
                    open(row, phase);
        };
    }

    private static Open open(ResultSet row, Phase phase) throws SQLException {
        return switch (phase) {
            case RECEIVED -> new Received(Sql.instant(row, "received_at"));
            case ACKNOWLEDGED ->
                    new Acknowledged(
                            (Received) open(row, Phase.RECEIVED),
                            at(row, "acknowledged"),
                            by(row, "acknowledged"),
                            proof(row, "acknowledged"),
                            Sql.instant(row, "next_at"));
            case ASSESSED ->
                    new Assessed(
                            (Acknowledged) open(row, Phase.ACKNOWLEDGED),
                            at(row, "assessed"),
                            by(row, "assessed"));
            case PROPOSED ->
                    new Proposed(
                            (Assessed) open(row, Phase.ASSESSED),
                            at(row, "proposed"),
                            by(row, "proposed"),
                            row.getInt("proposed_version"),
                            proof(row, "proposed"));
            case AGREED -> new Agreed((Proposed) open(row, Phase.PROPOSED), at(row, "agreed"));
            case RESOLVED ->
                    new Resolved(
                            (Agreed) open(row, Phase.AGREED),
                            at(row, "resolved"),
                            by(row, "resolved"),
                            proof(row, "resolved"));
            case CONFIRMED ->
                    new Confirmed(
                            (Resolved) open(row, Phase.RESOLVED),
                            at(row, "confirmed"),
                            confirmation(row));
            case CLOSED, WITHDRAWN, UNRESOLVED ->
                    throw new IllegalStateException("Not an open state: " + phase);
        };
    }

    private static Unresolved unresolved(ResultSet row, Phase endedFrom) throws SQLException {
        return new Unresolved(
                open(row, endedFrom),
                at(row, "unresolved"),
                by(row, "unresolved"),
                new Deadlock(
                        row.getString("unresolved_reason"),
                        Sql.instant(row, "client_told_at"),
                        Sql.instant(row, "our_side_told_at"),
                        row.getBoolean("ladder_exhausted"),
                        row.getString("recourse")),
                row.getObject("look_again_on", LocalDate.class));
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        if (row.getString("confirmation").equals("no-answer")) {
            return new Confirmation.NoAnswer(row.getInt("confirmed_reminders"));
        }
        var evidence =
                new EvidenceRow(
                        row.getString("confirmed_evidence"),
                        row.getString("confirmed_note"),
                        Sql.maybeLong(row, "confirmed_document_id"));
        return new Confirmation.Said(actor(row, "confirmed_actor"), evidence.evidence());
    }

    static Actor actor(ResultSet row, String prefix) throws SQLException {
        return new Actor(
                Actor.Kind.valueOf(row.getString(prefix + "_kind").toUpperCase(Locale.ROOT)),
                Sql.maybeLong(row, prefix + "_id"),
                row.getString(prefix + "_name"));
    }

    private static Instant at(ResultSet row, String state) throws SQLException {
        return Sql.instant(row, state + "_at");
    }

    private static PersonId by(ResultSet row, String state) throws SQLException {
        return new PersonId(row.getLong(state + "_by"));
    }

    private static Proof proof(ResultSet row, String state) throws SQLException {
        return proof(row.getString(state + "_proof"));
    }

    static Proof proof(String text) {
        var slash = text.indexOf('/');
        return new Proof(
                new Subject(text.substring(0, slash), Long.parseLong(text.substring(slash + 1))));
    }
}
