package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line of the communication plan, about to be agreed. Source: R032.
 *
 * @param what 1 to 200 characters, such as "progress report"
 * @param every so many days, 1 to 365
 * @param owner who says it; must see the matter
 * @param first when it is due for the first time; none for {@code every} days from now
 */
public record NewPlanItem(
        String what,
        ContactId contact,
        int every,
        Channel channel,
        PersonId owner,
        @Nullable Instant first) {}
