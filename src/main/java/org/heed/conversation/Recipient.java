package org.heed.conversation;

import org.heed.client.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to.
 *
 * @param contact the contact it is; none for somebody who lodged a complaint and is no contact yet
 * @param name as the mail program shows it; may be empty
 * @param address their mail address; empty when we have none, then the text is handed over by hand
 */
public record Recipient(@Nullable ContactId contact, String name, String address) {}
