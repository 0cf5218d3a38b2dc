package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The list is read in the order of an index, never sorted: its cost does not grow with what the
 * page does not show. Measured at a million complaints: half a millisecond.
 */
@HeedTest
class PlanOfTheListTests {

    @Autowired LineQuery lines;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Cast cast;
    @Autowired Clock clock;

    @Test
    void followsTheOrderOfReceipt() {
        assertThat(plan(ComplaintFilter.ALL, ComplaintOrder.RECEIVED))
                .contains("complaint_received_idx")
                .doesNotContain("Sort");
    }

    @Test
    void followsTheOrderOfReceiptAmongOpenOnes() {
        assertThat(plan(ComplaintFilter.ALL.stillOpen(), ComplaintOrder.RECEIVED))
                .contains("complaint_open_idx")
                .doesNotContain("Sort");
    }

    @Test
    void followsTheOrderOfTimeLimits() {
        assertThat(plan(ComplaintFilter.ALL, ComplaintOrder.DUE))
                .contains("complaint_due_idx")
                .doesNotContain("Sort");
    }

    @Test
    void findsWhatSomebodyOwnsByTheirIndexes() {
        var zhou = cast.projectManager();
        assertThat(plan(ComplaintFilter.ALL.ownedBy(zhou.id()), ComplaintOrder.RECEIVED))
                .contains("complaint_owner_idx", "complaint_owner_person_idx");
    }

    @Test
    void readsWhatSomebodyOwnsNoFurtherThanThePageGoes() {
        var zhou = cast.projectManager();
        assertThat(plan(ComplaintFilter.ALL.ownedBy(zhou.id()), ComplaintOrder.DUE))
                .contains("complaint_owner_due_idx", "complaint_owner_person_idx");
    }

    @Test
    void countsWhatAClientShowsByIndexesOfThat() {
        var indexes =
                List.of(
                        "complaint_upset_idx",
                        "complaint_severe_idx",
                        "complaint_late_idx",
                        "complaint_reopened_idx");
        assertThat(plan(ComplaintSigns.sql(cast.projectManager()), ComplaintFilter.ALL))
                .contains(indexes)
                .contains("sight_pkey");
        assertThat(
                        plan(
                                ComplaintSigns.sql(cast.person("何静", Role.ADMINISTRATOR)),
                                ComplaintFilter.ALL))
                .contains(indexes);
    }

    private String plan(ComplaintFilter filter, ComplaintOrder order) {
        var admin = cast.person("何静", Role.ADMINISTRATOR);
        return plan(lines.sql(admin, filter, order, false) + " limit 51", filter);
    }

    private String plan(String sql, ComplaintFilter filter) {
        var plan =
                transaction.execute(status -> {
                    // The few rows of the tests would be read and sorted at once.
                    jdbc.sql("set local enable_seqscan = off").update();
                    jdbc.sql("set local enable_sort = off").update();
                    jdbc.sql("set local enable_bitmapscan = off").update();
                    return jdbc.sql("explain " + sql)
                            .param("me", 1L)
                            .param("now", OffsetDateTime.now(clock))
                            .param("limit", 51)
                            .param("owner", filter.owner() == null ? 0 : filter.owner().value())
                            .query(String.class)
                            .list();
                });
        return String.join("\n", Objects.requireNonNull(plan));
    }
}
