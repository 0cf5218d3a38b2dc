package org.heed.timeline;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.timeline.TimelineRepository.Head;
import org.heed.timeline.Verification.Broken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;

/**
 * Tells whether history is as it was written. Source: security, "Audit"; issue item 5. Reads in one
 * snapshot, so that an entry written meanwhile is not taken for a flaw.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Chains {

    private static final int CHAINS = 500;
    private static final long ENTRIES = 20_000;

    private final TimelineRepository repository;
    private final JdbcClient jdbc;
    private final Clock clock;

    Chains(TimelineRepository repository, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads the whole chain of one record.
     *
     * @throws NotFound when nothing ever happened to it, or nothing this person may see
     */
    public Verification verify(Me me, Subject subject) {
        if (!me.everything() && !sees(me, subject)) {
            throw new NotFound();
        }
        return verify(repository.head(subject).orElseThrow(NotFound::new));
    }

    /**
     * The next step of verifying all chains: at most 500 chains, and no further one begun after
     * 20,000 entries.
     *
     * @param cursor of the step before; none to begin
     * @throws NotFound for anybody but an administrator
     */
    public Sweep verifyNext(Me me, @Nullable String cursor) {
        requireAdministrator(me);
        var from = Cursor.read(cursor, 1);
        var heads = repository.heads(from == null ? 0 : from.number(0), CHAINS);
        var broken = new ArrayList<Broken>();
        long entries = 0;
        int chains = 0;
        while (chains < heads.size() && entries < ENTRIES) {
            var verified = verify(heads.get(chains++));
            entries += verified.entries();
            if (verified instanceof Broken found) {
                broken.add(found);
            }
        }
        if (chains == heads.size() && heads.size() < CHAINS) {
            return new Sweep(chains, entries, broken, null, 100);
        }
        long last = heads.get(chains - 1).id();
        int share = (int) (last * 99 / Math.max(last, repository.lastHead()));
        return new Sweep(chains, entries, broken, Cursor.of(last).toString(), share);
    }

    /**
     * The record that people call by a number or name; the newest when several are.
     *
     * @throws NotFound when there is none, and for anybody but an administrator
     */
    public Subject called(Me me, String label) {
        requireAdministrator(me);
        return jdbc.sql(
                        """
                        select kind, subject_id
                        from v_search_entry
                        where lower(label) = lower(:label)
                        order by subject_id desc
                        limit 1
                        """)
                .param("label", label.strip())
                .query((row, index) ->
                        new Subject(row.getString("kind"), row.getLong("subject_id")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Verification verify(Head head) {
        var reading = new Reading(head.subject());
        repository.read(head.subject(), reading::read);
        return reading.end(head, clock.instant());
    }

    private boolean sees(Me me, Subject subject) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from timeline_place p
                            where p.subject_kind = :kind and p.subject_id = :subject and\
                        """
                                + " "
                                + Sight.of(me, "p.circle_id")
                                + ")")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("me", me.id().value())
                .query(Boolean.class)
                .single();
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
