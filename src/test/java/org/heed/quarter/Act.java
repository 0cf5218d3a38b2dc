package org.heed.quarter;

import org.heed.conversation.Emotion;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** Something that somebody does. Clients and managers are numbers, all else has a name. */
sealed interface Act {

    /** A manager and the client's contact talk on the telephone. */
    record Call(int client, int by, @Nullable Emotion mood) implements Act {}

    /** The contact confirms what they were told in the call of the same moment. */
    record Confirm(int client, int by) implements Act {}

    record WeWrite(int client, int by) implements Act {}

    record TheyWrite(int client, int by) implements Act {}

    /** A line of the communication plan is said. */
    record PlanSaid(int client, int by) implements Act {}

    record Vow(String name, int client, int by, Instant due, @Nullable Duration effort)
            implements Act {}

    record Keep(String name, int by) implements Act {}

    /** The client agrees to another date on the telephone. */
    record Slip(String name, int by, Instant due) implements Act {}

    record Endanger(String name, int by) implements Act {}

    record Break(String name, int by) implements Act {}

    /** The client is told of what was broken, on the telephone. */
    record Tell(String name, int by) implements Act {}

    /** Everything one keeps is looked through in the evening. */
    record Review(int by) implements Act {}

    record Raise(String name) implements Act {}

    /**
     * @param level of whoever decides
     */
    record Decide(String name, int level) implements Act {}

    record HandOver(int client, int from, int to) implements Act {}

    /** The new one accepts every line. */
    record Accept(int client, int to) implements Act {}
}
