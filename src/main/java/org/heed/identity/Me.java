package org.heed.identity;

import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Visitor;

import java.time.ZoneId;

/**
 * The person who acts or looks, handed to every door as its first parameter: never ambient. Read
 * anew for every request, so that a right taken away is gone with the next one. Source: security,
 * A7.
 */
public record Me(
        PersonId id,
        String name,
        Role role,
        Language language,
        ZoneId zone,
        String theme,
        String density,
        boolean keysOn)
        implements Visitor {

    /** Whether no circle limits what they see. */
    public boolean everything() {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public boolean administrator() {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public long number() {
        return id.value();
    }

    /**
     * Does nothing for an administrator.
     *
     * @throws Refused {@code identity.refused.administrators-only}
     */
    public void requireAdministrator() {
        if (!administrator()) {
            throw Refused.because("identity.refused.administrators-only");
        }
    }

    public Actor actor() {
        return Actor.person(id.value(), name);
    }
}
