package org.heed.change;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.stream.Collectors;

/** The rule by size: what is above needs a superior's approval. Source: R062. */
@Service
@Transactional
public class Limits {

    private final JdbcClient jdbc;

    Limits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By currency. */
    @Transactional(readOnly = true)
    public List<Limit> all() {
        return jdbc.sql(
                        """
                        select l.currency, l.cost_minor, l.days, l.version
                        from change_limit l
                        order by l.currency
                        """)
                .query((row, index) ->
                        new Limit(
                                new Money(row.getString("currency"), row.getLong("cost_minor")),
                                row.getInt("days"),
                                row.getInt("version")))
                .list();
    }

    /**
     * Sets one. Only for administrators.
     *
     * @param seen the version the writer saw; 0 for a currency that has none yet
     * @throws Refused at {@code cost}, {@code days}; stale
     */
    public void set(Me me, int seen, Money cost, int days) {
        me.requireAdministrator();
        new Checks()
                .that(cost.minor() >= 0, "change.refused.limit", "cost")
                .that(days >= 0 && days <= 3650, "change.refused.days", "days")
                .done();
        int saved =
                jdbc.sql(
                                """
                                insert into change_limit (currency, cost_minor, days)
                                select :currency, :cost, :days
                                where :seen = 0 or exists (
                                    select 1 from change_limit l where l.currency = :currency)
                                on conflict (currency) do update
                                    set cost_minor = excluded.cost_minor, days = excluded.days,
                                        version = change_limit.version + 1
                                    where change_limit.version = :seen
                                """)
                        .param("currency", cost.currency())
                        .param("cost", cost.minor())
                        .param("days", days)
                        .param("seen", seen)
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }

    /** Whether any of its options is above the limit of its currency. */
    boolean exceeded(Analysis analysis) {
        var limits = all().stream().collect(Collectors.toMap(it -> it.cost().currency(), it -> it));
        return analysis.options().stream()
                .anyMatch(it -> exceeds(it, limits.get(it.cost().currency())));
    }

    private static boolean exceeds(ChangeOption option, @Nullable Limit limit) {
        return limit == null
                ? option.cost().minor() > 0
                : option.cost().minor() > limit.cost().minor() || option.days() > limit.days();
    }
}
