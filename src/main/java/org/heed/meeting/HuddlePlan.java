package org.heed.meeting;

import org.heed.kernel.Language;

import java.time.Instant;

/** What a huddle came to: the preliminary plan, for us alone. Source: R006. */
public record HuddlePlan(String text, Language language, String writtenBy, Instant writtenAt) {}
