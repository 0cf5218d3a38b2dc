package org.heed.conversation;

/**
 * Something a mail carries that must never be stored: a private link, a one-time code. A room above
 * makes it at the moment the mail leaves; what stays here is its name in braces. Source: security,
 * D5.
 */
public interface Enclosure {

    /** The name in braces, one of {@link MailKind#variables()}, such as {@code link}. */
    String name();

    /**
     * Makes it for one mail. Called in the transaction that claims the mail, again for each
     * attempt, so an earlier one may never have reached anybody.
     */
    String make(MailCard mail);
}
