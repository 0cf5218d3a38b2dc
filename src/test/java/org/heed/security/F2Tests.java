package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Complaints;
import org.heed.complaint.Particulars;
import org.heed.complaint.ParticularsForm;
import org.heed.complaint.Phase;
import org.heed.complaint.PointForm;
import org.heed.complaint.Points;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * F2: who writes on what is no longer there is told, and overwrites nothing. The weakened case is a
 * writer who does not say what they saw: {@link #whoDoesNotSayWhatTheySawOverwrites}.
 */
@HeedTest
class F2Tests {

    @Autowired private Particulars particulars;
    @Autowired private Complaints complaints;
    @Autowired private Points points;
    @Autowired private ComplaintLists lists;
    @Autowired private Cases cases;
    @Autowired private Cast cast;

    private Me zhou;
    private ComplaintNumber number;

    @BeforeEach
    void aComplaint() {
        zhou = cast.projectManager();
        number = cases.received(zhou);
    }

    @Test
    void theSecondOfTwoTabsIsToldAndTheFirstOnesTextStays() {
        var seen = lists.card(zhou, number);
        particulars.rewrite(zhou, number, seen.version(), titled(seen, "第一個分頁"));

        stale(() -> particulars.rewrite(zhou, number, seen.version(), titled(seen, "第二個分頁")));

        assertThat(lists.card(zhou, number).title()).isEqualTo("第一個分頁");
    }

    @Test
    void aVerbOnAnOldVersionIsRefusedEvenWhenItWouldBeAllowed() {
        var seen = lists.card(zhou, number).version();
        cases.acknowledge(zhou, number);

        stale(() -> complaints.withdraw(zhou, number, seen, "沒事了"));

        assertThat(lists.card(zhou, number).phase()).isEqualTo(Phase.ACKNOWLEDGED);
    }

    @Test
    void aPointRewordedMeanwhileIsNotOverwritten() {
        var point = points.add(zhou, number, new PointForm("兩個月沒有更新"));
        points.reword(zhou, number, point, 1, new PointForm("九月起沒有更新"));

        stale(() -> points.reword(zhou, number, point, 1, new PointForm("沒有更新")));
    }

    @Test
    void oneOfTwoAtTheSameMomentWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            var seen = lists.card(zhou, number);
            var barrier = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Boolean> one = threads.submit(() -> rewrites(barrier, seen, "甲"));
                Future<Boolean> other = threads.submit(() -> rewrites(barrier, seen, "乙"));

                assertThat(one.get() ^ other.get()).isTrue();
                assertThat(lists.card(zhou, number).title()).isEqualTo(one.get() ? "甲" : "乙");
                assertThat(lists.card(zhou, number).version()).isEqualTo(seen.version() + 1);
            }
        }
    }

    @Test
    void whoDoesNotSayWhatTheySawOverwrites() {
        var seen = lists.card(zhou, number);
        particulars.rewrite(zhou, number, null, titled(seen, "第一個分頁"));
        particulars.rewrite(zhou, number, null, titled(seen, "第二個分頁"));

        assertThat(lists.card(zhou, number).title()).isEqualTo("第二個分頁");
    }

    private boolean rewrites(CyclicBarrier barrier, ComplaintCard seen, String title)
            throws Exception {
        barrier.await();
        try {
            particulars.rewrite(zhou, number, seen.version(), titled(seen, title));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static ParticularsForm titled(ComplaintCard seen, String title) {
        return new ParticularsForm(
                title,
                seen.project(),
                seen.contact(),
                seen.channel(),
                seen.receivedAt(),
                seen.demand(),
                seen.matter(),
                seen.object(),
                seen.background(),
                seen.severity(),
                false,
                seen.tags());
    }

    private static void stale(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.conflict()).isTrue();
                            assertThat(it.reasons().getFirst().key())
                                    .isEqualTo("kernel.refused.stale");
                        });
    }
}
