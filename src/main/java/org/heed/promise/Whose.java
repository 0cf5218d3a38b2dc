package org.heed.promise;

import org.heed.client.ClientId;
import org.heed.identity.PersonId;
import org.heed.project.ProjectId;

/** Whose promises one learns from. */
public sealed interface Whose {

    /** What one person keeps. */
    record Person(PersonId id) implements Whose {}

    /** What those who report to somebody keep, together. */
    record Team(PersonId superior) implements Whose {}

    /** What a client was promised. */
    record Client(ClientId id) implements Whose {}

    /** What was promised on a project. */
    record Project(ProjectId id) implements Whose {}
}
