package org.heed.conversation;

/** What the mail server said to a mail. */
sealed interface Handed {

    /** It has taken it. */
    record Taken() implements Handed {}

    /** Never: the address does not exist, the content is not wanted. */
    record Refused(String why) implements Handed {}

    /** Not now: it cannot be reached, is busy, or does not know us. */
    record NotNow(String why) implements Handed {}
}
