package org.heed.conversation;

import org.heed.identity.PersonId;

import java.time.Instant;

/** Where a mail of ours is, with exactly the facts that are true there. */
public sealed interface MailState {

    /** Written; may be taken back until it leaves. */
    record Waiting(Instant leavesAt) implements MailState {}

    /** A node holds it; another may take it over when the hold ends. */
    record Sending(Instant heldUntil) implements MailState {}

    /** The mail server could not take it; it is tried again. */
    record Retrying(Instant nextAt, String why) implements MailState {}

    /** The mail server has taken it. */
    record Sent(Instant at) implements MailState {}

    /** Given up. */
    record Failed(Instant at, String why) implements MailState {}

    /** No mail server or no address: a person copies the text and sends it. */
    record ByHand() implements MailState {}

    /** A person says they have sent it. */
    record SentByHand(Instant at, PersonId by) implements MailState {}

    /** Taken back before it left. */
    record TakenBack(Instant at, PersonId by) implements MailState {}

    /** Meant for later, and the client wrote first: a person reads that and decides anew. */
    record HeldBack(Instant at) implements MailState {}

    /** The word of tables, messages and the API. */
    default String word() {
        return switch (this) {
            case Waiting _ -> "waiting";
            case Sending _ -> "sending";
            case Retrying _ -> "retrying";
            case Sent _ -> "sent";
            case Failed _ -> "failed";
            case ByHand _ -> "by-hand";
            case SentByHand _ -> "sent-by-hand";
            case TakenBack _ -> "taken-back";
            case HeldBack _ -> "held-back";
        };
    }
}
