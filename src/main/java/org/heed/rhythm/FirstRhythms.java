package org.heed.rhythm;

import org.heed.client.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;

/**
 * Whoever was a main contact before Heed knew of rhythms gets the one that holds where nothing was
 * agreed. Whose rhythm somebody ended gets none. Done again, or on many nodes, it changes nothing.
 */
@Component
class FirstRhythms {

    private static final int AT_ONCE = 200;

    private final RhythmRepository rhythms;
    private final RhythmSigns signs;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstRhythms(
            RhythmRepository rhythms,
            RhythmSigns signs,
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction) {
        this.rhythms = rhythms;
        this.signs = signs;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    void sweep() {
        var last = 0L;
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            last = some.getLast();
            for (var contact : some) {
                transaction.executeWithoutResult(_ -> begin(new ContactId(contact)));
            }
        }
    }

    private void begin(ContactId contact) {
        rhythms.begin(contact, Ears.STANDARD, clock.instant()).forEach(signs::show);
    }

    private List<Long> after(long last) {
        return jdbc.sql(
                        """
                        select o.id
                        from v_contact o
                        where o.id > :last and o.main and o.left_on is null
                            and not exists (select 1 from rhythm r where r.contact_id = o.id)
                        order by o.id
                        limit :most
                        """)
                .param("last", last)
                .param("most", AT_ONCE)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
