package org.heed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PeopleLists;
import org.heed.identity.SampleWorld;
import org.heed.kernel.Language;
import org.heed.promise.PromiseLists;
import org.heed.timeline.Chains;
import org.heed.timeline.TimelineLists;
import org.heed.timeline.Verification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** The small world holds together: made through the doors, in the transaction of the caller. */
@HeedTest
class SampleWorldTests {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Autowired Cast cast;
    @Autowired SampleWorld world;
    @Autowired People people;
    @Autowired PeopleLists peopleLists;
    @Autowired ComplaintLists complaints;
    @Autowired PromiseLists promises;
    @Autowired TimelineLists timeline;
    @Autowired Chains chains;
    @Autowired TransactionTemplate transaction;

    /** Everything is asked in one transaction that is taken back, so that no other test sees it. */
    @Test
    void showsEveryStateInTheClientsLanguagesWithIntactHistories() {
        transaction.executeWithoutResult(status -> {
            world.build(cast.administrator());
            var siyuan = siyuan();
            var lines =
                    complaints
                            .list(siyuan, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, 50, null)
                            .items();
            assertThat(lines).hasSize(10);
            assertThat(lines)
                    .extracting(ComplaintLine::phase)
                    .containsAll(EnumSet.allOf(Phase.class));
            lines.forEach(line -> readable(siyuan, line));
            assertThat(promises.overdue(siyuan, 10)).isNotEmpty();
            status.setRollbackOnly();
        });
    }

    private void readable(Me siyuan, ComplaintLine line) {
        var whole = complaints.get(siyuan, line.number());
        boolean english = whole.complaint().language() == Language.EN;
        List<String> forTheClient =
                whole.proposals().stream().map(it -> it.text() + it.needs()).toList();
        forTheClient.forEach(it -> assertThat(HAN.matcher(it).find()).as(it).isEqualTo(!english));
        assertThat(chains.verify(siyuan, line.id().subject()))
                .isInstanceOf(Verification.Intact.class);
        timeline.forClient(line.id().subject()).stream()
                .filter(it -> it.quote() != null && english)
                .forEach(it -> assertThat(it.quote().text()).doesNotContainPattern(HAN));
    }

    private Me siyuan() {
        var found = peopleLists.list(cast.administrator(), "zhou.siyuan@yunfan.example", null, 1);
        return cast.again(found.items().getFirst().id());
    }
}
