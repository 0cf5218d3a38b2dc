package org.heed.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.Told;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.heed.timeline.Verification.Broken;
import org.heed.timeline.Verification.Flaw;
import org.heed.timeline.Verification.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@HeedTest
class ChainsTests {

    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Chains chains;
    @Autowired private Circles circles;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;

    private Me administrator;
    private CircleId circle;
    private Subject complaint;

    @BeforeEach
    void aComplaintWithThreeEntries() {
        administrator = cast.administrator();
        circle = circles.open(null);
        complaint = new Subject("test-complaint", Cast.next());
        for (int i = 1; i <= 3; i++) {
            tell("第" + i + "句", complaint);
        }
    }

    @Test
    void areIntactAsLongAsNobodyTouchesThem() {
        assertThat(chains.verify(administrator, complaint))
                .isInstanceOfSatisfying(Intact.class, it -> assertThat(it.entries()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update timeline_entry set quote = '别的话' where sequence = 2 | 2 | CONTENT",
                "update timeline_entry set client_visible = true where sequence = 1 | 1 | CONTENT",
                "update timeline_entry set facts = '{}' where sequence = 3 | 3 | CONTENT",
                "update timeline_entry set actor_name = '刘建国' where sequence = 2 | 2 | CONTENT",
                "delete from timeline_entry where sequence = 2 | 2 | GAP",
                "delete from timeline_entry where sequence = 1 | 1 | GAP",
                "delete from timeline_entry where sequence = 3 | 3 | TAIL",
                "delete from timeline_entry where sequence > 0 | 1 | TAIL",
            })
    void tellWhereTheyBroke(String tampering, long sequence, Flaw flaw) {
        tamper(tampering);

        assertThat(chains.verify(administrator, complaint))
                .isInstanceOfSatisfying(
                        Broken.class,
                        it -> {
                            assertThat(it.sequence()).isEqualTo(sequence);
                            assertThat(it.flaw()).isEqualTo(flaw);
                        });
    }

    @Test
    void tellThatALinkWasWrittenAgainWithAHashOfItsOwn() {
        var other = new Subject("test-complaint", Cast.next());
        tell("别的话", other);
        tamper(
                """
                update timeline_entry set previous_hash =
                    (select hash from timeline_entry where sequence = 1
                        and subject_id = %d and subject_kind = 'test-complaint')
                where sequence = 2\
                """
                        .formatted(other.id()));

        assertThat(chains.verify(administrator, complaint))
                .isInstanceOfSatisfying(Broken.class, it -> assertThat(it.sequence()).isEqualTo(2));
    }

    @Test
    void haveNoGapWhenTwentyWriteAtOnce() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written =
                    IntStream.range(0, 20)
                            .mapToObj(it -> writers.submit(() -> tell("同时", complaint)))
                            .toList();
            for (var one : written) {
                one.get();
            }
        }

        assertThat(chains.verify(administrator, complaint))
                .isInstanceOfSatisfying(Intact.class, it -> assertThat(it.entries()).isEqualTo(23));
    }

    @Test
    void areVerifiedOnlyForThoseWhoMaySeeThem() {
        var stranger = cast.projectManager();

        assertThatThrownBy(() -> chains.verify(stranger, complaint)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chains.verifyNext(stranger, null)).isInstanceOf(NotFound.class);

        circles.seat(circle, stranger.id());
        assertThat(chains.verify(stranger, complaint)).isInstanceOf(Intact.class);
    }

    @Test
    void areAllReadStepByStepAndTheBrokenOneIsNamed() {
        tamper("update timeline_entry set quote = '别的话' where sequence = 2");

        var broken = false;
        String cursor = null;
        do {
            var step = chains.verifyNext(administrator, cursor);
            broken |= step.broken().stream().anyMatch(it -> it.subject().equals(complaint));
            cursor = step.next();
        } while (cursor != null);

        assertThat(broken).isTrue();
    }

    @Test
    void areAnAdministratorsPageAndNobodyElses() {
        var page = browser.get().uri("/settings/timeline?from=start");

        assertThat(page.with(cast.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("历史是否完整", "已核对");
        assertThat(
                        browser.get()
                                .uri("/settings/timeline")
                                .with(cast.signedIn(cast.projectManager())))
                .hasStatus(404);
        assertThat(
                        browser.get()
                                .uri("/settings/timeline?number=HD-99999")
                                .with(cast.signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("没有叫“HD-99999”的记录");
    }

    private void tell(String words, Subject about) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(Told.internally(about, circle.value(), words)));
    }

    /** As somebody who owns the database would. */
    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table timeline_entry disable trigger user").update();
            jdbc.sql("alter table timeline_place disable trigger user").update();
            if (sql.startsWith("delete")) {
                tamperWith("delete from timeline_place where entry_id > 0");
            }
            tamperWith(sql);
            jdbc.sql("alter table timeline_entry enable trigger user").update();
            jdbc.sql("alter table timeline_place enable trigger user").update();
        });
    }

    private void tamperWith(String sql) {
        jdbc.sql(sql + " and subject_kind = 'test-complaint' and subject_id = :id")
                .param("id", complaint.id())
                .update();
    }
}
