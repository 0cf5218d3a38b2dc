package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.heed.Refusals.refused;
import static org.heed.Refusals.stale;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Two people at one complaint: nobody's words are written over unseen. */
@HeedTest
class TwoAtOneComplaintTests {

    @Autowired Links links;
    @Autowired Listening listening;
    @Autowired Actions actions;
    @Autowired ComplaintLists lists;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Particulars particulars;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private Me zhou;

    @BeforeEach
    void aProjectManager() {
        zhou = cast.projectManager();
    }

    @Test
    void theSecondToWriteDownWhatWasHeardSeesWhatTheFirstWrote() {
        var number = cases.received(zhou);
        listening.record(zhou, number, 0, heard("她聽到的"));

        stale(() -> listening.record(zhou, number, 0, heard("他聽到的")));

        assertThat(heardOf(number).happened()).isEqualTo("她聽到的");
    }

    @Test
    void onlyWhatWasReadBackCountsAsReadBack() {
        var number = cases.received(zhou);
        listening.record(zhou, number, 0, heard("第一次"));
        var read = heardOf(number).version();
        listening.record(zhou, number, read, heard("又補充了"));

        stale(() ->
                listening.readBack(
                        zhou,
                        number,
                        read,
                        new ReadBack.Done(clock.instant(), "林雅雯", Channel.PHONE)));

        assertThat(heardOf(number).readBack()).isNull();
    }

    @Test
    void whatIsDoneIsDoneOnce() {
        var number = cases.at(zhou, Phase.AGREED);
        var action = lists.get(zhou, number).actions().getFirst();
        actions.finish(zhou, number, action.id(), action.version(), "完成");
        var done = lists.get(zhou, number).actions().getFirst();

        refused(
                "action-done",
                () -> actions.finish(zhou, number, done.id(), done.version(), "再完成"));
        refused(
                "action-done",
                () ->
                        actions.renegotiate(
                                zhou,
                                number,
                                done.id(),
                                done.version(),
                                done.dueOn().plusDays(9),
                                "另約"));
    }

    @Test
    void whatTheClientAgreedToIsNotDroppedAfterwards() {
        var number = cases.at(zhou, Phase.RESOLVED);
        var action = lists.get(zhou, number).actions().getFirst();

        refused("action-agreed", () -> actions.drop(zhou, number, action.id(), action.version()));
    }

    @Test
    void neverMakeTwoComplaintsWaitForEachOther() throws Exception {
        var client = clientele.hengyuan(zhou);
        for (int round = 0; round < 5; round++) {
            var one = cases.received(zhou, client);
            var other = cases.received(zhou, client);

            var linked =
                    atOnce(
                            () -> links.link(zhou, one, LinkKind.BLOCKS, other),
                            () -> links.link(zhou, other, LinkKind.BLOCKS, one));

            assertThat(linked).containsExactlyInAnyOrder(true, false);
        }
    }

    /** A verb that waits while somebody else takes the complaint over goes on, not astray. */
    @Test
    void whoWaitsForAComplaintThatChangesHandsFindsItStill() throws Exception {
        var manager = cast.person("劉建國", Role.MANAGER);
        var siyuan = cast.person("周思遠", Role.PROJECT_MANAGER, manager);
        var number = cases.received(siyuan);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var later =
                    transactions.execute(_ -> {
                        particulars.assign(siyuan, number, null, manager.id(), Set.of());
                        var waiting =
                                threads.submit(
                                        () -> listening.record(siyuan, number, 0, heard("等著")));
                        await().until(this::somebodyWaits);
                        return waiting;
                    });
            later.get();
        }

        assertThat(lists.get(siyuan, number).listening())
                .extracting(Workspace.Listening::happened)
                .isEqualTo("等著");
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from pg_locks
                            where not granted
                              and pid in (
                                select pid from pg_stat_activity where datname = current_database()))
                        """)
                .query(Boolean.class)
                .single();
    }

    private static List<Boolean> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> went(barrier, one));
            var second = threads.submit(() -> went(barrier, other));
            return List.of(first.get(), second.get());
        }
    }

    private static boolean went(CyclicBarrier barrier, Callable<?> act) throws Exception {
        barrier.await();
        try {
            act.call();
            return true;
        } catch (Refused tooLate) {
            return false;
        }
    }

    private Workspace.Listening heardOf(ComplaintNumber number) {
        return java.util.Objects.requireNonNull(lists.get(zhou, number).listening());
    }

    private static ListeningForm heard(String happened) {
        return new ListeningForm(happened, "被忽視", "時間表", "", "");
    }
}
