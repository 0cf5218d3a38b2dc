package org.heed.change;

import org.heed.escalation.EscalationId;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a state. */
final class ChangeStateRow {

    private ChangeStateRow() {}

    /** By column; every column of a state is there. */
    static Map<String, @Nullable Object> values(ChangeState state) {
        var values = new HashMap<String, @Nullable Object>();
        for (var name :
                List.of(
                        "by",
                        "words",
                        "analysis",
                        "offer",
                        "chosen",
                        "agreement",
                        "escalation",
                        "until")) {
            values.put(name, null);
        }
        values.put("state", state.word());
        switch (state) {
            case ChangeState.Raised _, ChangeState.Implementing _ -> {}
            case ChangeState.Analysed it -> values.put("analysis", it.analysis());
            case ChangeState.FedBack it -> values.put("offer", it.offer());
            case ChangeState.Accepted it -> {
                values.put("offer", it.offer());
                values.put("chosen", it.chosen());
                values.put("agreement", it.agreement());
            }
            case ChangeState.Signed it -> values.put("agreement", it.agreement());
            case ChangeState.Insisted it -> values.put("escalation", it.escalation().value());
            case ChangeState.Decided it -> {
                values.put("escalation", it.escalation().value());
                values.put("by", it.by());
                values.put("words", it.words());
            }
            case ChangeState.Done it -> values.put("words", it.words());
            case ChangeState.Withdrawn it -> {
                values.put("by", it.by());
                values.put("words", it.why());
            }
            case ChangeState.Deferred it -> {
                values.put("until", it.until());
                values.put("by", it.by());
                values.put("words", it.why());
            }
        }
        return values;
    }

    static ChangeState read(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "raised" -> new ChangeState.Raised();
            case "analysed" -> new ChangeState.Analysed(row.getInt("analysis"));
            case "fed-back" ->
                    new ChangeState.FedBack(
                            row.getInt("offer"), row.getObject("valid_until", LocalDate.class));
            case "accepted" ->
                    new ChangeState.Accepted(
                            row.getInt("offer"), row.getInt("chosen"), row.getInt("agreement"));
            case "signed" -> new ChangeState.Signed(row.getInt("agreement"));
            case "insisted" -> new ChangeState.Insisted(escalation(row));
            case "decided" ->
                    new ChangeState.Decided(
                            escalation(row),
                            row.getString("state_by"),
                            row.getString("state_words"));
            case "implementing" -> new ChangeState.Implementing();
            case "done" -> new ChangeState.Done(row.getString("state_words"));
            case "withdrawn" ->
                    new ChangeState.Withdrawn(
                            row.getString("state_by"), row.getString("state_words"));
            case "deferred" ->
                    new ChangeState.Deferred(
                            row.getObject("until", LocalDate.class),
                            row.getString("state_by"),
                            row.getString("state_words"));
            case String other -> throw new IllegalStateException(other);
        };
    }

    private static EscalationId escalation(ResultSet row) throws SQLException {
        return new EscalationId(row.getLong("escalation_id"));
    }
}
