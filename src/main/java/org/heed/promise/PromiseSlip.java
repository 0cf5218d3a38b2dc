package org.heed.promise;

import java.time.Instant;

/** One time a promise got another date, before the old one had come. */
public record PromiseSlip(Instant wasDue, Instant due, String consent, Instant at, String byName) {}
