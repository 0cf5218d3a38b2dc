package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The clients who may be turning away, with every reason in words: no score without its sum. Those
 * with a grave reason come first, then those with most reasons.
 */
@Service
@Transactional(readOnly = true)
public class Warnings {

    /** How far back the share of briefed leaders is counted. */
    public static final Duration QUARTER = Duration.ofDays(90);

    private static final int MOST = 50;

    private final ObjectProvider<EarlySigns> rooms;
    private final ObjectProvider<BriefedMeasure> measure;
    private final OwnSigns own;
    private final JdbcClient jdbc;
    private final Clock clock;

    Warnings(
            ObjectProvider<EarlySigns> rooms,
            ObjectProvider<BriefedMeasure> measure,
            OwnSigns own,
            JdbcClient jdbc,
            Clock clock) {
        this.rooms = rooms;
        this.measure = measure;
        this.own = own;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At most 50 clients. */
    public List<Warning> list(Me me) {
        var byClient =
                rooms.orderedStream()
                        .flatMap(it -> it.signs(me).stream())
                        .collect(
                                Collectors.groupingBy(
                                        EarlySign::client,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var first =
                byClient.entrySet().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Map.Entry<ClientId, List<EarlySign>> it) ->
                                                        -graves(it.getValue()))
                                        .thenComparingInt(it -> -it.getValue().size())
                                        .thenComparingLong(it -> it.getKey().value()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
        return warnings(me, first, byClient);
    }

    /** The share of briefed leaders; empty in a house without complaints. */
    public Optional<BriefedMeasure.Share> briefed(Me me) {
        return measure.stream()
                .findFirst()
                .map(it -> it.measure(me, clock.instant().minus(QUARTER)));
    }

    private static long graves(List<EarlySign> signs) {
        return signs.stream().filter(EarlySign::grave).count();
    }

    private List<Warning> warnings(
            Me me, List<ClientId> clients, Map<ClientId, List<EarlySign>> signs) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var ids = clients.stream().map(ClientId::value).toList();
        var strategies = new HashMap<ClientId, List<String>>();
        own.strategies(me, ids)
                .forEach(it ->
                        strategies
                                .computeIfAbsent(it.client(), _ -> new ArrayList<>())
                                .add(it.text()));
        var known = new HashMap<ClientId, Warning>();
        jdbc.sql(
                        """
                        select c.id, c.slug, c.short_name, c.language, k.going_on, k.answer,
                            k.avoid, k.language as card_language, p.name as written_by,
                            k.written_at, k.version, t.at, t.recorded_by, t.words,
                            t.language as words_language
                        from v_client c
                        left join leader_card k on k.client_id = c.id
                        left join v_person p on p.id = k.written_by
                        left join lateral (
                            select v.at, v.recorded_by, v.words, v.language
                            from v_touchpoint v
                            where v.client_id = c.id and v.direction = 'out' and %s
                            order by v.at desc
                            limit 1
                        ) t on true
                        where c.id = any (:ids) and %s
                        """
                                .formatted(
                                        Sight.of(me, "v.circle_id"), Sight.of(me, "c.circle_id")))
                .param("ids", ids.toArray(Long[]::new))
                .param("me", me.id().value())
                .query((row, index) -> warning(row, signs, strategies))
                .list()
                .forEach(it -> known.put(it.client(), it));
        return clients.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Warning warning(
            ResultSet row,
            Map<ClientId, List<EarlySign>> signs,
            Map<ClientId, List<String>> strategies)
            throws SQLException {
        var client = new ClientId(row.getLong("id"));
        var written = Sql.maybeInstant(row, "written_at");
        var said = Sql.maybeInstant(row, "at");
        return new Warning(
                client,
                row.getString("slug"),
                row.getString("short_name"),
                language(row, "language"),
                signs.getOrDefault(client, List.of()).stream()
                        .sorted(Comparator.comparing(it -> !it.grave()))
                        .toList(),
                written == null
                        ? null
                        : new LeaderCard(
                                client,
                                row.getString("going_on"),
                                row.getString("answer"),
                                row.getString("avoid"),
                                language(row, "card_language"),
                                row.getString("written_by"),
                                written,
                                row.getInt("version")),
                said == null
                        ? null
                        : new Warning.LastWord(
                                said,
                                row.getString("recorded_by"),
                                row.getString("words"),
                                language(row, "words_language")),
                strategies.getOrDefault(client, List.of()));
    }

    private static Language language(ResultSet row, String column) throws SQLException {
        return Language.of(row.getString(column)).orElseThrow();
    }
}
