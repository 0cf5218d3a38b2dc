package org.heed.clock;

import org.heed.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;

/** Writes policies and moves them among each other. */
@Repository
class PolicyContentRepository {

    private final JdbcClient jdbc;

    PolicyContentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PolicyId add(PolicyForm form) {
        var id =
                bound(
                                """
                                insert into clock_policy (
                                    name, severity, holder_kind, holder_id, circle_id, position,
                                    warn_shares, warn_leads, repeat_minutes, reopening)
                                select :name, :severity, :holderKind, :holderId, :circle,
                                       coalesce(max(position), 0) + 1,
                                       :shares::smallint[], :leads::int[], :repeat::int, :reopening
                                from clock_policy
                                returning id
                                """,
                                form,
                                false)
                        .query(Long.class)
                        .single();
        form.timings().forEach((kind, timing) -> add(id, kind, timing));
        return new PolicyId(id);
    }

    /** Writes a policy; refuses when it is no longer the one the writer saw. */
    void save(PolicyId policy, int version, boolean standard, PolicyForm form) {
        int changed =
                bound(
                                """
                                update clock_policy
                                set name = :name, severity = :severity, holder_kind = :holderKind,
                                    holder_id = :holderId, circle_id = :circle,
                                    warn_shares = :shares::smallint[], warn_leads = :leads::int[],
                                    repeat_minutes = :repeat, reopening = :reopening,
                                    version = version + 1
                                where id = :id and version = :version and not retired
                                """,
                                form,
                                standard)
                        .param("id", policy.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
        jdbc.sql("delete from clock_timing where policy_id = :id")
                .param("id", policy.value())
                .update();
        form.timings().forEach((kind, timing) -> add(policy.value(), kind, timing));
    }

    private JdbcClient.StatementSpec bound(String sql, PolicyForm form, boolean standard) {
        var holder = standard ? null : form.holder();
        var severity = form.severity();
        return jdbc.sql(sql)
                .params(ClockColumns.plan(form.warnings()))
                .param("name", standard ? null : form.name().strip(), Types.VARCHAR)
                .param("severity", severity == null ? null : severity.word(), Types.VARCHAR)
                .param("holderKind", holder == null ? null : holder.subject().kind(), Types.VARCHAR)
                .param("holderId", holder == null ? null : holder.subject().id(), Types.BIGINT)
                .param("circle", holder == null ? null : holder.circle(), Types.BIGINT)
                .param("reopening", form.reopening().word());
    }

    private void add(long policy, ClockKind kind, Timing timing) {
        var stored = StoredTarget.of(timing.target());
        var calendar = timing.calendar();
        jdbc.sql(
                        """
                        insert into clock_timing (policy_id, kind, unit, amount, calendar_id)
                        values (:policy, :kind, :unit, :amount, :calendar)
                        """)
                .param("policy", policy)
                .param("kind", kind.word())
                .param("unit", stored.unit())
                .param("amount", stored.amount())
                .param("calendar", calendar == null ? null : calendar.value(), Types.BIGINT)
                .update();
    }

    /** Changes places with the one above; the first stays first, standard ones do not move. */
    void raise(PolicyId policy, int version) {
        int changed =
                jdbc.sql(
                                """
                                with moved as (
                                    select id, position from clock_policy
                                    where id = :id and version = :version
                                      and not standard and not retired
                                ), above as (
                                    select other.id, other.position
                                    from clock_policy other, moved
                                    where not other.standard and not other.retired
                                      and other.position < moved.position
                                    order by other.position desc
                                    limit 1
                                )
                                update clock_policy policy
                                set position = case when policy.id = moved.id
                                                    then above.position else moved.position end,
                                    version = policy.version + 1
                                from moved, above
                                where policy.id in (moved.id, above.id)
                                """)
                        .param("id", policy.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
    }

    void retire(PolicyId policy, int version) {
        int changed =
                jdbc.sql(
                                """
                                update clock_policy set retired = true, version = version + 1
                                where id = :id and version = :version
                                  and not standard and not retired
                                """)
                        .param("id", policy.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
    }
}
