package org.heed.complaint;

import org.heed.client.Channel;

import java.time.Instant;

/** Whether the client confirmed that we understood. Source: R007, R029. */
public sealed interface ReadBack {

    /**
     * @param to who confirmed it
     */
    record Done(Instant at, String to, Channel channel) implements ReadBack {}

    /**
     * @param reason why it was not read back
     */
    record NotDone(String reason) implements ReadBack {}
}
