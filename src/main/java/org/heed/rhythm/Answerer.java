package org.heed.rhythm;

import org.heed.identity.PersonId;
import org.heed.kernel.Subject;

import java.util.Optional;

/** Who answers for a record that somebody writes about; the room of the record says it. */
public interface Answerer {

    /** Empty when the record is of another room. */
    Optional<PersonId> of(Subject about);
}
