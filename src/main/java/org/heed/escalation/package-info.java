/**
 * When the people nearest to the work cannot settle something alone: a question climbs the ladder
 * of both organisations until somebody decides, help is asked of a superior at any time,
 * difficulties are told upward before they are complaints, and a leader's card says what is going
 * on with a client and what to answer if they call.
 *
 * <p>It promises that a question has one person who is asked now and a moment by which they answer,
 * that no answer climbs by itself exactly once, that two people cannot both decide, and that the
 * top of a ladder is seen and not passed over in silence. It does not know what a complaint is: it
 * points at the record. It sends no mail and rings no bell: it announces whom to tell and how
 * urgently, and another room tells them.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "client", "project", "conversation"})
@NullMarked
package org.heed.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
