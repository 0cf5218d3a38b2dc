package org.heed.complaint;

import java.time.Instant;

/**
 * What the client decided on a version of a proposal, and what shows it.
 *
 * @param words in their words; wanted unless they accept
 * @param decidedAt when they said it; not before they had it, not in the future
 */
public record DecisionForm(Verdict verdict, String words, Instant decidedAt, Evidence evidence) {}
