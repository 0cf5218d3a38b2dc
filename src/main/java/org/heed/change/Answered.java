package org.heed.change;

import org.heed.document.DocumentId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the client said to an offer, and what shows it.
 *
 * @param evidence {@code click}, {@code signed-file}, {@code mail} or {@code minute}
 * @param reference which mail or minute; empty otherwise
 * @param hash SHA-256 of what stood on their page, in hex; empty unless they clicked
 */
public record Answered(
        int offer,
        String verdict,
        @Nullable Integer option,
        @Nullable LocalDate laterOn,
        String words,
        Instant at,
        String by,
        String evidence,
        String reference,
        @Nullable DocumentId document,
        String shown,
        String hash) {}
