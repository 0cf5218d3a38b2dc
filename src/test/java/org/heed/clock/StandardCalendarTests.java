package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The house has no calendar yet; the first run is about to choose its language and zone. */
@HeedTest
class StandardCalendarTests {

    @Autowired CalendarShelf shelf;
    @Autowired CalendarLists lists;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Organisation organisation;
    @Autowired TestClock time;
    @Autowired Cast cast;

    private CalendarId usual = new CalendarId(0);
    private Instant before = Instant.EPOCH;
    private Organisation.Card house;

    @BeforeEach
    void noneYet() {
        usual = shelf.standard().of();
        before = time.instant();
        jdbc.sql("update working_calendar set standard = false where standard").update();
        jdbc.sql("update working_calendar set name = name || ' ' || id where name = '辦公時間'")
                .update();
        time.pass(Duration.ofMinutes(1)); // so that no node remembers the house as it was
        house = organisation.card();
        time.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void theUsualOne() {
        jdbc.sql(
                        """
                        update working_calendar set standard = false, name = name || ' ' || id
                        where standard
                        """)
                .update();
        jdbc.sql("update working_calendar set standard = true where id = :id")
                .param("id", usual.value())
                .update();
        organisation.change(
                cast.administrator(),
                house.version(),
                house.name(),
                house.language(),
                house.zone());
        time.set(before);
    }

    /** The sample world is filled in before the first run is committed, and asks for it. */
    @Test
    void keepsTheHoursOfTheZoneTheFirstRunIsJustChoosing() {
        transaction.executeWithoutResult(choosing -> {
            jdbc.sql("update organisation set zone = 'Asia/Shanghai', language = 'zh-Hant'")
                    .update();
            assertThat(shelf.standard().calendar().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            choosing.setRollbackOnly();
        });

        assertThat(lists.list(cast.administrator()))
                .filteredOn(CalendarLine::standard)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("辦公時間");
                    assertThat(it.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
                    assertThat(it.version()).isEqualTo(1);
                });
    }
}
