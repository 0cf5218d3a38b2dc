package org.heed.change;

import org.heed.complaint.Evidence;
import org.heed.conversation.MailId;
import org.heed.document.DocumentId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.heed.project.Baseline;
import org.heed.project.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Loads and saves what was fed back to the client, and what they said to it. */
@Repository
class OfferRepository {

    private final JdbcClient jdbc;
    private final AnalysisRepository analyses;

    OfferRepository(JdbcClient jdbc, AnalysisRepository analyses) {
        this.jdbc = jdbc;
        this.analyses = analyses;
    }

    /** The newest first. */
    List<Offer> of(ChangeId change) {
        var options = analyses.options(change);
        return jdbc.sql(
                        """
                        select o.number, o.analysis, o.baseline, o.ends_on, o.currency,
                            o.value_minor, o.words, o.valid_until, o.put_at, p.name as by_name,
                            o.mail_id
                        from change_offer o
                        join v_person p on p.id = o.put_by
                        where o.change_id = :change
                        order by o.number desc
                        """)
                .param("change", change.value())
                .query((row, index) -> {
                    var mail = Sql.maybeLong(row, "mail_id");
                    return new Offer(
                            row.getInt("number"),
                            row.getInt("analysis"),
                            row.getInt("baseline"),
                            row.getObject("ends_on", LocalDate.class),
                            new Money(row.getString("currency"), row.getLong("value_minor")),
                            row.getString("words"),
                            row.getObject("valid_until", LocalDate.class),
                            Sql.instant(row, "put_at"),
                            row.getString("by_name"),
                            mail == null ? null : new MailId(mail),
                            options.getOrDefault(row.getInt("analysis"), List.of()));
                })
                .list();
    }

    Offer get(ChangeId change, int number) {
        return of(change).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    int next(ChangeId change) {
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) + 1 from change_offer
                        where change_id = :change
                        """)
                .param("change", change.value())
                .query(Integer.class)
                .single();
    }

    void add(
            ChangeId change,
            int number,
            int analysis,
            Baseline from,
            OfferForm form,
            PersonId by,
            Instant at,
            @Nullable MailId mail) {
        jdbc.sql(
                        """
                        insert into change_offer (change_id, number, analysis, baseline, ends_on,
                            currency, value_minor, words, valid_until, put_at, put_by, mail_id)
                        values (:change, :number, :analysis, :baseline, :ends,
                            :currency, :value, :words, :until, :at, :by, :mail)
                        """)
                .param("change", change.value())
                .param("number", number)
                .param("analysis", analysis)
                .param("baseline", from.number())
                .param("ends", from.endsOn())
                .param("currency", from.value().currency())
                .param("value", from.value().minor())
                .param("words", form.words().strip())
                .param("until", form.validUntil())
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("mail", mail == null ? null : mail.value(), Types.BIGINT)
                .update();
    }

    /** The newest first. */
    List<Answered> answers(ChangeId change) {
        return jdbc.sql(
                        """
                        select d.offer, d.verdict, d.chosen, d.later_on, d.words, d.decided_at,
                            d.actor_name, d.evidence, d.reference, d.document_id, d.shown,
                            encode(d.shown_hash, 'hex') as hash
                        from change_decision d
                        where d.change_id = :change
                        order by d.offer desc
                        """)
                .param("change", change.value())
                .query((row, index) -> {
                    var document = Sql.maybeLong(row, "document_id");
                    return new Answered(
                            row.getInt("offer"),
                            row.getString("verdict"),
                            Sql.maybeInt(row, "chosen"),
                            Sql.maybeDay(row, "later_on"),
                            row.getString("words"),
                            Sql.instant(row, "decided_at"),
                            row.getString("actor_name"),
                            row.getString("evidence"),
                            row.getString("reference"),
                            document == null ? null : new DocumentId(document),
                            Objects.requireNonNullElse(row.getString("shown"), ""),
                            Objects.requireNonNullElse(row.getString("hash"), ""));
                })
                .list();
    }

    void answer(
            ChangeId change,
            int offer,
            ClientAnswer it,
            Evidence evidence,
            Actor by,
            Instant decidedAt,
            Instant now) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var name : List.of("chosen", "later", "document", "shown", "hash")) {
            columns.put(name, null);
        }
        columns.put("reference", "");
        if (it instanceof ClientAnswer.Accept accepted) {
            columns.put("chosen", accepted.option());
        } else if (it instanceof ClientAnswer.Later later) {
            columns.put("later", later.on());
        }
        columns.put("evidence", evidence(evidence, columns));
        jdbc.sql(
                        """
                        insert into change_decision (change_id, offer, verdict, chosen, later_on,
                            words, decided_at, recorded_at, actor_kind, actor_id, actor_name,
                            evidence, reference, document_id, shown, shown_hash)
                        values (:change, :offer, :verdict, :chosen::int, :later::date,
                            :words, :at, :now, :kind, :actor, :name,
                            :evidence, :reference, :document::bigint, :shown, :hash::bytea)
                        """)
                .param("change", change.value())
                .param("offer", offer)
                .param("verdict", it.word())
                .param("words", it.words().strip())
                .param("at", Sql.at(decidedAt))
                .param("now", Sql.at(now))
                .param("kind", by.kind().name().toLowerCase(Locale.ROOT))
                .param("actor", by.id(), Types.BIGINT)
                .param("name", by.name())
                .params(columns)
                .update();
    }

    private static String evidence(Evidence evidence, Map<String, @Nullable Object> columns) {
        return switch (evidence) {
            case Evidence.Click click -> {
                columns.put("shown", click.shown());
                columns.put("hash", Secrets.sha256(click.shown()));
                yield "click";
            }
            case Evidence.SignedFile file -> {
                columns.put("document", file.document().value());
                yield "signed-file";
            }
            case Evidence.Mail mail -> {
                columns.put("reference", mail.reference());
                yield "mail";
            }
            case Evidence.Minute minute -> {
                columns.put("reference", minute.reference());
                yield "minute";
            }
        };
    }
}
