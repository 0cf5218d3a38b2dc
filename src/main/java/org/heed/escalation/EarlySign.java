package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.kernel.Reason;

/**
 * One reason why a client may be turning away, in words that can be checked.
 *
 * @param words the sentence with its counts
 * @param grave whether one alone is enough to call
 * @param url where the records behind it are
 */
public record EarlySign(ClientId client, Reason words, boolean grave, String url) {}
