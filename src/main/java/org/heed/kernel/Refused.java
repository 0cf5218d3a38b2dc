package org.heed.kernel;

import java.util.List;

/**
 * The trade says no. Carries at least one reason, each a sentence in the reader's language at the
 * field it is about. Shown at the form with status 422 (409 when somebody else was faster), over
 * the API as a problem document. Source: RFC 9457; style, "Refusals, errors, bugs".
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private final boolean conflict;

    private Refused(List<Reason> reasons, boolean conflict) {
        super(reasons.getFirst().key(), null, false, false);
        this.reasons = List.copyOf(reasons);
        this.conflict = conflict;
    }

    /** Refuses for one reason; name the place with {@link #at}. */
    public static Refused because(String key, Object... namesAndValues) {
        return new Refused(List.of(Reason.of(key, null, namesAndValues)), false);
    }

    /** Refuses for several reasons at once; the list is not empty. */
    public static Refused all(List<Reason> reasons) {
        return new Refused(reasons, false);
    }

    /** Two people at once: the record is no longer what the writer saw. */
    public static Refused conflict(String key, Object... namesAndValues) {
        return new Refused(List.of(Reason.of(key, null, namesAndValues)), true);
    }

    /** Somebody else was faster: the version the writer saw is gone. */
    public static Refused stale() {
        return conflict("kernel.refused.stale");
    }

    /** The same refusal, pointing at a form field or an id on the page. */
    public Refused at(String place) {
        var moved = reasons.stream().map(it -> new Reason(it.key(), it.facts(), place)).toList();
        return new Refused(moved, conflict);
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public boolean conflict() {
        return conflict;
    }
}
