package org.heed.identity;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done now to the record somebody looks at.
 *
 * @param icon name of the icon
 * @param key message key of what it is called
 * @param url the sheet or the place where it is done, or what is posted to
 * @param shortcut the key that does the same on the record's page; empty when there is none
 * @param version what was seen, when the verb acts at once by a post; otherwise it only leads there
 */
public record RecordVerb(
        String icon, String key, String url, String shortcut, @Nullable Integer version) {

    /** Leads to where it is done. */
    public static RecordVerb to(String icon, String key, String url) {
        return new RecordVerb(icon, key, url, "", null);
    }

    /** The same, and a key of the page does it, too. */
    public RecordVerb by(String itsKey) {
        return new RecordVerb(icon, key, url, itsKey, version);
    }
}
