package org.heed.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moments at which somebody is told of a clock. The last one is the breach itself. Source: 50,
 * 75, 90 and 100 percent or fixed leads, as the product page says.
 */
record WarningSteps(WarningPlan plan, ClockRun run) {

    private static final WarningStep BREACH = new WarningStep.Share(100);

    /** The next step still to be told and its moment; empty once the breach has been told. */
    Optional<Step> after(Told told) {
        return told.share() >= 100
                ? Optional.empty()
                : all().filter(it -> !told.holds(it.what())).findFirst();
    }

    /** Every step whose moment has come, in order. A node that slept tells the last of them. */
    List<WarningStep> reached(Instant at) {
        return all().filter(it -> !it.at().isAfter(at)).map(Step::what).toList();
    }

    private Stream<Step> all() {
        var shares =
                plan.shares().stream()
                        .map(it -> new Step(new WarningStep.Share(it), run.momentOf(it)));
        var leads =
                plan.leads().stream()
                        .flatMap(it ->
                                run.momentBefore(it).stream()
                                        .map(at -> new Step(new WarningStep.Ahead(it), at)));
        var before = Stream.concat(shares, leads).sorted(Comparator.comparing(Step::at));
        return Stream.concat(before, Stream.of(new Step(BREACH, run.dueAt())));
    }

    record Step(WarningStep what, Instant at) {}
}
