package org.heed.kernel.web;

import org.heed.kernel.Reason;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fields of a form are called; each says so when it is written. The summary of what is
 * wrong stands above them, so a page with something wrong is written twice.
 */
public final class FieldNames {

    private final Map<String, String> labels = new HashMap<>();

    FieldNames() {}

    /** Notes what a field is called on the page. */
    public void called(String name, String label) {
        labels.put(name, label);
    }

    /** What is wrong, led by what its field is called: a line of the summary is read by itself. */
    public String line(Page page, Reason reason) {
        var label = reason.at() == null ? null : labels.get(reason.at());
        var wrong = page.say(reason);
        return label == null
                ? wrong
                : page.say("kernel.errors.line", "label", label, "wrong", wrong);
    }

    /** Whether one of these speaks of a field whose name is known by now. */
    boolean know(List<Reason> reasons) {
        return reasons.stream().anyMatch(it -> it.at() != null && labels.containsKey(it.at()));
    }
}
