package org.heed.change;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a change takes and touches. Internal but for its options.
 *
 * @param approvedBy who let it go to the client; none before
 * @param withdrawnAt since when that counts no more; none while it does
 */
public record Analysis(
        int number,
        String quality,
        String risk,
        String requirements,
        String note,
        List<ChangeOption> options,
        Instant at,
        PersonId by,
        String byName,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        String remark,
        @Nullable Instant withdrawnAt) {

    public Analysis {
        options = List.copyOf(options);
    }

    public boolean approved() {
        return approvedAt != null && withdrawnAt == null;
    }

    public ChangeOption option(int position) {
        return options.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.because("change.refused.no-such-option").at("option"));
    }
}
