package org.heed.client;

import org.heed.identity.PersonId;

/** One of us who was put on a client. */
public record Seated(PersonId person, String name) {}
