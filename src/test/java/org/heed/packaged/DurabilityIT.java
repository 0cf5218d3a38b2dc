package org.heed.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.packaged.Ledger.Found;
import org.heed.packaged.Ledger.Line;
import org.heed.packaged.Ledger.Outcome;
import org.heed.packaged.Ledger.Reckoning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Killed in the middle of writes, the packaged application has everything it answered with success,
 * nothing by halves, nothing twice and nothing that nobody sent.
 */
@Tag("packaged")
class DurabilityIT {

    private static final int WRITERS = 4;
    private static final int ANSWERED_BEFORE_THE_KILL = 40;

    private final Path home =
            Path.of("target", "durability", String.valueOf(System.nanoTime())).toAbsolutePath();

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void whatWasAnsweredWithSuccessSurvivesAKill() throws Exception {
        Files.createDirectories(home);
        try (var ledger = new Ledger(home.resolve("ledger"))) {
            var clients = new ArrayList<Long>();
            var heed = PackagedHeed.start(home);
            for (int client = 0; client < WRITERS; client++) {
                clients.add(new Program(heed).client("恆遠物流" + client));
            }
            writeUntilKilled(ledger, clients, heed, heed::kill, "a");
            var again = PackagedHeed.start(home);
            writeUntilKilled(ledger, clients, again, again::killWithItsDatabase, "b");
            try (var last = PackagedHeed.start(home)) {
                reckon(ledger, clients, new Program(last));
            }
        }
    }

    private interface Killing {
        void now() throws InterruptedException;
    }

    /** Every writer goes on until it is refused; the kill comes while the others are at it. */
    private static void writeUntilKilled(
            Ledger ledger, List<Long> clients, PackagedHeed heed, Killing kill, String round)
            throws Exception {
        var answered = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
        var writers =
                IntStream.range(0, WRITERS)
                        .mapToObj(writer ->
                                Thread.ofPlatform()
                                        .start(() ->
                                                write(
                                                        ledger,
                                                        new Program(heed),
                                                        clients.get(writer),
                                                        "k" + round + writer + "n",
                                                        answered)))
                        .toList();
        assertThat(answered.await(3, TimeUnit.MINUTES)).as("enough was answered").isTrue();
        kill.now();
        for (var writer : writers) {
            writer.join();
        }
    }

    private static void write(
            Ledger ledger, Program program, long client, String prefix, CountDownLatch answered) {
        try {
            for (int at = 0; ; at++) {
                var line = program.complain(client, prefix + at);
                ledger.write(line);
                if (line.outcome() != Outcome.OK) {
                    return;
                }
                answered.countDown();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reckon(Ledger ledger, List<Long> clients, Program program)
            throws Exception {
        assertThat(ledger.of(Outcome.OK).size())
                .isGreaterThanOrEqualTo(2 * ANSWERED_BEFORE_THE_KILL);
        assertThat(ledger.of(Outcome.UNKNOWN)).as("the kills came in the middle").isNotEmpty();

        var found = found(clients, program);
        assertThat(Reckoning.of(ledger.lines(), found)).matches(Reckoning::balanced);
        for (var complaint : found) {
            assertThat(program.missing(complaint)).isEmpty();
        }

        sendAgain(ledger, clients, program);
        var afterwards = found(clients, program);
        assertThat(Reckoning.of(ledger.lines(), afterwards)).matches(Reckoning::balanced);
        assertThat(afterwards)
                .hasSize(ledger.of(Outcome.OK).size() + ledger.of(Outcome.UNKNOWN).size());
        proveTheReckoning(ledger.lines(), afterwards);
    }

    private static List<Found> found(List<Long> clients, Program program) throws Exception {
        var found = new ArrayList<Found>();
        for (var client : clients) {
            found.addAll(program.complaints(client));
        }
        return found;
    }

    /** What was never answered is sent again, twice, with its key: there is exactly one of it. */
    private static void sendAgain(Ledger ledger, List<Long> clients, Program program)
            throws Exception {
        for (var line : ledger.of(Outcome.UNKNOWN)) {
            var client = clients.get(line.key().charAt(2) - '0');
            var first = program.complain(client, line.key());
            assertThat(first.outcome()).isEqualTo(Outcome.OK);
            assertThat(program.complain(client, line.key())).isEqualTo(first);
        }
    }

    /**
     * The weakened cases: one number nobody has, one complaint nobody sent, one that is there
     * twice.
     */
    private static void proveTheReckoning(List<Line> lines, List<Found> found) {
        var lost = new Line("made-up", Outcome.OK, "HD-999999");
        assertThat(Reckoning.of(with(lines, lost), found).lost()).containsExactly(lost);

        var stranger = new Found("of-nobody", "HD-999998");
        assertThat(Reckoning.of(lines, with(found, stranger)).phantoms()).containsExactly(stranger);

        var twin = new Found(found.getFirst().key(), "HD-999997");
        assertThat(Reckoning.of(lines, with(found, twin)).duplicates()).containsKey(twin.key());
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
