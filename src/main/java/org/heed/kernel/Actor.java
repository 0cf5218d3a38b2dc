package org.heed.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who did it: one of us, a contact of a client, or Heed itself.
 *
 * @param id the inner id of the person or contact; none for Heed itself
 * @param name as it read when it was done, so that history stays true after a rename
 */
public record Actor(Kind kind, @Nullable Long id, String name) {

    /** Which side of the table somebody sits on. */
    public enum Kind {
        PERSON,
        CONTACT,
        SYSTEM
    }

    public static Actor person(long id, String name) {
        return new Actor(Kind.PERSON, id, name);
    }

    public static Actor contact(long id, String name) {
        return new Actor(Kind.CONTACT, id, name);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, "Heed");
    }
}
