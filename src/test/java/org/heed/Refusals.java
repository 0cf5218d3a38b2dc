package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;

/** That a door says no, and why. */
public final class Refusals {

    private Refusals() {}

    /** Refused for this among its reasons, a key of complaints without its beginning. */
    public static void refused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(Reason::key)
                                        .contains("complaint.refused." + why));
    }

    /** Refused because somebody else was faster. */
    public static void stale(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.conflict()).isTrue());
    }
}
