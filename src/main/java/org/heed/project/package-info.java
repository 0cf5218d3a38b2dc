/**
 * The engagements we deliver: who manages them and who is on the team, what the contract says,
 * which dates were promised and which were kept, and who faces whom on each level of the ladder.
 *
 * <p>It promises that a project is seen by its team and by those on its client, and by nobody else;
 * naming a manager shows it to them. The ladder and the stakeholders are facts here: climbing is
 * another room's. It does not judge what is in scope; it keeps the clauses that say so, and they
 * are internal.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "client"})
@NullMarked
package org.heed.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
