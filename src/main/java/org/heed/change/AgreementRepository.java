package org.heed.change;

import org.heed.document.DocumentId;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Loads and saves agreements and the names under them. */
@Repository
class AgreementRepository {

    private final JdbcClient jdbc;

    AgreementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Agreement> of(ChangeId change) {
        var signed = signatures(change);
        return jdbc.sql(
                        """
                        select a.number, a.offer, a.chosen, a.baseline, a.language, a.terms, a.text,
                            encode(a.hash, 'hex') as hash, a.drawn_at, a.drawn_by
                        from change_agreement a
                        where a.change_id = :change
                        order by a.number desc
                        """)
                .param("change", change.value())
                .query((row, index) ->
                        new Agreement(
                                row.getInt("number"),
                                row.getInt("offer"),
                                row.getInt("chosen"),
                                row.getInt("baseline"),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("terms"),
                                row.getString("text"),
                                row.getString("hash"),
                                Sql.instant(row, "drawn_at"),
                                row.getString("drawn_by"),
                                signed.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    Agreement get(ChangeId change, int number) {
        return of(change).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    int next(ChangeId change) {
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) + 1 from change_agreement
                        where change_id = :change
                        """)
                .param("change", change.value())
                .query(Integer.class)
                .single();
    }

    void add(ChangeId change, Agreement it) {
        jdbc.sql(
                        """
                        insert into change_agreement (change_id, number, offer, chosen, baseline,
                            language, terms, text, hash, drawn_at, drawn_by)
                        values (:change, :number, :offer, :chosen, :baseline,
                            :language, :terms, :text, :hash, :at, :by)
                        """)
                .param("change", change.value())
                .param("number", it.number())
                .param("offer", it.offer())
                .param("chosen", it.chosen())
                .param("baseline", it.baseline())
                .param("language", it.language().tag())
                .param("terms", it.terms())
                .param("text", it.text())
                .param("hash", HexFormat.of().parseHex(it.hash()))
                .param("at", Sql.at(it.at()))
                .param("by", it.by())
                .update();
    }

    private Map<Integer, List<Signature>> signatures(ChangeId change) {
        return jdbc
                .sql(
                        """
                        select s.agreement, s.side, s.name, s.role, s.signed_on, s.recorded_at,
                            s.actor_name, encode(s.hash, 'hex') as hash, s.document_id
                        from change_signature s
                        where s.change_id = :change
                        order by s.agreement, s.side
                        """)
                .param("change", change.value())
                .query((row, index) -> Map.entry(row.getInt("agreement"), signature(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var document = Sql.maybeLong(row, "document_id");
        return new Signature(
                Signature.Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("role"),
                row.getObject("signed_on", LocalDate.class),
                Sql.instant(row, "recorded_at"),
                row.getString("actor_name"),
                row.getString("hash"),
                document == null ? null : new DocumentId(document));
    }

    /** Once for each side of a text. */
    boolean sign(ChangeId change, int agreement, Signature it, Actor by) {
        var document = it.document();
        return jdbc.sql(
                                """
                                insert into change_signature (change_id, agreement, side, name,
                                    role, signed_on, recorded_at, actor_kind, actor_id, actor_name,
                                    hash, document_id)
                                values (:change, :agreement, :side, :name,
                                    :role, :on, :at, :kind, :actor, :actorName,
                                    :hash, :document)
                                on conflict do nothing
                                """)
                        .param("change", change.value())
                        .param("agreement", agreement)
                        .param("side", it.side().word())
                        .param("name", it.name())
                        .param("role", it.role())
                        .param("on", it.on())
                        .param("at", Sql.at(it.recordedAt()))
                        .param("kind", by.kind().name().toLowerCase(Locale.ROOT))
                        .param("actor", by.id(), Types.BIGINT)
                        .param("actorName", by.name())
                        .param("hash", HexFormat.of().parseHex(it.hash()))
                        .param("document", document == null ? null : document.value(), Types.BIGINT)
                        .update()
                > 0;
    }
}
