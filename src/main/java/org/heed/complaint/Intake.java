package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What is settled when a complaint is written down, beside what the form says. */
record Intake(
        CircleId circle,
        String title,
        Language titleLanguage,
        Channel channel,
        Language language,
        Instant receivedAt,
        Instant at,
        Actor by,
        String complainantName,
        String complainantAddress,
        PersonId owner,
        @Nullable PersonId about) {}
