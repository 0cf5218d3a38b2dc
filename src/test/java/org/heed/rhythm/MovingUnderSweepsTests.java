package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientId;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Particulars;
import org.heed.complaint.ParticularsForm;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A complaint goes from one project to another while many nodes count what has come due: each sign
 * stands once, where its record is, and no sum is other than its signs. Source: decisions 0042,
 * 0060.
 */
@HeedTest
class MovingUnderSweepsTests {

    private static final int NODES = 4;

    @Autowired RhythmSweep sweep;
    @Autowired Projects projects;
    @Autowired Particulars particulars;
    @Autowired ComplaintLists complaints;
    @Autowired ClientActs acts;
    @Autowired JdbcClient jdbc;
    @Autowired Cases cases;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired TestClock clock;

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void eachSignStandsOnceWhereItsRecordIs() throws Exception {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var lin = clientele.lin(me, client);
        var there = project(me, client.id(), "WMS");
        var here = project(me, client.id(), "TMS");
        var numbers = new ArrayList<ComplaintNumber>();
        for (int i = 0; i < 4; i++) {
            var number = cases.received(me, client);
            acts.write(Actor.contact(lin.value(), "林雅雯"), complaints.card(me, number).id(), "進度呢？");
            numbers.add(number);
        }
        clock.pass(Duration.ofDays(30));

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var works = new ArrayList<Future<?>>();
            for (int node = 0; node < NODES; node++) {
                works.add(nodes.submit(() -> repeat(sweep::sweep)));
            }
            works.add(
                    nodes.submit(() -> {
                        for (var to : List.of(there, here, there)) {
                            numbers.forEach(it -> move(me, it, to));
                        }
                    }));
            for (var work : works) {
                work.get();
            }
        }
        sweep.sweep();

        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*)
                                        from reply r
                                        join radar_sign g
                                            on g.source_kind = 'reply' and g.source_id = r.id
                                        join radar_line l
                                            on l.id = g.line_id and l.circle_id = r.circle_id
                                        where r.client_id = :client and r.project_id = :there
                                            and g.counted
                                        """)
                                .param("client", client.id().value())
                                .param("there", there.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(numbers.size());
        assertThat(
                        jdbc.sql(
                                        """
                                        select l.id
                                        from radar_line l
                                        where l.client_id = :client and l.weight <> (
                                            select coalesce(sum(g.weight), 0) from radar_sign g
                                            where g.line_id = l.id and g.counted)
                                        """)
                                .param("client", client.id().value())
                                .query(Long.class)
                                .list())
                .isEmpty();
    }

    private static void repeat(Runnable round) {
        for (int i = 0; i < 10; i++) {
            round.run();
        }
    }

    private ProjectId project(Me me, ClientId client, String name) {
        return projects.open(
                me, client, new ProjectFacts(name, "", me.id(), null, null, null, null, null));
    }

    private void move(Me me, ComplaintNumber number, ProjectId to) {
        var card = complaints.card(me, number);
        particulars.rewrite(
                me,
                number,
                null,
                new ParticularsForm(
                        card.title(),
                        to,
                        card.contact(),
                        card.channel(),
                        card.receivedAt(),
                        card.demand(),
                        card.matter(),
                        card.object(),
                        card.background(),
                        card.severity(),
                        false,
                        card.tags()));
    }
}
