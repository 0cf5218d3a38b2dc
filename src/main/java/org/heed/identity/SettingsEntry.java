package org.heed.identity;

/**
 * One line on the index of settings. A room offers a page of settings by a bean of this type.
 *
 * @param url the page
 * @param key message key of its name; {@code key + ".tip"} says what is decided there
 * @param icon name of the icon
 * @param administrators whether only they see it
 * @param rank where it stands on the list, from above
 */
public record SettingsEntry(
        String url, String key, String icon, boolean administrators, int rank) {}
