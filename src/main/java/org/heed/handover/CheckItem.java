package org.heed.handover;

import java.util.Locale;

/** What somebody new has to know, whatever the client. Source: R030, screens 4.2. */
enum CheckItem {
    /** What the client is like, and how they want to be dealt with. */
    MANNER,
    /** When they hear from us, and by which way. */
    RHYTHM,
    /** What hurts. */
    SENSITIVITIES,
    /** What may go wrong. */
    RISKS,
    /** Where everything lies. */
    DOCUMENTS,
    /** What one needs a key, an account or a badge for. */
    ACCESS;

    static final String LABEL = "handover.item.";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return LABEL + word();
    }
}
