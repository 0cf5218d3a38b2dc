package org.heed.identity;

import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/**
 * A person on the list and on their page.
 *
 * @param superior none at the top of the reporting line
 * @param superiorName none with the superior
 * @param settled whether they have a password; not yet while their first link is open
 */
public record PersonLine(
        PersonId id,
        String name,
        String email,
        Role role,
        String phone,
        Language language,
        ZoneId zone,
        @Nullable PersonId superior,
        @Nullable String superiorName,
        boolean disabled,
        boolean settled,
        int version) {}
