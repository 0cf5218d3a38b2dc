/**
 * What is said between us and the client: every contact with the words that fell, the mails we
 * write, the texts we start from, and a check that we promise dates and not soothing.
 *
 * <p>It promises one mail per intention however often a node dies, twenty seconds to take a mail
 * back, and that a contact is internal unless it was made visible when it was written. It does not
 * receive mail, and it does not know what a conversation is about: it points at the record. It also
 * carries mails to our own people, which are no conversation and leave no trace on a record.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "client", "project"})
@NullMarked
package org.heed.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
