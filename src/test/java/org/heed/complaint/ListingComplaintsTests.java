package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.clock.Severity;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@HeedTest
class ListingComplaintsTests {

    @Autowired ComplaintLists lists;
    @Autowired ComplaintViews views;
    @Autowired Particulars particulars;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Clock clock;

    private Me zhou;
    private ComplaintNumber received;
    private ComplaintNumber proposed;
    private ComplaintNumber withdrawn;

    @BeforeEach
    void threeComplaints() {
        zhou = cast.projectManager();
        received = cases.received(zhou);
        proposed = cases.at(zhou, Phase.PROPOSED);
        withdrawn = cases.at(zhou, Phase.WITHDRAWN);
    }

    @Test
    void showsTheNewestFirst() {
        assertThat(numbers(ComplaintFilter.ALL)).containsExactly(withdrawn, proposed, received);
    }

    @Test
    void filtersByEachFact() {
        assertThat(numbers(ComplaintFilter.ALL.stillOpen())).containsExactly(proposed, received);
        assertThat(numbers(filter(false, null))).containsExactly(withdrawn);
        assertThat(numbers(ComplaintFilter.ALL.ownedBy(zhou.id()))).hasSize(3);
        assertThat(numbers(ComplaintFilter.ALL.ownedBy(new PersonId(0)))).isEmpty();
        assertThat(numbers(filter(null, Step.LISTEN))).containsExactly(received);
        assertThat(numbers(filter(null, Step.SOLVE))).containsExactly(proposed);
        var client = lists.card(zhou, proposed).client();
        assertThat(numbers(ComplaintFilter.ALL.of(client))).containsExactly(proposed);
        assertThat(numbers(words("团队"))).as("in the other script").hasSize(3);
        assertThat(numbers(words("出貨"))).isEmpty();
    }

    @Test
    void filtersBySeverityTagAndTimeLimit() {
        particulars.weigh(zhou, received, null, Severity.CRITICAL);
        var critical =
                new ComplaintFilter(
                        null,
                        null,
                        Set.of(Phase.RECEIVED),
                        null,
                        Set.of(Severity.CRITICAL),
                        null,
                        "交接",
                        null,
                        true,
                        clock.instant().plus(Duration.ofHours(3)));

        assertThat(numbers(critical)).containsExactly(received);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var order : ComplaintOrder.values()) {
            var all = lists.list(zhou, ComplaintFilter.ALL, order, 10, null);
            var first = lists.list(zhou, ComplaintFilter.ALL, order, 1, null);
            var second = lists.list(zhou, ComplaintFilter.ALL, order, 10, first.next());

            assertThat(first.items()).containsExactly(all.items().getFirst());
            assertThat(second.items())
                    .containsExactlyElementsOf(all.items().subList(1, all.items().size()));
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void refusesACursorThatIsNotOneOfOurs() {
        assertThatThrownBy(() ->
                        lists.list(zhou, ComplaintFilter.ALL, ComplaintOrder.DUE, 10, "nonsense"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ordersByTheNearestTimeLimit() {
        var lines = lists.list(zhou, ComplaintFilter.ALL, ComplaintOrder.DUE, 10, null).items();

        assertThat(lines).extracting(ComplaintLine::number).containsExactly(received, proposed);
        assertThat(lines).extracting(ComplaintLine::dueAt).isSorted();
    }

    @Test
    void findsANumberOrWordsWhileTheyAreTyped() {
        assertThat(lists.pick(zhou, received.toString(), 5))
                .extracting(ComplaintLine::number)
                .containsExactly(received);
        assertThat(lists.pick(zhou, "跳票", 5)).hasSize(3);
        assertThat(lists.pick(zhou, "", 2)).hasSize(2);
    }

    @Test
    void knowsWhoStillHasSomethingToDo() {
        assertThat(lists.actionsOf(zhou, zhou.id(), 10))
                .singleElement()
                .satisfies(it -> assertThat(it.complaint()).isEqualTo(proposed));
        assertThat(lists.openOf(zhou, zhou.id())).isEqualTo(2);
    }

    @Test
    void keepsNamedQueriesForEachPerson() {
        var id = views.save(zhou, "高嚴重度未結", "sev=major&open=true");
        views.save(zhou, "高嚴重度未結", "sev=critical");

        assertThat(views.of(zhou)).containsExactly(new SavedView(id, "高嚴重度未結", "sev=critical"));
        assertThat(views.of((org.heed.kernel.web.Visitor) zhou).getFirst().url())
                .isEqualTo("/complaints?sev=critical&view=" + id);
        assertThat(views.of(cast.projectManager())).isEmpty();
        views.remove(zhou, id);
        assertThat(views.of(zhou)).isEmpty();
    }

    private List<ComplaintNumber> numbers(ComplaintFilter filter) {
        return lists.list(zhou, filter, ComplaintOrder.RECEIVED, 50, null).items().stream()
                .map(ComplaintLine::number)
                .toList();
    }

    private static ComplaintFilter filter(
            @org.jspecify.annotations.Nullable Boolean open,
            @org.jspecify.annotations.Nullable Step step) {
        return new ComplaintFilter(
                null, null, Set.of(), step, Set.of(), null, null, null, open, (Instant) null);
    }

    private static ComplaintFilter words(String text) {
        return new ComplaintFilter(
                null, null, Set.of(), null, Set.of(), null, null, text, null, null);
    }
}
