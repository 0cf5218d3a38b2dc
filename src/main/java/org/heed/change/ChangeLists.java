package org.heed.change;

import org.heed.client.ClientId;
import org.heed.complaint.ComplaintId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.heed.project.Baselines;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks change requests up; one outside of one's circles does not exist. */
@Service
@Transactional(readOnly = true)
public class ChangeLists {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ChangeRepository changes;
    private final AnalysisRepository analyses;
    private final OfferRepository offers;
    private final AgreementRepository agreements;
    private final GateRepository gates;
    private final Analyses judging;
    private final Baselines baselines;
    private final Clock clock;

    ChangeLists(
            JdbcClient jdbc,
            ChangeRepository changes,
            AnalysisRepository analyses,
            OfferRepository offers,
            AgreementRepository agreements,
            GateRepository gates,
            Analyses judging,
            Baselines baselines,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.analyses = analyses;
        this.offers = offers;
        this.agreements = agreements;
        this.gates = gates;
        this.judging = judging;
        this.baselines = baselines;
        this.clock = clock;
    }

    /** The change; throws NotFound. */
    public ChangeCard card(Me me, ChangeId id) {
        return changes.find(me, id).orElseThrow(NotFound::new);
    }

    /** The change with its parts; throws NotFound. */
    public ChangeWhole get(Me me, ChangeId id) {
        var card = card(me, id);
        var all = analyses.of(id);
        var newest = all.isEmpty() ? null : all.getFirst();
        return new ChangeWhole(
                card,
                all,
                newest == null ? ApprovalNeed.NONE : judging.need(card, newest),
                newest != null && judging.mayApprove(me, card, newest),
                offers.of(id),
                offers.answers(id),
                agreements.of(id),
                gates.of(id),
                gates.notices(id),
                baselines.current(card.project()).orElse(null));
    }

    /** The newest first. */
    public Slice<ChangeCard> list(Me me, ChangeFilter filter, @Nullable Cursor after, int limit) {
        var client = filter.client();
        var project = filter.project();
        var rows =
                jdbc.sql(
                                ChangeRepository.COLUMNS
                                        + "where c.id < :last and "
                                        + state(filter.state())
                                        + (client == null ? "" : " and c.client_id = :client")
                                        + (project == null ? "" : " and c.project_id = :project")
                                        + (filter.mine() ? " and c.owner_id = :me" : "")
                                        + (filter.overdue() ? OVERDUE : "")
                                        + " and "
                                        + Sight.of(me, "c.circle_id")
                                        + " order by c.id desc limit :limit")
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("state", filter.state())
                        .param("client", client == null ? 0 : client.value())
                        .param("project", project == null ? 0 : project.value())
                        .param("me", me.id().value())
                        .param("now", Sql.at(clock.instant()))
                        .param("limit", limit + 1)
                        .query(ChangeRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** As {@link ChangeCard#overdue}, in SQL: days are those of the client. */
    private static final String OVERDUE =
            """
             and (c.state = 'fed-back' and o.valid_until < (:now at time zone k.zone)::date
                or c.state = 'deferred' and c.until <= (:now at time zone k.zone)::date
                or c.state = 'insisted' and (e.due_at is null or e.due_at < :now))
            """;

    private static String state(String word) {
        return switch (word) {
            case "all" -> "true";
            case "open" -> "c.state not in ('done', 'withdrawn')";
            default -> "c.state = :state";
        };
    }

    /** Those of a client, or of one of its projects, the newest first; at most {@code limit}. */
    public List<ChangeCard> of(Me me, ClientId client, @Nullable ProjectId project, int limit) {
        return list(me, new ChangeFilter("all", client, project, false, false), null, limit)
                .items();
    }

    /** Those a complaint led to, the newest first. */
    public List<ChangeCard> of(Me me, ComplaintId complaint) {
        return jdbc.sql(
                        ChangeRepository.COLUMNS
                                + "where c.complaint_id = :complaint and "
                                + Sight.of(me, "c.circle_id")
                                + " order by c.id desc limit "
                                + MOST)
                .param("complaint", complaint.value())
                .param("me", me.id().value())
                .query(ChangeRepository::card)
                .list();
    }

    /**
     * What has come to a day on which I have to act: an offer of mine ran out, something I put off
     * is back, or what one of my people analysed needs my approval; at most 200.
     *
     * @param until the day that is asked for, exclusive
     */
    public List<ChangeCard> dueOf(Me me, LocalDate until) {
        return jdbc.sql(
                        ChangeRepository.COLUMNS
                                + """
                                where c.state not in ('done', 'withdrawn')
                                    and c.owner_id = any (array(
                                        select s.id from v_person s
                                        where s.id = :me or s.superior_id = :me))
                                    and (c.owner_id = :me
                                        and (c.state = 'fed-back' and o.valid_until < :until
                                            or c.state = 'deferred' and c.until < :until)
                                    or c.owner_id <> :me and c.state = 'analysed'
                                        and exists (
                                            select 1 from change_analysis a
                                            where a.change_id = c.id and a.number = c.analysis
                                                and a.analysed_by <> :me and a.approved_at is null)
                                        and exists (
                                            select 1
                                            from change_option x
                                            left join change_limit l on l.currency = x.currency
                                            where x.change_id = c.id and x.analysis = c.analysis
                                                and (l.currency is null and x.cost_minor > 0
                                                    or x.cost_minor > l.cost_minor
                                                    or x.days > l.days)))
                                    and \
                                """
                                + Sight.of(me, "c.circle_id")
                                + " order by coalesce(c.until, o.valid_until), c.id limit "
                                + MOST)
                .param("until", until)
                .param("me", me.id().value())
                .query(ChangeRepository::card)
                .list();
    }
}
