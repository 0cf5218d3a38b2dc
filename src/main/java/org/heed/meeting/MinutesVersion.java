package org.heed.meeting;

import org.heed.kernel.Language;

import java.time.Instant;

/** Minutes as they were sent; the highest number is what counts. */
public record MinutesVersion(
        int number, String text, Language language, Instant sentAt, String sentBy) {}
