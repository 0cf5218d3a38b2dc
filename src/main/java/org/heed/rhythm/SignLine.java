package org.heed.rhythm;

import org.heed.client.ContactId;
import org.heed.kernel.Reason;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A reason as it stands on the page.
 *
 * @param words the sentence with its facts
 * @param weight its part of the sum
 * @param since from when it counts
 * @param url where it can be settled
 */
public record SignLine(
        SignKind kind,
        Reason words,
        int weight,
        Instant since,
        @Nullable ContactId contact,
        String contactName,
        String url) {}
