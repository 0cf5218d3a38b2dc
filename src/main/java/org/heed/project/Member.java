package org.heed.project;

import org.heed.identity.PersonId;

/**
 * One of us on a project's team.
 *
 * @param role what they do there, in free words
 */
public record Member(PersonId person, String name, String role) {}
