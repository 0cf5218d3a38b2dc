package org.heed.clock;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads policies in the order in which they are asked. Whom they are for is not named here. */
@Repository
class PolicyRepository {

    private static final String COLUMNS =
            """
            policy.id, policy.version, policy.standard, policy.name, policy.severity,
            policy.holder_kind, policy.holder_id, policy.circle_id, policy.warn_shares,
            policy.warn_leads, policy.repeat_minutes, policy.reopening\
            """;

    private final JdbcClient jdbc;

    PolicyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first policy that fits this matter; the standard ones fit whatever is left. */
    Policy first(@Nullable About about, Severity severity) {
        return whole(
                        jdbc.sql(
                                        """
                                        select %s
                                        from clock_policy policy
                                        where not policy.retired
                                          and (policy.severity is null or policy.severity = :severity)
                                          and (policy.holder_kind is null
                                               or policy.holder_kind || '/' || policy.holder_id
                                                   = any(:of::text[]))
                                        order by policy.standard, policy.position, policy.id
                                        limit 1
                                        """
                                                .formatted(COLUMNS))
                                .param("severity", severity.word())
                                .param(
                                        "of",
                                        about == null
                                                ? new String[0]
                                                : ClockColumns.alongside(about)))
                .getFirst();
    }

    /** Every policy in force, in order, within the reader's sight. */
    List<Policy> list(Me me) {
        return whole(
                jdbc.sql(
                                """
                                select %s
                                from clock_policy policy
                                where not policy.retired and (policy.circle_id is null or %s)
                                order by policy.standard, policy.position, policy.id
                                """
                                        .formatted(COLUMNS, Sight.of(me, "policy.circle_id")))
                        .param("me", me.id().value()));
    }

    /** Every policy in force, in order: for Heed itself. */
    List<Policy> all() {
        return whole(
                jdbc.sql(
                        """
                        select %s
                        from clock_policy policy
                        where not policy.retired
                        order by policy.standard, policy.position, policy.id
                        """
                                .formatted(COLUMNS)));
    }

    /** Grows with every change of any policy, so that what was previewed can be told from now. */
    long edition() {
        return jdbc.sql("select sum(version) from clock_policy").query(Long.class).single();
    }

    /** What its policy, or the first that fits now, says about reopening; retired ones too. */
    Reopening reopening(PolicyId policy) {
        return jdbc.sql("select reopening from clock_policy where id = :id")
                .param("id", policy.value())
                .query((row, _) -> Reopening.of(row.getString("reopening")))
                .single();
    }

    private List<Policy> whole(JdbcClient.StatementSpec query) {
        var bare = query.query(PolicyRepository::row).list();
        var timings = timings(bare.stream().map(it -> it.id().value()).toList());
        return bare.stream()
                .map(it ->
                        new Policy(
                                it.id(),
                                it.version(),
                                it.standard(),
                                it.name(),
                                it.holder(),
                                it.severity(),
                                timings.getOrDefault(it.id(), Map.of()),
                                it.warnings(),
                                it.reopening()))
                .toList();
    }

    private Map<PolicyId, Map<ClockKind, Timing>> timings(List<Long> policies) {
        var timings = new HashMap<PolicyId, Map<ClockKind, Timing>>();
        if (policies.isEmpty()) {
            return timings;
        }
        jdbc.sql(
                        """
                        select policy_id, kind, unit, amount, calendar_id
                        from clock_timing
                        where policy_id in (:policies)
                        """)
                .param("policies", policies)
                .query(row -> {
                    var calendar = Sql.maybeLong(row, "calendar_id");
                    var target = TargetUnit.of(row.getString("unit")).target(row.getInt("amount"));
                    timings.computeIfAbsent(
                                    new PolicyId(row.getLong("policy_id")),
                                    _ -> new EnumMap<>(ClockKind.class))
                            .put(
                                    ClockKind.of(row.getString("kind")),
                                    new Timing(
                                            target,
                                            calendar == null ? null : new CalendarId(calendar)));
                });
        return timings;
    }

    private static Policy row(ResultSet row, int index) throws SQLException {
        var kind = row.getString("holder_kind");
        var severity = row.getString("severity");
        return new Policy(
                new PolicyId(row.getLong("id")),
                row.getInt("version"),
                row.getBoolean("standard"),
                row.getString("name"),
                kind == null ? null : holder(new Subject(kind, row.getLong("holder_id")), row),
                severity == null ? null : Severity.of(severity),
                Map.of(),
                ClockRow.plan(row),
                Reopening.of(row.getString("reopening")));
    }

    private static Holder holder(Subject subject, ResultSet row) throws SQLException {
        return new Holder(subject, subject.toString(), row.getLong("circle_id"));
    }
}
