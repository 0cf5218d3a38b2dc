package org.heed.portal;

import org.heed.kernel.Concerns;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings;
import org.heed.kernel.Tidings.Alarm;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** That a client looked at their page is for today: whoever owns the complaint may want to call. */
@Repository
class PortalConcerns implements Concerns {

    private final JdbcClient jdbc;

    PortalConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Tidings> of(Happening happening) {
        if (!(happening instanceof PortalHappening.Entered entered)) {
            return Optional.empty();
        }
        return jdbc.sql("select owner_id from v_complaint where id = :id")
                .param("id", entered.about().subject().id())
                .query(Long.class)
                .optional()
                .map(it -> Tidings.of(Alarm.NONE, new Reader(it, "owner", Urgency.TODAY)));
    }
}
