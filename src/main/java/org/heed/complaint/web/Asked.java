package org.heed.complaint.web;

import org.heed.clock.Severity;
import org.heed.complaint.Phase;
import org.heed.complaint.Step;
import org.heed.kernel.web.Form;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the address of the list asks for: its conditions in one fixed order, so that the same
 * question always has the same address and a saved view is recognised again.
 */
final class Asked {

    private static final List<String> NAMES =
            List.of(
                    "q",
                    "client",
                    "project",
                    "step",
                    "phase",
                    "severity",
                    "owner",
                    "tag",
                    "state",
                    "due",
                    "sort");

    private static final Map<String, Set<String>> ANSWERS =
            Map.of(
                    "step", words(Arrays.stream(Step.values()).map(Step::word)),
                    "phase", words(Arrays.stream(Phase.values()).map(Phase::word)),
                    "severity", words(Arrays.stream(Severity.values()).map(Form::slug)),
                    "state", Set.of("ended", "all"),
                    "due", Set.of("overdue", "today", "week"),
                    "sort", Set.of("due"));

    private final Map<String, String> values;

    private Asked(Map<String, String> values) {
        this.values = values;
    }

    /** A picked id counts before the text beside it; what cannot be an answer is left out. */
    static Asked of(Form form) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var id = form.text(name + "Id");
            var value = id.isEmpty() || form.text(name).isEmpty() ? form.text(name) : id;
            if (!value.isEmpty() && ANSWERS.getOrDefault(name, Set.of(value)).contains(value)) {
                values.put(name, value);
            }
        }
        return new Asked(values);
    }

    /** Whether the address said it in other words, as a form does that was sent without script. */
    boolean differsFrom(Form form) {
        return NAMES.stream()
                .anyMatch(it ->
                        form.has(it + "Id") || form.has(it) && !form.text(it).equals(get(it)));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The conditions; order and the choice of open or ended are none. */
    List<String> conditions() {
        return values.keySet().stream()
                .filter(it -> !Set.of("state", "sort").contains(it))
                .toList();
    }

    Asked with(String name, String value) {
        var changed = new LinkedHashMap<String, String>();
        for (var it : NAMES) {
            var answer = it.equals(name) ? value : get(it);
            if (!answer.isEmpty()) {
                changed.put(it, answer);
            }
        }
        return new Asked(changed);
    }

    Asked without(String name) {
        return with(name, "");
    }

    /**
     * The query of the address, encoded, without the question mark; empty when nothing is asked.
     */
    String query() {
        var address = UriComponentsBuilder.newInstance();
        values.keySet().forEach(it -> address.queryParam(it, "{" + it + "}"));
        var query = address.encode().buildAndExpand(values).getQuery();
        return query == null ? "" : query;
    }

    /** The address, within a saved view when there is one. */
    String url(String view) {
        var query = query();
        var asked = query.isEmpty() ? "" : "?" + query;
        return "/complaints"
                + (view.isEmpty() || query.isEmpty() ? asked : asked + "&view=" + view);
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
