package org.heed.rhythm;

import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Instant;

/** Who acts on a line, how, and until when. */
@Repository
class RadarSteps {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Clock clock;

    RadarSteps(JdbcClient jdbc, Sight sight, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.clock = clock;
    }

    void plan(Me me, RadarLineId id, int version, PersonId owner, Instant actBy, String step) {
        var circle =
                jdbc.sql(
                                "select l.circle_id from radar_line l where l.id = :id and "
                                        + "l.grounds > 0 and "
                                        + Sight.of(me, "l.circle_id"))
                        .param("id", id.value())
                        .param("me", me.id().value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        new Checks()
                .required("step", step, 500)
                .that(sight.isIn(owner, new CircleId(circle)), "rhythm.refused.cannot-see", "owner")
                .that(actBy.isAfter(clock.instant()), "rhythm.refused.passed", "actBy")
                .done();
        save(id, version, owner, actBy, step);
    }

    private void save(RadarLineId id, int version, PersonId owner, Instant actBy, String step) {
        var saved =
                jdbc.sql(
                                """
                                update radar_line
                                set owner_id = :owner, act_by = :actBy, step = :step,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("owner", owner.value())
                        .param("actBy", Sql.at(actBy))
                        .param("step", step.strip())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }
}
