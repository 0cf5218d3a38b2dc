package org.heed.timeline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of verifying everything.
 *
 * @param broken in the order in which the chains began
 * @param next where to go on; none when all is verified
 * @param share how far this step has come, in per cent of all chains
 */
public record Sweep(
        long chains,
        long entries,
        List<Verification.Broken> broken,
        @Nullable String next,
        int share) {

    public Sweep {
        broken = List.copyOf(broken);
    }
}
