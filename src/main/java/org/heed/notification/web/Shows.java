package org.heed.notification.web;

import org.heed.notification.Show;

import java.util.Arrays;

/** The word of a list in its address. */
final class Shows {

    private Shows() {}

    /** An unknown word is what one sees first. */
    static Show of(String word) {
        return Arrays.stream(Show.values())
                .filter(it -> NotificationPages.Listing.word(it).equals(word))
                .findFirst()
                .orElse(Show.OPEN);
    }
}
