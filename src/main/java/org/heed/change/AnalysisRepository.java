package org.heed.change;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.heed.project.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Loads and saves analyses and their options; what was written is never rewritten. */
@Repository
class AnalysisRepository {

    private final JdbcClient jdbc;

    AnalysisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Analysis> of(ChangeId change) {
        var options = options(change);
        return jdbc.sql(
                        """
                        select a.number, a.quality, a.risk, a.requirements, a.note, a.analysed_at,
                            a.analysed_by, b.name as by_name, a.approved_at,
                            p.name as approved_name, a.remark, a.withdrawn_at
                        from change_analysis a
                        join v_person b on b.id = a.analysed_by
                        left join v_person p on p.id = a.approved_by
                        where a.change_id = :change
                        order by a.number desc
                        """)
                .param("change", change.value())
                .query((row, index) ->
                        new Analysis(
                                row.getInt("number"),
                                row.getString("quality"),
                                row.getString("risk"),
                                row.getString("requirements"),
                                row.getString("note"),
                                options.getOrDefault(row.getInt("number"), List.of()),
                                Sql.instant(row, "analysed_at"),
                                new PersonId(row.getLong("analysed_by")),
                                row.getString("by_name"),
                                Sql.maybeInstant(row, "approved_at"),
                                row.getString("approved_name"),
                                row.getString("remark"),
                                Sql.maybeInstant(row, "withdrawn_at")))
                .list();
    }

    Analysis get(ChangeId change, int number) {
        return of(change).stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    }

    /** By the number of their analysis, in their order. */
    Map<Integer, List<ChangeOption>> options(ChangeId change) {
        return jdbc
                .sql(
                        """
                        select o.analysis, o.position, o.title, o.effect, o.days, o.currency,
                            o.cost_minor, o.recommended
                        from change_option o
                        where o.change_id = :change
                        order by o.analysis, o.position
                        """)
                .param("change", change.value())
                .query((row, index) -> Map.entry(row.getInt("analysis"), option(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ChangeOption option(ResultSet row) throws SQLException {
        return new ChangeOption(
                row.getInt("position"),
                row.getString("title"),
                row.getString("effect"),
                row.getInt("days"),
                new Money(row.getString("currency"), row.getLong("cost_minor")),
                row.getBoolean("recommended"));
    }

    /** The next version; approvals of the earlier ones count no more. */
    int add(ChangeId change, AnalysisForm form, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        update change_analysis set withdrawn_at = :at
                        where change_id = :change and approved_at is not null
                            and withdrawn_at is null
                        """)
                .param("change", change.value())
                .param("at", Sql.at(at))
                .update();
        int number =
                jdbc.sql(
                                """
                                insert into change_analysis (change_id, number, quality, risk,
                                    requirements, note, analysed_at, analysed_by)
                                select :change, coalesce(max(a.number), 0) + 1, :quality, :risk,
                                    :requirements, :note, :at, :by
                                from change_analysis a where a.change_id = :change
                                returning number
                                """)
                        .param("change", change.value())
                        .param("quality", form.quality().strip())
                        .param("risk", form.risk().strip())
                        .param("requirements", form.requirements().strip())
                        .param("note", form.note().strip())
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .query(Integer.class)
                        .single();
        form.options().forEach(it -> add(change, number, it));
        return number;
    }

    private void add(ChangeId change, int analysis, ChangeOption it) {
        jdbc.sql(
                        """
                        insert into change_option (change_id, analysis, position, title, effect,
                            days, currency, cost_minor, recommended)
                        values (:change, :analysis, :position, :title, :effect,
                            :days, :currency, :cost, :recommended)
                        """)
                .param("change", change.value())
                .param("analysis", analysis)
                .param("position", it.position())
                .param("title", it.title().strip())
                .param("effect", it.effect().strip())
                .param("days", it.days())
                .param("currency", it.cost().currency())
                .param("cost", it.cost().minor())
                .param("recommended", it.recommended())
                .update();
    }

    /** Once for each version. */
    boolean approve(ChangeId change, int number, PersonId by, String remark, Instant at) {
        return jdbc.sql(
                                """
                                update change_analysis
                                set approved_at = :at, approved_by = :by, remark = :remark
                                where change_id = :change and number = :number
                                    and approved_at is null
                                """)
                        .param("change", change.value())
                        .param("number", number)
                        .param("by", by.value())
                        .param("remark", remark.strip())
                        .param("at", Sql.at(at))
                        .update()
                > 0;
    }
}
