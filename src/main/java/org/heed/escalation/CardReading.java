package org.heed.escalation;

import org.heed.identity.PersonId;

import java.time.Instant;

/**
 * Somebody said they had read a card.
 *
 * @param version which they read last; older than the card's when it was rewritten since
 */
public record CardReading(PersonId person, String name, int version, Instant at) {}
