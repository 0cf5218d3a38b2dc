package org.heed.history;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Mails and events that were read from files. */
@Repository
class ItemRepository {

    private static final String COLUMNS =
            """
            select i.id, i.project_id, i.kind, i.at, i.ends_at, i.title, i.words, i.language, i.side,
                i.from_name, i.from_address, i.recipients, i.cancelled, i.automatic,
                i.client_visible, i.version
            from history_item i
            """;

    private final JdbcClient jdbc;

    ItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of something that was to be kept. */
    enum Kept {
        ADDED,
        RENEWED,
        KNOWN
    }

    /** The same again is passed over, whoever else reads the same file at the same time. */
    Kept keep(ProjectCard project, ImportId in, NewItem item) {
        var id = insert(project, in, item);
        if (id.isPresent()) {
            if (item.source() != null) {
                jdbc.sql("insert into history_source (item_id, content) values (:id, :content)")
                        .param("id", id.get())
                        .param("content", item.source())
                        .update();
            }
            return Kept.ADDED;
        }
        return item.kind() == ItemKind.EVENT && renew(project, item) ? Kept.RENEWED : Kept.KNOWN;
    }

    private Optional<Long> insert(ProjectCard project, ImportId in, NewItem it) {
        return said(
                        """
                        insert into history_item (project_id, circle_id, import_id, kind, at, ends_at,
                            identity, message, sequence, title, words, language, side, from_name,
                            from_address, recipients, cancelled, automatic)
                        values (:project, :circle, :in, :kind, :at, :ends, :identity, :message,
                            :sequence, :title, :words, :language, :side, :fromName, :fromAddress,
                            :recipients, :cancelled, :automatic)
                        on conflict do nothing
                        returning id
                        """,
                        project,
                        it)
                .param("circle", project.circle().value())
                .param("in", in.value())
                .param("kind", it.kind().word())
                .param("message", it.message())
                .param("side", it.side().name().toLowerCase(java.util.Locale.ROOT))
                .param("automatic", it.automatic())
                .query(Long.class)
                .optional();
    }

    /** A newer version of an event takes the place of the older; what was shown is not any more. */
    private boolean renew(ProjectCard project, NewItem it) {
        return said(
                                """
                                update history_item
                                set at = :at, ends_at = :ends, sequence = :sequence, title = :title,
                                    words = :words, language = :language, from_name = :fromName,
                                    from_address = :fromAddress, recipients = :recipients,
                                    cancelled = :cancelled, client_visible = false,
                                    version = version + 1
                                where project_id = :project and kind = 'event'
                                    and identity = :identity and sequence < :sequence
                                """,
                                project,
                                it)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec said(String sql, ProjectCard project, NewItem it) {
        return jdbc.sql(sql)
                .param("project", project.id().value())
                .param("identity", it.identity())
                .param("at", Sql.at(it.at()))
                .param("ends", Sql.at(it.endsAt()))
                .param("sequence", it.sequence())
                .param("title", it.title())
                .param("words", it.words())
                .param("language", it.language().tag())
                .param("fromName", it.fromName())
                .param("fromAddress", it.fromAddress())
                .param("recipients", it.recipients())
                .param("cancelled", it.cancelled());
    }

    Optional<HistoryItem> find(Me me, ItemId id) {
        return jdbc.sql(COLUMNS + "where i.id = :id and " + Sight.of(me, "i.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ItemRepository::row)
                .optional();
    }

    Optional<byte[]> source(ItemId id) {
        return jdbc.sql("select content from history_source where item_id = :id")
                .param("id", id.value())
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** The last before a moment, the latest first; of those at that moment the smaller ids. */
    List<HistoryItem> before(
            Me me, ProjectId project, Instant at, long item, boolean clientOnly, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where i.project_id = :project and (i.at, i.id) < (:at, :item)
                                    and %s%s
                                order by i.at desc, i.id desc
                                limit :limit
                                """
                                        .formatted(
                                                Sight.each(me, "i.circle_id"),
                                                clientOnly ? " and i.client_visible" : ""))
                .param("project", project.value())
                .param("at", Sql.at(at))
                .param("item", item)
                .param("me", me.id().value())
                .param("limit", limit)
                .query(ItemRepository::row)
                .list();
    }

    List<HistoryItem> among(Me me, ProjectId project, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        COLUMNS
                                + "where i.project_id = :project and i.id in (:ids) and "
                                + Sight.of(me, "i.circle_id"))
                .param("project", project.value())
                .param("ids", ids)
                .param("me", me.id().value())
                .query(ItemRepository::row)
                .list();
    }

    boolean show(ItemId id, int version, boolean visible) {
        return jdbc.sql(
                                """
                                update history_item
                                set client_visible = :visible, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("visible", visible)
                        .update()
                == 1;
    }

    /** The last that the client may read, the earliest of them first. */
    List<ClientHistory.Item> forClient(ProjectId project, int limit) {
        return jdbc.sql(
                        """
                        select i.id, i.kind, i.at, i.title, i.words, i.language, i.from_name,
                            i.from_address, i.cancelled
                        from history_item i
                        where i.project_id = :project and i.client_visible
                        order by i.at desc, i.id desc
                        limit :limit
                        """)
                .param("project", project.value())
                .param("limit", limit)
                .query(ItemRepository::clientRow)
                .list()
                .reversed();
    }

    private static ClientHistory.Item clientRow(ResultSet row, int index) throws SQLException {
        var name = row.getString("from_name");
        return new ClientHistory.Item(
                row.getLong("id"),
                ItemKind.of(row.getString("kind")),
                Sql.instant(row, "at"),
                row.getString("title"),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                name.isEmpty() ? row.getString("from_address") : name,
                row.getBoolean("cancelled"));
    }

    private static HistoryItem row(ResultSet row, int index) throws SQLException {
        return new HistoryItem(
                new ItemId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                ItemKind.of(row.getString("kind")),
                Sql.instant(row, "at"),
                Sql.maybeInstant(row, "ends_at"),
                row.getString("title"),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                ItemSide.of(row.getString("side")),
                row.getString("from_name"),
                row.getString("from_address"),
                row.getString("recipients"),
                row.getBoolean("cancelled"),
                row.getBoolean("automatic"),
                row.getBoolean("client_visible"),
                row.getInt("version"));
    }

    /** Whose an address is: one of ours, somebody at the client, or nobody we know. */
    ItemSide side(ProjectCard project, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return ItemSide.UNKNOWN;
        }
        return jdbc.sql(
                        """
                        select case
                            when exists (select 1 from v_contact c
                                where c.client_id = :client and lower(c.email) = lower(:address))
                                then 'theirs'
                            when exists (select 1 from v_person p
                                where lower(p.email) = lower(:address)) then 'ours'
                            else 'unknown' end as side
                        """)
                .param("client", project.client().value())
                .param("address", address)
                .query((row, index) -> ItemSide.of(row.getString("side")))
                .single();
    }
}
