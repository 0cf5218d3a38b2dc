package org.heed.clock;

import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stores how long each kind of clock runs. */
@Repository
class RuleRepository {

    private final JdbcClient jdbc;

    RuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Target> target(ClockKind kind, Severity severity) {
        return jdbc.sql(
                        """
                        select target.unit, target.amount
                        from clock_rule rule
                        join clock_target target on target.rule_id = rule.id
                        where rule.kind = :kind and target.severity = :severity
                        """)
                .param("kind", kind.word())
                .param("severity", severity.word())
                .query((row, _) ->
                        TargetUnit.of(row.getString("unit")).target(row.getInt("amount")))
                .optional();
    }

    /** Every rule, in the order in which their clocks run. */
    List<Rule> list() {
        var versions = new EnumMap<ClockKind, Integer>(ClockKind.class);
        var targets = new EnumMap<ClockKind, Map<Severity, Target>>(ClockKind.class);
        jdbc.sql(
                        """
                        select rule.kind, rule.version, target.severity, target.unit, target.amount
                        from clock_rule rule
                        left join clock_target target on target.rule_id = rule.id
                        """)
                .query(row -> {
                    var kind = ClockKind.of(row.getString("kind"));
                    versions.put(kind, row.getInt("version"));
                    var of = targets.computeIfAbsent(kind, _ -> new EnumMap<>(Severity.class));
                    if (row.getString("severity") != null) {
                        of.put(
                                Severity.of(row.getString("severity")),
                                TargetUnit.of(row.getString("unit")).target(row.getInt("amount")));
                    }
                });
        var rules = new ArrayList<Rule>();
        targets.forEach((kind, of) ->
                rules.add(new Rule(kind, Objects.requireNonNull(versions.get(kind)), of)));
        return rules;
    }

    Optional<Rule> find(ClockKind kind) {
        return list().stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    void save(Rule rule) {
        var id =
                jdbc.sql(
                                """
                                update clock_rule set version = version + 1
                                where kind = :kind and version = :version
                                returning id
                                """)
                        .param("kind", rule.kind().word())
                        .param("version", rule.version())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(Refused::stale);
        jdbc.sql("delete from clock_target where rule_id = :rule").param("rule", id).update();
        rule.targets().forEach((severity, target) -> add(id, severity, target));
    }

    private void add(long rule, Severity severity, Target target) {
        var stored = StoredTarget.of(target);
        jdbc.sql(
                        """
                        insert into clock_target (rule_id, severity, unit, amount)
                        values (:rule, :severity, :unit, :amount)
                        """)
                .param("rule", rule)
                .param("severity", severity.word())
                .param("unit", stored.unit())
                .param("amount", stored.amount())
                .update();
    }
}
