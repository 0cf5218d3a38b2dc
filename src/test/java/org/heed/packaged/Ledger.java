package org.heed.packaged;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a client of the API knows of its own requests, written down at once. */
final class Ledger implements AutoCloseable {

    /** Answered with success; answered with a refusal, or never sent; sent and never answered. */
    enum Outcome {
        OK,
        FAILED,
        UNKNOWN
    }

    /** One request; the number only when it was answered with success. */
    record Line(String key, Outcome outcome, String number) {}

    /** What was read back: the request's key in the words, and the number. */
    record Found(String key, String number) {}

    private final BufferedWriter file;
    private final List<Line> lines = new ArrayList<>();

    Ledger(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    synchronized void write(Line line) {
        lines.add(line);
        try {
            file.write(line.toString());
            file.newLine();
            file.flush();
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Line> of(Outcome outcome) {
        return lines().stream().filter(it -> it.outcome() == outcome).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The difference between what was answered and what is there. */
    record Reckoning(List<Line> lost, List<Found> phantoms, Map<String, Set<String>> duplicates) {

        static Reckoning of(List<Line> lines, List<Found> found) {
            var numbers = new HashMap<String, Set<String>>();
            found.forEach(it ->
                    numbers.computeIfAbsent(it.key(), key -> new HashSet<>()).add(it.number()));
            var expected = new HashSet<String>();
            var lost = new ArrayList<Line>();
            for (var line : lines) {
                if (line.outcome() != Outcome.FAILED) {
                    expected.add(line.key());
                }
                if (line.outcome() == Outcome.OK
                        && !numbers.getOrDefault(line.key(), Set.of()).contains(line.number())) {
                    lost.add(line);
                }
            }
            var phantoms = found.stream().filter(it -> !expected.contains(it.key())).toList();
            numbers.values().removeIf(it -> it.size() == 1);
            return new Reckoning(lost, phantoms, numbers);
        }

        boolean balanced() {
            return lost.isEmpty() && phantoms.isEmpty() && duplicates.isEmpty();
        }
    }
}
