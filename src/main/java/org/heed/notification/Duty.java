package org.heed.notification;

import org.heed.identity.PersonId;

import java.time.Instant;

/** Somebody is on call for a time. */
public record Duty(
        long id, PersonId person, String name, String phone, Instant from, Instant until) {

    public boolean now(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
