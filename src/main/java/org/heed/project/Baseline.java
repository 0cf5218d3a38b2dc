package org.heed.project;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was agreed about a contract's end and value.
 *
 * @param number counted from 1; the highest counts
 * @param change the change request it follows from, such as CR-0087; empty when written by hand
 */
public record Baseline(
        int number,
        LocalDate endsOn,
        Money value,
        String why,
        String change,
        Instant at,
        String byName) {}
