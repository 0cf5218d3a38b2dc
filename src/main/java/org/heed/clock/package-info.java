/**
 * Time as people work it: calendars with several periods a day, holidays and make-up days, policies
 * that say whose time limits are how long, and the clocks that run by them.
 *
 * <p>A clock belongs to a matter (a complaint, a promise), has a due moment that is stored when it
 * starts, warnings on the way, and an outcome that is kept for ever: met, or missed and by how
 * much. A calendar is never changed: an edit makes a new version, and what is already running keeps
 * the one it started with. A clock may stand still, for a reason, while somebody who is not us is
 * waited for; the time the client has waited never does. Changed policies move what runs only when
 * a person has seen what would change. A warning comes again until a person has seen it. A sweep,
 * safe on any number of nodes, looks only at clocks whose next moment has come.
 *
 * <p>This room does not know what a complaint is, does not decide what stops a clock, and tells
 * nobody: it announces, and others write and send.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.heed.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
