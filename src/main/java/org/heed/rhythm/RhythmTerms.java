package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How often a contact is to hear from us. Source: R032, R118.
 *
 * @param every so many days at most, 1 to 365
 * @param channel none for the way the contact likes
 * @param owner who sees to it; must see it
 */
public record RhythmTerms(
        ContactId contact, int every, @Nullable Channel channel, @Nullable PersonId owner) {}
