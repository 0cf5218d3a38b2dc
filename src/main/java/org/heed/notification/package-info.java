/**
 * Tells people what they have to know: one line for each person and record, with the newest
 * sentence on top and the reason why they are told; at once, today, or for information; in the
 * page, by mail, in a digest, and in the evening what is promised for tomorrow.
 *
 * <p>It promises that a line is written with what it tells of or not at all, that nobody hears of a
 * record they do not see, and that a mail says nothing a record says. It knows no room of the
 * trade: whom something concerns is said by the happening ({@code News}) or by its room ({@code
 * Concerns}). It tells nobody outside the house, and it speaks no channel but mail.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "identity", "timeline", "search", "clock", "conversation"})
@NullMarked
package org.heed.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
