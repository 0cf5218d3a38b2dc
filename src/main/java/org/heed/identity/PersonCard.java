package org.heed.identity;

/** One of us as others name them: on a row, in a picker, as an owner. */
public record PersonCard(PersonId id, String name, Role role, String email, boolean disabled) {}
