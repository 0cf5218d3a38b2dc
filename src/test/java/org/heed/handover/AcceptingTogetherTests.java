package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.kernel.Refused;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two at once: one of them is first, and nobody waits for the other for ever. */
@HeedTest
class AcceptingTogetherTests {

    @Autowired private Relay relay;
    @Autowired private Lines lines;
    @Autowired private HandoverLists lists;
    @Autowired private HandoverSweep sweep;
    @Autowired private Promises promises;
    @Autowired private PromiseLists promiseLists;
    @Autowired private Heard heard;
    @Autowired private Clock clock;

    private LineCard promise(Relay.Leg leg, HandoverId id) {
        return lists.get(leg.siyuan(), id).part("promise").getFirst();
    }

    @Test
    void fromTwoDevicesALineIsAcceptedOnce() throws Exception {
        var leg = relay.leg();
        var id = relay.handed(leg);
        var line = promise(leg, id);
        Callable<Boolean> accept =
                () -> {
                    lines.accept(leg.min(), id, line.id(), null);
                    return true;
                };
        assertThat(together(List.of(accept, accept))).containsExactlyInAnyOrder(true, false);
        assertThat(heard.of(id))
                .filteredOn(it -> it.what() == HandoverHappening.What.ACCEPTED)
                .hasSize(1);
    }

    @Test
    void acceptedWhileItIsKeptIsOneOrTheOther() throws Exception {
        for (var round = 0; round < 8; round++) {
            var leg = relay.leg();
            var id = relay.handed(leg);
            var line = promise(leg, id);
            together(
                    List.of(
                            () -> {
                                lines.accept(leg.min(), id, line.id(), null);
                                return true;
                            },
                            () -> {
                                promises.keep(leg.siyuan(), leg.promise(), clock.instant());
                                return true;
                            }));
            sweep.sweep();
            assertThat(promiseLists.get(leg.siyuan(), leg.promise()).state().word())
                    .isEqualTo("kept");
            assertThat(promise(leg, id).state().word()).isIn("accepted", "over", "open");
        }
    }

    /** Whether each got through; anything but a refusal fails. */
    private static List<Boolean> together(List<Callable<Boolean>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Boolean>> all =
                    IntStream.range(0, acts.size())
                            .mapToObj(at ->
                                    pool.submit(() -> {
                                        start.await();
                                        try {
                                            return acts.get(at).call();
                                        } catch (Refused refused) {
                                            return false;
                                        }
                                    }))
                            .toList();
            return List.of(all.getFirst().get(), all.getLast().get());
        }
    }
}
