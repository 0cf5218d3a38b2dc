package org.heed.post;

import java.util.Set;

/** What becomes of a mail. */
sealed interface Verdict {

    /** Listed by its kind; nothing to do. */
    record Keep(LetterKind kind) implements Verdict {}

    /**
     * A person says what becomes of it.
     *
     * @param nobodys whether nobody knows yet whose it is
     */
    record Wait(LetterKind kind, Set<Remark> remarks, boolean nobodys) implements Verdict {}

    /** The client's words, on the record. */
    record Put(boolean reopens, Set<Remark> remarks) implements Verdict {}

    /** One of us wrote to the client with another program. */
    record PutOurs(Set<Remark> remarks) implements Verdict {}

    /** Something new from a proven contact, where the mailbox says it is a complaint. */
    record Complain(Set<Remark> remarks) implements Verdict {}
}
