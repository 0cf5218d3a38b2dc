package org.heed.history;

import org.heed.history.ImportCard.Unread;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Counts what comes of a file while it is read. */
final class Tally {

    private static final int MOST_UNREAD = 50;

    private final MessageDigest digest;
    private final List<Unread> unread = new ArrayList<>();
    private int added;
    private int renewed;
    private int known;
    private int unreadMore;

    Tally(MessageDigest digest) {
        this.digest = digest;
    }

    void count(ItemRepository.Kept kept) {
        switch (kept) {
            case ADDED -> added++;
            case RENEWED -> renewed++;
            case KNOWN -> known++;
        }
    }

    void left(String label, String key, String why) {
        if (unread.size() < MOST_UNREAD) {
            unread.add(new Unread(Texts.line(300, label), key, Texts.line(300, why)));
        } else {
            unreadMore++;
        }
    }

    int added() {
        return added;
    }

    int renewed() {
        return renewed;
    }

    int known() {
        return known;
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    int unreadMore() {
        return unreadMore;
    }

    /** Of the file, once all of it has been read. */
    byte[] hash() {
        return digest.digest();
    }
}
