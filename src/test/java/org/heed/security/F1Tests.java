package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.SecondNode;
import org.heed.change.Analyses;
import org.heed.change.ChangeId;
import org.heed.change.Wishes;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.complaint.Verdict;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/**
 * F1: two who decide at once on two nodes, and one who accepts while the other withdraws, have
 * exactly one outcome; four eyes stay four. The weakened case is a writer that looks before it
 * writes and takes no lock: {@link #aSecondDecisionPastTheDoorIsRefusedByTheTable}.
 */
@HeedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class F1Tests {

    private static final int PAIRS = 100;
    private static final int APPROVALS = 25;
    private static final Actor LIN = Actor.contact(1, "林雅雯");
    private static final Actor CHEN = Actor.contact(2, "陳志豪");

    @Autowired private ClientActs here;
    @Autowired private Analyses approvals;
    @Autowired private Wishes wishes;
    @Autowired private DataSource database;
    @Autowired private ComplaintLists lists;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private SecondNode other;
    private ClientActs there;

    @BeforeAll
    void twoNodes() throws Exception {
        other = SecondNode.on(database);
        there = other.door(ClientActs.class);
    }

    @AfterAll
    void oneNode() {
        other.close();
    }

    @Test
    void oneOfTwoDecisionsCounts() throws Exception {
        var zhou = cast.projectManager();
        var hengyuan = clientele.hengyuan(zhou);
        for (int pair = 0; pair < PAIRS; pair++) {
            var number = cases.received(zhou, hengyuan);
            cases.to(zhou, number, Phase.PROPOSED);
            var id = lists.card(zhou, number).id();

            var done =
                    atOnce(
                            () -> decide(here, LIN, id, Verdict.ACCEPTED),
                            () -> decide(there, CHEN, id, Verdict.DECLINED));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            var decision = lists.get(zhou, number).proposals().getFirst().decision();
            assertThat(decision).isNotNull();
            assertThat(phase(zhou, number))
                    .isEqualTo(
                            decision.verdict() == Verdict.ACCEPTED ? Phase.AGREED : Phase.ASSESSED);
            assertThat(decisions(id)).isOne();
        }
    }

    @Test
    void acceptingAndWithdrawingAtOnceLeavesNothingHalf() throws Exception {
        var zhou = cast.projectManager();
        var hengyuan = clientele.hengyuan(zhou);
        for (int pair = 0; pair < PAIRS; pair++) {
            var number = cases.received(zhou, hengyuan);
            cases.to(zhou, number, Phase.PROPOSED);
            var id = lists.card(zhou, number).id();

            var done =
                    atOnce(
                            () -> decide(here, LIN, id, Verdict.ACCEPTED),
                            () -> withdraw(there, CHEN, id));

            // Withdrawing after the acceptance is allowed; accepting what was withdrawn is not.
            assertThat(done.getLast()).isTrue();
            assertThat(phase(zhou, number)).isEqualTo(Phase.WITHDRAWN);
            assertThat(decisions(id)).isEqualTo(done.getFirst() ? 1 : 0);
        }
    }

    @Test
    void oneOfTwoApprovalsCounts() throws Exception {
        for (int pair = 0; pair < APPROVALS; pair++) {
            var wish = wishes.raised();
            wishes.analyse(wish, 6, 0);

            var done =
                    atOnce(
                            () -> approve(approvals, wish.side().jianguo(), wish.id()),
                            () -> approve(thereToo(), wish.side().he(), wish.id()));

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(approved(wish.id())).isOne();
        }
    }

    @Test
    void whoAnalysedItNeverApprovesHoweverFast() throws Exception {
        for (int pair = 0; pair < APPROVALS; pair++) {
            var wish = wishes.raised();
            var author = wish.side().jianguo();
            approvals.analyse(author, wish.id(), null, Wishes.form(30, 1));

            var done =
                    atOnce(
                            () -> approve(thereToo(), author, wish.id()),
                            () -> approve(approvals, wish.side().he(), wish.id()));

            assertThat(done).containsExactly(false, true);
        }
    }

    @Test
    void aSecondDecisionPastTheDoorIsRefusedByTheTable() {
        var zhou = cast.projectManager();
        var id = lists.card(zhou, cases.at(zhou, Phase.AGREED)).id();

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into complaint_decision (
                                            proposal_id, verdict, actor_kind, actor_name, at,
                                            evidence, note)
                                        select id, 'declined', 'contact', 'x', now(), 'mail', 'x'
                                        from complaint_proposal where complaint_id = :id
                                        """)
                                .param("id", id.value())
                                .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Phase phase(Me me, ComplaintNumber number) {
        return lists.card(me, number).phase();
    }

    private int decisions(ComplaintId id) {
        return jdbc.sql(
                        """
                        select count(*) from complaint_decision d
                        join complaint_proposal p on p.id = d.proposal_id
                        where p.complaint_id = :id
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private int approved(ChangeId id) {
        return jdbc.sql(
                        """
                        select count(*) from timeline_entry
                        where subject_kind = 'change' and subject_id = :id
                            and kind = 'change.approved'
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private Analyses thereToo() {
        return other.door(Analyses.class);
    }

    private static boolean approve(Analyses analyses, Me me, ChangeId id) {
        try {
            analyses.approve(me, id, 1, "");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static boolean decide(ClientActs client, Actor actor, ComplaintId id, Verdict verdict) {
        try {
            client.decide(actor, id, 1, verdict, "就這樣", "方案");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static boolean withdraw(ClientActs client, Actor actor, ComplaintId id) {
        try {
            client.withdraw(actor, id, "");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = threads.submit(() -> started(barrier, one));
            Future<Boolean> second = threads.submit(() -> started(barrier, other));
            return List.of(first.get(), second.get());
        }
    }

    private static boolean started(CyclicBarrier barrier, Callable<Boolean> act) throws Exception {
        barrier.await();
        return act.call();
    }
}
