package org.heed.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.Told;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Happening;
import org.heed.kernel.Quote;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Objects;

@HeedTest
class TimelineTests {

    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TimelineLists timelines;
    @Autowired private Circles circles;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;

    private Me manager;
    private CircleId circle;
    private Subject complaint;
    private Subject client;

    @BeforeEach
    void aComplaintOfAClient() {
        manager = cast.projectManager();
        circle = circles.open(null);
        circles.seat(circle, manager.id());
        complaint = new Subject("test-complaint", Cast.next());
        client = new Subject("test-client", Cast.next());
    }

    @Test
    void keepsEverythingThatWasSaid() {
        tell(told("上线又延期了"));

        var entry = of(manager, complaint, TimelineFilter.ALL).getFirst();

        assertThat(entry.subject()).isEqualTo(complaint);
        assertThat(entry.actor().name()).isEqualTo("周思远");
        assertThat(entry.facts()).containsEntry("number", "HD-0143");
        assertThat(entry.quote()).extracting(Quote::text).isEqualTo("上线又延期了");
        assertThat(entry.clientVisible()).isFalse();
    }

    @Test
    void showsTheNewestFirstAndGoesOnWhereItStopped() {
        for (var words : List.of("一", "二", "三")) {
            tell(told(words));
        }

        var first = timelines.of(manager, complaint, TimelineFilter.ALL, null, 2);
        var second = timelines.of(manager, complaint, TimelineFilter.ALL, first.next(), 2);

        assertThat(words(first.items())).containsExactly("三", "二");
        assertThat(words(second.items())).containsExactly("一");
        assertThat(second.next()).isNull();
    }

    @Test
    void standsOnTheClientsTimelineToo() {
        tell(told("一"));

        assertThat(words(of(manager, client, TimelineFilter.ALL))).containsExactly("一");
    }

    @Test
    void tellsWhatTheClientSeesFromWhatTheyDoNot() {
        tell(told("内部"));
        tell(told("给客户").toClient());

        assertThat(words(of(manager, complaint, TimelineFilter.CLIENT_VISIBLE)))
                .containsExactly("给客户");
        assertThat(words(of(manager, complaint, TimelineFilter.INTERNAL))).containsExactly("内部");
        assertThat(timelines.forClient(complaint))
                .extracting(it -> Objects.requireNonNull(it.quote()).text())
                .containsExactly("给客户");
    }

    @Test
    void showsNothingToSomebodyOfAnotherClient() {
        tell(told("一"));

        assertThat(of(cast.projectManager(), complaint, TimelineFilter.ALL)).isEmpty();
        assertThat(of(cast.administrator(), complaint, TimelineFilter.ALL)).hasSize(1);
    }

    @Test
    void isNotWrittenWhenWhatItTellsOfIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(told("一"));
            status.setRollbackOnly();
        });

        assertThat(of(manager, complaint, TimelineFilter.ALL)).isEmpty();
    }

    @Test
    void refusesToBeWrittenOutsideOfATransaction() {
        assertThatThrownBy(() -> events.publishEvent(told("一")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside the transaction");
    }

    @Test
    void isNeverChangedNorShortened() {
        tell(told("一"));

        for (var attempt :
                List.of(
                        "update timeline_entry set quote = '二'",
                        "delete from timeline_entry",
                        "truncate timeline_entry cascade",
                        "update timeline_place set client_visible = true",
                        "delete from timeline_place",
                        "delete from timeline_chain")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .as(attempt)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("only grows");
        }
    }

    private Told told(String words) {
        return Told.internally(complaint, circle.value(), words, client);
    }

    private void tell(Happening happening) {
        transaction.executeWithoutResult(status -> events.publishEvent(happening));
    }

    private List<TimelineEntry> of(Me me, Subject subject, TimelineFilter filter) {
        return timelines.of(me, subject, filter, null, 50).items();
    }

    private static List<String> words(List<TimelineEntry> entries) {
        return entries.stream().map(it -> Objects.requireNonNull(it.quote()).text()).toList();
    }
}
