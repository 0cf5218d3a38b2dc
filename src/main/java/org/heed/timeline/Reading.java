package org.heed.timeline;

import org.heed.kernel.Subject;
import org.heed.timeline.TimelineRepository.Head;
import org.heed.timeline.TimelineRepository.Stored;
import org.heed.timeline.Verification.Broken;
import org.heed.timeline.Verification.Flaw;
import org.heed.timeline.Verification.Intact;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;

/** Judges a chain link by link and keeps the first flaw. */
final class Reading {

    private final Subject subject;
    private long entries;
    private byte[] before = new byte[32];
    private @Nullable Flaw flaw;
    private long at;

    Reading(Subject subject) {
        this.subject = subject;
    }

    void read(Stored stored) {
        entries++;
        if (flaw != null) {
            return;
        }
        at = entries;
        if (stored.link().sequence() != entries) {
            flaw = Flaw.GAP;
        } else if (!Arrays.equals(stored.link().hash(), stored.hash())) {
            flaw = Flaw.CONTENT;
        } else if (!Arrays.equals(stored.link().previous(), before)) {
            flaw = Flaw.LINK;
        }
        before = stored.hash();
    }

    Verification end(Head head, Instant when) {
        if (flaw == null && (head.length() != entries || !Arrays.equals(head.hash(), before))) {
            flaw = Flaw.TAIL;
            at = Math.min(head.length(), entries) + (head.length() == entries ? 0 : 1);
        }
        return flaw == null
                ? new Intact(subject, entries, when)
                : new Broken(subject, entries, at, flaw, when);
    }
}
